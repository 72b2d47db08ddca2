import type { ChangeContext } from "../change/context.ts";
import { type ImportedInitiative, initiativesImporter } from "../change/initiative-change.ts";
import type { Initiative, Initiatives } from "../model/initiatives.ts";
import { type Problem, problem } from "../problem.ts";
import { foldText } from "../text.ts";
import { attemptEach } from "./attempt.ts";
import type { InitiativeRow, initiativeColumns } from "./list-columns.ts";
import { withOwnNumber } from "./own-number.ts";
import type { ListRules, Refusal } from "./plan-import.ts";

type Rules = ListRules<typeof initiativeColumns, Initiative, ImportedInitiative>;

/**
 * The register of initiatives as a list. A row names its initiative by id or number; one that has neither, by title, unit
 * and year: what a unit reports again in another year is another initiative (SPEC LIST-8).
 */
export function initiativeRules(register: Pick<Initiatives, "initiatives">, context: ChangeContext): Rules {
  const byId = new Map<string, Initiative>();
  const byNumber = new Map<string, Initiative>();
  const byName = new Map<string, Initiative[]>();
  for (const initiative of register.initiatives) {
    const name = nameOf(initiative.title, initiative.unitId, initiative.year);
    byId.set(initiative.id, initiative);
    byNumber.set(initiative.number.toUpperCase(), initiative);
    byName.set(name, [...(byName.get(name) ?? []), initiative]);
  }
  return {
    mayChange: true,
    count: register.initiatives.length,
    keyOf({ id, number, title, unit, year }) {
      if (id !== null) return `id ${id}`;
      if (number !== null) return `number ${number.toUpperCase()}`;
      return title === null || unit === null || year === null ? null : nameOf(title, unit, year);
    },
    find({ id, number, title, unit, year }) {
      if (id !== null) return known("id", id, byId.get(id));
      if (number !== null) return known("number", number, byNumber.get(number.toUpperCase()));
      const fits = byName.get(nameOf(title, unit, year)) ?? [];
      const [only, ...others] = fits;
      if (others.length === 0) return { entry: only ?? null };
      const candidates = fits.slice(0, 10).map((one) => ({ id: one.id, number: one.number, label: one.title }));
      return { column: "title", problem: problem("id-ambiguous", { text: title, candidates }) };
    },
    idOf: ({ id }) => id,
    rowOf: initiativeRow,
    settled: withOwnNumber,
    itemOf: ({ title, unit: unitId, year, area, document, effect }, entry) => ({
      initiativeId: entry?.id ?? null,
      unitId,
      title,
      year,
      area,
      document,
      effect,
    }),
    attempt: (items) => attemptEach(items, initiativesImporter(register, context).put, columnOf),
  };
}

/** An initiative as a row of the list. */
export function initiativeRow(initiative: Initiative): InitiativeRow {
  const { id, number, title, unitId: unit, year, area = null, document = null, effect = null } = initiative;
  return { id, number, title, unit, unitName: null, year, area, document, effect };
}

function nameOf(title: string, unit: string, year: number): string {
  return `title ${foldText(title)} ${unit} ${year}`;
}

function known(column: string, value: string, entry: Initiative | undefined): { entry: Initiative } | Refusal {
  return entry === undefined ? { column, problem: problem("row-unknown", { column, value }) } : { entry };
}

function columnOf({ code }: Problem): string {
  return code === "unit-not-found" ? "unit" : "area";
}
