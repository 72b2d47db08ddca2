/** The templates that are written once for all formats; a file of the same name here holds each. */
export const templateIds = [
  "annual",
  "inspection-notice",
  "minutes",
  "conclusion-notice",
  "overdue-reminder",
  "remediation-follow-up",
  "inspection-plan",
  "team-decision",
  "classification",
  "ranking",
  "inspection-results",
  "periodic",
  "task-progress",
] as const;
export type TemplateId = (typeof templateIds)[number];
