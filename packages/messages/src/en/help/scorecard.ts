import type { scorecardHelp as shape } from "../../vi/help/scorecard.ts";

const scorecardArgument = { scorecard: "Scorecard: number (PC2022-001), its id, or the unit's id or name" };
const roundArgument = { scorecard: "One scorecard or several: number (PC2022-001), id, or the unit's id or name" };
const roundFlags = {
  criteria: "The scorecards' criteria set",
  all: "Every scorecard of the set; those in another state are passed over",
  units: 'The scorecards of these units, such as "Xa An Binh; Xa Phu My"',
  status: "Only scorecards in this state",
  apply: "Write; without it, many scorecards are only tried",
  "skip-refused": "Leave those for which it is not possible yet and write the others",
};
const manyAtOnce =
  " Many scorecards (named, or by --all, --units, --status) are tried first and written with --apply; while it is not possible for one of them, none is written unless --skip-refused says so. One undo takes all of it back.";
const acted = { by: "Who did it (default: who uses the program)", on: "Day (default: today)" };
const pointsFlag = "Points: CODE=NUMBER, such as 1.1=2 or 1.2=1,5; several items may be given";

export const scorecardHelp: typeof shape = {
  "scorecard create": {
    summary: "Open scorecards for units",
    description:
      "The unit is in the set's peer group; one scorecard for a unit and a set. --all opens one for every unit of the group that has none. The day for submitting is counted by the calendar of working days.",
    examples: [
      { command: "scorecard create TC2026 --all --within 10wd", comment: "the whole group, 10 working days" },
      { command: 'scorecard create TC2026 --units "So Y te" --due 15/12/2026', comment: "one unit, until a day" },
    ],
    arguments: { criteria: "Criteria set: number (TC2022) or id" },
    flags: {
      units: "Units, by id or name",
      all: "Every unit of the group without a scorecard",
      due: "To be submitted by this day",
      within: "To be submitted within: 10wd are 10 working days, 15d are 15 days",
      from: "Counted from this day (default: the day of opening)",
      note: "Note",
      ...acted,
    },
  },
  "scorecard score": {
    summary: "Record points of a scorecard",
    description:
      "Before submission they are the unit's own, after it those of the appraisal; surveys may be entered until the end. From 0 to the maximum; what is not scored is not 0. Without --points every item is asked for.",
    examples: [
      { command: "scorecard score PC2026-001 --points 1.1=2 --points 1.2=1,5", comment: "two items" },
      { command: "scorecard score PC2026-001", comment: "asks item by item" },
    ],
    arguments: scorecardArgument,
    flags: { points: pointsFlag, note: "Note for these items", ...acted },
  },
  "scorecard submit": {
    summary: "Submit a self-scored scorecard",
    description: `Every item that the unit scores has points; 0 where nothing was reached.${manyAtOnce}`,
    examples: [
      { command: "scorecard submit PC2026-001 --document 45/BC-SYT", comment: "with a report" },
      { command: "scorecard submit --criteria TC2026 --all", comment: "the whole group, as a trial" },
      { command: "scorecard submit --criteria TC2026 --all --apply", comment: "the whole group, written" },
    ],
    arguments: roundArgument,
    flags: { document: "Number of the covering document", ...acted, ...roundFlags },
  },
  "scorecard appraise": {
    summary: "Finish the appraisal of a submitted scorecard",
    description: `Who submitted does not appraise. Every item scored by the unit or by the appraisal has appraised points; --rest-as-self takes the unit's own for the rest.${manyAtOnce}`,
    examples: [
      {
        command: "scorecard appraise PC2026-001 --points 1.2=1 --rest-as-self --by N2",
        comment: "one item corrected, the rest as self-scored",
      },
      {
        command: "scorecard appraise --criteria TC2026 --all --rest-as-self",
        comment: "all that were submitted, as a trial",
      },
    ],
    arguments: roundArgument,
    flags: {
      points: pointsFlag,
      "rest-as-self": "Items without appraised points take the unit's own",
      ...acted,
      ...roundFlags,
    },
  },
  "scorecard ask": {
    summary: "Ask the unit for an explanation",
    description: `After the appraisal. While the explanation may still come, nothing is final.${manyAtOnce}`,
    examples: [
      {
        command: 'scorecard ask PC2026-001 --text "Evidence for 1.2" --within 5wd',
        comment: "5 working days",
      },
      {
        command: 'scorecard ask "Xa An Binh" "Xa Phu My" --text "Item 1.2" --within 5wd',
        comment: "several units, as a trial",
      },
    ],
    arguments: roundArgument,
    flags: {
      text: "What is to be explained (needed)",
      due: "Due on this day",
      within: "Due within: 5wd are 5 working days",
      ...acted,
      ...roundFlags,
    },
  },
  "scorecard explain": {
    summary: "Record the unit's explanation",
    description: `It is kept with the scorecard; appraised points may be corrected afterwards.${manyAtOnce}`,
    examples: [{ command: 'scorecard explain PC2026-001 --text "Decision 12/QD-SYT was added"', comment: "record it" }],
    arguments: roundArgument,
    flags: { text: "Explanation (needed)", ...acted, ...roundFlags },
  },
  "scorecard finalise": {
    summary: "Make the result of a scorecard final",
    description: `Every item has points. A final scorecard does not change any more unless scorecard reopen opens it again, with a reason and a document.${manyAtOnce}`,
    examples: [
      { command: "scorecard finalise PC2026-001 --document 310/QD-UBND", comment: "under a decision" },
      { command: "scorecard finalise --criteria TC2026 --all", comment: "the whole group, as a trial" },
      {
        command: "scorecard finalise --criteria TC2026 --all --skip-refused --apply",
        comment: "those that can be, written",
      },
    ],
    arguments: roundArgument,
    flags: { document: "Number of the document that announces it", ...acted, ...roundFlags },
  },
  "scorecard reopen": {
    summary: "Reopen a final scorecard",
    description: `With a reason and a document. It is appraised again.${manyAtOnce}`,
    examples: [
      {
        command: 'scorecard reopen PC2026-001 --reason "Miscount" --document 15/TB-SNV',
        comment: "under a notice",
      },
    ],
    arguments: roundArgument,
    flags: { reason: "Why (needed)", document: "Number of the document (needed)", ...acted, ...roundFlags },
  },
  "scorecard list": {
    summary: "List scorecards",
    description: "Unit, state, points, percent and band as of a day.",
    examples: [{ command: "scorecard list --year 2026 --status draft", comment: "not submitted" }],
    arguments: {},
    flags: {
      year: "Only of this year",
      criteria: "Only by this criteria set",
      unit: "Only of this unit",
      status: "Only in this state",
    },
  },
  "scorecard show": {
    summary: "Show a scorecard",
    description: "Points item by item, self-scored, appraised, surveyed; the unit's own maximum, percent and band.",
    examples: [{ command: "scorecard show PC2026-001 --as-of 20/12/2026", comment: "as of that day" }],
    arguments: scorecardArgument,
    flags: {},
  },
  "scorecard rank": {
    summary: "Rank the units of a group",
    description:
      "By points in percent of each unit's own maximum, final scorecards only; equal ones share a rank (1, 2, 2, 4). Units that did not submit stand apart and are never 0.",
    examples: [
      { command: "scorecard rank TC2022", comment: "by one criteria set" },
      { command: "scorecard rank TC2026 --provisional", comment: "with what is not final yet" },
    ],
    arguments: { criteria: "Criteria set: number (TC2022) or id; chosen when not given" },
    flags: { provisional: "With scorecards that are appraised and not final" },
  },
  "scorecard why": {
    summary: "Explain why a unit has its rank",
    description:
      "In which fields and criteria points were lost (most first), against the middle of the group; how far away the units above and below and the next band are; what caps took from bonus and penalty; where the appraisal differs from the unit's own points. Losses are of the unit's own maximum.",
    examples: [
      { command: 'scorecard why "So Y te"', comment: "by the name of the unit" },
      { command: "scorecard why so-y-te --criteria TC2026", comment: "for a unit with scorecards of several years" },
      { command: "scorecard why PC2026-001 --provisional", comment: "before it is final" },
    ],
    arguments: scorecardArgument,
    flags: {
      criteria: "The scorecard by this criteria set, where the unit has several",
      provisional: "With scorecards that are appraised and not final",
      limit: "How many criteria with losses are listed (0: all)",
    },
  },
  "scorecard withdraw": {
    summary: "Withdraw scorecards made by mistake",
    description: `It counts nowhere any more; its file and history stay, and cchc undo brings it back. A final one is reopened first.${manyAtOnce}`,
    examples: [
      { command: 'scorecard withdraw PC2026-001 --reason "wrong year"', comment: "withdraw it" },
      {
        command: 'scorecard withdraw --criteria TC2026 --all --reason "wrong year"',
        comment: "the whole group, tried",
      },
      { command: "undo PC2026-001", comment: "have it back" },
    ],
    arguments: roundArgument,
    flags: { reason: "Why it is withdrawn (required)", ...roundFlags },
  },
};
