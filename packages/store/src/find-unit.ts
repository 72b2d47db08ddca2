import type { CalendarDay } from "@cchc/core/day";
import type { Unit } from "@cchc/core/model/units";
import { problem } from "@cchc/core/problem";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { unitCandidate, unitsBearing, unitsMeant, unitsSuggested } from "@cchc/core/query/units-named";
import { fail, type Result, succeed } from "@cchc/core/result";
import { foldText } from "@cchc/core/text";

/**
 * The unit that `text` means: its id, a beginning of one id only, or its whole name, by its marks where they tell units
 * apart. Of several of one name those of `group` are meant, else those in force on `day` (SPEC ID-2, LIST-13).
 * Problems: `unit-not-found`, `id-ambiguous`.
 */
export function findUnit(
  units: UnitDirectory,
  text: string,
  day: CalendarDay,
  group?: ReadonlySet<string>,
): Result<Unit> {
  const exact = units.find(text.trim().toLowerCase());
  if (exact !== undefined) return succeed(exact);
  const folded = foldText(text);
  const begun = folded === "" ? [] : units.all.filter(({ id }) => id.startsWith(folded));
  const named = folded === "" ? [] : unitsBearing(units, text, day, true);
  // An id that is only begun is not guessed at: the name decides where nothing begins so.
  const fits = begun.length === 0 ? unitsMeant(units, named, { day, group }) : [...new Set([...begun, ...named])];
  const [only, ...others] = fits;
  if (only === undefined) {
    return fail(problem("unit-not-found", { unit: text, nearest: unitsSuggested(units, text, { day, group }) }));
  }
  if (others.length === 0) return succeed(only);
  const candidates = fits.slice(0, 10).map((unit) => unitCandidate(units, unit, day));
  return fail(problem("id-ambiguous", { text, candidates, inTable: "unit-typed" }));
}

/** The ids of several units as people name them; the first that is not found is the problem. */
export function findUnitIds(units: UnitDirectory, texts: readonly string[], day: CalendarDay): Result<string[]> {
  const ids: string[] = [];
  for (const text of texts) {
    const found = findUnit(units, text, day);
    if (!found.ok) return found;
    ids.push(found.value.id);
  }
  return succeed(ids);
}

/**
 * The ids of units named in lists: `a,b`, `a; b`, or each by itself. Names of units have commas themselves ("Sở Văn hóa,
 * Thể thao và Du lịch"), so the longest part that names a unit is taken. The first that is not found is the problem.
 */
export function findUnitList(
  units: UnitDirectory,
  texts: readonly string[],
  day: CalendarDay,
  group?: ReadonlySet<string>,
): Result<string[]> {
  const ids: string[] = [];
  for (const list of texts.flatMap((text) => text.split(";"))) {
    let parts = list
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "");
    while (parts.length > 0) {
      const lengths = Array.from({ length: parts.length }, (_, index) => parts.length - index);
      const found = lengths
        .map((length) => ({ length, unit: findUnit(units, parts.slice(0, length).join(", "), day, group) }))
        .find(({ unit }) => unit.ok);
      const unit = found?.unit ?? findUnit(units, parts[0] ?? "", day, group);
      if (!unit.ok) return unit;
      ids.push(unit.value.id);
      parts = parts.slice(found?.length ?? 1);
    }
  }
  return succeed(ids);
}
