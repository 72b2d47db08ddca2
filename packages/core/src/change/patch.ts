import type { Patch } from "../model/envelope.ts";

/** JSON values, as they stand in a document. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

type JsonObject = { readonly [key: string]: Json | undefined };
type Item = JsonObject & { readonly id: string };

/**
 * The patches that turn `after` back into `before`. Items of lists that have ids are compared by id, so that a patch
 * still fits when other items of the list changed meanwhile (SPEC HIST-3).
 */
export function patchesBack(before: Json, after: Json, path: readonly string[] = []): Patch[] {
  if (before === after) return [];
  if (isItemList(before) && isItemList(after)) return listPatches(before, after, path);
  if (isObject(before) && isObject(after)) {
    const patches: Patch[] = [];
    for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
      const [was, is] = [own(before, key), own(after, key)];
      if (was === undefined && is === undefined) continue;
      if (was === undefined) patches.push({ op: "remove", path: [...path, key] });
      else if (is === undefined) patches.push({ op: "set", path: [...path, key], value: was });
      else patches.push(...patchesBack(was, is, [...path, key]));
    }
    return patches;
  }
  return sameJson(before, after) ? [] : [{ op: "set", path: [...path], value: before }];
}

/** `value` after all patches; undefined when one of them no longer fits. */
export function applyPatches(value: Json, patches: readonly Patch[]): Json | undefined {
  let current: Json | undefined = value;
  for (const patch of patches) {
    if (current === undefined) return undefined;
    current = applyPatch(current, patch, patch.path);
  }
  return current;
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function sameJson(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
  }
  if (isObject(left) && isObject(right)) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].every((key) => sameJson(own(left, key), own(right, key)));
  }
  return false;
}

function listPatches(before: readonly Item[], after: readonly Item[], path: readonly string[]): Patch[] {
  const oldById = new Map(before.map((item) => [item.id, item]));
  const newIds = new Set(after.map((item) => item.id));
  const kept = before.filter((item) => newIds.has(item.id)).map((item) => item.id);
  const stayed = after.filter((item) => oldById.has(item.id)).map((item) => item.id);
  const patches: Patch[] = [];
  const added: string[] = [];
  for (const item of after) {
    const old = oldById.get(item.id);
    if (old === undefined) added.push(item.id);
    else patches.push(...patchesBack(old, item, [...path, `#${item.id}`]));
  }
  // Several go at once: one by one they would take the square of the time and many times the room.
  if (added.length === 1) patches.push({ op: "remove", path: [...path, `#${added[0]}`] });
  else if (added.length > 1) patches.push({ op: "remove", path: [...path], ids: added });
  const inPlace = longestInOrder(kept, stayed);
  kept.forEach((id, index) => {
    if (!inPlace.has(id)) patches.push({ op: "move", path: [...path, `#${id}`], after: kept[index - 1] ?? null });
  });
  before.forEach((item, index) => {
    if (newIds.has(item.id)) return;
    patches.push({ op: "insert", path: [...path], value: item, after: before[index - 1]?.id ?? null });
  });
  return patches;
}

function applyPatch(value: Json, patch: Patch, path: readonly string[]): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return applyHere(value, patch);
  if (key.startsWith("#") && isItemList(value)) {
    const id = key.slice(1);
    const index = value.findIndex((item) => item.id === id);
    const item = value[index];
    if (item === undefined) return undefined;
    if (rest.length === 0 && isRemovalOfOne(patch)) return value.toSpliced(index, 1);
    if (rest.length === 0 && patch.op === "move") return inserted(value.toSpliced(index, 1), item, patch.after);
    const changed = applyPatch(item, patch, rest);
    return changed === undefined || !isItem(changed) ? undefined : value.with(index, changed);
  }
  if (!isObject(value)) return undefined;
  if (rest.length === 0 && isRemovalOfOne(patch)) {
    const { [key]: _removed, ...others } = value;
    return others;
  }
  const inner = own(value, key);
  if (inner === undefined && rest.length > 0) return undefined;
  const changed: Json | undefined =
    rest.length === 0 && patch.op === "set" ? json(patch.value) : applyPatch(inner ?? null, patch, rest);
  return changed === undefined ? undefined : { ...value, [key]: changed };
}

function applyHere(value: Json, patch: Patch): Json | undefined {
  if (patch.op === "set") return json(patch.value);
  if (patch.op === "remove") return isItemList(value) ? withoutItems(value, patch.ids ?? []) : undefined;
  const item = json(patch.value);
  if (patch.op !== "insert" || !isItemList(value) || !isItem(item)) return undefined;
  if (value.some((other) => other.id === item.id)) return undefined;
  return inserted(value, item, patch.after);
}

/** The list with an item behind the one named; at its head for null, and at its end when that one is gone. */
function inserted(list: readonly Item[], item: Item, after: string | null | undefined): Json {
  const at = after === null ? 0 : list.findIndex((other) => other.id === after) + 1;
  return list.toSpliced(at === 0 && after !== null ? list.length : at, 0, item);
}

/** The most of `ids` that stand in the same order in `others`, which has the same ids: who moved is not among them. */
function longestInOrder(ids: readonly string[], others: readonly string[]): ReadonlySet<string> {
  if (ids.every((id, index) => id === others[index])) return new Set(ids);
  const placeOf = new Map(others.map((id, index) => [id, index]));
  const places = ids.map((id) => placeOf.get(id) ?? 0);
  // The last id of the best run of each length, and the id before each one in its run.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  places.forEach((place, index) => {
    const length = firstNotBelow(ends, (end) => (places[end] ?? 0) < place);
    previous[index] = ends[length - 1];
    ends[length] = index;
  });
  const run = new Set<string>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) run.add(ids[at] ?? "");
  return run;
}

/** The first index of a sorted list for which `isBelow` no longer holds. */
function firstNotBelow<T>(list: readonly T[], isBelow: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a patch removes what its path leads to, not items of it. */
function isRemovalOfOne({ op, ids }: Patch): boolean {
  return op === "remove" && ids === undefined;
}

/** The list without these items; undefined when one of them is not there. */
function withoutItems(list: readonly Item[], ids: readonly string[]): Json | undefined {
  const gone = new Set(ids);
  const left = list.filter((item) => !gone.has(item.id));
  return gone.size > 0 && left.length === list.length - gone.size ? left : undefined;
}

/** The items of lists at any depth that taking a change back takes away: also a component inside a result. */
export function itemsMadeWithin(back: readonly Patch[]): string[] {
  return back.flatMap(({ op, path, ids }) => {
    const last = path.at(-1);
    if (op !== "remove" || last === undefined) return [];
    return last.startsWith("#") ? [last.slice(1)] : (ids ?? []);
  });
}

/** The items of the list at the root under `list` that taking a change back removes, by id: those it made. */
export function itemsMade(back: readonly Patch[], list?: string): string[] {
  return back.flatMap(({ op, path, ids }) => {
    const [root, item, ...deeper] = path;
    if (op !== "remove" || deeper.length > 0 || (list !== undefined && root !== list)) return [];
    if (item === undefined) return ids ?? [];
    return item.startsWith("#") ? [item.slice(1)] : [];
  });
}

/** Patch values come from a parsed document, so they are JSON. */
function json(value: unknown): Json {
  return value as Json;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isItem(value: Json | undefined): value is Item {
  return isObject(value) && typeof value.id === "string";
}

/**
 * A list whose items all have an id of their own; an empty list counts, so that a first item can be inserted again. A
 * list in which an id stands twice (`check` says so) is one value: its items cannot be told apart.
 */
function isItemList(value: Json | undefined): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem) && new Set(value.map((item) => item.id)).size === value.length;
}

/** A key of the object itself: `constructor` and its like are there on every object. */
function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
