import type { indicatorHelp as shape } from "../../vi/help/indicator.ts";

const indicator = "The indicator: id, beginning of an id, or whole title";

const fieldFlags = {
  title: "Title of the indicator",
  measure: "Unit of measure: procedures, %, visits …",
  kind: "What kind of number: count, percent (a share), before-after",
  level: "Level it is about",
  period: "How often it is reported: year, half-year, quarter, month, none",
  numerator: "Numerator of a share: id of an indicator",
  denominator: "Denominator of a share: id of an indicator",
  partition:
    "It is the sum of other indicators: LABEL=ID,ID, with [DATE..DATE] behind where it is right for some time only; once for each breakdown",
  overlap: "A breakdown in which one thing may be in several parts and which is never summed: LABEL=ID,ID",
  definition: "What it means from a day on: DATE=TEXT; all of its definitions, one each",
  counted: "What the program counts of its own records, to stand beside what is published",
  area: "Area: steering, procedures …",
  annex: "Table of the annex; without one it stands in that of its area",
  place: "Place in the table",
  note: "Note",
};

export const indicatorHelp: typeof shape = {
  "indicator add": {
    summary: "Add an indicator to the catalogue",
    description:
      "You choose its id: lower-case letters, digits and hyphens. Parts, numerator and denominator must be in the catalogue. " +
      "A share without its terms is accepted; it cannot be compared with anything.",
    examples: [
      { command: 'indicator add tthc --title "Procedures published" --measure procedures', comment: "a count" },
      {
        command: 'indicator add all --title "All" --partition "by level=province,commune"',
        comment: "the sum of other indicators",
      },
      {
        command: 'indicator add rate --title "Rate" --numerator in-time --denominator all',
        comment: "a share with its terms",
      },
    ],
    arguments: { indicator: "Id of the indicator, of your choice" },
    flags: fieldFlags,
  },
  "indicator import": {
    summary: "Import a catalogue of indicators, or take over the starter catalogue",
    description:
      "With --starter: the indicators that the annexes of a yearly report usually have; those that there are stay as they are. " +
      "With a file: as import --as indicators, a dry run without --apply.",
    examples: [
      { command: "indicator import --starter", comment: "the starter catalogue" },
      { command: "indicator import indicators.csv", comment: "try a file" },
      { command: "indicator import indicators.csv --apply", comment: "import it" },
    ],
    arguments: { file: "CSV or JSON file, 20 MB at most" },
    flags: { starter: "Take over the starter catalogue of the yearly report" },
  },
  "indicator list": {
    summary: "List the catalogue of indicators",
    description: "With how many figures each of them has.",
    examples: [
      { command: "indicator list --area procedures", comment: "of one area" },
      { command: "indicator list --missing", comment: "those without a figure" },
      { command: 'indicator list --search "ho so"', comment: "marks do not matter" },
    ],
    arguments: {},
    flags: {
      area: "Area",
      kind: "What kind of number",
      missing: "Only those without any figure",
      search: "Words of title, id and note, without marks",
    },
  },
  "indicator show": {
    summary: "Show an indicator",
    description: "With its kind, its terms, its parts, its definitions over time, and its place in the annex.",
    examples: [{ command: "indicator show visits", comment: "everything about it" }],
    arguments: { indicator },
    flags: {},
  },
  "indicator update": {
    summary: "Change an indicator",
    description:
      "Changes the given fields only. When its meaning changes, give the new definition with its first day: the values before and after are not one series.",
    examples: [
      { command: 'indicator update visits --note "Without self-inspections"', comment: "a note" },
      {
        command: 'indicator update online --definition "1/1/2022=full process only"',
        comment: "a new definition from 2022",
      },
      { command: "indicator update visits --clear annex,place", comment: "empty fields" },
    ],
    arguments: { indicator },
    flags: { ...fieldFlags, clear: "Empty these fields" },
  },
  "indicator withdraw": {
    summary: "Withdraw an indicator that was made by mistake",
    description: "Only while no figure and no other indicator uses it; undo brings it back.",
    examples: [{ command: 'indicator withdraw tthc-old --reason "a double"', comment: "withdraw it" }],
    arguments: { indicator },
    flags: { reason: "Why it is withdrawn" },
  },
  "figure series": {
    summary: "Show an indicator over its periods",
    description:
      "Values, their change against the period before, and a small chart. Where the definition changes nothing is compared; other units, levels and lengths of period stand apart. Where the program counts it too, the count stands beside it with the difference.",
    examples: [
      { command: "figure series visits", comment: "all periods" },
      { command: "figure series visits --unit huyen-vi-thuy", comment: "of a unit" },
      { command: "figure series visits --from 1/1/2021 --to 31/12/2023", comment: "of some years" },
    ],
    arguments: { indicator },
    flags: {
      unit: "Figures of this very unit",
      from: "Periods that last until this day or longer",
      to: "Periods that begin by this day",
    },
  },
};
