import { normaliseText } from "../text.ts";

/**
 * A short fingerprint of what a cell of a list holds: of its value and not of its text, so that it is the same in both
 * languages and in every format. Texts count as they come in (TEXT-1); nothing, an empty text and an empty list are one,
 * the empty fingerprint. Files carry these (docs/decisions/0028-workbooks.md): what a value gives must never change.
 */
export function cellHash(value: unknown): string {
  const text = canonical(value);
  if (text === "") return "";
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) + 0x6b43a9b5;
  }
  return `${mixed(low)}${mixed(high)}`;
}

/** A value as a text that no other value has; keys of objects are those of the model and come in its order. */
function canonical(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return normaliseText(value);
  if (typeof value !== "object") return `${typeof value} ${String(value)}`;
  if (!Array.isArray(value)) return `object ${JSON.stringify(value)}`;
  return value.length === 0 ? "" : `list ${JSON.stringify(value.map(canonical))}`;
}

/** Five characters of a 32-bit state, whose upper bits get a say in the lower ones first. */
function mixed(state: number): string {
  const bits = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return ((bits ^ (bits >>> 12)) >>> 0).toString(36).padStart(7, "0").slice(-5);
}
