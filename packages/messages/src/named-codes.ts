import type { labels as shape } from "./vi/labels.ts";

/** Groups whose codes people may choose from, in the order in which a list of codes is looked up. */
const groups = [
  "level",
  "category",
  "severity",
  "visitKind",
  "findingStatus",
  "visitStatus",
  "findingSource",
  "teamRole",
  "unitEvent",
  "trigger",
  "areaList",
  "documentFamily",
  "taskStatus",
  "dutyKind",
  "dutyFrequency",
  "clarityPoint",
  "targetBinding",
  "targetStatus",
] as const satisfies readonly (keyof typeof shape)[];

/** Codes with their labels, where one group of labels names them all: `minor (Nhỏ)`. */
export function namedCodes(codes: readonly string[], labels: typeof shape): string[] {
  for (const group of groups) {
    const names: Readonly<Record<string, string>> = labels[group];
    if (codes.every((code) => names[code] !== undefined)) return codes.map((code) => `${code} (${names[code]})`);
  }
  const areas: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(labels.area));
  if (codes.every((code) => areas[code] !== undefined)) return codes.map((code) => `${code} (${areas[code]})`);
  return [...codes];
}
