import type { FrameLocator } from "playwright-core";
import { expect } from "vitest";
import { beyondEdge, everythingReached, namelessControls, walkByTab } from "../support/by-keyboard.ts";
import { scenario } from "../support/scenario.ts";
import type { Window } from "../support/window.ts";

const file = "scorecards/2022/so-khoa-hoc-cong-nghe_mj00qa.scorecard.json";
const view = "Chấm điểm, chỉ số";

const cell = (form: FrameLocator, name: string) => form.getByRole("textbox", { name, exact: true });

/** Runs in the page. */
const pasteInto = new Function(
  "field",
  "pasted",
  `const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", pasted);
  field.focus();
  field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));`,
) as (field: unknown, pasted: string) => void;

async function openDraft(window: Window): Promise<FrameLocator> {
  await window.container("Cải cách hành chính");
  await window.tree(view).unfold();
  await window.tree(view).expand("Chưa nộp phiếu");
  await window.tree(view).open("Sở Khoa học và Công nghệ");
  const form = window.webview();
  await form.locator('[name="points"]').first().waitFor();
  return form;
}

scenario(
  "SFORM-2 SFORM-4 a scorecard is filled by keyboard, submitted, appraised by somebody else and made final; its rank is shown",
  async ({ window, workspace }) => {
    await window.page.setViewportSize({ width: 1400, height: 900 });
    const form = await openDraft(window);
    const card = () => workspace.json(file) as { acts: { act: string; entries?: unknown[] }[]; revision: number };
    const { revision } = card();

    // More than the maximum stays where it is, with the reason; Enter leads on once it is right.
    const first = cell(form, "Tự chấm 2.2, tối đa 5");
    await first.click();
    await first.pressSequentially("5,5");
    await form.getByRole("alert").filter({ hasText: "Điểm từ 0 đến 5." }).waitFor();
    await first.press("Enter");
    expect(await first.evaluate((field) => field.ownerDocument.activeElement === field)).toBe(true);
    await window.picture("scorecard-refused");
    await first.selectText();
    for (const points of ["4,5", "5", "12,25", "4", "4", "3,5", "4", "5", "3", "6", "6,5"]) {
      await window.page.keyboard.type(points);
      await window.page.keyboard.press("Enter");
    }
    await form.getByText("Các mục đều đã có điểm").waitFor();
    await form.getByText("58,75/100 điểm").waitFor();
    // What is emptied is not scored, and one undo brings it back.
    const last = cell(form, "Tự chấm 7.2, tối đa 8");
    await last.fill("");
    await last.press("ArrowUp");
    await form.getByText("Còn 1 mục chưa có điểm: 7.2").waitFor();
    await window.page.keyboard.press("Control+z");
    await form.getByText("58,75/100 điểm").waitFor();
    await window.save();
    await expect.poll(() => card().revision).toBe(revision + 11);

    await form.getByRole("button", { name: "Nộp phiếu…" }).click();
    await window.inputBox("45/BC-SKHCN");
    await window.inputBox("20/09/2023");
    await form.getByText("Đã nộp").waitFor();
    await window.notification("PC2022-014 đã nộp ngày 20/09/2023, sau thời hạn.").waitFor();

    // Who submitted does not appraise: said at the cell, and nothing is written.
    const appraised = cell(form, "Thẩm định 1.3, tối đa 4");
    await appraised.fill("3,5");
    await appraised.press("Enter");
    await form.getByRole("alert").filter({ hasText: "là người nộp phiếu nên không được thẩm định" }).waitFor();
    await appraised.press("Escape");
    const survey = cell(form, "Khảo sát 8.1, tối đa 10");
    await survey.fill("8,25");
    await survey.press("Enter");
    await form.getByText("8,25/100 điểm").waitFor();
    await window.save();
    // A colleague appraises at a terminal; the form says so at once.
    const appraisal = ["--points", "1.3=3,5", "--rest-as-self", "--by", "Trần Văn Bình"];
    await workspace.cli("scorecard", "appraise", "so-khoa-hoc-cong-nghe", ...appraisal);
    await form.getByText("Đã thẩm định").waitFor();
    await window.picture("scorecard-appraised");
    await form.getByRole("button", { name: "Chốt phiếu…" }).click();
    await window.inputBox("");
    await window.inputBox("20/09/2023");
    await form.getByText("hạng 18/19").waitFor();
    await window.picture("scorecard-final");
    expect(card().acts.at(-1)).toMatchObject({ act: "finalise" });
    await form.getByRole("button", { name: "hạng 18/19" }).click();
    await window.tab("Bảng xếp hạng").waitFor();
    const page = window.webview();
    await page.getByRole("heading", { name: "Sở Khoa học và Công nghệ (PC2022-014)" }).waitFor();
    await page.getByText("18 trên 19 đơn vị được xếp hạng").waitFor();
  },
);

scenario(
  "SFORM-2 EXT-15 a column copied from a sheet goes into the cells below as one change; narrow, everything is in sight",
  async ({ window, workspace }) => {
    const form = await openDraft(window);
    const paste = (text: string) => cell(form, "Tự chấm 2.2, tối đa 5").evaluate(pasteInto, text);
    await paste("4,5\r\n9\r\n12\r\n");
    await form.getByText("Chưa dán ô nào: “9” không phải là điểm của mục 3.1").first().waitFor();
    await paste("4,5\r\n5\r\n12\r\n");
    await form.getByText("Còn 8 mục chưa có điểm: 4.1").waitFor();
    await window.save();
    await expect
      .poll(() => (workspace.json(file) as { acts: { entries?: unknown[] }[] }).acts.at(-1)?.entries?.length)
      .toBe(3);
    // Beside a tree there is little room: nothing lies beyond the edge, and every cell has its name.
    await window.page.setViewportSize({ width: 680, height: 900 });
    await expect.poll(() => beyondEdge(form)).toBe(0);
    await window.picture("scorecard-narrow");
    expect(await namelessControls(form)).toEqual([]);
    expect(await walkByTab(form)).toEqual(everythingReached);
  },
);

scenario(
  "DASH-10 DASH-11 XWIN-4 a ranking is looked at: a bar opens its scorecard, why a unit stands there is told; all are reopened and taken back",
  async ({ window, workspace }) => {
    await window.page.setViewportSize({ width: 1400, height: 1000 });
    await window.container("Cải cách hành chính");
    await window.tree(view).unfold();
    await window.tree(view).open("TC2022: Bộ tiêu chí");
    const page = window.webview();
    await page.locator("canvas").waitFor();
    await page.getByText("Chưa nộp phiếu (không tính là 0 điểm)").waitFor();
    await page.getByRole("combobox", { name: "Đơn vị" }).selectOption({ label: "13. Sở Giáo dục và Đào tạo" });
    const why = page.getByRole("region", { name: "Vì sao xếp hạng này?" });
    await why.getByText("13 trên 18 đơn vị được xếp hạng").waitFor();
    const { item } = JSON.parse((await workspace.cli("scorecard", "why", "so-giao-duc-dao-tao", "--json")).stdout);
    await why.getByText(`trên ${item.maximum} điểm`).waitFor();
    expect(await why.getByRole("table").first().getByRole("row").count()).toBe(item.fields.length + 1);
    await window.picture("ranking");
    await window.theme("dark");
    await window.picture("ranking-dark");
    await window.theme("high-contrast");
    await window.picture("ranking-contrast");
    await window.theme("light");
    await window.page.setViewportSize({ width: 820, height: 1000 });
    await window.picture("ranking-narrow");
    await window.page.setViewportSize({ width: 1400, height: 1000 });
    await page.getByRole("button", { name: "Xem dạng bảng" }).click();
    const row = page.getByRole("row", { name: "1. Sở Nội vụ" });
    await expect.poll(() => row.getByRole("cell").allInnerTexts()).toContain("Xuất sắc");
    await row.getByRole("button").click();
    await window.tab("so-noi-vu_3kr984.scorecard.json").waitFor();
    await window.webview().getByText("hạng 1/18, đồng hạng").waitFor();

    await window.tree(view).menu("TC2022: Bộ tiêu chí", "Nộp, thẩm định, chốt nhiều phiếu…");
    await window.quickPick("Mở lại phiếu chấm điểm");
    await window.quickInput.box.getByRole("checkbox").nth(1).waitFor();
    await window.quickInput.accept();
    await window.inputBox("Cộng lại");
    await window.inputBox("15/TB-SNV");
    await window.inputBox("20/09/2023");
    const round = window.webview();
    await round.getByText("18 phiếu làm được.").waitFor();
    await window.picture("scorecard-round");
    await round.getByRole("button", { name: "Ghi 18 phiếu" }).click();
    await round.getByText("Đã ghi 18 phiếu.").waitFor();
    const statuses = async () => (await workspace.cli("scorecard", "list", "--status", "final")).stdout;
    expect(await statuses()).not.toContain("Đã chốt");
    await window.answerNotification("Đã ghi 18 phiếu", "Hoàn tác");
    await expect.poll(async () => (await statuses()).match(/Đã chốt/g)?.length).toBe(18);
  },
);

scenario("DASH-12 EXT-15 an index over the years: a weak component becomes a task of the plan", async ({ window }) => {
  await window.page.setViewportSize({ width: 1400, height: 1000 });
  await window.container("Cải cách hành chính");
  await window.tree(view).unfold();
  await window.tree(view).open("PAR");
  const page = window.webview();
  await page.locator("canvas").waitFor();
  await page.getByText("tăng 8 bậc").first().waitFor();
  const weak = page.getByRole("row", { name: /Cải cách tài chính công/ });
  await weak.getByText("yếu").waitFor();
  await window.picture("index-page");
  await window.theme("dark");
  await window.picture("index-page-dark");
  await window.theme("light");
  expect(await namelessControls(page)).toEqual([]);
  expect(await walkByTab(page)).toEqual(everythingReached);
  await weak.getByRole("button", { name: "Việc khắc phục…" }).click();
  await window.quickPick("Kế hoạch cải cách hành chính năm 2023 của tỉnh Hậu Giang", "2023");
  await window.inputBox("Giải ngân vốn đầu tư công chậm");
  // The list is long: only the rows on the screen are there.
  await window.quickInput.field.fill("Sở Tài chính");
  await window.quickInput.chooseMany(["Sở Tài chính"]);
  await window.picture("index-follow-up");
  await window.inputBox("");
  await window.inputBox("");
  await window.inputBox("Rà soát, đôn đốc giải ngân hằng tháng");
  await weak.getByRole("button", { name: /Rà soát, đôn đốc giải ngân/ }).waitFor();
});
