import { foldText } from "./text.ts";

/** A name as a unit's id: folded, words joined by hyphens; empty when nothing of it can stand in an id (SPEC ID-10). */
export function slugOf(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The id of a province: its name without what kind of unit it is, `hau-giang`. */
export function provinceSlug(name: string): string {
  const slug = slugOf(name);
  return slug.replace(/^(?:tinh|thanh-pho|tp)-(?=.)/, "");
}

/** An id made of a name that nothing else has: its slug, with a number behind it where that is taken (SPEC ID-10). */
export function freeId(name: string, isTaken: (id: string) => boolean): string {
  return freeIds(isTaken)(name);
}

/** As `freeId`, for names one after the other while nothing that is taken becomes free: each number is tried once. */
export function freeIds(isTaken: (id: string) => boolean): (name: string) => string {
  const tried = new Map<string, number>();
  return (name) => {
    const slug = slugOf(name);
    for (let copy = tried.get(slug) ?? 1; ; copy++) {
      const id = copy === 1 ? slug : `${slug}-${copy}`;
      if (isTaken(id)) continue;
      tried.set(slug, copy);
      return id;
    }
  };
}
