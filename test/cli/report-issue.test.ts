import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  good,
  type InspectionWorkspace,
  inspectionWorkspace,
  ports,
  treeHash,
} from "../support/inspection-workspace.ts";
import { standIn } from "../support/pdf.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { Terminal } from "../support/terminal.ts";

const env = { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" };
let made: InspectionWorkspace;
let visit: string;
let visitFile: string;
beforeEach(async () => {
  made = await inspectionWorkspace();
  ({ number: visit, file: visitFile } = await made.startedVisit("huyen-vi-thuy", "2023-05-09", ["Hồ sơ trễ hạn"]));
  const settings = { issuer: "SỞ NỘI VỤ", issuerCode: "SNV", letterCode: "CCHC" };
  good(await made.workspace.change("workspace", "cchc.json", { type: "workspace.update", settings }, ports()));
});
afterEach(() => made.remove());

const cchc = (...args: string[]) => runCli(["-w", made.root, ...args], { cwd: made.root, env });
const notice = ["conclusion-notice", "--visit"] as const;
const itemOf = async (...args: string[]) => {
  const run = await cchc(...args, "--json");
  return { code: run.code, ...(jsonOf(run) as { item?: Record<string, unknown>; error?: { code: string } }) };
};

/** Not by commands: every test begins with it. */
const conclude = () => made.concludeWithoutNumber(visitFile, "2023-05-10", "2023-05-15");

const rendered = (file: string) => readFileSync(join(made.root, "reports", file), "utf8");

test("ISSUE-12 a draft prints the gap; issued it prints number and day, then and whenever it is rendered again", async () => {
  await conclude();
  await cchc("report", "render", ...notice, visit, "--format", "md");
  const file = `conclusion-notice-${visit}.md`;
  expect(rendered(file)).not.toContain("01/TB-SNV");
  const issued = await itemOf("report", "issue", ...notice, visit, "--format", "md", "--on", "18/5/2023");
  expect(issued).toMatchObject({
    code: 0,
    kind: "report.issue",
    item: {
      number: "01/TB-SNV",
      issuedOn: "2023-05-18",
      record: visit,
      given: false,
      file: `reports/${file}`,
      own: {
        template: "conclusion-notice",
        subject: { kind: "visit" },
        role: "conclusion",
        file: `reports/${file}`,
        withdrawn: null,
      },
    },
  });
  const text = rendered(file);
  expect(text).toContain("01/TB-SNV");
  expect(text).toContain("ngày 18 tháng 5 năm 2023");
  expect(await itemOf("visit", "show", visit)).toMatchObject({ item: { notice: "01/TB-SNV" } });
  await cchc("report", "render", ...notice, visit, "--format", "md");
  expect(rendered(file)).toBe(text);
  const other = await cchc("report", "render", ...notice, visit, "--format", "md", "--number", "9", "-o", "khac.md");
  expect(other.stderr).toContain("Văn bản này đã có số 01/TB-SNV ngày 18/05/2023");
  const again = await itemOf("report", "issue", ...notice, visit, "--format", "md");
  expect(again).toMatchObject({ code: 3, error: { code: "document-issued-already" } });
});

test("ISSUE-10 a notice with its number is issued with it, and no other", async () => {
  await cchc("visit", "minute", visit, "--on", "10/5/2023");
  await cchc("visit", "conclude", visit, "--on", "15/5/2023", "--notice", "12/TB-SNV");
  const before = treeHash(made.root);
  const refused = await itemOf("report", "issue", ...notice, visit, "--number", "13");
  expect(refused).toMatchObject({ code: 3, error: { code: "record-number-differs" } });
  const late = await itemOf("report", "issue", ...notice, visit, "--on", "16/5/2023");
  expect(late).toMatchObject({ code: 3, error: { code: "record-day-differs" } });
  expect(treeHash(made.root)).toBe(before);
  const issued = await itemOf("report", "issue", ...notice, visit, "--number", "12");
  expect(issued).toMatchObject({ item: { number: "12/TB-SNV", issuedOn: "2023-05-15", given: true } });
  const { stdout } = await cchc("document", "list", "--json");
  expect(stdout).toMatch(/"title": ?"Kết luận kiểm tra công tác cải cách hành chính tại [^"(:]+"/);
  expect(existsSync(join(made.root, "reports", `conclusion-notice-${visit}.docx`))).toBe(true);
});

test("ISSUE-4 a number that is taken is refused with who has it; the next one follows what was entered by hand", async () => {
  await conclude();
  await cchc("document", "add", "--number", "7/TB-SNV", "--title", "Thông báo nghỉ lễ", "--on", "2/5/2023");
  const taken = await cchc("report", "issue", ...notice, visit, "--number", "7");
  expect(taken).toMatchObject({ code: 3 });
  expect(taken.stderr).toContain("Số 07/TB-SNV đã cấp cho “Thông báo nghỉ lễ”");
  const future = await itemOf("report", "issue", ...notice, visit, "--on", "1/1/2024");
  expect(future).toMatchObject({ code: 3, error: { code: "document-day-in-future" } });
  const early = await itemOf("report", "issue", ...notice, visit, "--on", "14/5/2023");
  expect(early).toMatchObject({ code: 3, error: { code: "notice-before-conclusion" } });
  expect(await itemOf("visit", "show", visit)).toMatchObject({ item: { notice: null } });
  expect(await itemOf("report", "issue", ...notice, visit)).toMatchObject({ item: { number: "08/TB-SNV" } });
});

test("ISSUE-5 numbers left out and days out of order are said, not refused", async () => {
  await conclude();
  await cchc("document", "add", "--number", "07/TB-SNV", "--title", "Thông báo", "--on", "2/6/2023");
  const run = await cchc("report", "issue", ...notice, visit, "--number", "12", "--on", "18/5/2023");
  expect(run).toMatchObject({ code: 0 });
  expect(run.stderr).toContain("Các số từ 8 đến 11 bị bỏ qua");
  expect(run.stderr).toContain("Số 07/TB-SNV nhỏ hơn nhưng ghi ngày 02/06/2023, muộn hơn");
  expect((await cchc("check")).stdout).toContain("Số 12/TB-SNV ghi ngày 18/05/2023, sớm hơn số nhỏ hơn 07/TB-SNV");
});

test("ISSUE-13 a notice is dated by its conclusion; one dated after what it orders is told of loudly", async () => {
  await conclude();
  const late = await cchc("report", "issue", ...notice, visit, "--on", "20/12/2023");
  expect(late.stderr).toContain("CHÚ Ý: thông báo ghi ngày 20/12/2023");
  await cchc("undo", "01/TB-SNV");
  const issued = await itemOf("report", "issue", ...notice, visit);
  expect(issued).toMatchObject({ item: { issuedOn: "2023-05-15", remarks: { dueBefore: null } } });
});

test("ISSUE-13 minutes are issued once they are recorded, and not with an earlier day", async () => {
  const minutes = (...how: string[]) => itemOf("report", "issue", "minutes", "--visit", visit, ...how);
  expect(await minutes()).toMatchObject({ code: 3, error: { code: "visit-not-minuted" } });
  await cchc("visit", "minute", visit, "--on", "10/5/2023");
  expect(await minutes("--on", "9/5/2023")).toMatchObject({ code: 3, error: { code: "document-before-facts" } });
  expect(await minutes()).toMatchObject({ item: { number: "01/BB-SNV", issuedOn: "2023-05-10", record: null } });
});

test("ISSUE-14 the number recorded for minutes is taken and offered for them, no other", async () => {
  await cchc("visit", "minute", visit, "--on", "10/5/2023", "--document", "8/BB-SNV");
  const minutes = (...how: string[]) => itemOf("report", "issue", "minutes", "--visit", visit, ...how);
  expect(await minutes("--number", "9")).toMatchObject({ code: 3, error: { code: "record-number-differs" } });
  expect(await minutes()).toMatchObject({ item: { number: "8/BB-SNV", issuedOn: "2023-05-10", given: true } });
  const other = (await made.startedVisit("huyen-vi-thuy", "2023-06-09", [])).number;
  await cchc("visit", "minute", other, "--on", "10/6/2023");
  expect(await itemOf("report", "issue", "minutes", "--visit", other)).toMatchObject({ item: { number: "09/BB-SNV" } });
  expect((await cchc("check")).stdout).not.toContain("BB-SNV");
});

test("ISSUE-14 a conclusion is not recorded with the number of another document", async () => {
  await conclude();
  await cchc("report", "issue", ...notice, visit);
  const other = (await made.startedVisit("huyen-vi-thuy", "2023-06-09", [])).number;
  await cchc("visit", "minute", other, "--on", "10/6/2023");
  const before = treeHash(made.root);
  const taken = await itemOf("visit", "conclude", other, "--on", "15/6/2023", "--notice", "1/TB-SNV");
  expect(taken).toMatchObject({ code: 3, error: { code: "notice-number-taken" } });
  expect(treeHash(made.root)).toBe(before);
  await cchc("visit", "conclude", other, "--on", "15/6/2023", "--draft");
  expect(await itemOf("visit", "update", other, "--notice", "01/TB-SNV")).toMatchObject({
    error: { code: "notice-number-taken" },
  });
});

test("RENDER-1 a number without figures is a usage error", async () => {
  await conclude();
  const run = await itemOf("report", "render", ...notice, visit, "--number", "abc");
  expect(run).toMatchObject({ code: 2, error: { code: "document-number-malformed" } });
});

test("REP-4 a reminder of another day is written into a file of its own", async () => {
  await conclude();
  const remind = (day: string) =>
    itemOf("report", "issue", "overdue-reminder", "--visit", visit, "--format", "md", "--as-of", day);
  expect(await remind("2023-10-02")).toMatchObject({
    item: { file: `reports/overdue-reminder-${visit}-2023-10-02.md` },
  });
  expect(await remind("2023-11-02")).toMatchObject({
    item: { number: "02/SNV-CCHC", file: `reports/overdue-reminder-${visit}-2023-11-02.md` },
  });
});

test("ISSUE-10 an issue that is completed takes no other number or day than it was given", async () => {
  await conclude();
  await cchc("report", "issue", ...notice, visit, "--on", "18/5/2023");
  for (let undone = 0; undone < 2; undone += 1) await cchc("undo", visit);
  await cchc("visit", "conclude", visit, "--on", "15/5/2023", "--draft");
  const refused = await cchc("report", "issue", ...notice, visit, "--number", "5", "--on", "19/5/2023");
  expect(refused).toMatchObject({ code: 3 });
  expect(refused.stderr).toContain(
    "đã cấp số 01/TB-SNV ngày 18/05/2023 cho văn bản này, không phải số 5 ngày 19/05/2023",
  );
});

test("ISSUE-6 a withdrawn notice is replaced: register, visit and file have the new number", async () => {
  await conclude();
  await cchc("report", "issue", ...notice, visit, "--on", "18/5/2023", "--format", "md");
  const taken = await cchc("document", "withdraw", "01/TB-SNV", "--reason", "thu hồi, thay thế", "--on", "1/6/2023");
  expect(taken).toMatchObject({ code: 0 });
  const again = await cchc("report", "issue", ...notice, visit, "--on", "2/6/2023", "--format", "md");
  expect(again).toMatchObject({ code: 0 });
  expect(again.stderr).toContain("thay cho 01/TB-SNV đã thu hồi");
  expect(await itemOf("visit", "show", visit)).toMatchObject({ item: { notice: "02/TB-SNV" } });
  expect(rendered(`conclusion-notice-${visit}.md`)).toContain("02/TB-SNV");
  const list = await cchc("document", "list", "--own");
  expect(list.stdout).toContain("đã thu hồi");
  expect(list.stdout).toContain("01/TB-SNV");
  expect((await cchc("document", "show", "01/TB-SNV")).stdout).toContain("ngày 01/06/2023: thu hồi, thay thế");
});

test("ISSUE-11 an undone issue leaves a draft again", async () => {
  await conclude();
  await cchc("report", "issue", ...notice, visit, "--on", "18/5/2023");
  const undone = await cchc("undo", "01/TB-SNV");
  expect(undone).toMatchObject({ code: 0 });
  expect(undone.stdout).toContain("cấp số 01/TB-SNV ngày 18/05/2023");
  expect(undone.stderr).toContain(`${visit} cũng trở lại chưa có số văn bản`);
  expect(await itemOf("visit", "show", visit)).toMatchObject({ item: { notice: null } });
  expect(jsonOf(await cchc("document", "list", "--own", "--json"))).toMatchObject({ total: 0 });
});

test("ISSUE-6 the yearly report has a number of its own series, once for each period", async () => {
  const issue = (...args: string[]) => itemOf("report", "issue", "annual", "--format", "md", ...args);
  const first = await issue("--year", "2023", "--on", "15/12/2023");
  expect(first).toMatchObject({
    item: {
      number: "01/BC-SNV",
      title: "Báo cáo công tác cải cách hành chính năm 2023",
      own: { subject: { kind: "period", from: "2022-12-15", to: "2023-12-14" }, role: null },
    },
  });
  expect(await issue("--year", "2023")).toMatchObject({ code: 3, error: { code: "document-issued-already" } });
  expect(await issue("--period", "1/1/2023..30/6/2023")).toMatchObject({ item: { number: "02/BC-SNV" } });
  expect(rendered("annual-2023.md")).toContain("01/BC-SNV");
});

test("ISSUE-3 without the letters of the issuer nothing is numbered, and how to set them is said", async () => {
  await conclude();
  await cchc("settings", "--clear", "issuer-code");
  const run = await cchc("report", "issue", ...notice, visit);
  expect(run).toMatchObject({ code: 3 });
  expect(run.stderr).toContain("settings --issuer-code SNV");
  const other = await itemOf("report", "issue", ...notice, visit, "--number", "5/BC-SNV");
  expect(other).toMatchObject({ code: 3, error: { code: "document-type-differs" } });
  expect(await itemOf("report", "issue", ...notice, visit, "--number", "abc")).toMatchObject({ code: 2 });
  expect(await itemOf("report", "issue", ...notice, visit, "--number", "5/TB-SNV")).toMatchObject({
    item: { number: "05/TB-SNV" },
  });
});

test("REP-4 an edited draft is not overwritten without consent, and no number is taken; a broken template takes none either", async () => {
  await conclude();
  await cchc("report", "render", ...notice, visit, "--format", "md");
  const file = join(made.root, "reports", `conclusion-notice-${visit}.md`);
  writeFileSync(file, "sửa tay");
  expect(await cchc("report", "issue", ...notice, visit, "--format", "md")).toMatchObject({ code: 2 });
  expect(readFileSync(file, "utf8")).toBe("sửa tay");
  await cchc("report", "new", "conclusion-notice", "--yes");
  writeFileSync(join(made.root, "templates", "conclusion-notice", "template.md.hbs"), "{{#each");
  expect(await cchc("report", "issue", ...notice, visit, "--format", "md", "--yes")).not.toMatchObject({ code: 0 });
  expect(jsonOf(await cchc("document", "list", "--own", "--json"))).toMatchObject({ total: 0 });
  expect(await itemOf("visit", "show", visit)).toMatchObject({ item: { notice: null } });
});

test("ISSUE-10 a number that is given is said when the file cannot be made, with the line that makes it", async () => {
  await conclude();
  const issue = ["report", "issue", ...notice, visit, "-o", "thông báo.pdf", "--format", "pdf", "--json"];
  const program = standIn(made.root, ["exit 1"]);
  const failed = await runCli(["-w", made.root, ...issue], { cwd: made.root, env: { ...env, CCHC_SOFFICE: program } });
  expect(jsonOf(failed)).toMatchObject({
    error: {
      code: "pdf-failed",
      message: expect.stringContaining("Số 01/TB-SNV đã cấp"),
      hint: expect.stringContaining(
        `cchc report render conclusion-notice --visit ${visit} --format pdf --output "thông báo.pdf"`,
      ),
    },
  });
  expect(await itemOf("visit", "show", visit)).toMatchObject({ item: { notice: "01/TB-SNV" } });
});

test("REP-4 a place that cannot be written takes no number", async () => {
  await conclude();
  writeFileSync(join(made.root, "tep"), "x");
  mkdirSync(join(made.root, "reports", `conclusion-notice-${visit}.md`), { recursive: true });
  for (const [code, ...output] of [
    ["file-exists", "-o", "tep/a.md"],
    ["file-io", "--format", "md"],
  ] as const) {
    const refused = await itemOf("report", "issue", ...notice, visit, ...output, "--yes");
    expect(refused).toMatchObject({ error: { code } });
  }
  expect(jsonOf(await cchc("document", "list", "--own", "--json"))).toMatchObject({ total: 0 });
});

test("ASK-1 on a terminal the next number is offered and may be overwritten", async () => {
  await conclude();
  await cchc("document", "add", "--number", "7/TB-SNV", "--title", "Thông báo", "--on", "2/5/2023");
  const terminal = new Terminal(["-w", made.root, "report", "issue", ...notice, visit, "--on", "18/5/2023"], env);
  await terminal.waitFor("08/TB-SNV");
  await terminal.answer("Số, ký hiệu văn bản");
  await terminal.waitFor("Đã cấp số 08/TB-SNV ngày 18/05/2023");
  expect(await terminal.end()).toBe(0);
});
