/** Things by a name of theirs; of several with one name the first, and none for what has no name. */
export function firstBy<T>(things: Iterable<T>, nameOf: (thing: T) => string | undefined): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const thing of things) {
    const name = nameOf(thing);
    if (name !== undefined && !first.has(name)) first.set(name, thing);
  }
  return first;
}

/** Things by a name that several may have, in their order. */
export function allBy<T>(things: Iterable<T>, nameOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const all = new Map<string, T[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const others = all.get(name);
    if (others === undefined) all.set(name, [thing]);
    else others.push(thing);
  }
  return all;
}
