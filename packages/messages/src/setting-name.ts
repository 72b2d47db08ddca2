/** The place of a wrong value as people know it: a setting of the workspace by its name in quotes, else its path. */
export function settingName(path: string, names: Readonly<Record<string, string>>): string {
  const [group, field = "", ...inside] = path.split(".");
  const name = group === "settings" && inside.length === 0 ? ownValue(names, field) : undefined;
  return name === undefined ? path : `“${name}”`;
}

import { ownValue } from "./own-value.ts";
