import type { CalendarDay } from "@cchc/core/day";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { foldText } from "@cchc/core/text";

/** What is looked up to name bodies: places and units that the workspace knows are spelled as it spells them. */
interface KnownNames {
  units: UnitDirectory;
  provinceName: string;
}

/**
 * A body that settings name in capitals, for the head of a document, as running text names it: as the register of units
 * has it, else by the rule for organs and places. What is not all capitals, or no such body, stays as it is (SPEC PDOC-5).
 */
export function nameInText(name: string, known: KnownNames, day: CalendarDay): string {
  if (name !== name.toUpperCase()) return name;
  const wanted = foldText(name);
  for (const { id } of known.units.all) {
    const unitName = known.units.nearestVersion(id, day)?.name;
    if (unitName !== undefined && unitName !== unitName.toUpperCase() && foldText(unitName) === wanted) return unitName;
  }
  const words = name.trim().split(/\s+/);
  const body = organsOf(words);
  if (body === null) return name;
  if (body.length === words.length) return body.join(" ");
  const place = placeInText(words.slice(body.length), known, day);
  return place === null ? name : [...body, place].join(" ");
}

/** Organs by their folded names. What stands behind one of the second kind is its field, up to a place. */
const organs = ["van phong", "uy ban nhan dan", "hoi dong nhan dan", "thanh tra"];
const abbreviations = ["ubnd", "hdnd"];
const organsOfField = ["so", "phong"];
/** Kinds of places by their folded names. */
const placeKinds = ["tinh", "thanh pho", "quan", "huyen", "thi xa", "thi tran", "phuong", "xa", "dac khu"];
/** Fields that are written with more capitals than the rule gives. */
const writtenFields: readonly string[] = ["cong thuong"];

/** The words of the organs at the start, as they are written; null when there is none. */
function organsOf(words: readonly string[]): string[] | null {
  const written: string[] = [];
  while (written.length < words.length) {
    const rest = words.slice(written.length);
    const organ = organs.find((candidate) => startsWith(rest, candidate));
    if (organ !== undefined) {
      const own = rest.slice(0, organ.split(" ").length);
      written.push(...own.map((word, index) => (index === 0 ? capitalised(word) : word.toLowerCase())));
    } else if (abbreviations.some((candidate) => startsWith(rest, candidate))) {
      written.push(rest[0] ?? "");
    } else if (organsOfField.some((candidate) => startsWith(rest, candidate))) {
      const end = rest.findIndex((_word, index) => index > 1 && placeKindOf(rest.slice(index)) !== undefined);
      const field = rest.slice(1, end < 0 ? undefined : end);
      return field.length === 0 ? null : [...written, capitalised(rest[0] ?? ""), ...fieldInText(field)];
    } else {
      break;
    }
  }
  return written.length === 0 ? null : written;
}

/** A field of work: a capital where it starts and behind a comma, a dash and the word "and". */
function fieldInText(words: readonly string[]): string[] {
  if (writtenFields.includes(foldText(words.join(" ")))) return words.map(capitalised);
  return words.map((word, index) => {
    const before = words[index - 1];
    if (foldText(word) === "va") return word.toLowerCase();
    const starts = before === undefined || foldText(before) === "va" || /[,\-–]$/.test(before);
    return starts ? capitalised(word) : word.toLowerCase();
  });
}

/** `tỉnh Hậu Giang`: the kind in small letters, the name as the workspace spells it, else every word with a capital. */
function placeInText(words: readonly string[], known: KnownNames, day: CalendarDay): string | null {
  const kind = placeKindOf(words);
  const bare = words.slice(kind?.split(" ").length ?? 0);
  const spelled = bare.length === 0 ? undefined : knownPlace(bare.join(" "), known, day);
  if (kind === undefined) return spelled ?? null;
  const kindWords = words.slice(0, kind.split(" ").length).map((word) => word.toLowerCase());
  return [...kindWords, ...(spelled === undefined ? bare.map(capitalised) : [spelled])].join(" ");
}

function knownPlace(name: string, { units, provinceName }: KnownNames, day: CalendarDay): string | undefined {
  const wanted = foldText(name);
  const names = [provinceName, ...units.all.map(({ id }) => units.nearestVersion(id, day)?.name ?? "")];
  return names
    .filter((candidate) => candidate !== candidate.toUpperCase())
    .map(withoutKind)
    .find((candidate) => foldText(candidate) === wanted);
}

function withoutKind(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.slice(placeKindOf(words)?.split(" ").length ?? 0).join(" ");
}

/** The kind of place that words start with; of `xã hội` none. */
function placeKindOf(words: readonly string[]): string | undefined {
  if (startsWith(words, "xa hoi")) return undefined;
  return placeKinds.find((kind) => startsWith(words, kind));
}

function startsWith(words: readonly string[], folded: string): boolean {
  return `${foldText(words.join(" "))} `.startsWith(`${folded} `);
}

function capitalised(word: string): string {
  const letters = [...word.toLowerCase()];
  return (letters[0] ?? "").toUpperCase() + letters.slice(1).join("");
}
