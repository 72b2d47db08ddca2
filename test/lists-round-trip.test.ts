import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { itemJson } from "../cli/src/presenters/json.ts";
import type { ItemMaking } from "../packages/core/src/change/criteria-change.ts";
import type { ImportKind } from "../packages/core/src/lists/list-kinds.ts";
import type { ListWords } from "../packages/core/src/lists/list-words.ts";
import { builtInAreaLists } from "../packages/core/src/model/area-lists.ts";
import { itemsOfCriteria } from "../packages/core/src/scoring/criteria-items.ts";
import { normaliseText } from "../packages/core/src/text.ts";
import { languages } from "../packages/messages/src/language.ts";
import { loadListWords } from "../packages/messages/src/list-words.ts";
import { createCriteria, readCriteriaTable } from "../packages/store/src/criteria-sets.ts";
import { ensureRegister } from "../packages/store/src/ensure-register.ts";
import { type ExportedList, exportedText, exportList } from "../packages/store/src/lists/export-list.ts";
import { planListImport } from "../packages/store/src/lists/import-list.ts";
import { openScorecards } from "../packages/store/src/scorecards.ts";
import { exportedWorkbook } from "../packages/store/src/workbook/export-workbook.ts";
import { Workspace } from "../packages/store/src/workspace.ts";
import {
  good,
  type InspectionWorkspace,
  inspectionWorkspace,
  ports,
  treeHash,
} from "./support/inspection-workspace.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
});
afterEach(() => made.remove());

/** Texts as spreadsheets, separators, quotes and editors make them. */
const hostile = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "'",
      '"',
      ";",
      ",",
      "\t",
      "\r",
      "\n",
      " ",
      "＝",
      "\u00a0",
      "ệ",
      "e\u0323",
      "1",
    ),
    maxLength: 8,
  }),
  fc.constantFrom(
    "=cmd|' /C calc'!A0",
    "sep=,",
    "\ufeffa",
    "05/BC-SNV",
    "12/2023",
    "TRUE",
    "1.854",
    "'",
    "''=1",
    "none",
    "không",
  ),
  fc.string({ unit: "grapheme" }),
);
const name = hostile.filter((text) => normaliseText(text) !== "");
const day = fc.constantFrom(null, "2021-03-01", "2023-12-09");

const registerLists = ["units", "people", "documents", "initiatives"] as const satisfies ImportKind[];
type RegisterList = (typeof registerLists)[number];
const everyWay = registerLists.flatMap((kind) =>
  (["csv", "json", "xlsx"] as const).map((format) => [kind, format] as const),
);

async function backAndForth(kind: RegisterList, language: "vi" | "en", format: "csv" | "json" | "xlsx") {
  const workspace = new Workspace(made.root);
  const words = await loadListWords(language);
  const exported = good(await exportList(workspace, kind, { asOf: "2023-12-31" }));
  const path = join(made.root, ".cchc", `bang.${format}`);
  const json = () => itemJson("export", { list: kind, items: exported.rows });
  if (format === "xlsx") writeFileSync(path, await workbookText(workspace, exported, words));
  else writeFileSync(path, format === "csv" ? exportedText(exported, words) : json());
  return good(await planListImport(workspace, { as: kind, path, file: "bang", words }, ports()));
}

async function workbookText(workspace: Workspace, exported: ExportedList, words: ListWords): Promise<Buffer> {
  const texts = { problem: "Vấn đề", choices: "Danh mục", notAmong: { title: "", text: "" }, page: "{page}/{pages}" };
  return good(await exportedWorkbook(workspace, exported, { name: "Bảng", words, texts }, { today: ports().today }));
}

function edit(file: string, change: (document: Record<string, unknown>) => void): void {
  const path = join(made.root, file);
  const document = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  change(document);
  writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
}

test.each(languages)(
  "CSV-4 CSV-5 LIST-4 XLS-7 what was exported changes nothing when it is imported again (%s)",
  async (language) => {
    good(await ensureRegister(made.workspace, "initiatives", ports()));
    const person = fc.record({ name, title: fc.option(hostile, { nil: undefined }), from: day });
    const paper = fc.record({
      title: name,
      number: fc.option(hostile, { nil: null }),
      issuer: hostile,
      note: hostile,
      issuedOn: day,
    });
    const initiative = fc.record({
      title: name,
      year: fc.integer({ min: 1900, max: 2999 }),
      place: fc.constantFrom(
        {},
        ...builtInAreaLists.flatMap(({ id, areas }) => areas.map((area) => ({ areaListId: id, area }))),
      ),
      effect: fc.option(name, { nil: undefined }),
    });
    const property = fc.asyncProperty(
      fc.array(person, { maxLength: 4 }),
      fc.array(paper, { maxLength: 4 }),
      fc.array(initiative, { maxLength: 4 }),
      async (people, papers, initiatives) => {
        edit("people.json", (document) => {
          document.people = people.map((one, at) => ({
            id: `p${at}`,
            number: `P${at}`,
            unitId: "so-noi-vu",
            to: null,
            ...one,
          }));
        });
        edit("documents.json", (document) => {
          document.documents = papers.map((one, at) => ({ id: `d${at}`, ...one }));
        });
        edit("initiatives.json", (document) => {
          document.initiatives = initiatives.map(({ place, ...one }, at) => ({
            id: `i${at}`,
            number: `SK${at}`,
            unitId: "so-noi-vu",
            ...one,
            ...place,
          }));
        });
        const counts = {
          units: 4,
          people: people.length,
          documents: papers.length,
          initiatives: initiatives.length,
        };
        for (const [kind, format] of everyWay) {
          const { rows, unchanged, items, problems, unknown } = await backAndForth(kind, language, format);
          expect({ rows, unchanged: unchanged.length, items, problems, unknown }).toEqual({
            rows: counts[kind],
            unchanged: counts[kind],
            items: [],
            problems: [],
            unknown: [],
          });
        }
      },
    );
    await fc.assert(property, { numRuns: 40 });
  },
);

test.each(languages)(
  "SCORE-30 LIST-15 XLS-7 a criteria set and its points come back from every table as they went out (%s)",
  async (language) => {
    const words = await loadListWords(language);
    const points = fc.constantFrom(0.25, 4, 7.5, 10, 854);
    const title = fc.oneof(name, fc.constantFrom("Điểm thưởng", "TỔNG CỘNG", "II. Điểm trừ"));
    const evidence = fc.option(name, { nil: undefined });
    const except = fc.constantFrom([], ["huyen-vi-thuy"]);
    const item = fc.record({
      title,
      maximum: points,
      scoredBy: fc.constantFrom("self", "appraisal"),
      evidence,
      exceptIds: except,
    });
    const criterion = fc.record({ item, parts: fc.array(item, { maxLength: 2 }) });
    const field = fc.record({
      title,
      maximum: points,
      criteria: fc.array(criterion, { minLength: 1, maxLength: 2 }),
    });
    const numbered = (
      code: string,
      { evidence: shown, ...one }: typeof item extends fc.Arbitrary<infer T> ? T : never,
    ): ItemMaking => {
      const texts = {
        title: normaliseText(one.title),
        ...(shown === undefined ? {} : { evidence: normaliseText(shown) }),
      };
      return { ...one, ...texts, code, scoredBy: one.scoredBy === "self" ? "self" : "appraisal" };
    };
    let year = 1900;
    const property = fc.asyncProperty(
      fc.array(field, { minLength: 1, maxLength: 2 }),
      fc.array(item, { maxLength: 2 }),
      fc.array(fc.option(hostile, { nil: null }), { maxLength: 3 }),
      async (fields, bonus, notes) => {
        year += 1;
        const making = {
          ...{ title: "Bộ tiêu chí", year, penalty: { cap: null, items: [] } },
          peerGroup: { name: "Sở", binds: { by: "list" as const, unitIds: ["so-noi-vu"] } },
          fields: fields.map(({ criteria, ...one }, at) => ({
            ...{ ...one, title: normaliseText(one.title), code: `${at + 1}` },
            criteria: criteria.map((asked, place) => ({
              // Who scores a criterion with parts is said of these.
              ...numbered(
                `${at + 1}.${place + 1}`,
                asked.parts.length > 0 ? { ...asked.item, scoredBy: "self" } : asked.item,
              ),
              parts: asked.parts.map((part, index) => numbered(`${at + 1}.${place + 1}.${index + 1}`, part)),
            })),
          })),
          bonus: { cap: null, items: bonus.map((one, at) => numbered(`T${at + 1}`, one)) },
          scales: [],
        };
        const { criteria } = good(await createCriteria(made.workspace, making, ports()));
        const question = { asOf: "2023-12-31", scores: { criteria, unitId: null } } as const;
        const workspace = new Workspace(made.root);
        for (const format of ["csv", "json", "xlsx"] as const) {
          const path = join(made.root, ".cchc", `bo.${format}`);
          await write(path, good(await exportList(workspace, "criteria", question)));
          const read = good(await readCriteriaTable(workspace, { path, file: "bo", words }, ports()));
          expect(read.problems).toEqual([]);
          expect([read.fields, read.bonus, read.penalty]).toEqual([making.fields, making.bonus.items, []]);
        }
        const opened = good(
          await openScorecards(workspace, { criteria, unitIds: ["so-noi-vu"], on: "2023-12-01", by: "lan" }, ports()),
        );
        const [card] = opened.opened;
        const own = itemsOfCriteria(criteria).filter(({ item: one }) => one.scoredBy === "self");
        const entries = own.slice(0, notes.length).map(({ item: one }, at) => {
          const note = normaliseText(notes[at] ?? "");
          return { itemId: one.id, points: one.maximum, ...(note === "" ? {} : { note }) };
        });
        if (card !== undefined && entries.length > 0) {
          const change = { type: "scorecard.score" as const, on: "2023-12-02" as const, by: "lan", entries };
          good(await workspace.change("scorecard", card.file, change, ports()));
        }
        const before = treeHash(made.root);
        for (const format of ["csv", "json", "xlsx"] as const) {
          const path = join(made.root, ".cchc", `diem.${format}`);
          await write(path, good(await exportList(workspace, "scores", question)));
          const scores = { criteria, unitId: null, openMissing: false, by: "lan" };
          const plan = good(
            await planListImport(workspace, { as: "scores", path, file: "diem", words, scores }, ports()),
          );
          expect([plan.problems, plan.warnings, plan.items, plan.unchanged.length]).toEqual([
            ...[[], [], []],
            itemsOfCriteria(criteria).length,
          ]);
        }
        expect(treeHash(made.root)).toBe(before);

        async function write(path: string, exported: ExportedList): Promise<void> {
          const json = () => itemJson("export", { list: exported.kind, items: exported.rows });
          if (path.endsWith(".xlsx")) writeFileSync(path, await workbookText(workspace, exported, words));
          else writeFileSync(path, path.endsWith(".csv") ? exportedText(exported, words) : json());
        }
      },
    );
    await fc.assert(property, { numRuns: 12 });
  },
);
