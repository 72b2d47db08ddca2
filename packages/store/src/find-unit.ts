import type { CalendarDay } from "@cchc/core/day";
import type { Unit } from "@cchc/core/model/units";
import { problem } from "@cchc/core/problem";
import { nearestUnits } from "@cchc/core/query/nearest-units";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { fail, type Result, succeed } from "@cchc/core/result";
import { foldText } from "@cchc/core/text";

/**
 * The unit that `text` means: its id, a beginning of one id only, or the whole name of one unit without regard to
 * marks (SPEC ID-2). `day` is for the names of candidates.
 */
export function findUnit(units: UnitDirectory, text: string, day: CalendarDay): Result<Unit> {
  const exact = units.find(text.trim().toLowerCase());
  if (exact !== undefined) return succeed(exact);
  const folded = foldText(text);
  const nameOf = (unit: Unit) => units.nearestVersion(unit.id, day)?.name ?? unit.id;
  const fits =
    folded === "" ? [] : units.all.filter((unit) => unit.id.startsWith(folded) || foldText(nameOf(unit)) === folded);
  const [only, ...others] = fits;
  if (only === undefined)
    return fail(problem("unit-not-found", { unit: text, nearest: nearestUnits(units.all, text, nameOf) }));
  if (others.length === 0) return succeed(only);
  const candidates = fits.slice(0, 10).map((unit) => ({ id: unit.id, number: unit.id, label: nameOf(unit) }));
  return fail(problem("id-ambiguous", { text, candidates }));
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
export function findUnitList(units: UnitDirectory, texts: readonly string[], day: CalendarDay): Result<string[]> {
  const ids: string[] = [];
  for (const list of texts.flatMap((text) => text.split(";"))) {
    let parts = list
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "");
    while (parts.length > 0) {
      const lengths = Array.from({ length: parts.length }, (_, index) => parts.length - index);
      const found = lengths
        .map((length) => ({ length, unit: findUnit(units, parts.slice(0, length).join(", "), day) }))
        .find(({ unit }) => unit.ok);
      const unit = found?.unit ?? findUnit(units, parts[0] ?? "", day);
      if (!unit.ok) return unit;
      ids.push(unit.value.id);
      parts = parts.slice(found?.length ?? 1);
    }
  }
  return succeed(ids);
}
