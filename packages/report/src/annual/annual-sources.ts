import type { Criteria } from "@cchc/core/model/criteria";
import type { Duty } from "@cchc/core/model/duty";
import type { Figures } from "@cchc/core/model/figures";
import type { Indicator } from "@cchc/core/model/indicators";
import type { Index } from "@cchc/core/model/indices";
import type { Initiative } from "@cchc/core/model/initiatives";
import type { Plan } from "@cchc/core/model/plan";
import type { Programme } from "@cchc/core/model/programme";
import type { Scorecard } from "@cchc/core/model/scorecard";
import type { Visit } from "@cchc/core/model/visit";
import type { VisitFacts } from "@cchc/core/query/facts";
import type { Period } from "@cchc/core/query/period";
import type { TargetMeasures } from "@cchc/core/targets/target-measures";
import type { DocumentRequest, DocumentSources } from "../document-sources.ts";

/** Everything a yearly or period report is made of. */
export interface AnnualSources extends DocumentSources {
  /** Documents of all visits: those of the period are picked by the day they started. */
  visits: readonly Visit[];
  figures: readonly Figures[];
  /** The catalogue, without what was withdrawn. */
  indicators: readonly Indicator[];
  programmes: readonly Programme[];
  plans: readonly Plan[];
  /** What the targets of plans are judged by. */
  measures: TargetMeasures;
  initiatives: readonly Initiative[];
  duties: readonly Duty[];
  indices: readonly Index[];
  criteria: readonly Criteria[];
  scorecards: readonly Scorecard[];
  /** What queries know of every visit, those too that did not start in the period: programmes plan them. */
  visitFacts: readonly VisitFacts[];
}

/** What is asked for. */
export interface AnnualRequest extends DocumentRequest {
  period: Period;
  /** The reporting year, null for any other period. */
  year: number | null;
  /** The one plan to speak of; null for those in force in the period. */
  plan: Pick<Plan, "id" | "number"> | null;
}
