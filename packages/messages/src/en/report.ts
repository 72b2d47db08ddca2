import type { ReportingPart } from "@cchc/core/query/reporting-part";
import { report as vietnamese } from "../vi/report.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

const partNames = {
  Q1: "the first quarter",
  Q2: "the second quarter",
  Q3: "the third quarter",
  Q4: "the fourth quarter",
  "6T": "the first six months",
  "9T": "the first nine months",
} satisfies Record<ReportingPart, string>;
const nextPartNames = {
  Q1: "the second quarter",
  Q2: "the third quarter",
  Q3: "the fourth quarter",
  "6T": "the last six months",
  "9T": "the last three months",
} satisfies Record<Exclude<ReportingPart, "Q4">, string>;

function partName(part: ReportingPart | "year", year: number): string {
  return part === "year" ? String(year) : `${partNames[part]} of ${year}`;
}

/** Words of reports. Field names have one Vietnamese name whatever the language of the screen: templates travel. */
export const report: typeof vietnamese = {
  fullDay: "{day}/{month}/{year}",
  yes: "yes",
  no: "no",
  unreadableImage: "[Cannot read the picture: {file}]",
  noLead: "no lead yet",
  wholeIndex: "The index as a whole",
  weakPoint: ({ value, percent, change }) =>
    [
      value,
      `${format.percent(percent)} of the maximum`,
      ...(change === null || change === 0
        ? []
        : [
            `${change > 0 ? "up" : "down"} ${format.number(Math.abs(change))} percentage points against the year before`,
          ]),
    ].join(", "),
  unitGroup: (level, category) => `${labels.category[category]} (${labels.level[level]})`,
  periodName: (period, { from, to }) =>
    period === null ? `from ${format.day(from)} to ${format.day(to)}` : partName(period.part, period.year),
  monthName: ({ year, month }) => `${month < 10 ? `0${month}` : month}/${year}`,
  nextPeriodName: (period) => {
    if (period === null) return "the time to come";
    const { part, year } = period;
    if (part === "year") return String(year + 1);
    if (part === "Q4") return `the first quarter of ${year + 1}`;
    return `${nextPartNames[part]} of ${year}`;
  },
  followUp: {
    extended: ({ until, document }) =>
      `Extended until ${format.day(until)}${document === null ? " (document without a number)" : ` by ${document}`}.`,
    handedOver: ({ from, on }) => `Handed over by ${from} on ${format.day(on)}.`,
    transferred: ({ to, document }) => `Transferred to ${to} by ${document}.`,
    returned: ({ on, text }) =>
      `Report returned on ${format.day(on)}${text === null || text === "" ? "" : `: ${text}`}.`,
    waiting: "Waiting for verification.",
    notConcluded: "Not concluded yet.",
  },
  defaultBands: vietnamese.defaultBands,
  scoreNotes: {
    shared: "Shared rank",
    ownMaximum: (maximum) => `The unit's own maximum: ${maximum}`,
    late: "Submitted late",
    aboveWhole: "Above 100% by bonus points",
  },
  lowestUnits: ({ units, percent }) =>
    `${units.length > 6 ? `${format.number(units.length)} units` : units.join(", ")} (${format.percent(percent)})`,
  nationalBasis: {
    "councils-and-committees-2003":
      "the Law on Organization of People's Councils and People's Committees of 26/11/2003",
    "local-government-2015": "the Law on Organization of Local Government of 19/6/2015",
    "local-government-2015-amended":
      "the Law of 22/11/2019 amending the Laws on Organization of the Government and of Local Government",
    "local-government-2025-february": "the Law on Organization of Local Government No. 65/2025/QH15 of 19/02/2025",
    "local-government-2025-june": "the Law on Organization of Local Government No. 72/2025/QH15 of 16/6/2025",
    "reform-programme-2011":
      "the Government's Resolution No. 30c/NQ-CP of 08/11/2011 on administrative reform, 2011-2020",
    "reform-programme-2021":
      "the Government's Resolution No. 76/NQ-CP of 15/7/2021 on administrative reform, 2021-2030",
  },
  extraColumns: { bonus: "Bonus", penalty: "Penalty" },
  heads: ({ offices, places }) =>
    [
      ...(offices || places.length === 0 ? ["the heads of the bodies"] : []),
      ...(places.length === 0 ? [] : ["the chairmen of the people's committees"]),
    ].join(" and "),
  provinceWord: vietnamese.provinceWord,
  bodyName: ({ name }) => name,
  committeeInFull: vietnamese.committeeInFull,
  paper: {
    decision: "decision",
    letter: "letter",
    report: "report",
    minutes: "minutes",
    conclusion: "notice",
    any: "document",
  },
  citation: (paper, recorded, day) => [paper, recorded, day ?? ""].join(" ").trim(),
  citationInFull: ({ number, day, issuer, title }) =>
    [`no. ${number}`, day === null ? "" : `of ${day}`, issuer === "" ? "" : `by ${issuer}`, title]
      .filter((part) => part !== "")
      .join(" "),
  numberAndDay: (number, day) => `no. ${number}${day === null ? "" : ` of ${day}`}`,
  remedyTerm: {
    pending: (term) => `within ${term} of this notice`,
    counted: ({ term, from, due }) => `within ${term} from ${from}, by ${due}`,
    fixed: (due) => `by ${due}`,
  },
  extension: ({ from, until, document }) =>
    `from ${format.day(from)} to ${format.day(until)}${document === null ? "" : ` (${document})`}`,
  names: vietnamese.names,
};
