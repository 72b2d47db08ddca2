import { type ChangeTexts, dayOf, labelOf, type RecordedChange, textOf } from "../recorded-change.ts";
import type { history as shape } from "../vi/history.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

const on = (change: RecordedChange): string => suffix("on", dayOf(change.on, format.day));
const because = (change: RecordedChange): string => suffix("because:", textOf(change.reason));
const by = (change: RecordedChange): string => suffix("by", textOf(change.by));
const quoted = (value: unknown): string => (textOf(value) === "" ? "" : ` “${textOf(value)}”`);

const changes: ChangeTexts = {
  "workspace.init": (change) => `made the workspace${quoted(change.title)}`,
  "workspace.update": () => "changed the settings of the workspace",
  "unit.add": (change) => `added the unit ${textOf(change.name)}`,
  "unit.change": (change) =>
    `${labelOf(change.event, labels.unitEvent).toLowerCase()} of units${on(change)}${suffix("by", textOf(change.document))}`,
  "calendar.set-off": (change) => `made ${dayOf(change.day, format.day)} a day off${quoted(change.name)}`,
  "calendar.set-worked": (change) => `made ${dayOf(change.day, format.day)} a working day`,
  "calendar.clear": (change) => `took back what was said of ${dayOf(change.day, format.day)}`,
  "calendar.announce": (change) => `marked the calendar of ${textOf(change.year)} as announced`,
  "calendar.replace": () => "replaced the calendar",
  "person.add": (change) => `added ${textOf(change.name)} to the people`,
  "person.update": () => "changed a person",
  "document.add": () => "registered a document",
  "figure.set": () => "recorded a figure",
  "visit.plan": (change) => `planned the visit${on(change)}`,
  "visit.update": () => "changed the visit",
  "visit.notify": (change) => `announced the visit${on(change)}${suffix("by", textOf(change.document))}`,
  "visit.receive-report": (change) => `received the self-inspection report${on(change)}`,
  "visit.start": (change) => `started the visit${on(change)}`,
  "visit.minute": (change) => `signed the minutes${on(change)}`,
  "visit.conclude": (change) => `concluded the visit${on(change)}${suffix("by notice", textOf(change.notice))}`,
  "visit.number-notice": (change) => `gave the conclusion notice the number ${textOf(change.notice)}`,
  "visit.close": (change) => `closed the visit${on(change)}`,
  "visit.postpone": (change) => `postponed the visit${on(change)}${because(change)}`,
  "visit.resume": (change) => `resumed the visit, planned${on(change)}`,
  "visit.cancel": (change) => `cancelled the visit${on(change)}${because(change)}`,
  "visit.renumber": (change) => `changed the display number to ${textOf(change.number)}`,
  "strength.add": (change) => `recorded the strength${quoted(change.text)}`,
  "evidence.add": () => "added evidence",
  "finding.add": (change) => `recorded the finding${quoted(change.title)}`,
  "finding.update": () => "changed the finding",
  "finding.explain": (change) => `recorded the explanation${on(change)}${by(change)}`,
  "finding.dismiss": (change) => `dismissed the finding${on(change)}${because(change)}`,
  "finding.report": (change) => `reported the remediation${on(change)}${by(change)}`,
  "finding.verify": (change) =>
    `verified${on(change)}${by(change)}: ${labelOf(change.result, labels.findingStatus).toLowerCase()}`,
  "finding.close": (change) => `closed the finding${on(change)}`,
  "finding.transfer": (change) => `transferred to ${textOf(change.to)}${on(change)}${because(change)}`,
  "finding.extend": (change) =>
    `extended to ${dayOf(change.until, format.day)}${suffix("by", textOf(change.approvedBy))}${because(change)}`,
  "finding.renumber": (change) => `changed the display number to ${textOf(change.ordinal)}`,
  "finding.conclude": () => "joined the conclusion of the visit",
  "finding.hand-over": (change) => `handed over from ${textOf(change.from)} to ${textOf(change.to)}${on(change)}`,
  undo: (change) => `took back: ${sentence({ type: textOf(change.undone) })}`,
};

/** What happened to a record, as sentences. */
export const history: typeof shape = {
  changes,
  recorded: ({ at, actor }) => `${format.instant(at)}, ${actor}:`,
  unknownChange: ({ type }) => `a change of type “${type}”`,
  empty: "No change has been recorded.",
};

function sentence(change: RecordedChange): string {
  const known: Readonly<Record<string, (change: RecordedChange) => string>> = changes;
  return change.type === "undo" ? "an undo" : (known[change.type]?.(change) ?? history.unknownChange(change));
}

function suffix(word: string, text: string): string {
  return text === "" ? "" : ` ${word} ${text}`;
}
