import type { FindingStatus, ScorecardStatus, TargetStatus, TaskStatus, VisitStatus } from "@cchc/core/model/codes";
import type { TreeIcon } from "./tree-node.ts";

/** Colours repeat what a row says: red is late, yellow soon, green done, grey out of it. */
const late = "list.errorForeground";
const soon = "list.warningForeground";
const done = "charts.green";
const waiting = "charts.blue";
const out = "disabledForeground";

/** How near the end of something is. */
export type Urgency = "late" | "soon" | "none";

/** The icon of a finding: its state, and red or yellow while something is owed. */
export function findingIcon(status: FindingStatus, urgency: Urgency): TreeIcon {
  switch (status) {
    case "recorded":
      return coloured("circle-outline", urgency);
    case "concluded":
      return urgency === "late" ? { id: "error", color: late } : coloured("tools", urgency);
    case "returned":
      return urgency === "late" ? { id: "error", color: late } : coloured("discard", urgency);
    case "reported":
      return { id: "inbox", color: waiting };
    case "accepted":
      return { id: "pass", color: done };
    case "closed":
      return { id: "pass-filled", color: done };
    case "dismissed":
      return { id: "circle-slash", color: out };
    case "transferred":
      return { id: "arrow-right", color: out };
  }
}

/** The icon of a visit: its step; red while findings are overdue. */
export function visitIcon(status: VisitStatus, urgency: Urgency): TreeIcon {
  switch (status) {
    case "planned":
      return coloured("calendar", urgency);
    case "notified":
      return coloured("mail", urgency);
    case "self-reported":
      return coloured("note", urgency);
    case "in-progress":
      return { id: "eye", color: waiting };
    case "minuted":
      return { id: "checklist", color: waiting };
    case "concluded":
      return { id: "law" };
    case "following-up":
      return coloured("history", urgency);
    case "closed":
      return { id: "pass-filled", color: done };
    case "postponed":
      return { id: "debug-pause", color: out };
    case "cancelled":
      return { id: "circle-slash", color: out };
  }
}

/** The icon of a task: how it stands with its due date. */
export function taskIcon(status: TaskStatus, urgency: Urgency): TreeIcon {
  switch (status) {
    case "not-started":
      return coloured("circle-outline", urgency);
    case "on-course":
      return coloured("circle-large-filled", urgency);
    case "late":
      return { id: "error", color: late };
    case "done":
      return { id: "pass-filled", color: done };
    case "done-late":
      return { id: "pass", color: done };
    case "dropped":
      return { id: "circle-slash", color: out };
  }
}

/** The icon of a scorecard: its step; red while it is owed. */
export function scorecardIcon(status: ScorecardStatus, isOverdue: boolean): TreeIcon {
  switch (status) {
    case "draft":
      return isOverdue ? { id: "error", color: late } : { id: "edit" };
    case "submitted":
      return { id: "inbox", color: waiting };
    case "appraised":
      return { id: "checklist", color: waiting };
    case "explanation-asked":
      return { id: "question", color: soon };
    case "explained":
      return { id: "comment", color: waiting };
    case "final":
      return { id: "pass-filled", color: done };
  }
}

/** The icon of a target: how it stands with what it promises. */
export function targetIcon(status: TargetStatus): TreeIcon {
  switch (status) {
    case "reached":
      return { id: "pass-filled", color: done };
    case "on-course":
      return { id: "circle-large-filled" };
    case "behind":
      return { id: "warning", color: soon };
    case "not-reached":
      return { id: "error", color: late };
    case "unknown":
      return { id: "question", color: out };
  }
}

/** The icon of a turn of a duty. */
export function dutyIcon(urgency: Urgency): TreeIcon {
  return coloured("bell", urgency);
}

function coloured(id: string, urgency: Urgency): TreeIcon {
  switch (urgency) {
    case "late":
      return { id, color: late };
    case "soon":
      return { id, color: soon };
    case "none":
      return { id };
  }
}
