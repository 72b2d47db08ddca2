import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { VisitFacts } from "@cchc/core/query/facts";
import { expect, test } from "vitest";
import { temporaryFolder } from "./test-support/temporary-workspace.ts";
import { type IndexLine, readIndex, writeIndex } from "./visit-index-file.ts";

const visit: VisitFacts = {
  id: "01visit",
  number: "2023-014",
  unitId: "phu-tuc",
  visitKind: "surprise",
  areaListId: "inspection",
  areas: ["steering", "procedures"],
  team: [
    { person: "P1", role: "head" },
    { person: "Lê Thị B", role: "member" },
  ],
  acts: [
    { act: "plan", on: "2023-05-01" },
    { act: "start", on: "2023-05-09" },
    { act: "conclude", on: "2023-05-20", notice: "12/TB-SNV", noticeOn: "2023-05-22" },
  ],
  strengths: [{ id: "01strength", area: "steering" }],
  findings: [
    {
      id: "01finding",
      ordinal: 2,
      area: "procedures",
      title: "Hồ sơ “trễ hạn”",
      severity: "major",
      responsibleUnitId: "so-y-te",
      responsiblePerson: "P1",
      previousFindingId: "01earlier",
      foundOn: "2023-05-09",
      deadline: {
        due: "2023-07-01",
        original: "2023-06-05",
        trigger: { kind: "conclusion", on: "2023-05-20" },
        count: 10,
        dayKind: "working",
        calendarVersion: "abc",
        provisional: true,
      },
      acts: [
        { act: "conclude", on: "2023-05-20" },
        { act: "extend", on: "2023-06-01", from: "2023-06-05", until: "2023-07-01" },
        { act: "report", on: "2023-06-20" },
        { act: "verify", on: "2023-06-22", result: "returned" },
        { act: "hand-over", on: "2023-06-23", from: "so-y-te", to: "phu-tuc" },
        { act: "transfer", on: "2023-06-24", to: "Thanh tra tỉnh" },
      ],
      invented: true,
    },
    {
      id: "01other",
      ordinal: 3,
      area: "steering",
      title: "",
      severity: "minor",
      responsibleUnitId: "phu-tuc",
      foundOn: "2023-05-09",
      deadline: {
        due: null,
        original: null,
        trigger: { kind: "conclusion", on: null },
        count: null,
        dayKind: null,
        calendarVersion: null,
        provisional: false,
      },
      acts: [],
    },
  ],
  invented: true,
};

test("INDEX-1 what the index keeps comes back as it went in", async () => {
  const path = join(await temporaryFolder(), ".cchc", "index.json");
  const lines = new Map<string, IndexLine>([
    ["visits/2023/một.visit.json", { stamp: "1-2-3-4", plain: true, facts: visit }],
    ["visits/2023/b.visit.json", { stamp: "5-6-7-8", plain: false, facts: { ...visit, findings: [], acts: [] } }],
  ]);
  await writeIndex(path, lines);
  expect([...readIndex(path)]).toEqual([...lines]);
});

test("INDEX-1 an index that is absent, damaged or of another format is none", async () => {
  const path = join(await temporaryFolder(), "index.json");
  expect(readIndex(path).size).toBe(0);
  await writeIndex(path, new Map([["a", { stamp: "1", plain: true, facts: visit }]]));
  const text = await readFile(path, "utf8");
  for (const damaged of [text.slice(0, -9), text.replace(/"format":\d+/, '"format":1'), "null", "[]", '{"format":3}']) {
    await writeFile(path, damaged);
    expect(readIndex(path).size).toBe(0);
  }
});
