import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

let inspection: InspectionWorkspace;
beforeAll(async () => {
  inspection = await inspectionWorkspace();
});
afterAll(() => inspection.remove());

const cchc = (...args: string[]): Promise<CliRun> =>
  runCli(["-w", inspection.root, ...args], { env: { CCHC_TODAY: "2023-10-20" } });

const monthly = [
  ...["duty", "add", "--title", "Báo cáo tiến độ", "--every", "monthly", "--within", "5wd"],
  ...["--level", "province,district", "--except", "hau-giang", "--from", "1/1/2023", "--basis", "03-NQ/TU"],
];

test("a monthly duty is laid on units, reported by several at once, called, shown and taken back", async () => {
  const added = await cchc(...monthly, "--json");
  expect(jsonOf(added)).toMatchObject({
    kind: "duty",
    item: { number: "DK1", frequency: "monthly", units: 3, dueRule: { kind: "term", count: 5, dayKind: "working" } },
  });
  const reported = await cchc(
    ...["duty", "report", "DK1", "--period", "2023-09", "--units", "so-noi-vu,huyen-vi-thuy", "--on", "5/10/2023"],
    ...["--document", "12/BC-SNV"],
  );
  expect(reported).toMatchObject({ code: 0, stdout: "Đã ghi 2 đơn vị thực hiện DK1, tháng 9/2023.\n" });
  const called = await cchc("duty", "roll-call", "DK1", "--json");
  expect(jsonOf(called)).toMatchObject({
    kind: "roll-call",
    item: {
      period: "2023-09",
      due: "2023-10-06",
      counts: { bound: 3, reported: 2, "reported-late": 0, missing: 1, awaited: 0 },
      entries: [
        { unitId: "huyen-phung-hiep", status: "missing", daysLate: 14 },
        { unitId: "so-noi-vu", status: "reported", document: "12/BC-SNV" },
        { unitId: "huyen-vi-thuy", status: "reported" },
      ],
    },
  });
  const missing = await cchc("duty", "roll-call", "DK1", "--missing");
  expect(missing.stdout).toContain("UBND huyện Phụng Hiệp");
  expect(missing.stdout).not.toContain("Sở Nội vụ");
  expect(missing.stderr).toContain("duty report DK1 --period 2023-09 --units huyen-phung-hiep");
  expect((await cchc("duty", "show", "DK1")).stdout).toContain("tháng 9/2023");
  expect((await cchc("history", "DK1")).stdout).toContain("Sở Nội vụ và UBND huyện Vị Thủy đã thực hiện kỳ 2023-09");
  expect((await cchc("undo", "DK1")).code).toBe(0);
  expect(jsonOf(await cchc("duty", "roll-call", "--json"))).toMatchObject({
    kind: "roll-call.list",
    items: [{ dutyNumber: "DK1", counts: { reported: 0, missing: 3 } }],
  });
});

test("without a period the one that ended last is meant", async () => {
  const reported = await cchc("duty", "report", "DK1", "--units", "so-noi-vu", "--on", "4/10/2023", "--json");
  expect(jsonOf(reported)).toMatchObject({ item: { reports: [{ period: "2023-09", due: "2023-10-06" }] } });
});

test("what is no period, no duty, not bound or reported before is refused, and nothing is written", async () => {
  const before = treeHash(inspection.root);
  const refused = async (code: number, error: string, ...args: string[]) => {
    const run = await cchc(...args, "--json");
    expect(run.code, args.join(" ")).toBe(code);
    expect(jsonOf(run)).toMatchObject({ error: { code: error } });
  };
  await refused(2, "duty-period-malformed", "duty", "report", "DK1", "--period", "2023-13", "--units", "so-noi-vu");
  await refused(4, "duty-not-found", "duty", "show", "DK9");
  await refused(3, "duty-not-bound", "duty", "report", "DK1", "--period", "2023-09", "--units", "hau-giang");
  await refused(3, "duty-reported-already", "duty", "report", "DK1", "--period", "2023-09", "--units", "so-noi-vu");
  await refused(3, "duty-not-yet", "duty", "report", "DK1", "--period", "2023-11", "--units", "huyen-vi-thuy");
  await refused(
    2,
    "missing-one-of",
    "duty",
    "add",
    "--title",
    "x",
    "--every",
    "monthly",
    "--within",
    "5wd",
    "--from",
    "1/1/2023",
  );
  await refused(2, "exclusive-flags", ...monthly, "--units", "so-noi-vu");
  await refused(
    2,
    "duty-day-needed",
    "duty",
    "add",
    "--title",
    "x",
    "--every",
    "weekly",
    "--by-day",
    "5",
    "--level",
    "province",
    "--from",
    "1/1/2023",
  );
  expect(treeHash(inspection.root)).toBe(before);
});

test("a lessons meeting follows every inspection", async () => {
  const { number } = await inspection.startedVisit("huyen-vi-thuy", "2023-09-11");
  await cchc(
    ...["duty", "add", "--title", "Họp rút kinh nghiệm", "--kind", "meeting", "--every", "after-visit"],
    ...["--within", "10wd", "--level", "district", "--from", "1/1/2023"],
  );
  const early = await cchc("duty", "report", "DK2", "--visit", number, "--json");
  expect(jsonOf(early)).toMatchObject({ error: { code: "visit-act-not-allowed" } });
  await cchc("visit", "minute", number, "--on", "12/9/2023");
  const call = await cchc("duty", "roll-call", "DK2", "--period", number, "--json");
  expect(jsonOf(call)).toMatchObject({ item: { visitNumber: number, due: "2023-09-26", counts: { missing: 1 } } });
  expect((await cchc("duty", "report", "DK2", "--visit", number, "--on", "20/9/2023")).stdout).toContain(number);
  expect((await cchc("duty", "roll-call", "DK2")).stdout).toContain("1/1 đơn vị đã báo cáo");
});

test("a duty ends, and a list shows those in force", async () => {
  expect((await cchc("duty", "update", "DK1", "--to", "30/9/2023")).code).toBe(0);
  expect(jsonOf(await cchc("duty", "list", "--json"))).toMatchObject({ total: 1, items: [{ number: "DK2" }] });
  expect(jsonOf(await cchc("duty", "list", "--all", "--json"))).toMatchObject({ total: 2 });
});

test("CHECK-16 two duties of one number, as after a merge of two laptops, are told apart by check --fix", async () => {
  const folder = join(inspection.root, "duties");
  const [file] = readdirSync(folder).filter((name) => name.startsWith("DK2_"));
  const copy = JSON.parse(readFileSync(join(folder, file ?? ""), "utf8"));
  const twin = { ...copy, id: `7${copy.id.slice(1)}`, title: "Họp khác" };
  writeFileSync(join(folder, "DK2_zzzzzz.duty.json"), `${JSON.stringify(twin, null, 2)}\n`);
  expect((await cchc("check")).stdout).toContain("DK2");
  expect((await cchc("check", "--fix", "--yes")).code).toBe(0);
  const numbers = (jsonOf(await cchc("duty", "list", "--all", "--json")) as { items: { number: string }[] }).items;
  expect(numbers.map(({ number }) => number)).toEqual(["DK1", "DK2", "DK3"]);
});

test("DUTY-10 a duty does not end before what was reported, and a period after its end is said to be one", async () => {
  const add = await cchc(...monthly, "--json");
  const { number } = (jsonOf(add) as { item: { number: string } }).item;
  await cchc("duty", "report", number, "--period", "2023-08", "--units", "so-noi-vu", "--on", "5/9/2023");
  const early = await cchc("duty", "update", number, "--to", "30/6/2023", "--json");
  expect(jsonOf(early)).toMatchObject({
    error: { code: "duty-reported-later", message: expect.stringContaining("2023-08") },
  });
  expect((await cchc("duty", "update", number, "--to", "31/8/2023", "--note", "Thử")).code).toBe(0);
  const after = jsonOf(await cchc("duty", "roll-call", number, "--period", "2023-09", "--json"));
  expect(after).toMatchObject({ error: { code: "duty-not-in-force" } });
  const open = jsonOf(await cchc("duty", "update", number, "--clear", "to,basis,note", "--json"));
  expect(open).toMatchObject({ item: { to: null, basis: null, note: null } });
  expect((await cchc("duty", "update", number, "--to", "31/12/2023", "--clear", "to")).code).toBe(2);
});
