import type { topics as shape } from "../../vi/help/topics.ts";

/** One line for each group of commands, by its first word. */
export const topics: typeof shape = {
  calendar: "See and change working days, days off, days worked in exchange",
  criteria: "Criteria sets by which a group of units is scored and classified",
  document: "Document register: resolutions, decisions, plans, letters",
  duty: "Recurring duties of units: reports, self-inspections, meetings; roll-call",
  export: "Write lists and the agenda to files",
  import: "Lists from tables",
  evidence: "Evidence files of visits, findings, plans and tasks",
  figure: "Published figures and the documents they come from",
  finding: "Record findings and follow their remediation",
  index: "Index results: PAR INDEX, SIPAS, PAPI, PCI, ICT",
  indicator: "The catalogue of statistical indicators and the annex tables",
  initiative: "Reform initiatives and models",
  merge: "Merge data that two machines changed",
  person: "People: inspection teams, responsible persons",
  plan: "Reform plans of a period and of a year",
  programme: "The yearly inspection programme and its team",
  report: "Reports as Word, HTML, Markdown",
  scorecard: "Scorecards: self-scoring, appraisal, explanation, result, ranking",
  strength: "Strengths recorded in a visit",
  target: "Targets of a plan",
  task: "Tasks of a plan and their progress",
  unit: "Units, and their mergers, splits and renamings",
  visit: "Visits, from the plan to the end",
};
