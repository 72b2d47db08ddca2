import type {
  FormatCertainty,
  FormatDeviation,
  FormatPlace,
  FormatRule,
  FormatValue,
} from "@cchc/core/format/format-rule";
import { formatRules } from "@cchc/core/format/format-rule";
import { amount, trait } from "./measure.ts";
import { isCapitals, type Piece, placeOf, sizesOf, visibleRuns } from "./pieces.ts";

/** One place held against a rule. */
export interface Judgement {
  readonly place: FormatPlace;
  readonly isKept: boolean;
  readonly found: FormatValue;
  readonly expected: FormatValue;
  /** Sure unless it says otherwise. */
  readonly certainty?: FormatCertainty;
}

/** Gathers what deviates; places with the same fault are one deviation with a count. */
export class FormatReporter {
  readonly #mostCertain: (rule: FormatRule) => FormatCertainty;
  readonly #found = new Map<string, FormatDeviation>();
  readonly #checked = new Set<FormatRule>();

  /** `mostCertain` says how sure a rule can be for this kind of document at all. */
  constructor(mostCertain: (rule: FormatRule) => FormatCertainty) {
    this.#mostCertain = mostCertain;
  }

  judge(rule: FormatRule, { place, isKept, found, expected, certainty = "sure" }: Judgement): void {
    this.#checked.add(rule);
    // What cannot be said better is not said to be wrong.
    if (isKept || (found.kind === "text" && expected.kind === "text" && found.text === expected.text)) return;
    const sure = this.#mostCertain(rule) === "sure" ? certainty : "unsure";
    const key = `${rule} ${sure} ${SEPARATE.has(rule) ? JSON.stringify([found, expected]) : ""}`;
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { rule, certainty: sure, place, found, expected, count: 1 });
    else this.#found.set(key, { ...known, count: known.count + 1 });
  }

  /** Deviations in the order of the rules. */
  deviations(): readonly FormatDeviation[] {
    const order = new Map(formatRules.map((rule, index) => [rule, index]));
    return [...this.#found.values()].sort((left, right) => (order.get(left.rule) ?? 0) - (order.get(right.rule) ?? 0));
  }

  /** The rules that something of the document was held against. */
  checked(): readonly FormatRule[] {
    return formatRules.filter((rule) => this.#checked.has(rule));
  }

  /** The sizes of what can be seen of a piece, from `from` to `to` points. */
  size(rule: FormatRule, piece: Piece, from: number, to: number = from): void {
    const sizes = sizesOf(piece.runs);
    if (sizes === undefined) return;
    const isKept = sizes.from >= from && sizes.to <= to;
    const place = placeOf(piece.paragraph, piece.text);
    this.judge(rule, { place, isKept, found: amount("pt", sizes.from, sizes.to), expected: amount("pt", from, to) });
  }

  /** Whether all of a piece is bold, or none of it. */
  bold(rule: FormatRule, piece: Piece, isWanted = true, certainty: FormatCertainty = "sure"): void {
    const isKept = visibleRuns(piece.runs).every(({ bold }) => bold === isWanted);
    const [found, expected] = isWanted ? (["regular", "bold"] as const) : (["bold", "regular"] as const);
    const place = placeOf(piece.paragraph, piece.text);
    this.judge(rule, { place, isKept, found: trait(found), expected: trait(expected), certainty });
  }

  /** Whether all of a piece is italic, or none of it. */
  italic(rule: FormatRule, piece: Piece, isWanted = true, certainty: FormatCertainty = "sure"): void {
    const isKept = visibleRuns(piece.runs).every(({ italic }) => italic === isWanted);
    const [found, expected] = isWanted ? (["upright", "italic"] as const) : (["italic", "upright"] as const);
    const place = placeOf(piece.paragraph, piece.text);
    this.judge(rule, { place, isKept, found: trait(found), expected: trait(expected), certainty });
  }

  capitals(rule: FormatRule, piece: Piece, certainty: FormatCertainty = "sure"): void {
    this.judge(rule, {
      place: placeOf(piece.paragraph, piece.text),
      isKept: isCapitals(piece.text),
      found: trait("not-capitals"),
      expected: trait("capitals"),
      certainty,
    });
  }

  /** Centred by Word, not by blanks. Where tabs make columns, nobody can tell. */
  centred(rule: FormatRule, piece: Piece): void {
    if (piece.isTabbed) return;
    const { alignment } = piece.paragraph;
    const place = placeOf(piece.paragraph, piece.text);
    this.judge(rule, { place, isKept: alignment === "centred", found: trait(alignment), expected: trait("centred") });
  }
}

/** Each value of these is a deviation of its own. */
const SEPARATE: ReadonlySet<FormatRule> = new Set(["font", "text-colour", "legal-basis-ending", "recipients-ending"]);
