/**
 * One value that shows what a list holds: a record whose fields are each the first that says something among the items,
 * so that a list of fields has few gaps.
 */
export function sampleValue(values: readonly unknown[]): unknown {
  const items = values.filter((value) => value !== null && value !== undefined && value !== "");
  if (items.length > 0 && items.every(Array.isArray)) {
    const inner = sampleValue(items.flat());
    return inner === undefined ? [] : [inner];
  }
  const records = items.filter((item) => typeof item === "object");
  if (records.length === 0) return items[0];
  const names = new Set(records.flatMap((record) => Object.keys(record ?? {})));
  const entries = [...names].map((name) => [name, sampleValue(records.map((record) => fieldOf(record, name)))]);
  return Object.fromEntries(entries);
}

function fieldOf(record: unknown, name: string): unknown {
  return typeof record === "object" && record !== null
    ? Object.entries(record).find(([key]) => key === name)?.[1]
    : undefined;
}
