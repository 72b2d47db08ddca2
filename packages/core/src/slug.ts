import { foldText } from "./text.ts";

/** A name as a unit's id: folded, words joined by hyphens; empty when nothing of it can stand in an id (SPEC ID-10). */
export function slugOf(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** The id of a province: its name without what kind of unit it is, `hau-giang`. */
export function provinceSlug(name: string): string {
  const slug = slugOf(name);
  return slug.replace(/^(?:tinh|thanh-pho|tp)-(?=.)/, "");
}
