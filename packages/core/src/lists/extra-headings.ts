import { foldText } from "../text.ts";

/** What a heading says of the rows below it: points beside the maximum, or both kinds of them in one. */
export type ExtraHeading = "bonus" | "penalty" | "both";

const bonus = "diem thuong|diem cong(?: them)?|thuong diem|diem khuyen khich|bonus(?: points)?";
const penalty = "diem tru|tru diem|diem phat|penalt(?:y|ies)(?: points)?|deductions?";
const joined = String.raw`\s*(?:,|/|;|&|va|hoac|and)\s*`;
/** A number that stands in the title, words for "part", and what is said of the most points there are. */
const before = String.raw`^(?:(?:[ivxlc]+|\p{L}|\d+)[.):]\s*)?(?:(?:phan|muc|nhom|cac|tieu chi)\s+)*`;
const after = String.raw`\s*(?:\(.*\)|,?\s*toi da.*)?\s*[.:]?$`;
const headings: readonly (readonly [ExtraHeading, RegExp])[] = [
  ["bonus", new RegExp(`${before}(?:${bonus})(?:${joined}(?:${bonus}|thuong))?${after}`, "u")],
  ["penalty", new RegExp(`${before}(?:${penalty})(?:${joined}(?:${penalty}|phat))?${after}`, "u")],
  ["both", new RegExp(`${before}(?:${bonus})${joined}(?:${penalty}|tru)${after}`, "u")],
];
const sums = new RegExp(String.raw`^(?:tong(?: cong| so)?|cong|total)\s+(?:${bonus}|${penalty})${after}`, "u");

/** What kind of points beside the maximum a title stands above; null for the title of anything else (SPEC SCORE-31). */
export function extraHeading(title: string): ExtraHeading | null {
  const text = foldText(title);
  return headings.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Whether a row adds up the points beside the maximum. */
export function isExtraTotal(title: string): boolean {
  return sums.test(foldText(title));
}
