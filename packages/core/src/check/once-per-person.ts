import { type Remark, remark } from "./remark.ts";

/**
 * The remarks of one document with each person who is in no register told once, where they first stand, with how often
 * (SPEC CHECK-19): a clerk who reported twenty times is one line, and one `person add` mends it.
 */
export function oncePerPerson(remarks: readonly Remark[]): Remark[] {
  const times = new Map<string, number>();
  for (const one of remarks)
    if (one.code === "free-text-person") times.set(one.params.person, (times.get(one.params.person) ?? 0) + 1);
  if (times.size === 0) return [...remarks];
  const told = new Set<string>();
  return remarks.flatMap((one) => {
    if (one.code !== "free-text-person") return [one];
    const { person } = one.params;
    if (told.has(person)) return [];
    told.add(person);
    const count = times.get(person) ?? 1;
    return [count === 1 ? one : remark("free-text-person", one.file, one.path, { ...one.params, times: count })];
  });
}
