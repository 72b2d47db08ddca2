import type { ReportSubject } from "@cchc/core/report-subject";
import { wordsOfFigure } from "../figure-name.ts";
import type { reports as vietnamese } from "../vi/reports.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";
import { templateAsChecked } from "./problems/template-problems.ts";
import { report } from "./report.ts";
import { visits } from "./visits.ts";

const words: Readonly<Record<string, string>> = {
  visits: "visits",
  units: "units",
  concluded: "concluded",
  unconcluded: "not concluded",
  programmes: "programme",
  planned: "planned",
  coverage: "share of units visited",
  inForce: "in force",
  findings: "findings",
  finding: "finding",
  strengths: "strengths",
  causes: "causes",
  responsible: "responsible",
  recommendations: "open recommendations",
  issue: "subject",
  earlier: "of earlier visits",
  other: "others",
  resolved: "resolved",
  transferred: "transferred",
  dismissed: "dismissed",
  unfinished: "unfinished",
  open: "unfinished",
  closed: "closed",
  overdue: "overdue",
  waiting: "waiting for verification",
  accepted: "accepted",
  onTime: "on time",
  late: "late",
  resolvedPercent: "share resolved",
  onTimePercent: "share on time",
  daysLate: "days late",
  workingDaysLate: "working days late",
  published: "published",
  sum: "sum of parts",
  difference: "difference",
  before: "value before",
  previous: "the year before",
  change: "change",
  partition: "breakdown",
  computed: "computed share",
  counted: "counted here",
  numerator: "numerator",
  denominator: "denominator",
  visit: "visit",
  tasks: "tasks",
  task: "task",
  plan: "plan",
  done: "done",
  doneOnTime: "done on time",
  doneLate: "done late",
  onCourse: "on course",
  notStarted: "not started",
  dropped: "dropped",
  donePercent: "share done",
  percent: "percent done",
  doneInMonth: "done in the month",
  reportOwed: "reports owed",
  reported: "reported",
  unreported: "not reported",
  leads: "leads",
  unreportedLeads: "leads that did not report",
  reportedPercent: "percent reported",
  evidence: "evidence",
  assigned: "assigned by superiors",
  lead: "lead",
  targets: "targets",
  target: "target",
  reached: "reached",
  behind: "behind",
  notReached: "not reached",
  evaluated: "evaluated",
  undecided: "unknown",
  rollout: "roll-out reports",
  rollouts: "roll-out reports",
  group: "group of units",
  initiatives: "initiatives",
  duty: "recurring duty",
  turns: "turns",
  owed: "owed",
  resultOwed: "without a result",
  index: "indices",
  untreated: "weak components without a task",
  remedies: "tasks that answer to them",
  missing: "missing",
  listed: "listed",
  surprise: "surprise",
  month: "month",
  team: "members of the team",
  awaited: "awaited",
  classification: "classification",
  classified: "classified",
  peers: "in the group",
  pending: "not final",
  notSubmitted: "not submitted",
  unbanded: "below all bands",
  band: "band",
  bandShare: "share",
  scorecard: "scorecard",
  rank: "rank",
  points: "points",
  maximum: "maximum",
  scorePercent: "percent of points",
  scoring: "scoring",
  median: "middle",
  best: "first unit",
  worst: "last unit",
  lost: "points lost",
  unitCount: "units",
  reachedPercent: "percent reached",
  medianPercent: "middle",
  lowestPercent: "lowest percent",
  lowestCount: "units with the lowest percent",
  highestPercent: "highest percent",
  lostPoints: "points lost",
  lostShare: "share of points lost",
  fullCount: "units with full points",
};

/** How much a document tells of. */
function countsOf(params: { subject: ReportSubject; visits: number; units: number; findings: number }): string {
  const findings = counted(params.findings, "finding");
  switch (params.subject.kind) {
    case "period":
    case "remediation":
      return `${visits.counts(params)}, ${findings}`;
    case "visit":
      return findings;
    case "programme":
      return visits.counts(params);
    case "progress":
      return counted(params.units, "lead");
    case "criteria":
      return counted(params.units, "unit");
  }
}

/** What the commands of reports say. */
export const reports: typeof vietnamese = {
  documentTitle: ({ title, topic, subject }) => {
    if (subject.kind === "visit" && topic !== null) return `${topic}, ${subject.unitName}`;
    if (subject.kind === "visit") return `${title}: ${subject.unitName} (${subject.number})`;
    if (subject.kind === "period" && subject.year !== null) return `${title}, ${subject.year}`;
    if (subject.kind === "progress") return `${title} (${subject.number}, ${format.month(subject.month)})`;
    if ("number" in subject) return `${title} (${subject.number})`;
    return subject.from === null
      ? `${title} until ${format.day(subject.to)}`
      : `${title} from ${format.day(subject.from)} to ${format.day(subject.to)}`;
  },
  issue: {
    ask: "Number of the document",
    done: ({ number, on, title, file }) =>
      `“${title}” has the number ${number}${on === null ? "" : ` of ${format.day(on)}`}: ${file}`,
    recordNumbered: ({ record, number }) => `${record} has the number ${number}, too.`,
    replaced: (number) => `This document replaces ${number}, which was withdrawn.`,
    completed: "An earlier issue had stopped half-way; it is complete now, with the number it had taken.",
    notCounted: (number) => `“${number}” belongs to no series of the issuer; it is kept as given.`,
    gap: ({ from, to }) =>
      from === to
        ? `The number ${format.number(from)} is left out; compare with the book of the registry office.`
        : `The numbers ${format.number(from)} to ${format.number(to)} are left out; compare with the book of the registry office.`,
    below: ({ number, issuedOn }) =>
      `The number ${number} is lower but dated ${format.day(issuedOn)}, which is later; compare with the book of the registry office.`,
    above: ({ number, issuedOn }) =>
      `The number ${number} is higher but dated ${format.day(issuedOn)}, which is earlier; compare with the book of the registry office.`,
    dueBefore: ({ on, due }) =>
      `NOTE: the notice is dated ${format.day(on)} but orders remedies by ${format.day(due)}, which is over by then.`,
    notWritten: (number) => `The number ${number} is given, but the file could not be written.`,
    renderAgain: (command) => `Once that is mended, render it with that number: cchc ${command}`,
  },
  gap: (gap) => {
    switch (gap.code) {
      case "no-figures":
        return "Part II has no published figures of the period.";
      case "areas-without-figures":
        return `Part II has no figures on: ${gap.areas}.`;
      case "no-causes":
        return `Part III has no causes of ${format.number(gap.findings)} findings.`;
      case "no-scorecards":
        return "Part III has no results of scorecards.";
      case "scores-open":
        return `In the group ${gap.group}, ${format.number(gap.units)} units have no final result by ${gap.criteria}.`;
      case "results-after":
        return `Warning: the document is as of ${format.day(gap.asOf)}, when ${format.number(gap.units)} results by ${gap.criteria} were not final (they were by ${format.day(gap.finalOn)}); it does not have them.`;
      case "nothing-final":
        return `Warning: by ${format.day(gap.asOf)} no result by ${gap.criteria} was final; the document has no ranking.`;
      case "uneven-maxima":
        return `Warning: ${gap.criteria} prints ${format.number(gap.printed)} points ${gap.item === null ? "in all" : `for ${gap.item}`}, its items make ${format.number(gap.summed)}; the document ranks by the items and says so.`;
      case "no-index-results":
        return "Part III has no index results of the province.";
      case "components-missing":
        return `${gap.result} has no components.`;
      case "weak-untreated":
        return `${gap.result} has ${format.number(gap.components)} weak components without a cause and a task.`;
    }
  },
  gapCommand: (gap) => {
    switch (gap.code) {
      case "no-figures":
      case "areas-without-figures":
        return "Enter them: cchc figure set --help";
      case "no-causes":
        return "Say them: cchc finding update NUMBER --cause CAUSE";
      case "no-scorecards":
        return "Make a criteria set: cchc criteria create --help";
      case "scores-open":
        return `See: cchc scorecard rank ${gap.criteria}`;
      case "results-after":
        return `To have them, add: --as-of ${format.day(gap.finalOn)}`;
      case "nothing-final":
        return `See: cchc scorecard rank ${gap.criteria}`;
      case "uneven-maxima":
        return `See: cchc criteria show ${gap.criteria}`;
      case "no-index-results":
        return "Record them: cchc index record --help";
      case "components-missing":
        return `Record them: cchc index update ${gap.result} --component "1=6.5/8.5 Steering"`;
      case "weak-untreated":
        return `Record it: cchc index follow-up ${gap.result}`;
    }
  },
  otherNumber: ({ number, date }) =>
    `This document has the number ${number}${date === null ? "" : ` of ${format.day(date)}`}; what was rendered bears another.`,
  field: {
    typeCode: "Type",
    about: "Takes",
    format: "Formats",
    origin: "From",
    vietnamesePath: "Field",
    path: "English name",
    kind: "Kind",
    sample: "Sample",
    helper: "Helper",
    use: "For",
    typed: "Type",
    prints: "Prints",
    figure: "Figure",
    value: "Value",
    basis: "Made of",
    name: "Name",
  },
  origin: { "built-in": "built in", workspace: "this workspace" },
  kind: {
    text: "text",
    number: "number",
    day: "day",
    "yes-no": "yes/no",
    image: "picture",
    record: "record",
    list: "list",
  },
  records: {
    visit: "visits",
    finding: "findings",
    unit: "units",
    strength: "strengths",
    task: "tasks",
    target: "targets",
    rollout: "roll-out reports",
    initiative: "initiatives",
    "index-result": "index results",
    turn: "turns",
    person: "people",
    scorecard: "scorecards",
  },
  helperUse: {
    ngay: "short date",
    ngayDayDu: "date in full, padded as Decree 30 asks",
    so: "number with thousands points; soLe is how many decimals",
    phanTram: "percentage",
    dem: "count, padded below 10",
    laMa: "Roman number",
    soThuTu: "ordinal in a loop: {{soThuTu @index}}",
    chuCai: "letter that numbers points",
    chuHoa: "capitals",
    cau: "x as a sentence: with a full stop where it has no end",
    veCau: "x without its full stop, to be followed by more",
    macDinh: "x, or y where x is empty",
    bang: "x equals y; inside #if",
    khac: "x differs from y; inside #if",
    lonHon: "x is greater than y; inside #if",
    va: "every value is there",
    hoac: "at least one value is there; 0 counts as one",
    khong: "there is no value",
    hinh: "picture, at most cm wide; without cm as wide as the text",
  },
  syntax: [
    { typed: "{{field}}", use: "prints the value of a field" },
    { typed: "{{#if x}}…{{else}}…{{/if}}", use: "the first part where x is there, else the second" },
    { typed: "{{#unless x}}…{{/unless}}", use: "printed where x is not there" },
    {
      typed: "{{#each list}}…{{/each}}",
      use: "once for each item; with both ends in one row it repeats the row of a table",
    },
    { typed: "{{#with group}}…{{/with}}", use: "into a group of fields" },
    { typed: "{{../x}}", use: "the field x outside the loop" },
  ],
  syntaxTitle: "How tags are typed:",
  noField: (text) => `No field has "${text}" in its name, in either language.`,
  helpersTitle: "Helpers for templates:",
  about: (subject) => {
    switch (subject.kind) {
      case "period": {
        const { year, from, to, part } = subject;
        if (part) return `the report for ${report.periodName(part, subject)}`;
        return year === null ? `the report from ${format.day(from)} to ${format.day(to)}` : `the report for ${year}`;
      }
      case "remediation": {
        const { year, from, to } = subject;
        if (year !== null) return `the follow-up of remediation for ${year}`;
        return from === null
          ? `the follow-up of remediation up to ${format.day(to)}`
          : `the follow-up of remediation from ${format.day(from)} to ${format.day(to)}`;
      }
      case "visit":
        return `the document of visit ${subject.number} (${subject.unitName})`;
      case "programme":
        return `the document of programme ${subject.number}`;
      case "progress":
        return `the progress of ${subject.number} in ${format.month(subject.month)}`;
      case "criteria":
        return `the classification by ${subject.number}`;
    }
  },
  rendered: (params) => {
    return `Rendered ${reports.about(params.subject)}: ${params.file} (${countsOf(params)}; as of ${format.day(params.asOf)}).`;
  },
  explanationBeside: (file) => `What stands behind each figure: ${file}`,
  incomplete: (files) =>
    `NOTE: ${counted(files, "file")} could not be read; every figure of the report lacks what is there. Run: cchc check`,
  overwrite: (file) => `${file} exists and is not, or no longer, what cchc rendered. Overwrite it?`,
  copied: ({ folder, id }) => `Copied template “${id}” to ${folder}. From now on report “${id}” uses it.`,
  asChecked: templateAsChecked,
  seemsWrittenFor: (file, { id, title }) =>
    `${file} seems to be written for the template “${title}” and was checked as with --as ${id}; if it is for another, name that with --as.`,
  noFault: (file) => `Nothing wrong was found in template ${file}.`,
  faults: ({ errors, warnings }) =>
    errors > 0
      ? `${counted(errors, "error")}${warnings > 0 ? `, ${counted(warnings, "warning")}` : ""}; this template cannot be used yet.`
      : `No error, ${counted(warnings, "warning")}; this template can be used.`,
  place: ({ part, paragraph }) => `${part}, paragraph ${format.number(paragraph)}`,
  sampleSigner: "Nguyen Van A",
  sampleGroup: "upper middle",
  year: "Which year",
  visit: "Which visit (number or id)",
  plan: "Which plan (number or id)",
  month: "Which month (such as 2026-03)",
  programme: "Which programme (number or id)",
  criteria: "Which criteria set (number or id)",
  explained: ({ subject, asOf, figures }) =>
    `${counted(figures, "figure")} of ${reports.about(subject)}, as of ${format.day(asOf)}.`,
  hidden: (count) =>
    `Not shown: ${counted(count, "figure")} of detail. The records behind one: --figure NUMBER; all: --json.`,
  overwriteSeveral: (files) =>
    `${counted(files.length, "file")} exist and are not, or no longer, what cchc rendered:\n  ${files.join("\n  ")}\nOverwrite all?`,
  batch: {
    written: (params) =>
      `Rendered ${counted(params.visits, "document")} into ${params.folder} (${visits.counts(params)}), each with what stands behind its figures.`,
    none: {
      concluded: "No visit was concluded in the period.",
      overdue: "No visit has overdue findings.",
      planned: "No scheduled visit is ahead that was not announced.",
    },
    failed: ({ number, message }) => `Visit ${number}: ${message}`,
    notWritten: (count) => `${counted(count, "document")} could not be rendered; the others were written.`,
    interrupted: "Stopped on the way; what was written is whole. Run the command again to go on.",
  },
  fileState: {
    edited: (file) => `NOTE: ${file} was edited since it was rendered; what it says may differ from the above.`,
    gone: (file) => `NOTE: ${file} is not there; these are the figures it was rendered with.`,
  },
  difference: {
    before: "Before",
    now: "Now",
    why: "Change",
    none: "No figure has changed.",
    noCause: "Data, calendar, template and as-of day are as they were.",
    subject: ({ old, now }) => `The documents are about different things: before ${old}, now ${now}.`,
    asOf: ({ old, now }) => `Another as-of day: before ${format.day(old)}, now ${format.day(now)}.`,
    data: ({ old, now }) => `The data have changed (${old} before, ${now} now).`,
    calendar: ({ old, now }) => `The calendar has changed (${old} before, ${now} now).`,
    template: "The template has changed; it changes words, not figures.",
    skipped: ({ old, now }) =>
      `Files that could not be read and are missing: ${format.number(old)} before, ${format.number(now)} now.`,
    change: { new: "new", gone: "gone" },
    moved: {
      records: "the same records",
      share: "computed from other figures",
      sum: "computed from other figures",
      difference: "computed from other figures",
      published: "another published figure",
    },
    came: ({ count, first }) => `came ${firstOf(count, first)}`,
    went: ({ count, first }) => `went ${firstOf(count, first)}`,
    counted: ({ differing, of }) => `${counted(differing, "figure")} changed, of ${format.number(of)}.`,
    hidden: (count) =>
      `Not shown: ${counted(count, "figure")} of detail. The records of one: --figure "NAME"; all: --json.`,
  },
  countedRecords: ({ count, kind, first }) =>
    count === 0
      ? `no ${kind}`
      : `${format.number(count)} ${kind}: ${first.join(", ")}${count > first.length ? ", …" : ""}`,
  printedIn: (document) => `in ${document}`,
  unknownDocument: "a document that is not registered",
  figureName: ({ name, label }) => wordsOfFigure({ name, label }, words, labels),
};

function firstOf(count: number, first: readonly string[]): string {
  if (first.length === 0) return format.number(count);
  return `${format.number(count)}: ${first.join(", ")}${count > first.length ? ", …" : ""}`;
}
