import type { strengths as shape } from "../vi/strengths.ts";

/** What the commands of strengths say. */
export const strengths: typeof shape = {
  ask: { area: "Area", text: "What was right" },
  added: ({ number, unit, area, text }) => `Strength of ${unit} (visit ${number}) recorded, ${area}: ${text}`,
};
