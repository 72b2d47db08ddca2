import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], {
    cwd: made.root,
    env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" },
  });

async function added(...args: string[]): Promise<string> {
  return (jsonOf(await cchc("document", "add", ...args, "--json")) as { item: { id: string } }).item.id;
}

test("PROG-1 a decision whose number several papers have is kept as typed, and the ids to choose from are named", async () => {
  const first = await added("--number", "45/QĐ-UBND", "--title", "Quyết định của huyện", "--on", "12/1/2023");
  const second = await added("--number", "45/QĐ-UBND", "--title", "Quyết định của tỉnh", "--on", "15/2/2023");
  const shown = await cchc("document", "show", "45/QĐ-UBND");
  expect(shown).toMatchObject({ code: 2 });
  expect(shown.stderr).toContain(first);
  expect(shown.stderr).toContain(second);
  const created = await cchc("programme", "create", "--year", "2023", "--decision", "45/QĐ-UBND");
  expect(created).toMatchObject({ code: 0 });
  expect(created.stderr).toContain(`${first} (Quyết định của huyện)`);
  expect(created.stderr).toContain("programme update KT2023 --decision");
  const chosen = await cchc("programme", "update", "KT2023", "--decision", second, "--json");
  expect(jsonOf(chosen)).toMatchObject({
    item: { decision: { number: "45/QĐ-UBND", issuedOn: "2023-02-15", documentId: second } },
  });
  const byDay = await cchc(
    ...["programme", "create", "--year", "2024", "--decision", "45/QĐ-UBND", "--issued", "12/1/2023", "--json"],
  );
  expect(jsonOf(byDay)).toMatchObject({ item: { decision: { documentId: first } } });
});

test("VISIT-5 a notice that was a draft gets its number with a day of its own, not before the conclusion", async () => {
  const { number: visit } = await made.startedVisit("huyen-vi-thuy", "2023-05-09");
  await cchc("visit", "minute", visit, "--on", "10/5/2023");
  await cchc("visit", "conclude", visit, "--draft", "--on", "15/5/2023");
  const early = await cchc("visit", "update", visit, "--notice", "12/TB-SNV", "--on", "14/5/2023", "--json");
  expect([early.code, jsonOf(early)]).toMatchObject([3, { error: { code: "notice-before-conclusion" } }]);
  expect(await cchc("visit", "update", visit, "--on", "16/5/2023")).toMatchObject({ code: 2 });
  expect(await cchc("visit", "update", visit, "--notice", "12/TB-SNV", "--on", "16/5/2023")).toMatchObject({ code: 0 });
  expect((await cchc("history", visit)).stdout).toContain("ghi số thông báo kết luận 12/TB-SNV ngày 16/05/2023");
});

test("REG-14 the list is narrowed by the code of a type, letters by CV", async () => {
  for (const number of ["12/TB-SNV", "13/KH-SNV", "14/SNV-CCHC", "15-TB/TU", "Số 5"]) {
    await added("--number", number, "--title", "Giấy");
  }
  const numbers = async (type: string) =>
    (jsonOf(await cchc("document", "list", "--type", type, "--json")) as { items: { number: string }[] }).items.map(
      ({ number }) => number,
    );
  expect(await numbers("tb")).toEqual(["12/TB-SNV", "15-TB/TU"]);
  expect(await numbers("CV")).toEqual(["14/SNV-CCHC"]);
  expect(await numbers("QĐ")).toEqual([]);
  const own = await cchc("document", "list", "--own");
  expect(own).toMatchObject({ code: 0 });
  expect(own.stderr).toContain("report issue");
  const withdrawn = await cchc("document", "withdraw", "12/TB-SNV", "--reason", "sai", "--json");
  expect([withdrawn.code, jsonOf(withdrawn)]).toMatchObject([3, { error: { code: "document-not-own" } }]);
  expect(await cchc("document", "withdraw", "12/TB-SNV")).toMatchObject({ code: 2 });
});

test("INIT-3 the letters of the drafting unit are a setting that can be emptied", async () => {
  const set = await cchc("settings", "--letter-code", "CCHC", "--json");
  expect(jsonOf(set)).toMatchObject({ item: { letterCode: "CCHC" } });
  expect(jsonOf(await cchc("settings", "--clear", "letter-code", "--json"))).toMatchObject({
    item: { letterCode: null },
  });
});
