import { schemeCode } from "@cchc/core/indices/scheme";
import type { IndexScale } from "@cchc/core/model/indices";
import { parseNumber } from "@cchc/core/number-input";
import type { NumberFlowWords } from "@cchc/messages/number-flow-words";
import type { Reading } from "../../questions/readings.ts";

/** A published value, or none; one beyond the scale is taken with a remark, for that is what may have been printed. */
export function readValue(text: string, maximum: number, { index: words }: NumberFlowWords): Reading<number | null> {
  if (text.trim() === "") return { value: null };
  const typed = parseNumber(text.replace(/%\s*$/, ""), maximum);
  if (!typed.ok) return { problem: words.badNumber };
  const value = typed.value;
  return value > maximum ? { value, remark: words.beyond(maximum), isWarning: true } : { value };
}

/** A rank or a count of units, or none; `most` is what a rank is usually not beyond. */
export function readCount(
  text: string,
  { index: words }: NumberFlowWords,
  most: number | null = null,
): Reading<number | null> {
  const typed = text.trim();
  if (typed === "") return { value: null };
  if (!/^[1-9]\d{0,5}$/.test(typed)) return { problem: words.badCount };
  const value = Number(typed);
  return most !== null && value > most ? { value, remark: words.rankBeyond, isWarning: true } : { value };
}

/** A scale as people type it: `%`, or the most points there are. */
export function readScale(text: string, { index: words }: NumberFlowWords): Reading<IndexScale> {
  const typed = text.trim().replace(/^\//, "");
  if (typed === "%") return { value: { measure: "percent", maximum: 100 } };
  const maximum = parseNumber(typed);
  if (!maximum.ok || maximum.value <= 0) return { problem: words.badScale };
  return { value: { measure: "points", maximum: maximum.value } };
}

export function scaleTyped({ measure, maximum }: IndexScale, number: (value: number) => string): string {
  return measure === "percent" ? "%" : number(maximum);
}

/** The code of a scheme that is not there yet. */
export function readCode(text: string, taken: readonly string[], { index: words }: NumberFlowWords): Reading<string> {
  const value = schemeCode(text);
  // `PAR-2022` is what people say for a result.
  if (!/^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(value) || /-\d{4}(-\d+)?$/.test(value)) return { problem: words.badCode };
  return taken.includes(value) ? { problem: words.codeTaken(value) } : { value };
}
