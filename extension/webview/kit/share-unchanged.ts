/**
 * `next` with every part that says the same as in `before` taken from `before`: what a host sends is new in every part,
 * and rows that did not change are recognised by being the same value (SPEC PFORM-4).
 */
export function shareUnchanged<T>(before: unknown, next: T): T {
  if (Object.is(before, next)) return next;
  if (Array.isArray(next)) return sharedArray(Array.isArray(before) ? before : [], next) as T;
  if (!isRecord(next) || !isRecord(before)) return next;
  const keys = Object.keys(next);
  let same = keys.length === Object.keys(before).length;
  const shared: Record<string, unknown> = {};
  for (const key of keys) {
    shared[key] = shareUnchanged(before[key], next[key]);
    same &&= Object.hasOwn(before, key) && Object.is(shared[key], before[key]);
  }
  return (same ? before : shared) as T;
}

/** Things with an id are found again wherever they moved to. */
function sharedArray(before: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.filter(isRecord).map((one) => [one.id, one]));
  const shared = next.map((one, index) =>
    shareUnchanged(isRecord(one) && one.id !== undefined ? byId.get(one.id) : before[index], one),
  );
  const same = shared.length === before.length && shared.every((one, index) => Object.is(one, before[index]));
  return same ? before : shared;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
