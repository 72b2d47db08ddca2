import * as z from "zod";
import {
  categories,
  clarityPoints,
  countedSources,
  dutyFrequencies,
  dutyKinds,
  findingSources,
  indexMeasures,
  indexRankings,
  indicatorKinds,
  indicatorPeriods,
  levels,
  planScopes,
  scoreKinds,
  scorers,
  severities,
  targetBindings,
  targetDirections,
  targetKinds,
  teamRoles,
  uncertainFacts,
  unitEventKinds,
  visitKinds,
} from "./codes.ts";

/** The closed lists of codes as documents hold them. */
export const levelSchema = z.enum(levels);
export const categorySchema = z.enum(categories);
export const severitySchema = z.enum(severities);
export const visitKindSchema = z.enum(visitKinds);
export const findingSourceSchema = z.enum(findingSources);
export const teamRoleSchema = z.enum(teamRoles);
export const unitEventKindSchema = z.enum(unitEventKinds);
export const planScopeSchema = z.enum(planScopes);
export const clarityPointSchema = z.enum(clarityPoints);
export const targetKindSchema = z.enum(targetKinds);
export const targetDirectionSchema = z.enum(targetDirections);
export const targetBindingSchema = z.enum(targetBindings);
export const dutyKindSchema = z.enum(dutyKinds);
export const dutyFrequencySchema = z.enum(dutyFrequencies);
export const scorerSchema = z.enum(scorers);
export const scoreKindSchema = z.enum(scoreKinds);
export const indicatorKindSchema = z.enum(indicatorKinds);
export const indicatorPeriodSchema = z.enum(indicatorPeriods);
export const countedSourceSchema = z.enum(countedSources);
export const indexRankingSchema = z.enum(indexRankings);
export const indexMeasureSchema = z.enum(indexMeasures);
export const uncertainFactSchema = z.enum(uncertainFacts);
