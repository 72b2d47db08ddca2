import type { ScoreItemKind } from "../model/codes.ts";

/** What a row says itself of its kind, in a column of its own; null where it says nothing that is understood. */
export interface SaidOfRow {
  kind: ScoreItemKind | null;
}

/** How a printed set is numbered: codes in full, read row after row. */
export interface CriteriaNumbering {
  /** The code of the next row in full. */
  own(code: string, said: SaidOfRow): string;
  /** Whether a code is that of a field. */
  isField(own: string): boolean;
  /** What follows is numbered anew below `code`. */
  under(code: string | null): void;
}

/**
 * The numbering of a set with these codes: fields are Roman numbers, else single capitals where `A` is among them, else whole
 * numbers. Below the first two, `1` and `1.1` are numbered anew, but where `1.1` goes on from field `I`. Where rows say what they belong to and no code repeats,
 * codes are whole already.
 */
export function numberingOf(rows: readonly { code: string; parent: string }[]): CriteriaNumbering {
  const all = rows.map(({ code }) => bareCode(code)).filter((code) => code !== "");
  const repeats = new Set(all).size < all.length;
  const isWhole = !repeats && rows.some(({ parent }) => parent !== "");
  const byLetters = all.includes("A") && !all.includes("I");
  const prefix = byLetters ? /^\p{Lu}$/u : /^[IVXLC]+$/;
  const renews = all.some((code) => prefix.test(code));
  const goesOn = byLetters ? new Set<string>() : fieldsThatGoOn(all);
  let field: string | null = null;
  let last = "";
  return {
    own(code, { kind }) {
      const bare = bareCode(code);
      if (isWhole || (!repeats && (kind === "bonus" || kind === "penalty"))) return bare;
      if (prefix.test(bare)) {
        field = bare;
        last = bare;
        return bare;
      }
      if (/^\d+(\.\d+)*$/.test(bare)) {
        last = field === null ? bare : `${field}.${goesOn.has(field) ? bare.slice(bare.indexOf(".") + 1) : bare}`;
        return last;
      }
      return /^\p{Ll}$/u.test(bare) && last !== "" ? `${last}.${bare}` : bare;
    },
    isField: (own) => (renews ? prefix.test(own) : /^\d+$/.test(own)),
    under(code) {
      field = code;
      last = code ?? "";
    },
  };
}

/** The Roman fields whose criteria carry the field's own number: `II`, then `2.1` and `2.2`, and no `1` or `2` between. */
function fieldsThatGoOn(codes: readonly string[]): Set<string> {
  const below = new Map<string, string[]>();
  let field: string | undefined;
  for (const code of codes) {
    if (/^[IVXLC]+$/.test(code)) {
      field = code;
      below.set(code, []);
    } else if (field !== undefined && /^\d/.test(code)) below.get(field)?.push(code);
  }
  const own = ([roman, rows]: [string, string[]]) =>
    rows.length > 0 && rows.every((code) => code.startsWith(`${romanValue(roman)}.`));
  return new Set([...below].filter(own).map(([roman]) => roman));
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** What a Roman number is: 4 for `IV`. */
function romanValue(roman: string): number {
  const digits = [...roman].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** A code as it is compared: without the point or bracket that some print behind it. */
export function bareCode(text: string): string {
  return text.trim().replace(/(?<![.)])[.)]+$/, "");
}

/** The code of what a code stands below: `1.2` for `1.2.3`, null for `1`. */
export function codeAbove(code: string): string | null {
  const at = code.lastIndexOf(".");
  return at < 0 ? null : code.slice(0, at);
}
