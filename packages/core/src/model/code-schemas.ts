import * as z from "zod";
import { categories, findingSources, levels, severities, teamRoles, unitEventKinds, visitKinds } from "./codes.ts";

/** The closed lists of codes as documents hold them. */
export const levelSchema = z.enum(levels);
export const categorySchema = z.enum(categories);
export const severitySchema = z.enum(severities);
export const visitKindSchema = z.enum(visitKinds);
export const findingSourceSchema = z.enum(findingSources);
export const teamRoleSchema = z.enum(teamRoles);
export const unitEventKindSchema = z.enum(unitEventKinds);
