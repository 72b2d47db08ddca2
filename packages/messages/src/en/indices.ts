import type { ComparisonNote } from "@cchc/core/indices/compare";
import type { Inconsistency } from "@cchc/core/indices/consistency";
import type { PublishedScale } from "@cchc/core/indices/scheme";
import type { UncertainFact } from "@cchc/core/model/codes";
import type { IndexScale } from "@cchc/core/model/indices";
import type { indices as shape } from "../vi/indices.ts";
import { format } from "./format.ts";

const decimals = 4;
const number = (value: number): string => format.number(value, decimals);
const years = (list: readonly number[]): string => format.list(list.map(String));
const plural = (count: number, one: string, many = `${one}s`): string => `${number(count)} ${count === 1 ? one : many}`;
const signed = (value: number, least = 0): string =>
  `${value > 0 ? "+" : value < 0 ? "−" : ""}${format.number(Math.abs(value), decimals, least)}`;
const scaleText = ({ measure, maximum }: IndexScale): string =>
  measure === "percent" ? "percent" : `scale of ${plural(maximum, "point")}`;
const printed = (value: number, { decimals: published = 0 }: PublishedScale): string =>
  format.number(value, decimals, published);
const valueText = ({ value, scale }: { value: number; scale: PublishedScale }): string =>
  scale.measure === "percent"
    ? `${printed(value, scale)}%`
    : `${printed(value, scale)}/${number(scale.maximum)} points`;
const events = {
  merge: "a merger",
  split: "a split",
  rename: "a renaming",
  abolish: "an abolition",
  move: "a move",
};

/** What the commands of index results say. */
export const indices: typeof shape = {
  builtIn: {
    PAR: {
      title: "Public Administration Reform Index (PAR INDEX)",
      owner: "Ministry of Home Affairs",
      peers: "provinces and cities under the central government",
    },
    SIPAS: {
      title: "Satisfaction Index of Public Administrative Services (SIPAS)",
      owner: "Ministry of Home Affairs",
      peers: "provinces and cities under the central government",
    },
    PAPI: {
      title: "Provincial Governance and Public Administration Performance Index (PAPI)",
      owner: "UNDP and CECODES",
      peers: "provinces and cities under the central government",
    },
    PCI: {
      title: "Provincial Competitiveness Index (PCI)",
      owner: "VCCI",
      peers: "provinces and cities under the central government",
    },
    ICT: {
      title: "Readiness for ICT Development and Application (ICT Index)",
      owner: "Ministry of Information and Communications",
      peers: "provinces and cities under the central government",
    },
  },
  scheme: "Index",
  code: "Code",
  owner: "Publisher",
  ranking: "Ranking",
  scale: "Scale",
  peers: "Compared among",
  inForce: "Years",
  value: "Result",
  rank: "Rank",
  group: "Group",
  change: "Against the year before",
  changed: "Change",
  source: "Source",
  publishedOn: "Published on",
  component: "Component",
  maximum: "Maximum",
  lost: "Points lost",
  percent: "Percent",
  short: { code: "Code", lost: "Lost", percent: "Got", changed: "+/−" },
  components: "Components",
  tasks: "Remedial tasks",
  task: "Tasks",
  cause: "Cause",
  responsible: "Responsible units",
  chart: "Ranks over the years (● the further left, the better)",
  remarks: "To look at",
  notes: "Notes",
  results: "Results",
  latest: "Latest year",
  derivedMark: "(*) computed here, not published.",
  invented: "invented for illustration, not published",
  uncertain: ({ facts, scheme }: { facts: readonly UncertainFact[]; scheme: string }): string =>
    `No document confirms the ${format.list(facts.map((fact) => indices.fact[fact]))}; change with: cchc index define ${scheme}`,
  fact: {
    owner: "publisher",
    scale: "scale",
    peers: "number of units compared",
    ranking: "way of ranking",
    years: "years",
  },
  scaleText,
  scaleOfYears: ({ firstYear, lastYear, ...scale }) =>
    [scaleText(scale), indices.yearsText({ firstYear, lastYear })].filter(Boolean).join(" "),
  yearsText: ({ firstYear, lastYear }) =>
    [firstYear === null ? "" : `from ${firstYear}`, lastYear === null ? "" : `to ${lastYear}`]
      .filter(Boolean)
      .join(" "),
  peersText: ({ name, counts }) =>
    [name, counts.map((one) => `${plural(one.count, "unit")} ${indices.yearsText(one)}`.trim()).join("; ")]
      .filter(Boolean)
      .join(" – "),
  valueText,
  componentText: ({ value, maximum, scale }) => `${printed(value, scale)}/${number(maximum)} points`,
  published: ({ value, qualifier, scale }) =>
    [qualifier ?? "", value === null ? "" : valueText({ value, scale })].join(" ").trim(),
  rankText: ({ rank, outOf }) =>
    rank === null ? "" : outOf === null ? number(rank) : `${number(rank)}/${number(outOf)}`,
  rankChange: (change) =>
    change === 0 ? "same rank" : `${change > 0 ? "up" : "down"} ${plural(Math.abs(change), "place")}`,
  valueChange: ({ change, scale }) =>
    change === 0
      ? "same score"
      : `${change > 0 ? "up" : "down"} ${printed(Math.abs(change), scale)} ${scale.measure === "percent" ? "percentage points" : "points"}`,
  percentChange: (change) => `${signed(change)} points of percent of the scale`,
  signed,
  /** Names of figures in a report. */
  rankWon: "Places won",
  valueWon: "Rise",
  competitors: "Units ranked",
  incomparable: "not comparable",
  note: (note: ComparisonNote): string => {
    switch (note.code) {
      case "scheme-differs":
        return `Two different indices (${note.from} and ${note.to}).`;
      case "peers-differ":
        return `Other peer groups: “${note.from}” before, “${note.to}” after.`;
      case "competitors-differ":
        return `A rank among ${number(note.from)} and a rank among ${number(note.to)} are not comparable.`;
      case "competitors-unknown":
        return `It is not known among how many units ${years(note.years)} was ranked: ranks are not comparable.`;
      case "rank-missing":
        return `No rank was published for ${years(note.years)}.`;
      case "rank-impossible":
        return `The rank published for ${years(note.years)} is beyond the number of units ranked: ranks are not compared.`;
      case "scale-differs":
        return `The scale changed from ${scaleText(note.from)} to ${scaleText(note.to)}: only the shares of the scales compare.`;
      case "value-missing":
        return `There is no value for ${years(note.years)}.`;
      case "value-qualified":
        return `Only an approximate value was published for ${years(note.years)}: no difference is computed.`;
      case "unit-changed":
        return `There was ${events[note.event]} on ${format.day(note.on)} (${note.document}) between the years: it is not the same unit any more.`;
      case "years-missing":
        return `Nothing is recorded for ${years(note.years)}.`;
      case "several-sources":
        return `${note.year} has several sources (${format.list(note.numbers)}); the one recorded first is compared.`;
      case "successor":
        return `The result of ${note.year} is that of ${note.unitName ?? note.unitId}, the successor.`;
      case "score-up-rank-down":
        return `The score rose by ${number(note.valueChange)} but the rank fell by ${plural(-note.rankChange, "place")}.`;
      case "score-down-rank-up":
        return `The score fell by ${number(-note.valueChange)} but the rank rose by ${plural(note.rankChange, "place")}.`;
      case "components-missing":
        return `No components are recorded for ${years(note.years)}.`;
    }
  },
  inconsistency: (found: Inconsistency): string => {
    switch (found.code) {
      case "rank-beyond-count":
        return `rank ${number(found.rank)} is beyond the number of units ranked (${number(found.outOf)})`;
      case "value-outside-scale":
        return `the value ${number(found.value)} is outside the scale 0–${number(found.maximum)}`;
      case "components-sum":
        return `the components add up to ${number(found.sum)}, published is ${number(found.value)}, a difference of ${number(found.difference)}`;
      case "component-above-maximum":
        return `component ${found.component} says ${number(found.value)}, above its maximum ${number(found.maximum)}`;
      case "component-below-zero":
        return `component ${found.component} has ${number(found.value)}, below 0`;
      case "component-repeats":
        return `two components have the code ${found.component}`;
      case "sources-differ":
        return `another source (${found.other}) says ${found.otherValue === null ? "no value" : number(found.otherValue)}, this one ${found.value === null ? "no value" : number(found.value)}`;
      case "sources-rank-differ":
        return `another source (${found.other}) says rank ${number(found.otherRank)}, this one ${number(found.rank)}`;
      case "rank-shared":
        return `rank ${number(found.rank)} is also that of ${format.list(found.others)} in a full table`;
      case "rank-not-stated":
        return `only “${found.qualifier}” was published, not the rank itself`;
      case "outside-years":
        return `the year ${found.year} is outside the years of the index`;
    }
  },
  kept: "The numbers stay as published.",
  ask: {
    scheme: "Which index?",
    code: "Code of the index, such as PAR-DISTRICT",
    title: "Name of the index",
    owner: "Who publishes it",
    peers: "Among which units does it compare?",
    scale: "Scale: %, 100, 80, 60 or 1",
    year: "Of which year is the result? (not the year of publication)",
    value: "Published value (empty if there is none)",
    rank: "Rank (empty if none was published)",
    outOf: "Among how many units?",
    group: "In which group? (empty without groups)",
    source: "Where it was published (number or name; empty if not known)",
    result: "Which year's result?",
    component: "Which component?",
    whole: "(the index as a whole)",
    cause: "Cause",
    responsible: "Which unit is responsible?",
    nextResponsible: "Another responsible unit",
    enough: "(no more)",
    plan: "Into which plan do the tasks go?",
    task: (unit) => `What does ${unit} have to do?`,
    due: "Due on",
    product: "Product",
    confirm: ({ tasks, plan }) => `Record the cause and ${plural(tasks, "task")} in ${plan}?`,
  },
  empty:
    "No index results yet. Record the first: cchc index record PAR --year YEAR --value VALUE --rank RANK --out-of UNITS",
  emptyScheme: ({ scheme, unit }) => `No ${scheme} results of ${unit} yet.`,
  othersRecorded: ({ year, results }) =>
    `${year} also has results of ${plural(results, "other unit")}: cchc index list --year ${year}`,
  noPriorYear: "–",
  defined: ({ scheme, title }) => `Added index ${scheme}: ${title}.`,
  redefined: ({ scheme, title }) => `Changed index ${scheme}: ${title}.`,
  recorded: ({ number: name, unit, said }) => `Recorded ${name} of ${unit}: ${said}.`,
  updated: ({ number: name, unit, said }) => `Changed ${name} of ${unit}: ${said}.`,
  unchanged: ({ number: name }) => `${name} was so already; nothing changed.`,
  withdrawn: ({ number: name, title, reason }) => `Withdrew result ${name} (${title}): ${reason}.`,
  competitorOwn: ({ number: of, name, unitName, unit }) =>
    `Mind: the register has “${unitName}”; ${of} was recorded of “${name}” as somebody outside it and does not count as that unit's. If they are one, take it back (cchc undo ${of}), and record it again with --unit ${unit}.`,
  outOfMissing: ({ number: name, likely }) =>
    `It is not known among how many units this rank is, so it compares with no other year. Add: cchc index update ${name} --out-of ${likely ?? "UNITS"}`,
  heading: ({ scheme, title }) => `${scheme} – ${title}`,
  resultHeading: ({ number: name, title, year, unit }) => `${name} · ${title}, ${year}, ${unit}`,
  comparison: ({ title, unit, from, to }) => `${title}: ${unit}, ${to} against ${from}`,
  chartAmong: (outOf) => (outOf === null ? "unknown among how many" : `among ${number(outOf)}`),
  chartBreak: "A gap in the line: the two parts do not compare, or a year is missing.",
  weakTitle: ({ number: name, threshold }) =>
    `Components of ${name}, heaviest loss first (weak: below ${format.percent(threshold)} of the maximum)`,
  weakAgainst: (year) =>
    year === null ? "No earlier year to compare with." : `Change against ${year}, in percent of the maximum.`,
  weakKey: (against) =>
    [
      "Lost: points short of the maximum",
      "Got: share of the maximum",
      ...(against === null ? [] : [`+/−: change against ${against}, in percentage points of the maximum`]),
    ].join("; ") + (against === null ? ". No earlier year to compare with." : "."),
  changeSince: ({ change, from, to }) => (from === to - 1 ? change : `${change} (against ${from})`),
  weak: "weak",
  standing: "Standing",
  noTask: "none",
  plannedFrom: (day) => `planned, begins on ${format.day(day)}`,
  noComponents: ({ number: name }) =>
    `${name} has no components yet. Record: cchc index update ${name} --component "1=6,5/8,5 Steering"`,
  untreated: (count) => `${plural(count, "weak component")} without a remedial task.`,
  followedUp: ({ tasks, plan, what }) =>
    `Recorded the cause of ${what} and assigned ${format.list(tasks)} in plan ${plan}.`,
  dueAlreadyPast: (due) => `The due date ${format.day(due)} is past, so the task is late from the start.`,
  ledBy: ({ lead, others }) =>
    `${lead} leads; ${format.list(others)} ${others.length === 1 ? "takes" : "take"} part. For a task of each unit give --task once for each.`,
  origin: ({ number: name, component, title }) =>
    component === null ? name : `${name}, component ${component} ${title ?? ""}`.trim(),
  lostOrigin: "an index result that is gone",
};
