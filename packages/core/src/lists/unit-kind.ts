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
  const spelled = nameKey(name);
  const isMarked = spelled !== foldText(name);
  const own = isMarked && isMisread(spelled) ? undefined : kinds.find(([form]) => form.test(slug));
  if (own !== undefined) return own[1];
  const words = placeWords(name);
  const place = slugOf(words.join(" "));
  const [, city] = /^(?:thanh-pho|tp)-(.+)$/.exec(place) ?? [];
  const level = isOtherBody(words)
    ? undefined
    : city === undefined
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
  const place = placeWords(name).join(" ");
  const isPlace = unitKindOf(place).category === "people-committee";
  return nameKey(isPlace ? place.replace(/^tp\.?\s/i, CITY).replace(/^tx\.?\s/i, TOWN) : name);
}

/** The words of a name behind those of a People's Committee. */
function placeWords(name: string): string[] {
  const words = name.normalize("NFC").trim().split(/\s+/);
  const folded = words.map(foldText);
  return words.slice(folded[0] === "ubnd" ? 1 : folded.slice(0, 4).join(" ") === "uy ban nhan dan" ? 4 : 0);
}

/** Whether the first word looks like a kind of unit only without its marks: a chief is no school. */
function isMisread(spelled: string): boolean {
  const [first = ""] = spelled.split(" ");
  const kind = marked.get(foldText(first));
  return kind !== undefined && nameKey(kind) !== first;
}

/** Whether words that begin like a place name another body: of the Party, the youth, the army, of anything else. */
function isOtherBody(words: readonly string[]): boolean {
  const isPair = pairs.has(foldText(words.slice(0, 2).join(" ")));
  const [first = ""] = words;
  const [second = "", third] = words.slice(isPair ? 2 : 1);
  const kind = foldText(first);
  const key = nameKey(`${first} ${second}`);
  const isMarked = key !== foldText(key);
  if (isMarked && isMisread(nameKey(first))) return true;
  const next = foldText(second);
  if (next === "uy") return true;
  if (kind === "quan" && !isMarked && ["ly", "khu", "su"].includes(next)) return true;
  if (!["doan", "doi", "hoi"].includes(next)) return false;
  // Communes have these words in their names, with a capital; no larger place has.
  const isCommune = kind === "xa" || kind === "phuong";
  return !isCommune || third === undefined || !/^\p{Lu}\p{Ll}/u.test(second.normalize("NFC"));
}

/** Kinds of places of two words. */
const pairs = new Set(["thi xa", "thanh pho", "thi tran", "dac khu"]);

/** First words of kinds that are another word without their marks. */
const marked = new Map(
  [
    "s\u1edf",
    "c\u1ee5c",
    "tr\u01b0\u1eddng",
    "t\u1ec9nh",
    "huy\u1ec7n",
    "qu\u1eadn",
    "x\u00e3",
    "ph\u01b0\u1eddng",
  ].map((word) => [foldText(word), word]),
);

/** The kinds of cities and towns written out, as their abbreviations mean them. */
const CITY = "th\u00e0nh ph\u1ed1 ";
const TOWN = "th\u1ecb x\u00e3 ";
