import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { decisionFile } from "../../../packages/report/src/format-check/test-official.ts";
import { scenario } from "../support/scenario.ts";
import type { Window } from "../support/window.ts";

const notice = "Thông báo kết luận kiểm tra";
const file = "reports/conclusion-notice-2023-014.docx";

/** Goes through the questions of a document about the visit 2023-014. */
async function askForNotice(window: Window, command: string): Promise<void> {
  await window.container("Cải cách hành chính");
  await window.palette(command);
  await window.quickPick(notice);
  await window.quickInput.box.getByText("Lượt kiểm tra", { exact: true }).waitFor();
  await window.quickInput.field.fill("thanh pho vi thanh 2023");
  // Rows move until the list is the filtered one.
  await expect.poll(() => window.quickInput.box.getByRole("option").count(), { timeout: 20_000 }).toBe(1);
  await window.quickPick("2023-014 · Thành phố Vị Thanh");
}

/** The problems that say `text`: the sample has hundreds of others, of which only those on the screen are there. */
async function problemsWith(window: Window, text: string): Promise<Locator> {
  const rows = await window.problems();
  await window.page.getByPlaceholder(/^Filter \(e\.g\./).fill(text);
  return rows.filter({ hasText: text });
}

scenario("PREV-2 PREV-3 a notice becomes a Word file beside the one that was edited", async ({ window, workspace }) => {
  await askForNotice(window, "CCHC: Lập văn bản, báo cáo…");
  await window.quickPick("Word");
  await window.notification(file).waitFor({ timeout: 30_000 });
  expect(workspace.text(`${file}.explain.json`)).toContain('"report.explanation"');
  await window.picture("document-written");
  await window.answerNotification(file, "Mở bằng Word");
  await window.notification("nằm trên máy chủ").waitFor();
  await window.page.keyboard.press("Escape");

  workspace.write(file, "edited in Word");
  await askForNotice(window, "CCHC: Lập văn bản, báo cáo…");
  await window.quickPick("Word");
  await window.modal.getByText("Ghi đè?").waitFor();
  await window.picture("document-overwrite");
  await window.page.getByRole("button", { name: "Giữ tệp cũ, ghi tên mới" }).click();
  await expect.poll(() => existsSync(workspace.path("reports/conclusion-notice-2023-014-2.docx"))).toBe(true);
  expect(workspace.text(file)).toBe("edited in Word");
});

scenario(
  "BATCH-1 PDF-1 reminders of all overdue visits of a year become PDF files at once",
  async ({ window, workspace }) => {
    await window.palette("CCHC: Lập văn bản, báo cáo…");
    await window.quickPick("Công văn đôn đốc khắc phục tồn tại quá hạn", "don doc");
    const batch = "Tất cả lượt còn tồn tại quá hạn trong năm 2022";
    await expect.poll(() => window.quickInput.labels()).toContainEqual(expect.stringContaining(batch));
    await window.picture("documents-batch");
    await window.quickInput.field.fill(batch);
    await window.quickInput.box.getByRole("option").filter({ hasText: batch }).first().click();
    await window.quickPick("PDF");
    await window.notification("văn bản vào reports").waitFor({ timeout: 60_000 });
    await window.picture("documents-batch-written");
    const written = readdirSync(workspace.path("reports")).filter((name) =>
      /^overdue-reminder-2022-.*\.pdf$/.test(name),
    );
    expect(written.length).toBeGreaterThanOrEqual(4);
    expect(
      readFileSync(workspace.path(`reports/${written[0]}`))
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  },
);

scenario("PREV-5 the preview of a notice follows the data", async ({ window, workspace }) => {
  await askForNotice(window, "CCHC: Xem trước văn bản…");
  const page = window.webview();
  await page.getByText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").waitFor({ timeout: 30_000 });
  await window.picture("document-preview");
  const run = await workspace.cli("finding", "update", "2023-014.1", "--title", "Chưa công khai thủ tục mới");
  expect(run.code).toBe(0);
  await page.getByText("Chưa công khai thủ tục mới").first().waitFor({ timeout: 15_000 });
  await window.theme("dark");
  await window.picture("document-preview-dark");
});

scenario("PREV-4 what is hostile in a document stays text", async ({ window, workspace }) => {
  const hostile = `<img src=x onerror="document.title='owned'"> [mở](command:workbench.action.quit) javascript:alert(1)`;
  await workspace.cli("finding", "update", "2023-014.1", "--title", hostile);
  await askForNotice(window, "CCHC: Xem trước văn bản…");
  const page = window.webview();
  await page.getByText("onerror=").first().waitFor({ timeout: 30_000 });
  const paper = page.locator(".sheet");
  expect(await paper.locator("img, iframe, script, [href], [src], [onerror]").count()).toBe(0);
  await window.picture("document-hostile");
});

scenario(
  "PREV-6 EXT-12 a fault of an own template stands where it is, and goes with it",
  async ({ window, workspace }) => {
    expect((await workspace.cli("report", "new", "conclusion-notice")).code).toBe(0);
    const file = "templates/conclusion-notice/template.md.hbs";
    const right = workspace.text(file);
    workspace.write(file, `${right}\n{{khong_co_truong_nay}}\n`);
    await window.container("Cải cách hành chính");
    const rows = await problemsWith(window, "khong_co_truong_nay");
    await rows.first().waitFor({ timeout: 30_000 });
    await window.palette("CCHC: Kiểm tra mẫu");
    await window.webview().getByText("khong_co_truong_nay").first().waitFor();
    await window.picture("document-template-problems");
    const settings = workspace.text("cchc.json");
    workspace.write("cchc.json", settings.replace('"language": "vi"', '"language": "en"'));
    await window.webview().getByRole("columnheader", { name: "How to mend it" }).waitFor();
    workspace.write("cchc.json", settings);
    await window.webview().getByRole("columnheader", { name: "Cách sửa" }).waitFor();
    workspace.write(file, right);
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(0);
  },
);

scenario("PREV-7 what deviates in a Word file is listed, until it is mended", async ({ window, workspace }) => {
  writeFileSync(workspace.path("quyet-dinh.docx"), decisionFile({ motto: { text: "Độc Lập - Tự Do - Hạnh Phúc" } }));
  await window.container("Cải cách hành chính");
  await window.openFile("quyet-dinh.docx");
  await window.webview().getByRole("button", { name: "Kiểm tra thể thức" }).click();
  await window.tab("Kiểm tra thể thức: quyet-dinh.docx").waitFor({ timeout: 30_000 });
  await window.webview().getByText("Tiêu ngữ chỉ viết hoa").waitFor();
  await window.picture("document-format");
  const rows = await problemsWith(window, "Tiêu ngữ chỉ viết hoa");
  await rows.first().waitFor();
  writeFileSync(workspace.path("quyet-dinh.docx"), decisionFile());
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(0);
});

describe("in a folder that is not trusted", () => {
  scenario.override({
    settings: {
      "security.workspace.trust.enabled": true,
      "security.workspace.trust.startupPrompt": "never",
      "security.workspace.trust.emptyWindow": false,
    },
  });

  scenario("PREV-1 its own templates are not used, those of the program are", async ({ window, workspace }) => {
    expect((await workspace.cli("report", "new", "conclusion-notice")).code).toBe(0);
    await window.container("Cải cách hành chính");
    await window.palette("CCHC: Xem trước văn bản…");
    await window.quickInput.box.getByText("Mẫu của đơn vị").waitFor();
    await window.picture("document-untrusted");
    await window.quickPick(notice);
    await window.notification("chưa được tin cậy").waitFor();
    await window.answerNotification("chưa được tin cậy", "Quản lý độ tin cậy");
    await window.tab("Workspace Trust").waitFor();
    await window.palette("CCHC: Xem trước văn bản…");
    await expect.poll(() => window.quickInput.box.getByRole("option", { name: notice }).count()).toBe(2);
  });
});
