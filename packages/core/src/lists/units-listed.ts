import { fail, type Result, succeed } from "../result.ts";
import type { UnitNames } from "./names.ts";

/**
 * The ids of units that a text lists with commas or an "and", where names have such words of their own: the longest name
 * that a unit bears counts. Fails with the first part that is no unit's; null where no part is one.
 */
export function unitsListed(listed: string, units: UnitNames): Result<string[]> | null {
  const text = listed.replace(/\s+/gu, " ");
  const ends = [...text.matchAll(separator)].map(({ index, 0: { length } }) => ({ at: index, next: index + length }));
  const ids: string[] = [];
  let unknown: string | null = null;
  let from = 0;
  while (from < text.length) {
    const behind = [...ends.filter(({ at }) => at > from), { at: text.length, next: text.length }];
    const named = behind.toReversed().flatMap(({ at, next }) => {
      const found = units.find(text.slice(from, at));
      return found.ok ? [{ id: found.value, next }] : [];
    })[0];
    if (named !== undefined) ids.push(named.id);
    else unknown ??= text.slice(from, behind[0]?.at);
    from = named?.next ?? behind[0]?.next ?? text.length;
  }
  if (ids.length === 0) return null;
  if (unknown === null) return succeed(ids);
  const missing = units.find(unknown);
  return missing.ok ? null : fail(missing.problem);
}

/** A comma, or the word for "and", with or without its mark. */
const separator = / ?, ?(?:v[\u00e0a] )?| v[\u00e0a] /giu;
