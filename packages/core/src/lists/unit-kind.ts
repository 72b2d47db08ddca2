import type { Category, Level } from "../model/codes.ts";
import { slugOf } from "../slug.ts";
import { foldText, nameKey } from "../text.ts";

/** What a unit's name says of its kind; null where the name does not say it. */
export interface UnitKind {
  level: Level | null;
  category: Category | null;
}

/** Cities that are provinces; every other one was of a district's level. */
const centralCities = new Set(["ha-noi", "hai-phong", "da-nang", "can-tho", "ho-chi-minh", "hue"]);

const kinds: readonly [RegExp, UnitKind][] = [
  [/^so-/, { level: "province", category: "department" }],
  [/^(van-phong|vp)-(uy-ban-nhan-dan|ubnd)-tinh/, { level: "province", category: "department" }],
  [/^(thanh-tra-tinh|ban-dan-toc)/, { level: "province", category: "department" }],
  [/^ban-quan-ly-.*khu-(kinh-te|cong-nghiep)/, { level: "province", category: "economic-zone-board" }],
  [/^cuc-/, { level: "province", category: "vertical-agency" }],
  [/^(trung-tam|truong|benh-vien|bao-tang|thu-vien)-/, { level: null, category: "public-service-unit" }],
];

const placeKinds: readonly [RegExp, Level][] = [
  [/^tinh-/, "province"],
  [/^(huyen|quan|thi-xa|tx)-/, "district"],
  [/^(xa|phuong|thi-tran|dac-khu)-/, "commune"],
];

/**
 * What the beginning of a unit's name says of its level and category: a department, the committee of a place. What may
 * be of several levels – a centre, a school, an office – says no level.
 */
export function unitKindOf(name: string): UnitKind {
  const slug = slugOf(name);
  const own = kinds.find(([form]) => form.test(slug));
  if (own !== undefined) return own[1];
  const place = slug.replace(/^(uy-ban-nhan-dan|ubnd)-/, "");
  const [, city] = /^(?:thanh-pho|tp)-(.+)$/.exec(place) ?? [];
  const level =
    city === undefined
      ? placeKinds.find(([form]) => form.test(place))?.[1]
      : centralCities.has(city)
        ? "province"
        : "district";
  return level === undefined ? { level: null, category: null } : { level, category: "people-committee" };
}

/**
 * What two spellings of one unit's name have in common: as `nameKey`, and the committee of a place is called by the place,
 * whether its name is written out, abbreviated or left out; with every mark.
 */
export function unitNameKey(name: string): string {
  const words = name.normalize("NFC").trim().split(/\s+/);
  const folded = words.map(foldText);
  const skipped = folded[0] === "ubnd" ? 1 : folded.slice(0, 4).join(" ") === "uy ban nhan dan" ? 4 : 0;
  const place = words.slice(skipped).join(" ");
  const isPlace = unitKindOf(place).category === "people-committee";
  return nameKey(isPlace ? place.replace(/^tp\.?\s/i, CITY).replace(/^tx\.?\s/i, TOWN) : name);
}

/** The kinds of cities and towns written out, as their abbreviations mean them. */
const CITY = "th\u00e0nh ph\u1ed1 ";
const TOWN = "th\u1ecb x\u00e3 ";
