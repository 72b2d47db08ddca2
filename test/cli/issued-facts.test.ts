import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { emptyFolder } from "../support/empty-folder.ts";
import { treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { SCORED_TODAY, writeScoredProvince } from "../support/scored-province.ts";

/** 68 communes by TC2025-3, 64 of them final; nobody is in the programme that the tests make. */
let root = "";
beforeAll(async () => {
  const folder = await emptyFolder();
  root = join(folder.path, "tinh-minh-hoa");
  await writeScoredProvince(root);
  return folder.remove;
});
const env = { CCHC_TODAY: SCORED_TODAY, CCHC_ACTOR: "sonoivu@tinh.example" };
const cchc = (...args: string[]) => runCli(["-w", root, ...args], { cwd: root, env });
const results = ["--criteria", "TC2025-3"] as const;
const decide = (...how: string[]) =>
  cchc("report", "issue", "classification", ...results, "--number", "512/QĐ-UBND", "--format", "md", ...how, "--json");
const codeOf = async (run: ReturnType<typeof cchc>) => {
  const done = await run;
  return { exit: done.code, code: (jsonOf(done) as { error?: { code: string } }).error?.code };
};
const finalCard = async () => {
  const listed = jsonOf(await cchc("scorecard", "list", ...results, "--status", "final", "--json"));
  const { items } = listed as { items: { number: string; finalOn: string }[] };
  const [card] = items;
  if (card === undefined) throw new Error("64 are final");
  return card;
};

test("ISSUE-16 a document about nothing yet, or dated before what it states, gets no number and nothing is written", async () => {
  await cchc("programme", "create", "--year", "2026", "--decision", "45/QĐ-UBND", "--issued", "5/1/2026");
  const before = treeHash(root);
  expect(await codeOf(decide("--as-of", "1/1/2025"))).toEqual({ exit: 3, code: "document-without-content" });
  expect(await codeOf(decide("--on", "1/1/2025"))).toEqual({ exit: 3, code: "document-before-facts" });
  for (const template of ["team-decision", "inspection-plan"]) {
    const run = cchc("report", "issue", template, "--programme", "KT2026", "--number", "7", "--json");
    expect(await codeOf(run)).toEqual({ exit: 3, code: "document-without-content" });
  }
  expect(treeHash(root)).toBe(before);
  const said = await cchc("report", "issue", "classification", ...results, "--number", "512", "--as-of", "1/1/2025");
  expect(said.stderr).toContain(
    "Chưa cấp số được cho văn bản của TC2025-3: chưa có cơ quan, đơn vị nào được chốt điểm.",
  );
});

test("ISSUE-17 who takes back what an issued document states is told of it, and so does `check` say", async () => {
  expect((await decide("--on", "5/1/2026")).code).toBe(0);
  const { number } = await finalCard();
  expect((await cchc("check")).stdout).not.toContain("512/QĐ-UBND");
  const undone = await cchc("undo", number);
  expect(undone.stderr).toContain("CHÚ Ý: 512/QĐ-UBND ngày");
  expect(undone.stderr).toContain("cchc document show 512/QĐ-UBND");
  const other = (await finalCard()).number;
  expect(other).not.toBe(number);
  const reopened = ["--reason", "Sửa điểm", "--document", "600/SNV-CCHC"];
  expect((await cchc("scorecard", "reopen", other, ...reopened)).code).toBe(0);
  expect((await cchc("check")).stdout).toContain(`ghi kết quả của ${other}, nay đã mở lại hoặc chốt lại sau ngày đó`);
});
