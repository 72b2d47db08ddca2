import type { UncertainFact } from "../model/codes.ts";
import type { Index } from "../model/indices.ts";

/** The schemes that every province is in; their names and owners stand in the catalogue. */
export const builtInSchemes = ["PAR", "SIPAS", "PAPI", "PCI", "ICT"] as const;
export type BuiltInScheme = (typeof builtInSchemes)[number];

/** What is commonly known of a built-in scheme. What no document confirms is named, and may be changed. */
export type SchemeFacts = Pick<Index, "ranking" | "scales" | "firstYear" | "lastYear"> & {
  counts: Index["peerGroup"]["counts"];
  uncertain: UncertainFact[];
};

/** Sixty-three provinces until the mergers of 1 July 2025; thirty-four since. */
const provinces: Index["peerGroup"]["counts"] = [
  { firstYear: 2008, lastYear: 2024, count: 63 },
  { firstYear: 2025, lastYear: null, count: 34 },
];
/** All but the ICT index are published with two decimals: 82,10. */
const percent = { measure: "percent", maximum: 100, decimals: 2 } as const;
const points = (maximum: number) => ({ measure: "points", maximum }) as const;
const finePoints = (maximum: number) => ({ ...points(maximum), decimals: 2 });
const always = { firstYear: null, lastYear: null };

const facts: { readonly [S in BuiltInScheme]: SchemeFacts } = {
  PAR: {
    ...{ ranking: "places", scales: [{ ...always, ...percent }], counts: provinces },
    ...{ firstYear: 2012, lastYear: null, uncertain: [] },
  },
  SIPAS: {
    ...{ ranking: "places", scales: [{ ...always, ...percent }], counts: provinces },
    ...{ firstYear: 2017, lastYear: null, uncertain: ["years"] },
  },
  // Six dimensions of ten points, eight since 2018; groups of provinces instead of places.
  PAPI: {
    ranking: "groups",
    scales: [
      { firstYear: null, lastYear: 2017, ...finePoints(60) },
      { firstYear: 2018, lastYear: null, ...finePoints(80) },
    ],
    ...{ counts: provinces, firstYear: 2011, lastYear: null, uncertain: ["scale", "peers"] },
  },
  PCI: {
    ...{ ranking: "places", scales: [{ ...always, ...finePoints(100) }], counts: provinces },
    ...{ firstYear: 2006, lastYear: null, uncertain: ["years", "peers"] },
  },
  ICT: {
    ...{ ranking: "places", scales: [{ ...always, ...points(1) }], counts: provinces },
    ...{ firstYear: 2006, lastYear: 2020, uncertain: ["owner", "years"] },
  },
};

/** The facts of a built-in scheme; undefined for any other code. */
export function builtInFacts(code: string): SchemeFacts | undefined {
  return isBuiltIn(code) ? facts[code] : undefined;
}

/** Whether a code is that of a built-in scheme. */
export function isBuiltIn(code: string): code is BuiltInScheme {
  return (builtInSchemes as readonly string[]).includes(code);
}

/** The built-in scheme that is commonly called `text`: PAR INDEX, par-index (SPEC INDEX-11); undefined for another text. */
export function builtInCalled(text: string): BuiltInScheme | undefined {
  const code = text
    .trim()
    .toUpperCase()
    .replace(/(?<![\s_-])[\s_-]*INDEX$/, "");
  return isBuiltIn(code) ? code : undefined;
}
