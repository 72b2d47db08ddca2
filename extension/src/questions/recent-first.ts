/** A thing to choose, and the heading that it stands under; undefined for none. */
export interface Grouped<T> {
  item: T;
  group: string | undefined;
}

/**
 * Things with the usual answer first, then those chosen lately, the latest first, then the others in their order; each
 * under its heading where something was chosen lately (SPEC FLOW-4).
 */
export function recentFirst<T extends { id: string }>(
  items: readonly T[],
  recentIds: readonly string[],
  headings: { recent: string; all: string },
  first?: string,
): Grouped<T>[] {
  const lately = recentIds.flatMap((id) => items.filter((item) => item.id === id && id !== first));
  const others = items.filter((item) => item.id !== first && !lately.includes(item));
  const group = lately.length === 0 ? undefined : headings.all;
  return [
    ...items.filter(({ id }) => id === first).map((item) => ({ item, group: undefined })),
    ...lately.map((item) => ({ item, group: headings.recent })),
    ...others.map((item) => ({ item, group })),
  ];
}
