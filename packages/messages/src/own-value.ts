/** What a table of texts says under a key that comes from data; `constructor` and the like are no entries of it. */
export function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
