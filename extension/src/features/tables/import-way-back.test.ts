import type { HistoryEntry } from "@cchc/core/model/envelope";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { idsAsNames, type RecordedChange } from "@cchc/messages/recorded-change";
import { expect, test } from "vitest";
import { importUndoneWords } from "./import-way-back.ts";

const texts = await loadCatalogue("vi");

const undone = (change: RecordedChange) => {
  const entry = { id: "01", at: "2023-09-20T08:00:00+07:00", actor: "lan@snv.example", revision: 2, records: [] };
  const takenBack = { ...entry, change } as unknown as HistoryEntry;
  const traced = { entry: takenBack, takenBack, undone: false };
  return { traced, handOvers: null, numberOf: null, together: [], withdrawn: [], left: null, issued: [] };
};

test("XWIN-3 who takes an import back is told of where, how much of which table, and what else went back", () => {
  const file = "nguoi-moi.csv";
  const change = { type: "person.import", source: file, people: [{}, {}] };
  const record = texts.history.registers.people;
  expect(importUndoneWords(texts, { file, record, takenBack: undone(change) }, idsAsNames)).toEqual([
    "Đã hoàn tác thay đổi cuối cùng của danh sách người: nhập 2 người từ nguoi-moi.csv.",
    texts.history.historyKeepsIt,
  ]);
  const scores = { ...undone({ type: "scorecard.score", source: "diem.csv", entries: [{}] }), together: ["a", "b"] };
  expect(importUndoneWords(texts, { file, record: "PC2025-067", takenBack: scores }, idsAsNames)).toEqual([
    "Đã hoàn tác thay đổi cuối cùng của PC2025-067: chấm điểm 1 mục từ diem.csv.",
    "Cùng đợt đó, 2 hồ sơ khác cũng đã được hoàn tác.",
    texts.history.historyKeepsIt,
  ]);
  expect(importUndoneWords(texts, { file: "luot.csv", record: "", takenBack: ["a", "b"] }, idsAsNames)).toEqual([
    "Đã hoàn tác lần nhập từ luot.csv: hủy 2 lượt kiểm tra vừa lên kế hoạch; lịch sử vẫn lưu.",
  ]);
});
