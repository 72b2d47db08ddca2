import { type CalendarDay, daysBetween } from "@cchc/core/day";
import type { FindingStatus, Severity, VisitStatus } from "@cchc/core/model/codes";
import type { VisitFormFinding } from "../../src/protocol/visit-form.ts";
import type { IconName } from "../kit/icon.tsx";
import type { Tone } from "../kit/status-pill.tsx";

/** How a state looks: its word says it, icon and tone repeat it. */
interface Look {
  tone: Tone;
  icon: IconName;
}

export const visitLook: { readonly [S in VisitStatus]: Look } = {
  planned: { tone: "quiet", icon: "calendar" },
  notified: { tone: "quiet", icon: "comment" },
  "self-reported": { tone: "quiet", icon: "document" },
  "in-progress": { tone: "active", icon: "progress" },
  minuted: { tone: "active", icon: "document" },
  concluded: { tone: "good", icon: "check" },
  "following-up": { tone: "caution", icon: "clock" },
  closed: { tone: "good", icon: "done" },
  postponed: { tone: "caution", icon: "clock" },
  cancelled: { tone: "quiet", icon: "stop" },
};

const findingLooks: { readonly [S in FindingStatus]: Look } = {
  recorded: { tone: "quiet", icon: "edit" },
  concluded: { tone: "active", icon: "progress" },
  reported: { tone: "active", icon: "comment" },
  returned: { tone: "caution", icon: "undo" },
  accepted: { tone: "good", icon: "check" },
  closed: { tone: "good", icon: "done" },
  dismissed: { tone: "quiet", icon: "stop" },
  transferred: { tone: "quiet", icon: "chevron-right" },
};

export const severityLook: { readonly [S in Severity]: Look } = {
  critical: { tone: "bad", icon: "error" },
  major: { tone: "caution", icon: "alert" },
  minor: { tone: "quiet", icon: "info" },
};

/** The look of a finding's state: what is overdue is bad, whatever it is called. */
export function findingLook({ status, overdue }: Pick<VisitFormFinding, "status" | "overdue">): Look {
  return overdue ? { tone: "bad", icon: "clock" } : findingLooks[status];
}

/** States in which something is still owed. */
export function isUnfinished({ status }: Pick<VisitFormFinding, "status">): boolean {
  return status === "recorded" || status === "concluded" || status === "reported" || status === "returned";
}

/** How many days are left until a date that is still waited for; null when it is past, met, or not there yet. */
export function daysLeft(finding: Pick<VisitFormFinding, "status" | "deadline">, today: CalendarDay): number | null {
  const { due } = finding.deadline;
  const waits = finding.status === "recorded" || finding.status === "concluded" || finding.status === "returned";
  return due === null || !waits || due < today ? null : daysBetween(today, due);
}
