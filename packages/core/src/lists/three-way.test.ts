import fc from "fast-check";
import { expect, test } from "vitest";
import { applyChange } from "../change/apply.ts";
import type { ImportedPerson } from "../change/import-people.ts";
import { undoLastChange } from "../change/undo.ts";
import type { People, Person } from "../model/people.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { contextOn, heldBy } from "../test-support/workbench.ts";
import { cellHash } from "./cell-hash.ts";
import { type PersonRow, peopleColumns } from "./list-columns.ts";
import type { ListWords } from "./list-words.ts";
import { documentNames, unitNames } from "./names.ts";
import { peopleRules, personRow } from "./people-list.ts";
import { type ConflictChoice, conflictChoices, type ImportPlan, planImport } from "./plan-import.ts";
import type { Table } from "./table.ts";
import { tookBackIn } from "./taken-back.ts";
import { shownText } from "./written-text.ts";

const context = contextOn("2023-07-01");
const words: ListWords = { headings: {}, aliases: {}, labels: {}, yes: ["yes"], no: ["no"], problem: [] };
const units = unitNames(unitDirectory({ units: [], events: [] }), "2023-07-01");
const reading = { words, units, documents: documentNames([]) };

/** What may change of a person, and to what. */
type Facts = Pick<PersonRow, "name" | "title" | "from">;
const facts: fc.Arbitrary<Facts> = fc.record({
  name: fc.constantFrom("Lê Văn An", "Lê Văn Ánh", "Trần Bình"),
  title: fc.constantFrom(null, "Chuyên viên", "Phó Giám đốc"),
  from: fc.constantFrom(null, "2021-01-01", "2022-05-09"),
});
const columns = ["name", "title", "from"] as const;
/** A person as exported, as here by now, and as the sheet says by now. */
const triples = fc.array(fc.record({ base: facts, here: facts, sheet: facts }), { minLength: 1, maxLength: 6 });
type Triple = typeof triples extends fc.Arbitrary<(infer T)[]> ? T : never;

test("LIST-12 cell by cell: what one side changed stays changed, and what both changed is told or chosen", async () => {
  await fc.assert(
    fc.asyncProperty(triples, fc.constantFrom(undefined, "keep", "take"), async (all, choice) => {
      const register = registerOf(all.map(({ here }) => here));
      const plan = await planned(register, all, choice);
      const stands = choice === undefined && plan.conflicts.length > 0;
      for (const [index, one] of all.entries()) {
        const id = `p${index}`;
        const result = personAfter(register, plan, id);
        for (const column of columns) {
          const [base, here, sheet] = [one.base[column], one.here[column], one.sheet[column]];
          const [edited, moved, agree] = [sheet !== base, here !== base, here === sheet];
          const isConflict = edited && moved && !agree;
          const has = (cells: ImportPlan<unknown>["conflicts"]) =>
            cells.some((cell) => cell.id === id && cell.column === column);
          expect(has(plan.conflicts)).toBe(isConflict);
          expect(has(plan.keptCells)).toBe(moved && !edited);
          const isProblem = plan.problems.some(({ row, column: where }) => row === index + 2 && where === column);
          expect(isProblem).toBe(isConflict && choice === undefined);
          // Whatever is lost of either side was told.
          const wanted = isConflict ? (choice === "take" ? sheet : here) : edited ? sheet : here;
          const expected = stands ? here : wanted;
          expect(result[column] ?? null).toBe(expected);
        }
      }
      if (stands) expect(plan.items).toEqual([]);
      const groups = [plan.added, plan.changed, plan.unchanged, plan.kept].map(({ length }) => length);
      const standing = stands ? new Set(plan.conflicts.map(({ row }) => row)).size : 0;
      expect(groups.reduce((sum, one) => sum + one, standing)).toBe(all.length);
    }),
  );
});

/** A person before a change, as the change left it and a sheet was exported, as the sheet says, and as changed later. */
const takenBack = fc.array(
  fc.record({ before: facts, base: facts, sheet: facts, later: fc.option(facts, { nil: undefined }) }),
  { minLength: 1, maxLength: 6 },
);

test("LIST-12 what was taken back here since the export is no later change: it is told as a conflict, and the table can be taken", async () => {
  await fc.assert(
    fc.asyncProperty(takenBack, fc.constantFrom(undefined, "keep", "take"), async (all, choice) => {
      const exported = imported(
        registerOf(all.map(({ before }) => before)),
        all.map(({ base }) => base),
      );
      const undone = exported.history.length === 0 ? exported : heldBy(undoLastChange(exported, "people", context));
      const stays = all.map(({ before, later }) => later ?? before);
      const register = imported(undone, stays);
      const plan = await planned(register, all, choice);
      for (const [index, { before, base, sheet }] of all.entries()) {
        for (const column of columns) {
          const here = stays[index]?.[column];
          const [edited, moved, agree] = [
            sheet[column] !== base[column],
            here !== base[column],
            here === sheet[column],
          ];
          const isBack = !edited && moved && here === before[column];
          const has = (cells: ImportPlan<unknown>["conflicts"]) =>
            cells.some((cell) => cell.id === `p${index}` && cell.column === column);
          expect(has(plan.conflicts)).toBe(isBack || (edited && moved && !agree));
          expect(has(plan.keptCells)).toBe(moved && !edited && !isBack);
          if (!isBack || plan.items.length === 0) continue;
          expect(personAfter(register, plan, `p${index}`)[column]).toBe(choice === "take" ? sheet[column] : here);
        }
      }
      if (choice === undefined && plan.conflicts.length > 0) expect(plan.items).toEqual([]);
    }),
  );
});

test("LIST-12 a table without what was exported is compared as before; rows that are left out are counted and stay", async () => {
  const one = { base: fact("A B"), here: fact("A C"), sheet: fact("A B") };
  const register = registerOf([one.here, fact("X Y")]);
  const { rows, ...table } = tableOf([one]);
  const bare = { ...table, rows: rows.map(({ exported: _exported, ...row }) => row) };
  const plan = heldBy(await planImport(bare, "x.csv", list, peopleRules(register, context), reading));
  expect(plan).toMatchObject({ conflicts: [], keptCells: [], changed: [{ changes: [{ from: "A C", to: "A B" }] }] });
  expect(plan.notInTable).toBe(1);
  // Such a table tells no conflicts: what becomes of them cannot be chosen.
  for (const conflicts of conflictChoices) {
    const refused = await planImport(bare, "x.csv", list, peopleRules(register, context), reading, { conflicts });
    expect(refused).toMatchObject({ problem: { code: "conflicts-without-base", params: { file: "x.csv" } } });
  }
});

const list = { kind: "people", columns: peopleColumns, labelColumn: "name" as const };

function fact(name: string): Facts {
  return { name, title: null, from: null };
}

function personOf({ name, title, from }: Facts, index: number): Person {
  const number = `N${index}`;
  return { id: `p${index}`, number, name, ...(title === null ? {} : { title }), unitId: null, from, to: null };
}

function registerOf(people: readonly Facts[]): People {
  return { kind: "people", schemaVersion: 1, revision: 1, id: "people", people: people.map(personOf), history: [] };
}

/** The register with these facts in the place of its people's, by one import; as it is where nothing differs. */
function imported(register: People, wanted: readonly Facts[]): People {
  const people = wanted.map((one, index) => personOf(one, index));
  const items = people.flatMap((person, index) => {
    const here = register.people[index];
    const differs =
      here === undefined || columns.some((column) => personRow(here)[column] !== personRow(person)[column]);
    return differs ? [{ ...person, title: person.title ?? null, personId: person.id }] : [];
  });
  const change = { type: "person.import", source: "x", people: items } as const;
  return items.length === 0 ? register : heldBy(applyChange("people", register, change, context));
}

function tableOf(all: readonly Pick<Triple, "base" | "sheet">[]): Table {
  const header = Object.keys(peopleColumns).filter((code) => code !== "unitName");
  return {
    header,
    rows: all.map(({ base, sheet }, index) => {
      const [was, is] = [personRow(personOf(base, index)), personRow(personOf(sheet, index))];
      const values = header.map((code) => [code, was[code as keyof PersonRow], is[code as keyof PersonRow]] as const);
      return {
        line: index + 2,
        cells: values.map(([code, , now]) => shownText(peopleColumns[code as keyof PersonRow], now, reading)),
        exported: new Map(values.map(([code, before]) => [code, cellHash(before)])),
      };
    }),
  };
}

async function planned(
  register: People,
  all: readonly Pick<Triple, "base" | "sheet">[],
  conflicts: ConflictChoice | undefined,
) {
  const tookBack = tookBackIn(register.history);
  const options = { conflicts, tookBack };
  return heldBy(await planImport(tableOf(all), "x.xlsx", list, peopleRules(register, context), reading, options));
}

/** The person once what was planned is applied; as it is where a conflict stands. */
function personAfter(register: People, { items }: ImportPlan<ImportedPerson>, id: string): PersonRow {
  const change = { type: "person.import", source: "x", people: items } as const;
  const after = items.length === 0 ? register : heldBy(applyChange("people", register, change, context));
  const person = after.people.find((one) => one.id === id);
  if (person === undefined) throw new Error(`nobody is ${id}`);
  return personRow(person);
}
