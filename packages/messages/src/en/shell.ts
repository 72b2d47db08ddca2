import { namedCodes } from "../named-codes.ts";
import { ownValue } from "../own-value.ts";
import type { shell as shape } from "../vi/shell.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

const seeHelp = (command: string): string => `See: ${["cchc", command, "--help"].filter(Boolean).join(" ")}`;

/** What goes wrong on a command line before any data is touched. */
export const shell: typeof shape = {
  "unknown-command": ({ command, suggestions }) => ({
    message: `There is no command “${command}”.`,
    hint:
      suggestions.length > 0
        ? `Did you mean ${format.choice(suggestions.map((name) => `cchc ${name}`))}?`
        : "See the commands: cchc --help",
  }),
  "unknown-flag": ({ flags, suggestions, command }) => ({
    message: `There is no flag ${format.list(flags)}.`,
    hint: suggestions.length > 0 ? `Did you mean ${format.choice(suggestions)}? ${seeHelp(command)}` : seeHelp(command),
  }),
  "missing-argument": ({ names, command }) => ({
    message: `Missing ${format.list(names.map(place))}.`,
    hint: seeHelp(command),
  }),
  "unexpected-argument": ({ values, command }) => ({
    message: `Did not expect ${format.list(values.map((value) => `“${value}”`))}.`,
    hint: `Put text with spaces in quotation marks. ${seeHelp(command)}`,
  }),
  "missing-flag": ({ flags, command }) => ({
    message: `Missing ${format.list(flags)}. Nothing was written.`,
    hint: seeHelp(command),
  }),
  "missing-one-of": ({ flags, command }) => ({
    message: `${format.choice(flags.map(place))} is needed. Nothing was written.`,
    hint: seeHelp(command),
  }),
  "exclusive-flags": ({ flags, command }) => ({
    message: `${format.list(flags)} cannot be used together. Nothing was written.`,
    hint: `Keep one of them. ${seeHelp(command)}`,
  }),
  "flag-needs": ({ flag, needs, command }) => ({
    message: `${flag} goes with ${format.list(needs)}. Nothing was written.`,
    hint: seeHelp(command),
  }),
  "missing-value": ({ flag, command }) => ({
    message: `${flag} needs a value after it.`,
    hint: seeHelp(command),
  }),
  "unexpected-value": ({ flag, command }) => ({
    message: `${flag} takes no value.`,
    hint: seeHelp(command),
  }),
  "repeated-flag": ({ flag, command }) => ({
    message: `${flag} can be given only once.`,
    hint: seeHelp(command),
  }),
  "bad-date": ({ value, where }) => ({
    message: `${place(where)}: “${value}” is not a day that exists.`,
    hint: "Write the day first, then the month: 09/05/2023, 9/5/2023, or 2023-05-09.",
  }),
  "bad-number": ({ value, where, minimum, maximum }) => ({
    message: `${place(where)}: “${value}” is not a whole number from ${minimum} ${maximum === null ? "up" : `to ${maximum}`}.`,
    hint: `Write digits only, for example ${minimum >= 1900 ? 2026 : (maximum ?? minimum + 10)}.`,
  }),
  "below-zero": ({ value, where }) => ({
    message: `${place(where)}: “${value}” is below 0. Nothing was written.`,
    hint: "Write points from 0 up, for example 3 or 2,5.",
  }),
  "bad-month-day": ({ value, where }) => ({
    message: `${place(where)}: “${value}” is not a day that every year has.`,
    hint: "Write month-day: 12-15 is 15 December; 15/12 will do, too.",
  }),
  "foreign-batch-flag": ({ flag, template, flags }) => ({
    message: `The template “${template}” makes no batch by ${flag}. Nothing was written.`,
    hint: flags.length === 0 ? "It makes one document at a time." : `It makes batches by ${format.choice(flags)}.`,
  }),
  "foreign-report-flag": ({ flag, template, flags }) => ({
    message: `The template "${template}" does not take ${flag}.`,
    hint: `Say what the document is about by: ${flags.join(", ")}.`,
  }),
  "bad-years": ({ value, where }) => ({
    message: `${place(where)}: “${value}” is not a period.`,
    hint: "Write the first and the last year: 2021-2025; or the first and the last day: 01/01/2021..31/12/2025.",
  }),
  "bad-month": ({ value, where }) => ({
    message: `${place(where)}: “${value}” is no month.`,
    hint: "Write year-month or month/year: 2026-03, 03/2026.",
  }),
  "bad-percent": ({ value, where }) => ({
    message: `${place(where)}: “${value}” is no percentage from 0 to 100.`,
    hint: "Give a whole number from 0 to 100; 100 is done.",
  }),
  "several-leads": ({ leads, command }) => ({
    message: `A task has one lead, and --lead names ${format.list(leads.map((lead) => `“${lead}”`))}. Nothing was written.`,
    hint: `Keep one unit at --lead and put the others at --coordinators. ${seeHelp(command)}`,
  }),
  "points-of-many": ({ command }) => ({
    message: "--points are those of one scorecard and not of many at once. Nothing was written.",
    hint: `Points of many: cchc import FILE --as scores. ${seeHelp(command)}`,
  }),
  "points-twice": ({ item }) => ({
    message: `--points: item ${item} is given twice. Nothing was written.`,
    hint: "Give each item once.",
  }),
  "bad-choice": (params) => ({
    message: `${place(params.where)}: there is no value “${params.value}”.`,
    hint: `${params.suggestions.length === 0 ? "" : `Did you mean ${format.choice(params.suggestions)}? `}Choose one of: ${namedCodes(params.codes, labels).join(", ")}.`,
  }),
  "bad-id": ({ value, where }) => ({
    message: `${place(where)}: “${value}” cannot be an id.`,
    hint: "Use the id, the beginning of it, or the display number, for example 2023-014 or 2023-008.3.",
  }),
  "bad-definition": ({ value, where }) => ({
    message: `“${value}” behind ${where} does not begin with a day.`,
    hint: 'For example: --definition "1/1/2022=full and partial process only"',
  }),
  "bad-breakdown": ({ value, where }) => ({
    message: `${place(where)}: “${value}” is no breakdown.`,
    hint: 'Write what it is by, an equals sign, and the ids of the parts: --breakdown "by kind=first,second"',
  }),
  "bad-component": ({ value, where }) => ({
    message: `${place(where)}: “${value}” is no component as it is written here.`,
    hint:
      where === "--area"
        ? "Write the code, an equals sign and the area: --area 1=steering"
        : 'Write code, equals sign, points/maximum and name: --component "1=7,2/8,5 Steering"; a hyphen for points that were not published: "1=-/8,5 …"',
  }),
  "bad-scale": ({ value, where }) => ({
    message: `${place(where)}: “${value}” is not understood.`,
    hint:
      where === "--count"
        ? "Write how many there are, with years if they changed: --count 63:..2024 --count 34:2025.."
        : "Write %, 100, 80, 60 or 1; with years if it changed: --scale 60:..2017 --scale 80:2018..",
  }),
  "follow-up-uneven": ({ units, tasks }) => ({
    message: `There are ${units} responsible units and ${tasks} tasks. Nothing was written.`,
    hint: "Give one --task for each unit in their order, or one for all: the first unit leads, the others co-operate.",
  }),
  "follow-up-area": ({ plan, areas }) => ({
    message: `Missing --area: nothing says which area of plan ${plan} the tasks belong to. Nothing was written.`,
    hint: `Areas of this plan: ${namedCodes(areas, labels).join(", ")}.`,
  }),
  "bad-pair": ({ value, where, of }) => ({
    message: `${place(where)}: “${value}” lacks a name or a number.`,
    hint: {
      points: "Write the code, an equals sign, the points: --points 1.2=1,5",
      band: 'Write the name, an equals sign, the percentage: --band "Fair=65"',
      map: 'Write the heading, an equals sign, the column: --map "Agency=name"',
      "map-value":
        'Write the column, a colon, the word, an equals sign, the value: --map-value "category:Bureau=department"',
    }[of],
  }),
  "empty-value": ({ where }) => ({
    message: `${place(where)} must not be empty.`,
    hint: "Put the text in quotation marks.",
  }),
  "confirmation-needed": ({ question }) => ({
    message: `${question} Nothing was changed.`,
    hint: "Add --yes to agree.",
  }),
  "output-failed": ({ errno }) => ({
    message: `The result could not be written (${errno}); the disk may be full.`,
    hint: "The data in the workspace is as it was left. Choose another place for the result, then run the command again.",
  }),
  cancelled: ({ draft }) => ({
    message: draft ? "Stopped; what was entered is kept as a draft." : "Stopped; nothing was written.",
    hint: draft ? "Run the command again to go on." : "Run the command again when needed.",
  }),
  bug: ({ log }) => ({
    message: "The program ran into an unexpected error.",
    hint:
      log === null
        ? "The error log could not be written. Run `cchc check` to see whether the data is sound."
        : `Send this log to whoever supports you: ${log}. Run \`cchc check\` to see whether the data is sound.`,
  }),
};

/** A flag as typed, or an argument by its name in help. */
function place(where: string): string {
  const placeholders: Readonly<Record<string, string>> = labels.placeholder;
  return where.startsWith("-") ? where : (ownValue(placeholders, where) ?? where);
}
