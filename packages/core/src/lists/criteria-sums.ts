import { problem } from "../problem.ts";
import { bonusMost, unevenMaxima } from "../scoring/criteria-items.ts";
import { sumOfPoints } from "../scoring/points.ts";
import type { PrintedTotal } from "./criteria-form.ts";
import type { CriteriaRows } from "./criteria-list.ts";
import type { RowProblem } from "./read-rows.ts";

/** The most that bonus and penalty count; null without a limit. */
export interface ExtraCaps {
  bonus: number | null;
  penalty: number | null;
}

/** What the headings of bonus and penalty print as the most that these count (SPEC SCORE-31). */
export function printedCaps({ sections }: Pick<CriteriaRows, "sections">): ExtraCaps {
  const cap = (kind: "bonus" | "penalty") => {
    const own = sections.filter((section) => section.kind === kind).map(({ maximum }) => maximum);
    const given = own.filter((maximum) => maximum !== null);
    return given.length === 0 || given.length < own.length ? null : sumOfPoints(given);
  };
  return { bonus: cap("bonus"), penalty: cap("penalty") };
}

/** The total of the set: the first row that adds up when no field is left to come; null where none is printed. */
export function printedTotal(rows: Pick<CriteriaRows, "totals" | "fields" | "lines">): PrintedTotal | null {
  const last = Math.max(0, ...rows.fields.map(({ code }) => rows.lines.get(code) ?? 0));
  return rows.totals.find(({ line }) => line > last) ?? null;
}

/**
 * What a table of criteria prints and its items do not make, by row: fields and criteria, their totals, what stands over
 * bonus and penalty. It is told and kept (SPEC SCORE-1, SCORE-31); `maximum` is the total that the set gets.
 */
export function criteriaWarnings(rows: CriteriaRows, maximum: number | undefined, caps: ExtraCaps): RowProblem[] {
  const { fields, lines, sections, totals } = rows;
  const total = printedTotal(rows);
  const bonus = { cap: caps.bonus, items: rows.bonus };
  const warn = (row: number, printed: number, sums: Omit<Parameters<typeof differs>[0], "maximum">): RowProblem => ({
    row,
    column: "maximum",
    value: String(printed),
    problem: differs({ ...sums, maximum: printed }),
  });
  const uneven = unevenMaxima({ fields, bonus, maximum: total?.maximum }).map((one) =>
    warn((one.code === null ? total?.line : lines.get(one.code)) ?? 0, one.maximum, {
      ...one,
      parts: one.parts.map((part) => ({ ...part, row: lines.get(part.code) ?? null })),
    }),
  );
  const between = totals.flatMap(({ line, maximum: printed }) => {
    if (line === total?.line) return [];
    const before = fields.filter(({ code }) => (lines.get(code) ?? 0) < line);
    const last = before.at(-1);
    const whole = sumOfPoints(before.map((field) => field.maximum));
    const most = bonusMost(bonus);
    const isAfter = total !== null && line > total.line;
    const fits = isAfter ? [whole, sumOfPoints([whole, most]), most] : [last?.maximum, whole];
    if (fits.includes(printed)) return [];
    const parts = before.map(({ code, maximum: own }) => ({ code, maximum: own, row: lines.get(code) ?? null }));
    return [
      warn(line, printed, { code: null, sum: whole, parts, withBonus: isAfter ? sumOfPoints([whole, most]) : null }),
    ];
  });
  const below = sections.flatMap(({ kind, line, maximum: printed, total: own, lines: inside, title }) => {
    const items = rows[kind].filter(({ code }) => inside.includes(lines.get(code) ?? 0));
    const sum = sumOfPoints(items.map((item) => item.maximum));
    const parts = items.map(({ code, maximum: most }) => ({ code, maximum: most, row: lines.get(code) ?? null }));
    const sums = { code: title, sum, parts, withBonus: null };
    return [
      // Less than the sum is a limit; more can never be reached.
      ...(printed !== null && printed > sum ? [warn(line, printed, sums)] : []),
      ...(own !== null && own.maximum !== sum && own.maximum !== printed ? [warn(own.line, own.maximum, sums)] : []),
    ];
  });
  const shared = (["bonus", "penalty"] as const).flatMap((kind) => {
    const own = sections.filter((section) => section.kind === kind);
    const limited = own.filter(({ maximum: printed, lines: inside }) => {
      const items = rows[kind].filter(({ code }) => inside.includes(lines.get(code) ?? 0));
      return printed !== null && printed < sumOfPoints(items.map((item) => item.maximum));
    });
    const [first] = limited;
    if (first === undefined || own.length < 2) return [];
    const params = { sections: own.map(({ title }) => title), cap: caps[kind] };
    const value = String(first.maximum);
    return [{ row: first.line, column: "maximum" as const, value, problem: problem("criteria-caps-shared", params) }];
  });
  const typed =
    maximum === undefined || total === null || maximum === total.maximum
      ? []
      : [
          {
            ...{ row: total.line, column: "maximum", value: String(total.maximum) },
            problem: problem("criteria-total-typed", { printed: total.maximum, typed: maximum }),
          },
        ];
  return [...uneven, ...between, ...below, ...shared, ...typed].toSorted((left, right) => left.row - right.row);
}

function differs(sums: {
  code: string | null;
  maximum: number;
  sum: number;
  parts: readonly { code: string; maximum: number; row: number | null }[];
  withBonus: number | null;
}) {
  const { code, maximum, sum, parts, withBonus } = sums;
  return problem("criteria-sum-differs", { code, maximum, sum, parts, withBonus });
}
