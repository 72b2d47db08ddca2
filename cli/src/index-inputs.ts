import type { ComponentInput } from "@cchc/core/change/index-change";
import type { RegisteredDocument } from "@cchc/core/model/documents";
import type { Index, IndexScale } from "@cchc/core/model/indices";
import { parseNumber } from "@cchc/core/number-input";
import { normaliseText } from "@cchc/core/text";
import { unwrap } from "@cchc/core/unwrap";
import { documentsCalled } from "@cchc/store/document-register";
import { countFlag, dayFlag, textFlag } from "./inputs.ts";
import { ShellProblem } from "./shell-problem.ts";

/** Years of an index, as flags. */
export const indexYears = { minimum: 1900, maximum: 2199 };

/** What is published of a result, as the flags of `index record` and `index update`. */
export const publishedFlags = {
  value: textFlag({ helpValue: "N" }),
  qualifier: textFlag(),
  scale: textFlag({ helpValue: "%|100|80|60|1" }),
  rank: countFlag({ minimum: 1 }),
  "out-of": countFlag({ minimum: 1 }),
  group: textFlag(),
  peers: textFlag(),
  component: textFlag({ multiple: true, multipleNonGreedy: true, helpValue: "COMPONENT" }),
  source: textFlag(),
  published: dayFlag(),
  note: textFlag(),
};

/** `1.2=6,5/8,5 Steering`: code, points, maximum and name; `-` for points that were not published. */
export function componentIn(text: string): ComponentInput {
  const [, code = "", points = "", most = "", title = ""] =
    /^\s*([^\s=]+)\s*=\s*([^\s/]+)(?:\s*\/\s*(\S+))?\s+(.+)$/.exec(normaliseText(text)) ?? [];
  if (code === "" || title === "") throw new ShellProblem("bad-component", { value: text, where: "--component" });
  const maximum = most === "" ? null : unwrap(parseNumber(most));
  const value = points === "-" ? null : unwrap(parseNumber(points, maximum));
  return { code, title, value, maximum, rank: null, area: null };
}

/** A scale as people type it: `%`, or the most points there are. */
export function scaleIn(text: string, where = "--scale"): IndexScale {
  const typed = text.trim();
  if (typed === "%" || typed.toLowerCase() === "percent") return { measure: "percent", maximum: 100 };
  const maximum = parseNumber(typed.replace(/^\//, ""));
  if (!maximum.ok || maximum.value <= 0) throw new ShellProblem("bad-scale", { value: text, where });
  return { measure: "points", maximum: maximum.value };
}

/** A published value as it is typed, with or without its sign, by the scale that it has in its year (SPEC NUM-1). */
export function valueIn(text: string, scale: IndexScale | null): number {
  return unwrap(parseNumber(text.replace(/(?<!\s)\s*%$/, ""), scale?.maximum ?? null));
}

/** A scale with its years: `60:..2017`, `80:2018..`, or the scale alone for all years. */
export function scaleOfYearsIn(text: string): Index["scales"][number] {
  const { what, ...years } = withYears(text, "--scale");
  return { ...years, ...scaleIn(what) };
}

/** How many there are, with the years: `63:..2024`, `34:2025..`, `8`. */
export function countOfYearsIn(text: string): Index["peerGroup"]["counts"][number] {
  const { what, ...years } = withYears(text, "--count");
  if (!/^[1-9]\d{0,5}$/.test(what)) throw new ShellProblem("bad-scale", { value: text, where: "--count" });
  return { ...years, count: Number(what) };
}

/** `CODE=AREA`. */
export function areaOfComponentIn(text: string): { code: string; area: string } {
  const [, code, area] = /^\s*([^\s=]+)\s*=\s*([a-z0-9-]+)\s*$/.exec(text) ?? [];
  if (code === undefined || area === undefined)
    throw new ShellProblem("bad-component", { value: text, where: "--area" });
  return { code, area };
}

/** The registered document that a source names, or the source as text. */
export function sourceFields(
  documents: readonly RegisteredDocument[],
  text: string | undefined,
): { documentId?: string; source?: string } {
  if (text === undefined) return {};
  const [document, ...others] = documentsCalled(documents, text);
  return document !== undefined && others.length === 0 ? { documentId: document.id } : { source: text };
}

function withYears(text: string, where: string) {
  const [what = "", years, ...rest] = text.split(":");
  if (years === undefined) return { what: what.trim(), firstYear: null, lastYear: null };
  const [, first = "", last = ""] = /^\s*(\d{4})?\.\.(\d{4})?\s*$/.exec(years) ?? [];
  if (rest.length > 0 || (first === "" && last === "")) throw new ShellProblem("bad-scale", { value: text, where });
  return {
    what: what.trim(),
    firstYear: first === "" ? null : Number(first),
    lastYear: last === "" ? null : Number(last),
  };
}
