import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { counted } from "../counted.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

const nothingWritten = "Nothing was written.";

/** Texts of problems with units and the events that change them. */
export const unitProblems = {
  "unit-not-found": ({ unit, nearest = [], inTable = false }) => ({
    message: `There is no unit with the id or name “${unit}”.`,
    hint:
      nearest.length === 0
        ? "See the list: cchc unit list"
        : inTable
          ? `Did you mean ${format.choice(nearest.map(({ name }) => `“${name}”`))}? Write the name as the list of units has it.`
          : `Did you mean ${format.choice(nearest.map(({ id, name }) => `${id} (${name})`))}? Look further: cchc unit list --search NAME`,
  }),
  "unit-exists": ({ unit, name }) => ({
    message: `The id “${unit}” is that of ${name} already. ${nothingWritten}`,
    hint: "Choose another id, or look at that unit: cchc unit show ID",
  }),
  "unit-twin": ({ name, existing }) => ({
    message: `${name} is there already with the id ${existing}, of the same level and parent. ${nothingWritten}`,
    hint: `Use the id ${existing} for it; if it is another unit of that name, give its own parent or days.`,
  }),
  "unit-id-malformed": ({ unit }) => ({
    message: `“${unit}” cannot be the id of a unit.`,
    hint: "An id has lower-case letters without marks, digits and hyphens, for example: so-noi-vu",
  }),
  "unit-not-in-force": ({ name, on, from, to, successors }) => ({
    message: `${name} does not exist on ${format.day(on)}${validity(from, to)}. ${nothingWritten}`,
    hint:
      successors.length > 0
        ? `Its successors: ${format.list(successors)}. Use that id, or check the day.`
        : "Check the day, or see: cchc unit list",
  }),
  "unit-circle": ({ unit, parent }) => ({
    message: `${unit} cannot belong to ${parent}, because ${parent} belongs to ${unit}. ${nothingWritten}`,
    hint: "Choose another parent.",
  }),
  "province-not-found": ({ province, nearest }) => ({
    message: `There is no province called “${province}”, before or since 01/07/2025. ${nothingWritten}`,
    hint:
      nearest.length > 0
        ? `Did you mean ${format.choice(nearest)}? All provinces: --official all`
        : 'Type the name of a province, marks or not: --official "hau giang"; all of them: --official all',
  }),
  "official-ambiguous": ({ name, candidates }) => ({
    message: `Which of these is ${name} of the official list: ${candidates.map((one) => `${one.id} (${one.name})`).join("; ")}? ${nothingWritten}`,
    hint: "Give the right one its official code in units.json, or take back the one too many: cchc undo ID",
  }),
  "validity-empty": ({ unit, from, to }) => ({
    message: `${unit}: the start ${format.day(from)} is not before the end ${format.day(to)}. ${nothingWritten}`,
    hint: "The day given by --to is the first on which the unit is no more, or the person left; it comes after --from.",
  }),
  "event-needs-into": ({ event }) => ({
    message: `${labels.unitEvent[event]} needs the units that come of it. ${nothingWritten}`,
    hint: "Add --into ID…",
  }),
  "event-needs-name": ({ event }) => ({
    message: `${labels.unitEvent[event]} needs the new name. ${nothingWritten}`,
    hint: 'Add --name "NEW NAME"',
  }),
  "event-needs-parent": ({ event }) => ({
    message: `${labels.unitEvent[event]} needs the new parent. ${nothingWritten}`,
    hint: "Add --parent ID",
  }),
  "event-takes-no": ({ event, parameter }) => ({
    message: `${labels.unitEvent[event]} takes no --${parameter}. ${nothingWritten}`,
    hint: `Leave out --${parameter}; record another change by itself.`,
  }),
  "event-changes-nothing": ({ event, unit }) => ({
    message: `${labels.unitEvent[event]} like that changes nothing of ${unit}. ${nothingWritten}`,
    hint: `See the unit: cchc unit show ${unit}`,
  }),
  "event-needs-heir": ({ units, findings, candidates }) => ({
    message: `${format.list(units)} has ${counted(findings, "unfinished finding")} and ${candidates.length === 0 ? "no successor" : "several successors"}. ${nothingWritten}`,
    hint:
      candidates.length === 0
        ? "Name the unit that takes them over: --heir ID. To find it: cchc unit list --search NAME"
        : `Name the one that takes them over with --heir, one of: ${format.list(candidates)}.`,
  }),
  "heir-ends-too": ({ heir, on }) => ({
    message: `${heir} ends on ${format.day(on)} as well and cannot take over. ${nothingWritten}`,
    hint: "Choose another unit for --heir.",
  }),
  "heir-no-successor": ({ heir, successors }) => ({
    message: `${heir} is not one of the successors. ${nothingWritten}`,
    hint: `Name one of the successors with --heir: ${format.list(successors)}.`,
  }),
  "unit-changed-later": ({ unit, on, later }) => ({
    message: `${unit} changed on ${format.day(later)}, after ${format.day(on)}. ${nothingWritten}`,
    hint: `See the unit: cchc unit show ${unit}. Take back a change made by mistake: cchc undo units`,
  }),
} satisfies Partial<ProblemTexts>;

function validity(from: Parameters<typeof format.day>[0] | null, to: Parameters<typeof format.day>[0] | null): string {
  const parts = [
    ...(from === null ? [] : [`from ${format.day(from)}`]),
    ...(to === null ? [] : [`until ${format.day(to)}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
}
