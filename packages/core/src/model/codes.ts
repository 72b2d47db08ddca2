/*
 * The closed lists of codes; labels stand in the catalogue. Order is the order lists are shown in. Their
 * schemas are in code-schemas.ts: loading zod costs a list a fifth of its time (docs/decisions/0006-index.md).
 */

export const levels = ["province", "district", "commune"] as const;
export type Level = (typeof levels)[number];

export const categories = [
  "department",
  "vertical-agency",
  "public-service-unit",
  "people-committee",
  "economic-zone-board",
  "other",
] as const;
export type Category = (typeof categories)[number];

export const severities = ["critical", "major", "minor"] as const;
export type Severity = (typeof severities)[number];

export const visitKinds = ["scheduled", "surprise", "follow-up"] as const;
export type VisitKind = (typeof visitKinds)[number];

export const findingSources = ["inspection", "self-inspection", "complaint", "survey"] as const;
export type FindingSource = (typeof findingSources)[number];

export const teamRoles = ["head", "deputy", "secretary", "member"] as const;
export type TeamRole = (typeof teamRoles)[number];

export const unitEventKinds = ["merge", "split", "rename", "abolish", "move"] as const;
export type UnitEventKind = (typeof unitEventKinds)[number];

export const visitStatuses = [
  "planned",
  "notified",
  "self-reported",
  "in-progress",
  "minuted",
  "concluded",
  "following-up",
  "closed",
  "postponed",
  "cancelled",
] as const;
export type VisitStatus = (typeof visitStatuses)[number];

export const findingStatuses = [
  "recorded",
  "concluded",
  "reported",
  "returned",
  "accepted",
  "closed",
  "dismissed",
  "transferred",
] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** States in which something is still owed. */
export const unfinishedStatuses: readonly FindingStatus[] = ["recorded", "concluded", "reported", "returned"];
