import { createHash } from "node:crypto";
import { appendFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createPlan } from "../../packages/store/src/create-plan.ts";
import {
  dayOf,
  good,
  type InspectionWorkspace,
  inspectionWorkspace,
  ports,
  treeHash,
} from "../support/inspection-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

const text = "bảng niêm yết\n";
let inspection: InspectionWorkspace;
let elsewhere: string;
let visit: string;
beforeAll(() => {
  elsewhere = mkdtempSync(join(realpathSync(tmpdir()), "cchc-files-"));
  writeFileSync(join(elsewhere, "ảnh niêm yết.txt"), text);
});
beforeEach(async () => {
  inspection = await inspectionWorkspace();
  visit = (await inspection.startedVisit("huyen-phung-hiep", "2023-05-09", ["Chưa niêm yết"])).number;
  return () => inspection.remove();
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Runs where the user stands: in the folder of the files. */
const cchc = (...args: string[]): Promise<CliRun> =>
  runCli(["-w", inspection.root, ...args], { cwd: elsewhere, env: { CCHC_TODAY: "2023-12-31" } });

const add = (record: string, ...flags: string[]) =>
  cchc("evidence", "add", record, "ảnh niêm yết.txt", ...flags, "--json");

describe("evidence", () => {
  test("EVID-1 is copied into the workspace with its hash, for a visit or a finding", async () => {
    const added = await add(`${visit}.1`, "--on", "9/5/2023", "--note", "Bộ phận Một cửa");
    expect(added).toMatchObject({ code: 0, stderr: "" });
    const { item } = jsonOf(added) as { item: { file: string } };
    expect(jsonOf(added)).toMatchObject({
      kind: "evidence",
      item: {
        findingNumber: `${visit}.1`,
        on: "2023-05-09",
        addedOn: "2023-12-31",
        bytes: Buffer.byteLength(text),
        sha256: createHash("sha256").update(text).digest("hex"),
        note: "Bộ phận Một cửa",
      },
    });
    expect(item.file).toMatch(/^evidence\/[0-9a-z]{26}\/ảnh niêm yết\.txt$/);
    expect(readFileSync(join(inspection.root, item.file), "utf8")).toBe(text);
    await add(visit);
    expect(jsonOf(await cchc("evidence", "list", "--json"))).toMatchObject({ kind: "evidence.list", total: 2 });
    expect(jsonOf(await cchc("evidence", "list", `${visit}.1`, "--json"))).toMatchObject({ total: 1 });
    expect((await cchc("evidence", "list", visit)).stdout).toContain("ảnh niêm yết.txt");
  });

  test("EVID-5 has its day and its note put right, and the change taken back", async () => {
    const { item: before } = jsonOf(await add(`${visit}.1`, "--on", "9/5/2023", "--note", "Bộ phận Một cửa")) as {
      item: { file: string; sha256: string };
    };
    const updated = await cchc(
      ...["evidence", "update", `${visit}.1`, "anh niem yet.txt", "--on", "10/5/2023", "--clear", "note", "--json"],
    );
    expect(updated).toMatchObject({ code: 0, stderr: "" });
    expect(jsonOf(updated)).toMatchObject({ item: { ...before, on: "2023-05-10", note: null } });
    expect((await cchc("history", `${visit}.1`)).stdout).toContain("sửa thông tin tài liệu minh chứng");
    expect((await cchc("undo", `${visit}.1`, "--yes")).code).toBe(0);
    expect(jsonOf(await cchc("evidence", "list", `${visit}.1`, "--json"))).toMatchObject({ items: [before] });
    expect((await cchc("evidence", "update", `${visit}.1`, "khac.txt", "--note", "x")).code).toBe(4);
    expect((await cchc("evidence", "update", `${visit}.1`, "ảnh niêm yết.txt")).code).toBe(2);
  });

  test("EVID-2 verify ends with 5 once a file was changed or is gone, and says which", async () => {
    const { item } = jsonOf(await add(visit)) as { item: { file: string } };
    const intact = await cchc("evidence", "verify");
    expect(intact).toMatchObject({ code: 0, stdout: "Đã đối chiếu 1 tài liệu với tệp trên đĩa: tất cả nguyên vẹn.\n" });
    appendFileSync(join(inspection.root, item.file), "sửa");
    const changed = await cchc("evidence", "verify", visit, "--json");
    expect(changed.code).toBe(5);
    expect(jsonOf(changed)).toMatchObject({
      total: 1,
      intact: 0,
      changed: 1,
      missing: 0,
      outside: 0,
      items: [{ file: item.file, state: "changed" }],
    });
    rmSync(join(inspection.root, item.file));
    const missing = await cchc("evidence", "verify");
    expect(missing.code).toBe(5);
    expect(missing.stdout).toContain("1 tài liệu không còn tệp; 0 tài liệu nguyên vẹn.");
  });

  test("EVID-4 of a plan and its tasks is kept in the plan's folder, listed, verified and checked", async () => {
    const tasks = [{ area: "procedures", title: "Rà soát thủ tục" }];
    const days = { from: dayOf("2023-01-01"), to: dayOf("2023-12-31") };
    const making = { scope: "year" as const, title: "Kế hoạch 2023", ...days, tasks };
    const { plan } = good(await createPlan(inspection.workspace, making, ports()));
    const added = await add("KH2023.1");
    const { item } = jsonOf(added) as { item: { file: string } };
    expect([added.code, item]).toMatchObject([
      0,
      { planNumber: "KH2023", taskNumber: "KH2023.1", visitId: null, visitNumber: null, unitId: null },
    ]);
    expect(item.file).toBe(`evidence/${plan.id}/ảnh niêm yết.txt`);
    const whole = await cchc("evidence", "add", "kh2023", "ảnh niêm yết.txt");
    expect(whole.stdout).toContain("minh chứng cho KH2023:");
    await add(visit);
    const total = async (...words: string[]) =>
      (jsonOf(await cchc("evidence", "list", ...words, "--json")) as { total: number }).total;
    expect([await total(), await total("KH2023"), await total("KH2023.1"), await total(visit)]).toEqual([3, 2, 1, 1]);
    expect((await cchc("evidence", "list", "KH2023")).stdout).toContain("KH2023.1");
    expect((await cchc("history", "KH2023.1")).stdout).toContain("thêm tài liệu minh chứng");
    appendFileSync(join(inspection.root, item.file), "sửa");
    expect(jsonOf(await cchc("evidence", "verify", "--json"))).toMatchObject({ intact: 1, changed: 2 });
    expect((await cchc("evidence", "verify", visit)).code).toBe(0);
    const checked = jsonOf(await cchc("check", "--json")) as { items: { code: string; path: string }[] };
    expect(checked.items.filter(({ code }) => code === "evidence-changed").map(({ path }) => path)).toEqual([
      "evidence.0",
      "evidence.1",
    ]);
  });

  test.each([
    ["a file that is not there", ["evidence", "add", "VISIT", "khac.pdf"], 4, "file-not-found"],
    ["a folder", ["evidence", "add", "VISIT", "."], 7, "file-io"],
    ["a record that is not there", ["evidence", "add", "2023-999", "ảnh niêm yết.txt"], 4, "record-not-found"],
    ["no file", ["evidence", "add", "VISIT"], 2, "missing-argument"],
    ["a day that does not exist", ["evidence", "add", "VISIT", "ảnh niêm yết.txt", "--on", "31/4/2023"], 2, "bad-date"],
    ["a list of what is not there", ["evidence", "list", "2023-999"], 4, "record-not-found"],
  ] as const)("bad input leaves every byte as it was: %s", async (_name, words, code, error) => {
    const before = treeHash(inspection.root);
    const run = await cchc(...words.map((word) => (word === "VISIT" ? visit : word)), "--json");
    expect({ code: run.code, json: jsonOf(run) }).toMatchObject({ code, json: { error: { code: error } } });
    expect(treeHash(inspection.root)).toBe(before);
  });

  test("a visit file that cannot be read is named, and verify does not call the rest good", async () => {
    const { file } = await inspection.startedVisit("so-noi-vu", "2023-06-01");
    writeFileSync(join(inspection.root, file), "{ cut");
    const listed = await cchc("evidence", "list", "--json");
    expect({ code: listed.code, json: jsonOf(listed) }).toMatchObject({ code: 0, json: { skipped: [{ file }] } });
    expect((await cchc("evidence", "verify")).code).toBe(5);
  });
});
