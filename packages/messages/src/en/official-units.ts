import type { officialUnits as shape } from "../vi/official-units.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";

/** What `unit import --official` says. */
export const officialUnits: typeof shape = {
  heading: ({ province, source }) =>
    `The official list of administrative units: ${province ?? "the whole country"} (source: ${source}).`,
  added: "New",
  changed: "Completed",
  unchanged: "There",
  doubtful: "Doubtful",
  events: ({ added, known }) => `Events of 01/7/2025: ${format.number(added)} new, ${format.number(known)} there.`,
  updates: {
    code: "get their official code",
    earlier: "get what they were before 01/7/2025",
    later: "get what they are from 01/7/2025 on",
    ended: "end on 01/7/2025",
  },
  updated: ({ count, update }) => `${counted(count, "unit")}: ${update}`,
  differencesHeading: (count) => `${counted(count, "difference")} from the list, left as you wrote them:`,
  field: { name: "name", code: "code", parent: "parent", from: "start", to: "end", successor: "successor" },
  difference: ({ unit, field, current, official }) =>
    `${unit}: ${field} is ${current ?? format.none}, the list has ${official ?? format.none}`,
  doubtfulHeading: (count) => `${counted(count, "doubtful point")} in the source:`,
  reason: {
    "ended-earlier": "without a code in the source; not among the communes of 30/6/2025, left out",
    "second-successor": "the source names a second successor without a code; taken as a division",
    supplemented: "not in the source; added from the official counts",
    "code-corrected": "its code in the source is another commune's; the right one is taken",
    "renamed-alone": "one predecessor only, of another name; taken as a renaming",
  },
  doubt: ({ name, district, successor, reason }) =>
    `${name}${district === null ? "" : `, ${district}`}${successor === null ? "" : ` → ${successor}`}: ${reason}`,
  more: (count) => `… and ${format.number(count)} more (all of them with --json)`,
  seeDoubtful: "To see each doubtful point add --doubtful.",
  renamed: ({ id, instead }) => `The id ${id} is another unit's; the one of the list gets ${instead}.`,
  ambiguous: ({ name, candidates }) => `Which of these is ${name}: ${format.list(candidates)}`,
  nothingWritten: "Nothing was written: settle these units, then run it again.",
  nothingToDo: "Nothing to import: all units and events are there.",
  dryRun: "This is a trial, nothing was written. Add --apply to import.",
  applied: ({ units, events }) =>
    `Imported ${counted(units, "new unit")} and ${counted(events, "event")}. To take it back: cchc undo units`,
  handedOver: (count) => `${counted(count, "unfinished finding")} passed to the only successor.`,
  left: (count) =>
    `${counted(count, "unfinished finding")} of units with several successors stay where they are: see cchc check, hand over with cchc finding update --responsible.`,
};
