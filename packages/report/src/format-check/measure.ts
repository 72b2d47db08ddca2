import type { FormatValue } from "@cchc/core/format/format-rule";

/** Word stores lengths as twips (1/1440 inch) and rounds them, so two more or less are no deviation. */
export const TOLERANCE = 2;

const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres as twips, not rounded. */
export function twips(mm: number): number {
  return mm * TWIPS_PER_MM;
}

/** Twips as millimetres with one decimal. */
export function millimetres(length: number): number {
  return Math.round((length / TWIPS_PER_MM) * 10) / 10;
}

export function withinTwips(length: number, fromMm: number, toMm: number): boolean {
  return length >= twips(fromMm) - TOLERANCE && length <= twips(toMm) + TOLERANCE;
}

export function trait(name: Extract<FormatValue, { kind: "trait" }>["trait"]): FormatValue {
  return { kind: "trait", trait: name };
}

export function quoted(text: string): FormatValue {
  return { kind: "text", text };
}

export function amount(
  unit: Extract<FormatValue, { kind: "amount" }>["unit"],
  from: number,
  to: number = from,
): FormatValue {
  return { kind: "amount", unit, from, to };
}

/**
 * About how wide a line of Times New Roman is, in twips; good to a tenth, which is enough to tell a rule of a third of
 * the text from one of its whole length.
 */
export function estimatedWidth(text: string, points: number, isBold: boolean): number {
  let ems = 0;
  for (const sign of text) {
    if (sign === " ") ems += 0.25;
    else if (/\p{Lu}/u.test(sign)) ems += 0.68;
    else if (/[iltjfr.,;:'()/-]/.test(sign)) ems += 0.32;
    else ems += 0.48;
  }
  return ems * points * 20 * (isBold ? 1.05 : 1);
}
