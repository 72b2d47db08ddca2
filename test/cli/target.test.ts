import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
  await cchc("plan", "create", "--period", "2020-2025");
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], {
    cwd: made.root,
    env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" },
  });
const plan = "KH2020-2025";

test("TARGET-1 rank, amount and change are set, and read back in words", async () => {
  const rank = ["--title", "PCI", "--scheme", "PCI", "--rank", "10", "--years", "2020..2025"];
  expect((await cchc("target", "set", plan, ...rank)).stdout).toBe(
    `Đã đặt chỉ tiêu ${plan}/CT1 “PCI”: trong 10 địa phương dẫn đầu, hằng năm 2020–2025.\n`,
  );
  const fewer = ["--title", "Đơn vị sự nghiệp", "--binds", "each-unit,total", "--change", "-10"];
  const first = await cchc("target", "set", plan, ...fewer, "--baseline-year", "2015", "--due", "31/12/2021");
  expect(first.stdout).toContain("giảm ít nhất 10% so với năm 2015, đến 31/12/2021, từng đơn vị và tính chung.");
  const chained = await cchc(
    "target",
    "set",
    plan,
    ...fewer,
    "--after",
    `${plan}/CT2`,
    "--due",
    "31/12/2025",
    "--json",
  );
  expect(jsonOf(chained)).toMatchObject({
    kind: "target",
    item: {
      number: `${plan}/CT3`,
      targetKind: "change",
      direction: "at-most",
      goal: -10,
      measure: "%",
      baseline: { year: 2021, value: null, targetNumber: `${plan}/CT2` },
    },
  });
  const listed = await cchc("target", "list", plan);
  expect(listed.stdout).toContain(`so với kết quả ${plan}/CT2 (năm 2021)`);
  expect(listed.stderr).toContain("3 chỉ tiêu");
  expect((await cchc("target", "show", `${plan.toLowerCase()}/ct1`)).stdout).toContain("Bộ chỉ số    PCI");
});

test("TARGET-16 two documents that measure one index differently are told when set, where shown and once in check", async () => {
  await cchc("plan", "create", "--year", "2023");
  await cchc("target", "set", plan, "--title", "PCI", "--scheme", "PCI", "--rank", "10", "--years", "2020..2025");
  const pci = ["target", "set", "KH2023", "--title", "PCI", "--scheme", "PCI"];
  const other = await cchc(...pci, "--value", "65", "--measure", "điểm");
  expect(other.code).toBe(0);
  expect(other.stderr).toContain(`${plan}/CT1 cũng đo nội dung này nhưng tính khác: ở đây tính theo giá trị`);
  const shown = async () => (await cchc("target", "show", "KH2023/CT1")).stdout.replaceAll(/\s+/g, " ");
  expect(await shown()).toContain("Văn bản khác");
  const told = async () =>
    (jsonOf(await cchc("check", "--json")) as { items: { code: string; file: string }[] }).items.filter(
      ({ code }) => code === "target-measured-otherwise",
    );
  expect((await told()).map(({ file }) => file)).toEqual([expect.stringContaining("KH2023_")]);
  await cchc(...pci, "--rank", "8");
  expect(await told()).toHaveLength(1);
  await cchc("target", "set", "KH2023/CT1", "--rank", "9");
  expect(await told()).toEqual([]);
  expect(await shown()).not.toContain("Văn bản khác");
});

test("TARGET-17 an index nobody knows is refused with what was meant; the area is its code or its name without marks", async () => {
  const before = treeHash(made.root);
  const pci = ["target", "set", plan, "--title", "PCI", "--rank", "10", "--years", "2020..2025"];
  const unknown = await cchc(...pci, "--scheme", "PCJ");
  expect([unknown.code, unknown.stderr]).toEqual([4, expect.stringContaining("Có phải: PCI")]);
  expect((await cchc(...pci, "--area", "bep nuc")).code).toBe(3);
  expect(treeHash(made.root)).toBe(before);
  expect(
    jsonOf(await cchc(...pci, "--scheme", "pci", "--area", "cai cach thu tuc hanh chinh", "--json")),
  ).toMatchObject({
    item: { scheme: "PCI", area: "procedures" },
  });
});

test("QUERY-10 the agenda asks for a target whose day came, with the reason and the command that records what lacks", async () => {
  const amount = ["--title", "Hồ sơ đúng hạn", "--value", "95", "--measure", "%", "--due", "31/12/2022"];
  await cchc("target", "set", plan, ...amount);
  const asked = await cchc("agenda");
  expect(asked.stdout).toContain("CHỈ TIÊU ĐẾN HẠN CHƯA ĐÁNH GIÁ ĐƯỢC (1)");
  expect(asked.stdout).toMatch(/CT1 +Hồ sơ đúng hạn +31\/12\/2022 +chưa ghi chỉ tiêu được đo bằng/);
  expect(asked.stderr).toContain(`target set ${plan}/CT1 --scheme`);
  expect(jsonOf(await cchc("agenda", "--json"))).toMatchObject({
    item: {
      counts: { targetsBehind: 0, targetsUnknown: 1 },
      targetsUnknown: [{ number: `${plan}/CT1`, due: "2022-12-31", status: "unknown", reason: { code: "no-measure" } }],
    },
  });
});

test("TARGET-5 what is given changes and the rest stays; history tells it and undo takes it back", async () => {
  const amount = ["--title", "Hồ sơ trực tuyến", "--value", "80,5", "--measure", "%", "--due", "31/12/2025"];
  await cchc("target", "set", plan, ...amount, "--area", "procedures", "--lead", "Sở Nội vụ");
  const changed = await cchc("target", "set", `${plan}/CT1`, "--value", "85", "--clear", "area", "--json");
  expect(jsonOf(changed)).toMatchObject({
    item: { goal: 85, measure: "%", due: "2025-12-31", direction: "at-least", area: null, leadUnitId: "so-noi-vu" },
  });
  const told = (await cchc("history", `${plan}/CT1`)).stdout.replaceAll(/\s+/g, " ");
  expect(told).toContain("đặt chỉ tiêu “Hồ sơ trực tuyến”");
  expect(told).toContain("sửa chỉ tiêu: mức; bỏ trống lĩnh vực");
  expect((await cchc("undo", `${plan}/CT1`)).code).toBe(0);
  expect(jsonOf(await cchc("target", "show", `${plan}/CT1`, "--json"))).toMatchObject({
    item: { goal: 80.5, area: "procedures" },
  });
  expect((await cchc("target", "set", `${plan}/CT1`, "--value", "80,5")).stdout).toContain("vốn đã như vậy");
  await cchc("plan", "create", "--year", "2023");
  const ofYear = await cchc("target", "set", "KH2023", "--title", "PAPI", "--rank", "10");
  expect(ofYear.stdout).toContain("trong 10 địa phương dẫn đầu, năm 2023.");
});

test("TARGET-5 two people who set different parts of one target at once both keep theirs", async () => {
  await cchc("target", "set", plan, "--title", "PCI", "--rank", "10", "--years", "2020..2025");
  const target = `${plan}/CT1`;
  const parts = [
    ["--note", "theo Nghị quyết"],
    ["--qualifier", "trong"],
    ["--scheme", "PCI"],
    ["--lead", "Sở Nội vụ"],
  ];
  const runs = await Promise.all(parts.map((part) => cchc("target", "set", target, ...part)));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(jsonOf(await cchc("target", "show", target, "--json"))).toMatchObject({
    item: { note: "theo Nghị quyết", qualifier: "trong", scheme: "PCI", leadUnitId: "so-noi-vu", goal: 10 },
  });
});

test("TARGET-7 a target on the value of an index is explained by the value, whatever rank was published beside it", async () => {
  const record = (year: string, value: string, rank: string) =>
    cchc("index", "record", "PAR", "--year", year, "--value", value, "--rank", rank, "--out-of", "63");
  await record("2021", "88,93", "12");
  await record("2022", "96", "11");
  const amount = ["--title", "Chỉ số CCHC", "--scheme", "PAR", "--value", "95", "--measure", "%"];
  await cchc("target", "set", plan, ...amount, "--years", "2021-2021");
  await cchc("target", "set", plan, ...amount, "--years", "2022-2022");
  await cchc("target", "set", plan, "--title", "Thứ hạng", "--scheme", "PAR", "--rank", "10", "--years", "2021-2021");
  await cchc("target", "set", plan, ...amount.slice(0, 5), "80", "--at-most", "--measure", "%", "--years", "2021-2021");
  const listed = (await cchc("target", "list", plan)).stdout.replaceAll(/\s+/g, " ");
  expect(listed).toContain("Không đạt năm 2021: 88,93%, còn thiếu 6,07 điểm phần trăm");
  expect(listed).toContain("✓ Đạt năm 2022: 96%");
  expect(listed).toContain("năm 2021: hạng 12 trên 63, còn cách 2 bậc");
  expect(listed).toContain("năm 2021: 88,93%, vượt 8,93 điểm phần trăm");
  const shown = (await cchc("target", "show", `${plan}/CT1`)).stdout.replaceAll(/\s+/g, " ");
  expect(shown).toContain("2021 88,93% ");
  expect(shown).not.toContain("hạng");
  const reported = await cchc("--lang", "en", "target", "show", `${plan}/CT1`);
  expect(reported.stdout.replaceAll(/\s+/g, " ")).toContain("2021: 88.93%, 6.07 percentage points short");
});

test("TARGET-4 a goal behind what a superior asks for is said at once and kept", async () => {
  const amount = ["--title", "Hồ sơ trực tuyến", "--value", "70", "--measure", "%", "--due", "31/12/2025"];
  const run = await cchc("target", "set", plan, ...amount, "--minimum", "80", "--minimum-source", "76/NQ-CP");
  expect(run.code).toBe(0);
  expect(run.stderr).toContain("chưa bằng mức cấp trên giao: 80% (76/NQ-CP). Chỉ tiêu vẫn được ghi.");
});

test("TARGET-2 what is refused leaves every byte as it was", async () => {
  const before = treeHash(made.root);
  const cases: [number, string, string[]][] = [
    [2, "missing-one-of", [plan, "--title", "x", "--due", "31/12/2025"]],
    [2, "missing-one-of", [plan, "--title", "x", "--rank", "10"]],
    [2, "missing-flag", [plan, "--rank", "10", "--due", "31/12/2025"]],
    [2, "missing-flag", [plan, "--title", "x", "--value", "80", "--due", "31/12/2025"]],
    [2, "missing-flag", [plan, "--title", "x", "--rank", "9", "--due", "31/12/2025", "--minimum", "5"]],
    [2, "number-ambiguous", [plan, "--title", "x", "--value", "1,854", "--measure", "thủ tục"]],
    [2, "exclusive-flags", [plan, "--title", "x", "--rank", "10", "--value", "80"]],
    [3, "target-outside-plan", [plan, "--title", "x", "--rank", "10", "--years", "2020-2026"]],
    [3, "target-needs-baseline", [plan, "--title", "x", "--change", "-10", "--due", "31/12/2025"]],
    [4, "target-not-found", [`${plan}/CT9`, "--rank", "10"]],
    [4, "plan-not-found", ["KH1999", "--title", "x", "--rank", "10"]],
    [4, "unit-not-found", [plan, "--title", "x", "--rank", "10", "--due", "31/12/2025", "--lead", "khong-co"]],
  ];
  for (const [code, error, args] of cases) {
    const run = await cchc("target", "set", ...args, "--json");
    expect([args, run.code, jsonOf(run)]).toMatchObject([args, code, { error: { code: error } }]);
  }
  expect(treeHash(made.root)).toBe(before);
});

test("TARGET-13 what measures a target and whom it binds are set, told by history, and taken back", async () => {
  await cchc("indicator", "add", "ho-so", "--title", "Hồ sơ trực tuyến", "--measure", "%", "--kind", "percent");
  const amount = ["--title", "Hồ sơ", "--value", "80", "--measure", "%", "--years", "2020..2025", "--scheme", "PAR"];
  await cchc("target", "set", plan, ...amount, "--binds", "each-unit");
  const set = await cchc("target", "set", `${plan}/CT1`, "--indicator", "ho-so", "--bound-unit", "Sở Nội vụ", "--json");
  // One measure: the indicator takes the place of the index.
  expect(jsonOf(set)).toMatchObject({
    item: {
      ...{ indicatorId: "ho-so", indicatorTitle: "Hồ sơ trực tuyến", scheme: null },
      bound: { level: null, category: null, units: [{ id: "so-noi-vu", name: "Sở Nội vụ" }] },
      evaluation: { status: "unknown", units: { items: [{ unitId: "so-noi-vu" }] } },
    },
  });
  expect((await cchc("target", "show", `${plan}/CT1`)).stdout).toContain("từng đơn vị (Sở Nội vụ)");
  expect((await cchc("history", `${plan}/CT1`)).stdout.replaceAll(/\s+/g, " ")).toContain(
    "sửa chỉ tiêu: chỉ tiêu thống kê, đơn vị phải thực hiện",
  );
  const refused = await cchc("target", "set", `${plan}/CT1`, "--indicator", "khong-co", "--json");
  expect([refused.code, jsonOf(refused)]).toMatchObject([4, { error: { code: "indicator-not-found" } }]);
  expect((await cchc("undo", `${plan}/CT1`)).code).toBe(0);
  expect(jsonOf(await cchc("target", "show", `${plan}/CT1`, "--json"))).toMatchObject({
    item: { indicatorId: null, scheme: "PAR", bound: null },
  });
});

test("TARGET-11 how far a target may lag is a setting", async () => {
  const goal = ["--title", "Hài lòng", "--scheme", "SIPAS", "--value", "90", "--measure", "%", "--due", "31/12/2025"];
  await cchc("target", "set", plan, ...goal, "--baseline-year", "2020", "--baseline", "80");
  await cchc("index", "record", "SIPAS", "--year", "2022", "--value", "83", "--source", "Công bố năm 2023");
  const standing = async () =>
    (jsonOf(await cchc("target", "show", `${plan}/CT1`, "--json")) as { item: { evaluation: object } }).item.evaluation;
  // On the way from 80 to 90 it should be 84 by 2022: 83 lacks a tenth of the way.
  expect(await standing()).toMatchObject({
    status: "behind",
    reason: { code: "below-line", params: { expected: 84, tolerance: 5 } },
  });
  expect((await cchc("settings", "--target-tolerance", "10")).code).toBe(0);
  expect(await standing()).toMatchObject({ status: "on-course", reason: { code: "on-line" } });
  expect((await cchc("settings", "--target-tolerance", "101")).code).toBe(2);
});
