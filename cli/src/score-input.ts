import type { PointsGiven } from "@cchc/core/change/score-entries";
import { itemOfCode } from "@cchc/core/change/score-entries";
import type { Criteria } from "@cchc/core/model/criteria";
import { isPoints } from "@cchc/core/model/is-points";
import { mostPercent, parseNumber } from "@cchc/core/number-input";
import type { SheetItem } from "@cchc/core/query/score-sheet";
import { fail } from "@cchc/core/result";
import { itemsOfCriteria } from "@cchc/core/scoring/criteria-items";
import { normaliseText } from "@cchc/core/text";
import { unwrap } from "@cchc/core/unwrap";
import * as Flags from "@oclif/core/flags";
import type { CommandContext } from "./context.ts";
import { writeNotes } from "./presenters/output.ts";
import { ShellProblem } from "./shell-problem.ts";

/** A name and a number as typed: `1.2=1,5`, `A=90`. */
export interface TypedPair {
  name: string;
  value: number;
}

/** `--points 1.2=1,5`. */
export const pointsFlag = pairFlag("points");

/** `--band NAME=PERCENT`. */
export const bandFlag = pairFlag("band");

function pairFlag(of: "points" | "band") {
  return Flags.custom<TypedPair>({
    helpValue: "PAIR",
    multiple: true,
    multipleNonGreedy: true,
    parse: async (input, _context, { name }) => pairIn(normaliseText(input), `--${name}`, of),
  });
}

function pairIn(text: string, where: string, of: "points" | "band"): TypedPair {
  const at = text.lastIndexOf("=");
  const name = text.slice(0, Math.max(0, at)).trim();
  if (name === "") throw new ShellProblem("bad-pair", { value: text, where, of });
  return { name, value: unwrap(parseNumber(text.slice(at + 1).replace(/%$/, ""), of === "band" ? mostPercent : null)) };
}

/** Points for the items of a set that are named by their codes, each once (`points-twice`). */
export function pointsTyped(criteria: Criteria, pairs: readonly TypedPair[], note: string | undefined): PointsGiven[] {
  const items = itemsOfCriteria(criteria);
  const given = new Set<string>();
  return pairs.map(({ name, value }) => {
    const found = itemOfCode(criteria, items, name);
    if ("problem" in found) return unwrap(fail(found.problem));
    if (given.has(found.item.item.id)) throw new ShellProblem("points-twice", { item: name });
    given.add(found.item.item.id);
    return { itemId: found.item.item.id, points: value, ...(note === undefined ? {} : { note }) };
  });
}

/** Asks for the points of these items, one after the other; what is left empty stays as it is. */
export async function askPoints(
  { texts }: CommandContext,
  items: readonly SheetItem[],
  nowOf: (item: SheetItem) => number | null,
): Promise<PointsGiven[]> {
  const { loadQuestions } = await import("./prompts/questions.ts");
  const { ask } = texts.scorecards;
  const questions = await loadQuestions(texts);
  writeNotes([ask.leave]);
  const given: PointsGiven[] = [];
  for (const item of items) {
    const check = (value: number | undefined) => {
      if (value === undefined || !isPoints(value)) return ask.badPoints;
      return value < 0 || value > item.maximum ? ask.beyond(item.maximum) : undefined;
    };
    const points = await questions.optionalNumber(ask.points({ ...item, now: nowOf(item) }), check);
    if (points !== null) given.push({ itemId: item.id, points });
  }
  return given;
}
