import type { Band } from "@cchc/core/model/criteria";
import { mostPercent, parseNumber } from "@cchc/core/number-input";
import { foldText, normaliseText } from "@cchc/core/text";
import type { NumberFlowWords } from "@cchc/messages/number-flow-words";
import type { Reading } from "../../questions/readings.ts";

/** Bands in one line, as they are typed: name and percent of each, parted by semicolons. */
export function bandLine(bands: readonly Band[], words: NumberFlowWords): string {
  return bands.map(words.criteria.band).join("; ");
}

/** The bands that a line says, the highest first; names and percentages stand once each. */
export function readBands(line: string, { criteria: words }: NumberFlowWords): Reading<Band[]> {
  const bands: Band[] = [];
  for (const part of line.split(/[;\n]/).map(normaliseText)) {
    if (part === "") continue;
    const [, typedName = "", typed = ""] = /^(.*\S)(?:\s*[:=]\s*|\s+)([\d.,]+)\s*%?$/.exec(part) ?? [];
    const name = typedName.replace(/(?<!\s)\s*[:=]$/, "");
    const minimum = parseNumber(typed, mostPercent);
    if (name === "" || typed === "" || !minimum.ok) return { problem: words.bandMalformed(part) };
    if (minimum.value < 0 || minimum.value > 100) return { problem: words.bandRange(part) };
    if (bands.some((other) => foldText(other.name) === foldText(name) || other.minimum === minimum.value))
      return { problem: words.bandTwice(name) };
    bands.push({ name, minimum: minimum.value });
  }
  bands.sort((left, right) => right.minimum - left.minimum);
  const lowest = bands.at(-1);
  if (lowest === undefined) return { problem: words.bandMalformed(line.trim()) };
  return lowest.minimum > 0
    ? { value: bands, remark: words.bandLowest(lowest.name), isWarning: true }
    : { value: bands };
}
