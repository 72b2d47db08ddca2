/**
 * What a table of texts or codes says under a key that comes from data. Tables are plain objects, which also answer to
 * `constructor` and `__proto__`: those are no entries of theirs.
 */
export function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
