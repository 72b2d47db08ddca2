import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { repository } from "../../scripts/bundle.ts";
import { figureTables } from "../../scripts/templates/figure-pieces.ts";
import { type InspectionWorkspace, inspectionWorkspace } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
  await cchc("indicator", "import", "--starter");
  await cchc("document", "add", "--number", "12/BC-UBND", "--title", "Báo cáo năm");
});
afterEach(() => made.remove());

const cchc = (...args: string[]) =>
  runCli(["-w", made.root, ...args], {
    cwd: made.root,
    env: { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" },
  });

async function set(year: number, indicator: string, value: string, ...more: string[]): Promise<void> {
  const flags = ["--indicator", indicator, "--year", String(year), "--document", "12/BC-UBND", "--value", value];
  const { code, stderr } = await cchc("figure", "set", indicator, ...flags, ...more);
  if (code !== 0) throw new Error(stderr);
}

/** The rows of the annex by the name of their indicator, and the names of its tables. */
async function annex(): Promise<{ tables: string[]; rows: Map<string, string[]> }> {
  const file = join(made.root, "..", "bao-cao.md");
  const done = await cchc("report", "render", "annual", "--year", "2023", "-o", file, "--yes");
  expect([done.code, done.stderr.includes("Lỗi")]).toEqual([0, false]);
  const text = readFileSync(file, "utf8");
  const part = text.slice(text.indexOf("\n## Phụ lục III"), text.indexOf("\n## Phụ lục IV"));
  const cells = part
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| |\|$/g, "").trim()));
  const tables = cells.flatMap(([first = ""]) => (first.startsWith("**") ? [first.replaceAll("*", "")] : []));
  return { tables, rows: new Map(cells.map(([, label = "", ...rest]) => [label, rest])) };
}

test("STAT-10 the annex stands by content area, each figure against the year before and against itself", async () => {
  await set(2022, "procedures-published", "1800");
  await set(2023, "procedures-published", "1854");
  await set(2023, "procedures-published-province", "1434");
  await set(2023, "procedures-published-district", "265");
  await set(2023, "procedures-published-commune", "150");
  await set(2023, "dossiers-in-time", "830");
  await set(2023, "dossiers-resolved", "1000");
  await set(2022, "dossiers-in-time-rate", "80");
  await set(2023, "dossiers-in-time-rate", "83,37");
  await set(2023, "processing-days", "20", "--before", "30", "--qualifier", "tối đa");
  await set(2023, "online-services-full", "500");
  await cchc(
    "figure",
    "set",
    "khac",
    "--label",
    "Việc khác",
    "--value",
    "3",
    "--measure",
    "việc",
    "--document",
    "12/BC-UBND",
    "--year",
    "2023",
  );
  const { tables, rows } = await annex();
  expect(tables).toEqual([
    "I. Cải cách thủ tục hành chính",
    "II. Xây dựng và phát triển Chính quyền điện tử, Chính quyền số",
    "III. Số liệu khác",
  ]);
  expect(rows.get("Tổng số thủ tục hành chính công bố")).toEqual([
    "",
    "thủ tục",
    "1.854",
    "1.800",
    "tăng 54 (3%)",
    "\\[1\\]",
    "Không khớp: tổng các phần theo cấp là 1.849, chênh 5.",
  ]);
  expect(rows.get("Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn")).toEqual([
    "",
    "%",
    "83,37",
    "80",
    "tăng 3,37 điểm %",
    "\\[1\\]",
    "830/1.000 = 83%, chênh 0,37 điểm %.",
  ]);
  expect(rows.get("Thời gian giải quyết một thủ tục hành chính")?.[2]).toBe("trước 30; sau tối đa 20");
  expect(rows.get("Việc khác")?.slice(1, 5)).toEqual(["việc", "3", "", ""]);
});

test("STAT-7 STAT-10 the annex says what the program counts where that is something else", async () => {
  await set(2023, "visits", "40");
  const { rows } = await annex();
  expect(rows.get("Tổng số lượt kiểm tra")?.at(-1)).toMatch(/^Theo dữ liệu theo dõi là \d+, chênh \d+\.$/);
});

test("STAT-10 every number of the annex is explained", async () => {
  await set(2022, "visits", "30");
  await set(2023, "visits", "40");
  await annex();
  const explained = jsonOf(await cchc("report", "explain", join(made.root, "..", "bao-cao.md"), "--json")) as {
    items?: { name: string; value: number }[];
    item?: { figures: { name: string; value: number }[] };
  };
  const figures = explained.items ?? explained.item?.figures ?? [];
  const named = Object.fromEntries(figures.map(({ name, value }) => [name, value]));
  expect(named).toMatchObject({
    "published.visits": 40,
    "published.visits.previous": 30,
    "published.visits.change": 10,
    "published.visits.change.percent": 33.33,
  });
  expect(Object.keys(named)).toContain("published.visits.counted");
});

test("STAT-10 the annex of the yearly report is one in all its formats", () => {
  const read = (ending: string) =>
    readFileSync(join(repository, "templates/vi/annual", `template.${ending}.hbs`), "utf8");
  const pieces = figureTables();
  expect(read("html")).toContain(pieces.map(({ html }) => html).join("\n"));
  expect(read("md")).toContain(
    pieces
      .map(({ markdown }) => markdown)
      .join("\n")
      .trimEnd(),
  );
});
