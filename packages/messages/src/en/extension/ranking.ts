import type { ranking as vi } from "../../vi/extension/ranking.ts";
import { format } from "../format.ts";

export const ranking: typeof vi = {
  title: "Ranking",
  set: ({ number, group }) => `${number} – ${group}`,
  chart: "Share of the points, highest first",
  note: "Percent of each unit's own maximum; units of one percentage share a rank. Click a bar to open the scorecard.",
  unit: "Unit",
  standing: "State",
  noBand: "no band",
  part: ({ percent, points, maximum }) => `${percent}, ${format.number(points)}/${format.number(maximum)} points`,
  provisional: "With scorecards that are not final",
  none: "There is no criteria set yet.",
  why: "Why this rank?",
  whyHint: "Choose a unit to see what it lost, and how far the next unit and the next band are.",
  chooseUnit: "Choose a unit",
  whyOf: ({ unit, number }) => `${unit} (${number})`,
  openScorecard: "Open the scorecard",
  code: "Item",
  criterion: "Criterion",
};
