import type { indexHelp as shape } from "../../vi/help/index.ts";

const scheme = "Index: PAR, SIPAS, PAPI, PCI, ICT or the code of one of your own";
const result = "Result: its number (PAR-2022) or id";
const whose = {
  unit: "Unit (default: the province of the workspace)",
  competitor: "Name as published of a unit that is not in the register, such as another province",
};
const published = {
  value: "Published value, such as 83,37",
  qualifier: "Word before the value, or in place of a rank",
  scale: "Scale of that year: %, 100, 80, 60 or 1 (default: the index's)",
  rank: "Published rank",
  "out-of": "How many were ranked: 63, 34, 14 …",
  group: "Group, where no ranks are published (PAPI)",
  peers: "Peer group, where that year's is another one",
  component: "Component: CODE=POINTS/MAXIMUM NAME; may be repeated",
  source: "Source: a number of the document register, or its name",
  published: "Day of publication (not the year of the index)",
  note: "Note",
};

export const indexHelp: typeof shape = {
  "index record": {
    summary: "Record a year's result of an index",
    description:
      "Numbers are kept as published, never corrected or balanced. PAR, SIPAS, PAPI, PCI and ICT are built in; others are asked for (or added before by index define). The year is that of the index, not of its publication. A second source of one year becomes a result of its own.",
    examples: [
      {
        command: "index record SIPAS --year 2019 --value 83,37 --rank 11 --out-of 63",
        comment: "rank 11 of 63 provinces",
      },
      { command: 'index record PAR --year 2018 --qualifier "top 5"', comment: "the rank itself was not published" },
      { command: "index record PAR", comment: "on a terminal: asked step by step" },
    ],
    arguments: { scheme },
    flags: { year: "Year of the index (required)", ...whose, ...published },
  },
  "index list": {
    summary: "List index results",
    description:
      "A table for each index: year, value, rank, change against the year before. The province's by default.",
    examples: [
      { command: "index list", comment: "the province's indices" },
      { command: "index list --year 2022 --all", comment: "all units in 2022" },
      { command: "index list --scheme PAR", comment: "the PAR INDEX only" },
    ],
    arguments: {},
    flags: {
      scheme: "Only this index",
      year: "Only this year",
      unit: "Of this unit (default: the province)",
      all: "Of all units",
    },
  },
  "index show": {
    summary: "Show an index or a result",
    description:
      "An index: publisher, scale, peer group, results by year and a chart of ranks. A result: value, rank, components, what to look at, remedial tasks. Ranks among 63 and among 34 are never one line.",
    examples: [
      { command: "index show PAR", comment: "all years with a chart of ranks" },
      { command: "index show PAR-2022", comment: "one year with its components" },
    ],
    arguments: { index: "Index (PAR) or result (PAR-2022)" },
    flags: { unit: "Unit (default: the province)" },
  },
  "index compare": {
    summary: "Compare two years of an index",
    description:
      "A better rank is a positive change. Says why years do not compare: other number of units, other scale, other peer group, no rank published, a merged unit, missing years. A score that rises while the rank falls is noted.",
    examples: [
      { command: "index compare PAR --from 2020 --to 2022", comment: "two years of the province" },
      { command: "index compare SIPAS --from 2021 --to 2022 --json", comment: "for another program" },
    ],
    arguments: { scheme },
    flags: { from: "Earlier year (required)", to: "Later year (required)", unit: "Unit (default: the province)" },
  },
  "index weak": {
    summary: "Show the weak components of a year",
    description:
      "By points lost, with the change against the year before and the remedial tasks. The threshold is a setting: cchc settings --weak-percent.",
    examples: [{ command: "index weak PAR --year 2022", comment: "heaviest losses first" }],
    arguments: { scheme },
    flags: { year: "Year of the index (default: the latest)", unit: "Unit (default: the province)" },
  },
  "index follow-up": {
    summary: "Assign tasks that remedy a weak component",
    description:
      "Records the cause and the responsible units and makes tasks with a lead in a plan, all together or not at all. Each --task is the work of one responsible unit, in order. A task says which result it comes from.",
    examples: [
      {
        command: "index follow-up PAR-2022 --component 3 --plan KH2023",
        comment: "the rest is asked for on a terminal",
      },
      { command: "index follow-up PAR-2022", comment: "on a terminal: asked step by step" },
    ],
    arguments: { result },
    flags: {
      component: "Code of the component; without it the index as a whole is meant",
      cause: "Cause (required)",
      responsible: "Responsible units (required)",
      plan: "Plan that gets the tasks (required)",
      task: "What to do, one for each unit in turn; may be repeated (required)",
      area: "Area of the plan (default: the component's, if the plan has it)",
      due: "Due date",
      product: "Product",
      person: "Who does it",
      authority: "Competent authority",
    },
  },
  "index update": {
    summary: "Change a recorded result",
    description:
      "Only what is given changes; components are replaced by their codes. The history keeps the old numbers; cchc undo brings them back.",
    examples: [
      { command: "index update PAR-2022 --out-of 63", comment: "add the number of units ranked" },
      { command: 'index update PAR-2022 --component "1=7,2/8,5 Steering"', comment: "record a component" },
      { command: "index update PAR-2022 --clear rank,out-of", comment: "empty two fields" },
    ],
    arguments: { result },
    flags: {
      ...published,
      "remove-component": "Take out the component with this code",
      area: "Area of a component: CODE=AREA; may be repeated",
      clear: "Empty these fields",
    },
  },
  "index withdraw": {
    summary: "Withdraw a result or an index recorded by mistake",
    description:
      "It counts nowhere any more, its history stays; cchc undo brings it back. Refused while tasks answer to it.",
    examples: [
      { command: 'index withdraw PAR-2022 --reason "wrong year"', comment: "one result" },
      { command: 'index withdraw PAR-HUYEN --reason "made twice"', comment: "a whole index" },
    ],
    arguments: { index: "Result (PAR-2022) or index (PAR-HUYEN)" },
    flags: { reason: "Why it is withdrawn (required)" },
  },
  "index define": {
    summary: "Add or change an index",
    description:
      "An index of one body among one peer group: the “PAR INDEX” of a province's districts is another index than the national one. The five built-in ones may be changed, too, once a document confirms it.",
    examples: [
      {
        command: 'index define PAR-HUYEN --title "Districts" --count 8 --scale 100',
        comment: "an index of the province's own",
      },
      { command: "index define PAPI --scale 60:..2017 --scale 80:2018..", comment: "a scale that changed" },
    ],
    arguments: { scheme: "Code: plain letters, digits, hyphens" },
    flags: {
      title: "Name of the index",
      owner: "Who publishes it",
      peers: "Units it compares",
      count: "How many there are: N or N:YEAR..YEAR; may be repeated",
      level: "Level of the units",
      category:
        "Category of the units, such as departments; without it the provinces, districts or communes of the level themselves",
      scale: "Scale: %, 100, 80, 60, 1, or SCALE:YEAR..YEAR; may be repeated",
      decimals: "How many decimals it is published with: with 2, 82.1 is printed as 82.10",
      ranking: "Whether places or groups are published",
      "first-year": "First year",
      "last-year": "Last year",
      confirm: "What a document confirms",
      note: "Note",
    },
  },
};
