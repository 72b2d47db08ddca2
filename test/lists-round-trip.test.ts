import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { itemJson } from "../cli/src/presenters/json.ts";
import type { ImportKind } from "../packages/core/src/lists/list-kinds.ts";
import type { ListWords } from "../packages/core/src/lists/list-words.ts";
import { builtInAreaLists } from "../packages/core/src/model/area-lists.ts";
import { normaliseText } from "../packages/core/src/text.ts";
import { languages } from "../packages/messages/src/language.ts";
import { loadListWords } from "../packages/messages/src/list-words.ts";
import { ensureRegister } from "../packages/store/src/ensure-register.ts";
import { type ExportedList, exportedText, exportList } from "../packages/store/src/lists/export-list.ts";
import { planListImport } from "../packages/store/src/lists/import-list.ts";
import { exportedWorkbook } from "../packages/store/src/workbook/export-workbook.ts";
import { Workspace } from "../packages/store/src/workspace.ts";
import { good, type InspectionWorkspace, inspectionWorkspace, ports } from "./support/inspection-workspace.ts";

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
