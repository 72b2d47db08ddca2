import type { FormatRule } from "@cchc/core/format/format-rule";
import { nameKey } from "@cchc/core/text";
import { officialWording } from "@cchc/messages/official-wording";
import { availableWidth, type RuleBelow, rulesBelow } from "./drawn-rules.ts";
import type { OfficialDocument } from "./elements.ts";
import { isParentAbove } from "./find-head.ts";
import type { FormatReporter } from "./format-reporter.ts";
import { amount, estimatedWidth, millimetres, quoted, trait } from "./measure.ts";
import { isCapitals, type Piece, placeOf, sizesOf } from "./pieces.ts";

/** State name, motto, parent body and issuer, with their rules and the subject's (SPEC FMT-5 … FMT-10). */
export function checkHead(document: OfficialDocument, reporter: FormatReporter): void {
  checkStateName(document, reporter);
  checkMotto(document, reporter);
  checkBodies(document, reporter);
  const { motto, issuer, subject, subjectNote, form } = document;
  const lines = [motto, issuer.at(-1), subject.at(-1), subjectNote.at(-1)];
  const [below, issuerRule, ownRule, noteRule] = rulesBelow(document, lines);
  // A note in brackets stands between subject and rule.
  const subjectRule = ownRule?.kind === "none" ? (noteRule ?? ownRule) : ownRule;
  judgeRule(document, reporter, "motto", motto === undefined ? [] : [motto], below, {
    from: 0.75,
    to: 1.35,
    shown: [1, 1],
  });
  judgeRule(document, reporter, "issuer", issuer, issuerRule, THIRD_TO_HALF);
  if (form === "named") judgeRule(document, reporter, "subject", subject, subjectRule, THIRD_TO_HALF);
}

/** A third to a half, with room for what is only estimated. */
const THIRD_TO_HALF = { from: 0.22, to: 0.7, shown: [1 / 3, 1 / 2] } as const;

function checkStateName(
  { stateName, motto, layout, number, placeDate, typeName, pieces }: OfficialDocument,
  reporter: FormatReporter,
): void {
  const { stateName: official } = officialWording;
  if (stateName === undefined) {
    const mate = motto ?? (placeDate !== undefined && typeName !== undefined ? number : undefined);
    if (mate === undefined) return;
    const place = placeOf(mate.paragraph, mate.text);
    const missing = { place, isKept: false, found: trait("none") } as const;
    reporter.judge("state-name-missing", {
      ...missing,
      expected: quoted(official),
      certainty: motto ? "sure" : "unsure",
    });
    if (motto === undefined)
      reporter.judge("motto-missing", { ...missing, expected: quoted(officialWording.motto), certainty: "unsure" });
    return;
  }
  const next = pieces[stateName.index + 1];
  const isSplit = stateName.folded.endsWith("chu nghia") && next?.folded === "viet nam";
  const text = isSplit ? `${stateName.text} ${next.text}` : stateName.text;
  const place = placeOf(stateName.paragraph, text);
  reporter.judge("state-name-missing", { place, isKept: true, found: quoted(text), expected: quoted(official) });
  reporter.judge("state-name-wording", {
    place,
    isKept: nameKey(text) === nameKey(official),
    found: quoted(text),
    expected: quoted(official),
    // More than the name on one line: blanks stand for columns.
    certainty: text.length > official.length + 4 ? "unsure" : "sure",
  });
  if (stateName.paragraph.part !== layout.main) return;
  reporter.capitals("state-name-capitals", stateName);
  reporter.bold("state-name-bold", stateName);
  reporter.size("state-name-size", stateName, 12, 13);
}

function checkMotto({ motto, stateName }: OfficialDocument, reporter: FormatReporter): void {
  const expected = quoted(officialWording.motto);
  if (motto === undefined) {
    if (stateName !== undefined)
      reporter.judge("motto-missing", {
        place: placeOf(stateName.paragraph, stateName.text),
        isKept: false,
        found: trait("none"),
        expected,
      });
    return;
  }
  // A hyphen that does not break is a hyphen to the eye.
  const text = motto.text.replace(/\u2011/g, "-");
  const place = placeOf(motto.paragraph, motto.text);
  const found = quoted(motto.text);
  const words = text.match(/\p{L}+/gu) ?? [];
  const officialWords = officialWording.motto.match(/\p{L}+/gu) ?? [];
  const isSaid = nameKey(words.join(" ")) === nameKey(officialWords.join(" "));
  const between = text.match(/(?:(?<!\s)\s+)?[^\p{L}\s]+\s*/gu) ?? [];
  const isDashed = between.length === 2 && between.every((sign) => /^ +- +$/.test(sign));
  const isCapitalised = words.every(
    (word, index) => isCapitals(word[0] ?? "") === isCapitals(officialWords[index]?.[0] ?? ""),
  );
  const isLowered = words.every((word) => word.slice(1) === word.slice(1).toLocaleLowerCase("vi"));
  reporter.judge("motto-missing", { place, isKept: true, found, expected });
  reporter.judge("motto-wording", { place, isKept: isSaid, found, expected });
  reporter.judge("motto-dash", { place, isKept: isDashed, found, expected });
  reporter.judge("motto-capitals", { place, isKept: !isSaid || (isCapitalised && isLowered), found, expected });
  reporter.bold("motto-bold", motto);
  reporter.size("motto-size", motto, 13, 14);
}

function checkBodies({ parentBody, issuer }: OfficialDocument, reporter: FormatReporter): void {
  for (const piece of parentBody) {
    reporter.capitals("parent-body-capitals", piece);
    reporter.bold("parent-body-bold", piece, false);
    reporter.size("parent-body-size", piece, 12, 13);
  }
  for (const piece of issuer) {
    reporter.capitals("issuer-capitals", piece);
    reporter.bold("issuer-bold", piece);
    reporter.size("issuer-size", piece, 12, 13);
  }
  // Both bold: what was taken for two lines of one name may be two bodies.
  const [first, second] = issuer;
  if (parentBody.length === 0 && first !== undefined && isParentAbove(first, second))
    reporter.bold("parent-body-bold", first, false);
}

function judgeRule(
  document: OfficialDocument,
  reporter: FormatReporter,
  element: "motto" | "issuer" | "subject",
  lines: readonly Piece[],
  rule: RuleBelow | undefined,
  { from, to, shown }: { from: number; to: number; shown: readonly [number, number] },
): void {
  const piece = lines.at(-1);
  if (piece === undefined || rule === undefined) return;
  const place = placeOf(piece.paragraph, piece.text);
  const ruleId: FormatRule = `${element}-rule`;
  const found =
    rule.kind === "typed" ? trait("typed-line") : rule.kind === "underlined" ? trait("underlined") : trait("none");
  reporter.judge(ruleId, {
    place,
    isKept: rule.kind === "drawn",
    found,
    expected: trait("drawn-line"),
    certainty: rule.kind === "unclear" ? "unsure" : "sure",
  });
  // In a head made by tabs nobody knows which of two lines on one paragraph is whose.
  if (element !== "subject" && document.motto?.isTabbed === true) return;
  if (rule.kind !== "drawn" || rule.length === null || lines.some(({ hasTags }) => hasTags)) return;
  // Of several lines the longest is what the eye measures.
  const width = Math.max(...lines.map(({ text, runs }) => estimatedWidth(text, sizesOf(runs)?.to ?? 13, true)));
  const available = availableWidth(document, piece.paragraph);
  // A line that is broken is as long as nobody knows.
  if (available === null || width > available) return;
  const share = rule.length / width;
  reporter.judge(`${element}-rule-length`, {
    place,
    isKept: share >= from && share <= to,
    found: amount("mm", millimetres(rule.length)),
    expected: amount("mm", Math.round(millimetres(width) * shown[0]), Math.round(millimetres(width) * shown[1])),
    certainty: "unsure",
  });
}
