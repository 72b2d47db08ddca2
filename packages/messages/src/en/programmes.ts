import type { programmes as shape } from "../vi/programmes.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

/** What the commands of inspection programmes say. */
export const programmes: typeof shape = {
  ask: {
    year: "Programme of which year?",
    title: "Title of the programme",
    decision: "Number of the decision (empty if it has none yet)",
  },
  defaultTitle: (year) => `Inspection programme of administrative reform ${year}`,
  heading: ({ number, title }) => `${number}: ${title}`,
  programme: "Programme",
  decision: "Decision",
  decisionText: ({ number, issuedOn }) =>
    `${number ?? "no number yet"}${issuedOn === null ? "" : ` of ${format.day(issuedOn)}`}`,
  decisionAmbiguous: ({ programme, number, candidates }) =>
    `The document register has ${candidates.length} documents with the number ${number}: ${candidates.map(({ id, title }) => `${id} (${title})`).join("; ")}. ` +
    `The decision is kept by its number and refers to none of them. Choose one: cchc programme update ${programme} --decision ID`,
  year: "Year",
  team: "Inspection team",
  name: "Name",
  role: "Role",
  lastDay: "Last day",
  visitsAndUnits: "Done / planned",
  progress: ({ done, planned }) =>
    `${format.number(done.visits)}/${format.number(planned.visits)} visits, ` +
    `${format.number(done.units)}/${format.number(planned.units)} units`,
  empty: "There is no inspection programme yet. Make the first one: cchc programme create",
  count: (count) => counted(count, "inspection programme"),
  created: ({ number, title }) => `Made ${number}: ${title}.`,
  updated: ({ number }) => `Programme ${number} is updated.`,
  unchanged: ({ number }) => `Programme ${number} was like this already; nothing changed.`,
  teamChanged: ({ number, on }) => `The team of ${number} is updated${on === null ? "" : ` from ${format.day(on)}`}.`,
  headMissing: ({ on }) => `${on === null ? "The" : `From ${format.day(on)} the`} team has no head.`,
  headsMany: ({ on, heads }) =>
    `${on === null ? "The" : `From ${format.day(on)} the`} team has ${heads.length} heads: ${format.list(heads)}.`,
  roleOf: (role) => labels.teamRole[role],
  newVisit: "(new)",
  thereAlready: "planned on this day already",
  planned: ({ planned, number, on }) => `Planned ${counted(planned, "visit")} on ${format.day(on)} in ${number}.`,
  wouldPlan: ({ planned, number, on }) =>
    `Would plan ${counted(planned, "visit")} on ${format.day(on)} in ${number}. Nothing was written.`,
  toApply: "Add --apply to write.",
  coverage: {
    headingOfProgramme: ({ number }) => `Coverage of programme ${number}`,
    headingOfYear: (year) => `Coverage of ${year}`,
    heading: "Coverage",
    period: ({ from, to, asOf }) => `Period from ${format.day(from)} to ${format.day(to)}, as of ${format.day(asOf)}`,
    visits: "Visits",
    units: "Units",
    covered: "Coverage",
    percent: "Share",
    total: "All",
    of: (part, whole) => `${format.number(part)}/${format.number(whole)}`,
    legend: "Visits, Units: done/planned. Coverage: units visited/units in force.",
    waiting: (count) =>
      count === 0 ? "Every planned unit has been visited." : `Planned and not visited yet: ${counted(count, "unit")}`,
    nothingPlanned: "No visit is planned yet.",
    unvisited: (count) =>
      count === 0
        ? "Every unit in force has been visited in the period."
        : `Not visited at all in the period: ${counted(count, "unit")}`,
    more: (count) => `… and ${counted(count, "more unit")}; see all: --limit 0`,
  },
};
