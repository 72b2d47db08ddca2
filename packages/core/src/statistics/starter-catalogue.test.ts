import { expect, test } from "vitest";
import { indicatorSchema } from "../model/indicators.ts";
import { refusalOfIndicator } from "./indicator-rules.ts";
import { type StarterWords, starterCatalogue, starterIds } from "./starter-catalogue.ts";

const words: StarterWords = {
  indicators: Object.fromEntries(
    starterIds.map((id) => [id, { title: id, measure: "x" }]),
  ) as StarterWords["indicators"],
  breakdowns: { level: "level", outcome: "outcome", service: "service", reach: "reach" },
};

test("STAT-3 the starter catalogue is one that the rules accept, each indicator with an area and a place of its own", () => {
  const catalogue = starterCatalogue(words);
  expect(catalogue.map((one) => refusalOfIndicator(one, catalogue, []))).toEqual(catalogue.map(() => null));
  for (const one of catalogue) expect(indicatorSchema.safeParse(one).success).toBe(true);
  const places = catalogue.map(({ area, place }) => `${area} ${place}`);
  expect(new Set(places).size).toBe(places.length);
  const visits = catalogue.find(({ id }) => id === "visits");
  expect(visits?.partitions).toEqual([
    { label: "level", parts: ["visits-province", "visits-district", "visits-commune"], to: "2025-07-01" },
    { label: "level", parts: ["visits-province", "visits-commune"], from: "2025-07-01" },
  ]);
});
