import type { CalendarDay } from "../day.ts";
import type { Scorer } from "../model/codes.ts";
import type { Band, BandScale, Criteria, Criterion, ScoreItem } from "../model/criteria.ts";
import type { Withdrawal } from "../model/withdrawal.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { refusalOfBands } from "../scoring/band-rules.ts";
import { itemsOfCriteria } from "../scoring/criteria-items.ts";
import type { ChangeContext } from "./context.ts";
import { definedOnly } from "./defined-only.ts";
import { withdraw } from "./withdraw.ts";

/** An item to make. */
export interface ItemMaking {
  code: string;
  title: string;
  maximum: number;
  scoredBy: Scorer;
  evidence?: string | undefined;
  exceptIds: readonly string[];
}

/** A field to make, with its criteria and their parts. */
export interface FieldMaking {
  code: string;
  title: string;
  maximum: number;
  criteria: readonly (ItemMaking & { parts: readonly ItemMaking[] })[];
}

/** A criteria set to make. */
export interface CriteriaMaking {
  type: "criteria.create";
  number: string;
  title: string;
  year: number;
  owner?: string | undefined;
  peerGroup: Criteria["peerGroup"];
  maximum?: number | undefined;
  fields: readonly FieldMaking[];
  bonus: { cap: number | null; items: readonly ItemMaking[] };
  penalty: { cap: number | null; items: readonly ItemMaking[] };
  scales: readonly Omit<BandScale, "id">[];
  basis?: string | undefined;
  note?: string | undefined;
  invented?: true | undefined;
}

/** Changes of a criteria set. What it asks stays as it is: scorecards stand on it (docs/decisions/0021-scorecards.md). */
export type CriteriaChange =
  /** Other bands from a day on, by a document; those in force end with the day before (SPEC SCORE-22). */
  | { type: "criteria.bands"; from: CalendarDay; bands: readonly Band[]; document: string }
  | { type: "criteria.renumber"; number: string }
  | ({ type: "criteria.withdraw" } & Withdrawal);

/** A new criteria set. Sums that are not even are no reason to refuse it (SPEC SCORE-1). */
export function makeCriteria(change: CriteriaMaking, context: ChangeContext): Result<Criteria> {
  const { number, title, year, owner, peerGroup, maximum, basis, note, invented } = change;
  const { newId } = context;
  const item = (making: ItemMaking): ScoreItem => {
    const { code, title: name, maximum: most, scoredBy, evidence, exceptIds } = making;
    const head = { id: newId(), code, title: name, maximum: most, scoredBy };
    return { ...head, ...definedOnly({ evidence }), exceptIds: [...exceptIds] };
  };
  const criterion = (making: FieldMaking["criteria"][number]): Criterion => ({
    ...item(making),
    parts: making.parts.map(item),
  });
  const extra = ({ cap, items }: CriteriaMaking["bonus"]) => ({ cap, items: items.map(item) });
  const criteria: Criteria = {
    kind: "criteria",
    schemaVersion: 1,
    revision: 0,
    id: newId(),
    number,
    title,
    year,
    ...definedOnly({ owner }),
    peerGroup,
    ...definedOnly({ maximum }),
    fields: change.fields.map((field) => ({
      id: newId(),
      code: field.code,
      title: field.title,
      maximum: field.maximum,
      criteria: field.criteria.map(criterion),
    })),
    bonus: extra(change.bonus),
    penalty: extra(change.penalty),
    scales: change.scales.map((scale) => ({ id: newId(), ...scale })),
    ...definedOnly({ basis, note, invented }),
    history: [],
  };
  const refusal = refusalOf(criteria, context);
  return refusal === null ? succeed(criteria) : fail(refusal);
}

/** The criteria set after a change. */
export function changeCriteria(criteria: Criteria, change: CriteriaChange, context: ChangeContext): Result<Criteria> {
  switch (change.type) {
    case "criteria.bands":
      return addBands(criteria, change, context);
    case "criteria.renumber":
      return succeed({ ...criteria, number: change.number });
    case "criteria.withdraw":
      return withdraw(criteria, change);
  }
}

/** A scale comes after those there are: what was in force on a past day stays what it was. */
function addBands(
  criteria: Criteria,
  { from, bands, document }: Extract<CriteriaChange, { type: "criteria.bands" }>,
  { newId }: ChangeContext,
): Result<Criteria> {
  const { number, scales } = criteria;
  const last = scales.map((scale) => scale.from ?? "").reduce((latest, day) => (day > latest ? day : latest), "");
  if (last !== "" && from <= last)
    return fail(problem("bands-before-last", { criteria: number, from, last: last as CalendarDay }));
  const refusal = refusalOfBands(bands, criteria);
  if (refusal !== null) return fail(refusal);
  const ended = scales.map((scale) => (scale.to === null || scale.to > from ? { ...scale, to: from } : scale));
  const sorted = bands.toSorted((left, right) => right.minimum - left.minimum);
  return succeed({ ...criteria, scales: [...ended, { id: newId(), from, to: null, bands: sorted, document }] });
}

function refusalOf(criteria: Criteria, { units }: ChangeContext): Problem | null {
  const { binds } = criteria.peerGroup;
  if (binds.by === "list" && binds.unitIds.length === 0) return problem("group-empty", { group: criteria.title });
  const items = itemsOfCriteria(criteria);
  if (!items.some(({ kind }) => kind === "basic")) return problem("criteria-empty", { criteria: criteria.title });
  const codes = new Set<string>();
  const all = [...criteria.fields.flatMap((field) => [field, ...field.criteria]), ...items.map(({ item }) => item)];
  for (const one of new Set(all)) {
    if (codes.has(one.code)) return problem("criteria-code-repeats", { code: one.code });
    codes.add(one.code);
  }
  const named = [
    ...(binds.by === "list" ? binds.unitIds : binds.exceptIds),
    ...criteria.fields.flatMap((field) => field.criteria.flatMap(({ exceptIds }) => exceptIds)),
    ...items.flatMap(({ item }) => item.exceptIds),
  ];
  const unknown = named.find((id) => units.find(id) === undefined);
  if (unknown !== undefined) return problem("unit-not-found", { unit: unknown });
  for (const { bands } of criteria.scales) {
    const refusal = refusalOfBands(bands, criteria);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** The number a set gets: `TC2022`, then `TC2022-2`. */
export function nextCriteriaNumber({ year }: Pick<Criteria, "year">, taken: readonly string[]): string {
  const first = `TC${year}`;
  const ordinals = taken.flatMap((number) => {
    if (number === first) return [1];
    const rest = number.startsWith(`${first}-`) ? Number(number.slice(first.length + 1)) : Number.NaN;
    return Number.isInteger(rest) ? [rest] : [];
  });
  const next = Math.max(0, ...ordinals) + 1;
  return next === 1 ? first : `${first}-${next}`;
}
