import type { CalendarDay } from "@cchc/core/day";
import type { VisitFormFinding } from "../../src/protocol/visit-form.ts";
import { Icon } from "../kit/icon.tsx";
import { StatusPill } from "../kit/status-pill.tsx";
import { daysLeft, findingLook, severityLook } from "./standing.ts";
import { labels, texts } from "./texts.ts";

interface RowProps {
  finding: VisitFormFinding;
  rowId: string;
  today: CalendarDay;
  isChosen: boolean;
  /** Whether its detail stands open below it; undefined where that stands beside the list. */
  expanded: boolean | undefined;
  onChoose: () => void;
}

/** One finding of the list: which, how grave, where it stands and how late. */
export function FindingRow({ finding, rowId, today, isChosen, expanded, onChoose }: RowProps) {
  const { number, title, area, severity, evidence } = finding;
  const look = findingLook(finding);
  return (
    <button
      type="button"
      id={rowId}
      class={`finding-row ${isChosen ? "chosen" : ""}`}
      aria-current={isChosen}
      aria-expanded={expanded}
      tabIndex={isChosen ? 0 : -1}
      onClick={onChoose}
    >
      <span class="row-top">
        <span class="row-number">{number}</span>
        <span class={`severity tone-${severityLook[severity].tone}`}>
          <Icon name={severityLook[severity].icon} />
          {labels.severity[severity]}
        </span>
        <span class="spacer" />
        <StatusPill {...look}>{labels.findingStatus[finding.status]}</StatusPill>
      </span>
      <span class="row-title" title={title}>
        {title}
      </span>
      <span class="row-below">
        <span>{area.name}</span>
        <span class={finding.overdue ? "late" : ""}>{whenDue(finding, today)}</span>
        {evidence.length > 0 && (
          <span>
            <Icon name="attach" /> {evidence.length}
          </span>
        )}
      </span>
    </button>
  );
}

/** When it is due, and how late it is or was. */
function whenDue(finding: VisitFormFinding, today: CalendarDay): string {
  const { due } = finding.deadline;
  const { findings } = texts;
  if (finding.overdue) return `${due === null ? "" : `${findings.due(due)} · `}${findings.late(finding.daysLate)}`;
  if (due === null) return findings.pending;
  const left = daysLeft(finding, today);
  if (left !== null) return `${findings.due(due)} · ${texts.finding.deadline.left(left)}`;
  if (finding.onTime === true) return `${findings.due(due)} · ${findings.onTime}`;
  return finding.daysLate > 0 ? `${findings.due(due)} · ${findings.wasLate(finding.daysLate)}` : findings.due(due);
}
