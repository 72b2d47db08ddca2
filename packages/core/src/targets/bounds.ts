import type { TargetDirection } from "../model/codes.ts";
import { ownValue } from "../own-value.ts";
import { foldText } from "../text.ts";

/** What a printed number says of the real one: between `low` and `high`, null where it sets no bound. */
export interface Bounds {
  low: number | null;
  high: number | null;
  /** The number itself is not meant: "trên 80" is more than 80. */
  open: boolean;
}

/** What has to hold; `strict` goals ask for more than (or less than) their number. */
export interface Requirement {
  direction: TargetDirection;
  goal: number;
  strict: boolean;
}

/** Whether a printed number meets a goal; `open` when it does not decide. */
export type Answer = "yes" | "no" | "open";

type Sense = "exact" | "above" | "from" | "below" | "up-to" | "about";

/** Words before printed numbers, folded as for search; "gần" is said of what has not come so far. */
const senses: Readonly<Record<string, Sense>> = {
  "": "exact",
  dat: "exact",
  la: "exact",
  dung: "exact",
  tren: "above",
  hon: "above",
  vuot: "above",
  "dat tren": "above",
  "dat hon": "above",
  tu: "from",
  "it nhat": "from",
  "toi thieu": "from",
  "khong duoi": "from",
  "khong it hon": "from",
  "dat tu": "from",
  "dat it nhat": "from",
  "dat toi thieu": "from",
  duoi: "below",
  gan: "below",
  "gan dat": "below",
  "dat gan": "below",
  "chua den": "below",
  "chua dat": "below",
  "chua toi": "below",
  "khong qua": "up-to",
  "khong vuot qua": "up-to",
  "toi da": "up-to",
  "nhieu nhat": "up-to",
  "khong tren": "up-to",
};

/** The bounds that a number with the word before it sets; words that say "about", or none we know, set none (SPEC TARGET-9). */
export function boundsOf(value: number, qualifier: string): Bounds {
  switch (senseOf(qualifier)) {
    case "exact":
      return { low: value, high: value, open: false };
    case "above":
      return { low: value, high: null, open: true };
    case "from":
      return { low: value, high: null, open: false };
    case "below":
      return { low: null, high: value, open: true };
    case "up-to":
      return { low: null, high: value, open: false };
    case "about":
      return { low: null, high: null, open: false };
  }
}

/** Whether a goal with this word before it asks for more, or less, than its number: "trên 80" is not reached at 80. */
export function asksForMore(qualifier: string | undefined): boolean {
  const sense = senseOf(qualifier ?? "");
  return sense === "above" || sense === "below";
}

/** Whether a number of these bounds meets what is required. The two directions are mirror images (SPEC TARGET-8). */
export function answerOf(bounds: Bounds, { direction, goal, strict }: Requirement): Answer {
  if (direction === "at-most") {
    return answerOf(mirrored(bounds), { direction: "at-least", goal: -goal, strict });
  }
  const { low, high, open } = bounds;
  const exceeds = (order: number, asksMore: boolean) => order > 0 || (order === 0 && !asksMore);
  if (low !== null && exceeds(compareNumbers(low, goal), strict && !open)) return "yes";
  if (high !== null && !exceeds(compareNumbers(high, goal), strict || open)) return "no";
  return "open";
}

/** Which of two numbers is greater; what differs only by the arithmetic of fractions is equal. */
export function compareNumbers(left: number, right: number): number {
  const difference = left - right;
  return Math.abs(difference) <= 1e-12 * Math.max(1, Math.abs(left), Math.abs(right)) ? 0 : Math.sign(difference);
}

/** Bounds of the change in percent against `baseline`, which is above 0. */
export function changeBounds({ low, high, open }: Bounds, baseline: number): Bounds {
  const change = (value: number | null) => (value === null ? null : changeOf(value, baseline));
  return { low: change(low), high: change(high), open };
}

/** By how many percent `value` differs from `baseline`. */
export function changeOf(value: number, baseline: number): number {
  return ((value - baseline) * 100) / baseline;
}

function mirrored({ low, high, open }: Bounds): Bounds {
  return { low: high === null ? null : -high, high: low === null ? null : -low, open };
}

function senseOf(qualifier: string): Sense {
  return ownValue(senses, foldText(qualifier)) ?? "about";
}
