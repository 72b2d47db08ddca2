import { expect, test } from "vitest";
import { unitDirectory } from "../query/unit-directory.ts";
import { unitsCell } from "./cell.ts";
import type { ListWords } from "./list-words.ts";
import { documentNames, unitNames } from "./names.ts";

const words: ListWords = { headings: {}, aliases: {}, labels: {}, yes: [], no: [], problem: [] };
const named = { "so-noi-vu": "Sở Nội vụ", "so-tu-phap": "Sở Tư pháp", "so-vhttdl": "Sở Văn hóa, Thể thao và Du lịch" };
const units = Object.entries(named).map(([id, name]) => ({
  id,
  versions: [
    { name, level: "province" as const, category: "department" as const, parentId: null, from: null, to: null },
  ],
}));
const directory = unitDirectory({ units, events: [] } as unknown as Parameters<typeof unitDirectory>[0]);
const reading = { words, units: unitNames(directory, "2025-01-01"), documents: documentNames([]) };

test.each([
  ["Sở Nội vụ, Sở Tư pháp", ["so-noi-vu", "so-tu-phap"]],
  ["Sở Nội vụ và Sở Tư pháp", ["so-noi-vu", "so-tu-phap"]],
  ["Sở Văn hóa, Thể thao và Du lịch", ["so-vhttdl"]],
  ["Sở Tư pháp, Sở Văn hóa, Thể thao và Du lịch; Sở Nội vụ", ["so-tu-phap", "so-vhttdl", "so-noi-vu"]],
  ["Sở Văn hóa, Thể thao và Du lịch, và Sở Nội vụ", ["so-vhttdl", "so-noi-vu"]],
])("TASK-11 “%s” names these units", (text, ids) => {
  expect(unitsCell.read(text, "x", reading)).toEqual({ ok: true, value: ids });
});

test.each([
  ["Sở Lạ, Sở Nội vụ", "Sở Lạ"],
  ["Sở Nội vụ, Sở Lạ", "Sở Lạ"],
  ["Sở Lạ, Sở Khác", "Sở Lạ, Sở Khác"],
])("TASK-11 of “%s” it is told which part is no unit's", (text, unit) => {
  expect(unitsCell.read(text, "x", reading)).toMatchObject({ problem: { code: "unit-not-found", params: { unit } } });
});
