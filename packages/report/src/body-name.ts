import type { CalendarDay } from "@cchc/core/day";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { foldText } from "@cchc/core/text";

/**
 * A body that settings name in capitals, for the head of a document, as running text names it: as the register of units
 * has it, or before the name of the province. What is not all capitals, or not known, stays as it is (SPEC PDOC-5).
 */
export function nameInText(
  name: string,
  { units, provinceName }: { units: UnitDirectory; provinceName: string },
  day: CalendarDay,
): string {
  if (name !== name.toUpperCase()) return name;
  const wanted = foldText(name);
  for (const { id } of units.all) {
    const known = units.nearestVersion(id, day)?.name;
    if (known !== undefined && foldText(known) === wanted) return known;
  }
  const province = foldText(provinceName);
  if (province === "" || !wanted.endsWith(` ${province}`) || name.length !== wanted.length) return name;
  const body = name.slice(0, -province.length).toLowerCase();
  return body.charAt(0).toUpperCase() + body.slice(1) + provinceName.charAt(0).toLowerCase() + provinceName.slice(1);
}
