/** A record with the fields that were given: null takes an optional one out, what is absent stays. */
export function withFields<T extends object>(
  record: T,
  given: { readonly [K in keyof T]?: T[K] | null | undefined },
): T {
  const entries = new Map<string, unknown>(Object.entries(record));
  for (const [field, value] of Object.entries(given)) {
    if (value === null) entries.delete(field);
    else if (value !== undefined) entries.set(field, value);
  }
  return Object.fromEntries(entries) as T;
}
