import type { scorecards as shape } from "../vi/scorecards.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";
import { printedSum } from "./printed-sums.ts";
import { scorecardRound } from "./scorecard-round.ts";
import { whyRank } from "./why-rank.ts";

/** What the commands of criteria sets and scorecards say. */
export const scorecards: typeof shape = {
  why: whyRank,
  round: scorecardRound,
  group: "Peer group",
  owner: "Owner",
  basis: "Basis",
  items: "Items",
  code: "Item",
  maximum: "Maximum",
  ownMaximum: "The unit's own maximum",
  self: "Self",
  appraised: "Appraised",
  survey: "Survey",
  counted: "Counts",
  points: "Points",
  percent: "Percent",
  band: "Band",
  rank: "Rank",
  scoredBy: "Scored by",
  bands: "Bands",
  explanation: "Explanation",
  bonus: "Bonus",
  penalty: "Penalty",
  total: "Total",
  criteria: "Criteria set",
  submittedOn: "Submitted on",
  appraisedOn: "Appraised on",
  explanationDue: "Explanation due",
  finalOn: "Final since",
  reopenedOn: "Reopened on",
  unscored: "Not scored yet",
  none: "–",
  notAppliedHeading: "Does not apply",
  overdue: "overdue",
  late: "submitted late",
  shared: "shared",
  invented: "invented",
  unitCount: (count) => counted(count, "unit"),
  bandFrom: ({ name, minimum }) => `${name}: from ${format.percent(minimum)}`,
  bandDays: ({ from, to }) =>
    [from === null ? "" : `from ${format.day(from)}`, to === null ? "" : `before ${format.day(to)}`]
      .filter(Boolean)
      .join(" "),
  cap: (cap) => `at most ${format.number(cap)} points`,
  uneven: (sums) => `${printedSum(sums)} It is kept as printed.`,
  atRow: ({ row, sentence }) => `Row ${row}: ${sentence}`,
  noCriteria: "There is no criteria set yet. Make the first from a table: cchc criteria create FILE",
  noScorecards: "There is no scorecard yet. Open some: cchc scorecard create CRITERIA --all",
  bandsChanged: ({ number, from }) =>
    `${number} has the new bands from ${format.day(from)}; scorecards that are final keep theirs.`,
  endedInGroup: ({ units, on }) =>
    `${counted(units.length, "unit")} of the group will not be there on ${format.day(on)}: ${format.list(units)}. To change the group, withdraw this set and make it again with --units.`,
  ask: {
    bandsDocument: "Document that sets the new bands",
    title: "Title of the criteria set",
    year: "Which year is scored?",
    group: "Name of the peer group, such as: Departments",
    category: "Units of which category are scored?",
    criteria: "By which criteria set?",
    unit: "For which unit?",
    text: "What is to be explained",
    explanation: "The unit's explanation",
    due: "Explanation due, such as 5wd (5 working days) or 10d",
    reason: "Why it is reopened",
    document: "Number of the document that allows it",
    leave: "Item by item; an empty answer leaves an item as it is.",
    points: ({ code, title, maximum, now }) =>
      `${code} ${title} (0–${format.number(maximum)}${now === null ? "" : `; now ${format.number(now)}`})`,
    badPoints: "Write points such as 1,5; two decimals at most.",
    beyond: (maximum) => `From 0 to ${format.number(maximum)} points.`,
  },
  defaultTitle: ({ group, year }) => `Criteria for administrative reform ${year} – ${group}`,
  created: ({ number, title, items, maximum }) =>
    `Made criteria set ${number}: ${title}; ${counted(items, "item")}, ${format.number(maximum)} points in all.`,
  tableCounts: (table) =>
    `${table.file}: ${counted(table.fields, "field")}, ` +
    `${format.number(table.criteria)} ${table.criteria === 1 ? "criterion" : "criteria"}, ` +
    `${counted(table.parts, "part")}, ${counted(table.bonus, "bonus item")}, ` +
    `${counted(table.penalty, "penalty item")}; ${format.number(table.maximum)} points in all.`,
  trial: "This was a trial; nothing was written. Leave --dry-run out to make the criteria set.",
  doubtful: (count) => `What does not agree (${format.number(count)}), kept as the table says:`,
  sectionRead: ({ kind, row, title, items, cap }) =>
    `Row ${row} “${title}”: ${counted(items, "item")} below it ${items === 1 ? "is" : "are"} ${kind}, beside the maximum${cap === null ? "" : `; at most ${format.number(cap)} points count`}.`,
  rowsWrong: ({ file, rows, wrong }) =>
    `${file}: ${counted(rows, "row")}, ${format.number(wrong)} with problems. Nothing was written.`,
  opened: ({ number, unit }) => `Opened scorecard ${number} for ${unit}.`,
  openedMany: ({ count, skipped }) =>
    `Opened ${counted(count, "scorecard")}${skipped > 0 ? `; ${counted(skipped, "unit")} had one already` : ""}.`,
  allHaveOne: "Every unit of the group has a scorecard; nothing changed.",
  scored: ({ number, count, left }) =>
    `Recorded points for ${counted(count, "item")} of ${number}${left > 0 ? `; ${counted(left, "item")} not scored yet` : ""}.`,
  nothingScored: ({ number }) => `No item of ${number} was scored; nothing changed.`,
  submitted: ({ number, on, late }) => `${number} was submitted on ${format.day(on)}${late ? ", after its day" : ""}.`,
  appraisedBy: ({ number, by, on }) => `${number}: ${by} finished the appraisal on ${format.day(on)}.`,
  asked: ({ number, due }) => `Asked for an explanation of ${number}, due ${format.day(due)}.`,
  explained: ({ number }) => `Recorded the explanation of ${number}.`,
  finalised: ({ number, points, maximum, percent, band }) =>
    `${number} is final: ${format.number(points)} of ${format.number(maximum)} points${percent === null ? "" : `, ${format.percent(percent)}`}${band === null ? "" : `, ${band}`}.`,
  reopened: ({ number }) => `Reopened ${number}; correct the appraisal, then make it final again.`,
  rankingOf: ({ group, asOf }) => `Peer group: ${group}. As of ${format.day(asOf)}.`,
  ownMaxima:
    "Ranked by the share of each unit's own maximum; a unit to which some items do not apply has a lower maximum.",
  rankedCount: ({ ranked, pending, notSubmitted }) =>
    `${counted(ranked, "unit")} ranked, ${format.number(pending)} not final, ${format.number(notSubmitted)} not submitted.`,
  provisional: "Provisional ranking: with scorecards that are appraised and not final.",
  nobodyRanked: "No scorecard is final yet.",
  pending: "Not final",
  notSubmitted: "Not submitted (never counted as 0)",
  leftOut: "Not ranked",
  withoutScorecard: "no scorecard",
  reason: { "outside-group": "outside the group", "second-scorecard": "has another one" },
};
