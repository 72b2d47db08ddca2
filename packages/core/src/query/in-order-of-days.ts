/** Acts by their effective days; those of one day keep their order. Most lists are in order already. */
export function inOrderOfDays<T extends { on: string }>(acts: readonly T[]): readonly T[] {
  const ordered = acts.every((act, index) => index === 0 || (acts[index - 1]?.on ?? "") <= act.on);
  return ordered ? acts : acts.toSorted((left, right) => (left.on < right.on ? -1 : left.on === right.on ? 0 : 1));
}
