import type { CalendarDay } from "@cchc/core/day";
import type { Category, Level } from "@cchc/core/model/codes";
import type { DutyBinds } from "@cchc/core/model/duty";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { unwrap } from "@cchc/core/unwrap";
import { findUnitList } from "@cchc/store/find-unit";
import { ShellProblem } from "./shell-problem.ts";

/** The flags that say whom a duty binds. */
export interface BindingFlags {
  units?: readonly string[] | undefined;
  level?: readonly Level[] | undefined;
  category?: readonly Category[] | undefined;
  except?: readonly string[] | undefined;
}

/** Whom a duty binds by its flags: units by name, or a group; undefined when no flag says it. */
export function bindingOf(
  { units: named, level, category, except }: BindingFlags,
  units: UnitDirectory,
  day: CalendarDay,
  command: string,
): DutyBinds | undefined {
  const isGroup = level !== undefined || category !== undefined || except !== undefined;
  if (named !== undefined) {
    if (isGroup) {
      throw new ShellProblem("exclusive-flags", { flags: ["--units", "--level, --category, --except"], command });
    }
    return { by: "list", unitIds: unwrap(findUnitList(units, named, day)) };
  }
  if (!isGroup) return undefined;
  const exceptIds = unwrap(findUnitList(units, except ?? [], day));
  return { by: "group", levels: [...(level ?? [])], categories: [...(category ?? [])], exceptIds };
}
