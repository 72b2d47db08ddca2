import * as z from "zod";

/** The closed lists of codes of rules.md; labels stand in the catalogue. Order is the order lists are shown in. */

export const levels = ["province", "district", "commune"] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

export const categories = [
  "department",
  "vertical-agency",
  "public-service-unit",
  "people-committee",
  "economic-zone-board",
  "other",
] as const;
export const categorySchema = z.enum(categories);
export type Category = z.infer<typeof categorySchema>;

export const severities = ["critical", "major", "minor"] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.infer<typeof severitySchema>;

export const visitKinds = ["scheduled", "surprise", "follow-up"] as const;
export const visitKindSchema = z.enum(visitKinds);
export type VisitKind = z.infer<typeof visitKindSchema>;

export const findingSources = ["inspection", "self-inspection", "complaint", "survey"] as const;
export const findingSourceSchema = z.enum(findingSources);
export type FindingSource = z.infer<typeof findingSourceSchema>;

export const teamRoles = ["head", "deputy", "secretary", "member"] as const;
export const teamRoleSchema = z.enum(teamRoles);
export type TeamRole = z.infer<typeof teamRoleSchema>;

export const unitEventKinds = ["merge", "split", "rename", "abolish", "move"] as const;
export const unitEventKindSchema = z.enum(unitEventKinds);
export type UnitEventKind = z.infer<typeof unitEventKindSchema>;

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

/** States in which something is still owed (rules.md, Finding). */
export const unfinishedStatuses: readonly FindingStatus[] = ["recorded", "concluded", "reported", "returned"];
