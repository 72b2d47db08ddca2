import type { CalendarContent } from "./model.ts";

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

const versions = new WeakMap<CalendarContent, string>();

/**
 * The version of a calendar: 16 hexadecimal digits, a 64-bit FNV-1a hash of its content, the same whatever the order of
 * keys and entries (CAL-7). Only `weekend` and `years` count, so the document around the content may be passed as it
 * is. It tells contents apart; it does not protect them.
 */
export function calendarVersion(content: CalendarContent): string {
  const known = versions.get(content);
  if (known !== undefined) return known;
  const version = hash(canonical({ weekend: content.weekend, years: content.years }));
  versions.set(content, version);
  return version;
}

/** JSON with sorted keys; lists are sorted too, since every list in a calendar is a set. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
    return `{${members.sort().join(",")}}`;
  }
  return JSON.stringify(typeof value === "string" ? value.normalize("NFC") : value);
}

function hash(text: string): string {
  let state = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >> 8]) {
      state = BigInt.asUintN(64, (state ^ BigInt(byte)) * FNV_PRIME);
    }
  }
  return state.toString(16).padStart(16, "0");
}
