import type { FrameLocator, Locator } from "playwright-core";
import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";
import type { Window } from "../support/window.ts";

const plan = "plans/KH2022_8wq68c.plan.json";

async function openForm(window: Window): Promise<FrameLocator> {
  await window.container("Cải cách hành chính");
  await window.tree("Kế hoạch").open("Kế hoạch cải cách hành chính năm 2022");
  const form = window.webview();
  await form.locator("[data-task]").first().waitFor();
  return form;
}

const text = (form: FrameLocator, name: string) => form.getByRole("textbox", { name, exact: true });
const lead = (form: FrameLocator, number: string) =>
  form.getByRole("combobox", { name: `Chủ trì ${number}`, exact: true });
const rows = (form: FrameLocator) => form.locator("[data-task]");
const row = (form: FrameLocator, number: string) => rows(form).filter({ has: text(form, `Nhiệm vụ ${number}`) });
const saved = (workspace: { text: (file: string) => string }) => JSON.parse(workspace.text(plan));
const shows = (field: Locator) => expect.poll(() => field.inputValue());

scenario(
  "PFORM-1 PFORM-3 a stay in a field is one change and one undo, with the focus still in it",
  async ({ window, workspace }) => {
    const form = await openForm(window);
    const before = workspace.text(plan);
    const title = text(form, "Nhiệm vụ KH2022.1");
    const was = await title.inputValue();
    await title.selectText();
    await window.typeVietnamese(title, "Rà soát văn bản quy phạm pháp luật");
    await window.save();
    const revision = JSON.parse(before).revision as number;
    await expect.poll(() => saved(workspace).revision).toBe(revision + 1);
    expect(saved(workspace).tasks[0].title).toBe("Rà soát văn bản quy phạm pháp luật");

    await title.press("Control+z");
    await shows(title).toBe(was);
    await title.press("Control+y");
    await shows(title).toBe("Rà soát văn bản quy phạm pháp luật");
    await title.press("Control+z");
    await shows(title).toBe(was);
    await window.save();
    await expect.poll(() => workspace.text(plan)).toBe(before);
  },
);

scenario("EXT-12 an open form speaks another language and keeps what is being typed", async ({ window, workspace }) => {
  const form = await openForm(window);
  const title = text(form, "Nhiệm vụ KH2022.1");
  await title.selectText();
  await window.typeVietnamese(title, "Rà soát văn bản");
  workspace.write("cchc.json", workspace.text("cchc.json").replace('"language": "vi"', '"language": "en"'));
  const english = text(form, "Task KH2022.1");
  await shows(english).toBe("Rà soát văn bản");
  await english.press("Control+z");
  await expect.poll(() => english.inputValue()).not.toBe("Rà soát văn bản");
});

scenario(
  "PFORM-5 PFORM-6 PFORM-12 a lead and a measure are found without marks, a day and a number typed as people write them",
  async ({ window, workspace }) => {
    const form = await openForm(window);
    const field = lead(form, "KH2022.1");
    await field.click();
    await field.selectText();
    await field.pressSequentially("tai chinh");
    await form.getByRole("option", { name: "Sở Tài chính" }).waitFor();
    await field.press("Enter");
    const due = text(form, "Thời hạn KH2022.1");
    await due.fill("31/2/2022");
    await due.press("Enter");
    await form.getByRole("alert").filter({ hasText: "31/2/2022" }).waitFor();
    await window.picture("plan-day-refused");
    await due.fill("9/5/2022");
    await due.press("Enter");
    await shows(due).toBe("09/05/2022");
    await window.save();
    await expect.poll(() => saved(workspace).tasks[0]).toMatchObject({ leadUnitId: "so-tai-chinh", due: "2022-05-09" });

    await form.getByText(/^Chỉ tiêu \(\d+\)$/).click();
    await form.getByRole("button", { name: "Sửa cách đo KH2022/CT2" }).click();
    const dialog = form.getByRole("dialog");
    const measure = dialog.getByRole("combobox", { name: "Đo bằng" });
    await measure.pressSequentially("hai long");
    await form.getByRole("option", { name: /SIPAS/ }).waitFor();
    await measure.press("Enter");
    await dialog.getByRole("textbox", { name: "Mức cấp trên giao" }).fill("8o");
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await dialog.getByText("Ghi một con số, ví dụ 80,5.").waitFor();
    await dialog.getByRole("textbox", { name: "Mức cấp trên giao" }).fill("80,5");
    await window.typeVietnamese(dialog.getByRole("textbox", { name: "Văn bản giao mức đó" }), "Nghị quyết 76/NQ-CP");
    await window.picture("plan-target-measure");
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await dialog.waitFor({ state: "detached" });
    await window.save();
    await expect
      .poll(() => saved(workspace).targets.find(({ ordinal }: { ordinal: number }) => ordinal === 2))
      .toMatchObject({ scheme: "SIPAS", minimum: { value: 80.5, source: "Nghị quyết 76/NQ-CP" } });
  },
);

scenario(
  "PFORM-8 PFORM-9 tasks are added by Enter, moved by keys, and due together with one undo",
  async ({ window, workspace }) => {
    const form = await openForm(window);
    const count = await rows(form).count();
    const next = `KH2022.${count + 1}`;
    await form.getByRole("button", { name: "Thêm nhiệm vụ vào lĩnh vực Cải cách thể chế" }).click();
    const line = text(form, "Thêm nhiệm vụ vào lĩnh vực Cải cách thể chế");
    await window.typeVietnamese(line, "Theo dõi thi hành pháp luật");
    await line.press("Enter");
    await row(form, next).waitFor();
    await line.press("Escape");
    await row(form, next).getByText("Chưa rõ: người, thời gian, trách nhiệm, sản phẩm, thẩm quyền.").waitFor();
    await window.picture("plan-task-added");

    await text(form, `Nhiệm vụ ${next}`).press("Alt+ArrowUp");
    const order = () =>
      rows(form).evaluateAll((all) =>
        all.slice(0, 3).map((one) => one.querySelector(".c-number")?.getAttribute("title")),
      );
    await expect.poll(order).toEqual(["KH2022.1", next, "KH2022.7"]);
    await expect
      .poll(() => text(form, `Nhiệm vụ ${next}`).evaluate((field) => field === field.ownerDocument.activeElement))
      .toBe(true);

    const dues = () =>
      Promise.all(["KH2022.1", next, "KH2022.7"].map((number) => text(form, `Thời hạn ${number}`).inputValue()));
    const before = await dues();
    await form.getByRole("checkbox", { name: "Chọn KH2022.1", exact: true }).click();
    await form.getByRole("checkbox", { name: "Chọn KH2022.7", exact: true }).click({ modifiers: ["Shift"] });
    await form.getByText("Đã chọn 3 nhiệm vụ").waitFor();
    await form.getByRole("button", { name: "Đặt thời hạn…" }).click();
    await form.getByRole("dialog").getByRole("textbox", { name: "Thời hạn" }).fill("1/12/2022");
    await form.getByRole("button", { name: "Đặt cho tất cả" }).click();
    await expect.poll(dues).toEqual(["01/12/2022", "01/12/2022", "01/12/2022"]);
    await window.picture("plan-due-for-all");
    await window.page.keyboard.press("Control+z");
    await expect.poll(dues).toEqual(before);
    await window.save();
    const titles = () => saved(workspace).tasks.map((task: { title: string }) => task.title);
    await expect.poll(titles).toContain("Theo dõi thi hành pháp luật");
  },
);

scenario(
  "PFORM-2 what is refused stays at its field with the reason; Escape brings the document's text back",
  async ({ window, workspace }) => {
    const form = await openForm(window);
    const before = workspace.text(plan);
    await form.getByRole("button", { name: "Chi tiết KH2022.1", exact: true }).click();
    const code = form.getByRole("textbox", { name: "Ký hiệu trong kế hoạch" });
    await code.fill("II");
    const alert = form.getByRole("alert").filter({ hasText: "KH2022.2" });
    await alert.waitFor();
    expect(await code.getAttribute("aria-invalid")).toBe("true");
    await text(form, "Nhiệm vụ KH2022.1").focus();
    expect(await code.inputValue()).toBe("II");
    await window.picture("plan-refused");
    await code.press("Escape");
    await shows(code).toBe("I");
    await alert.waitFor({ state: "detached" });
    expect(workspace.text(plan)).toBe(before);
  },
);

scenario(
  "PFORM-1 the form and the text beside it are one document, and broken text is mended where it is",
  async ({ window, workspace }) => {
    const form = await openForm(window);
    await text(form, "Sản phẩm KH2022.1").fill("<img src=x onerror=alert(1)> javascript:alert(1)");
    await window.save();
    await window.palette("View: Split Editor Right");
    const frames = window.page.locator("iframe.webview.ready:visible");
    await expect.poll(() => frames.count()).toBe(2);
    // The new one has the focus once somebody is in it.
    await frames.nth(1).contentFrame().frameLocator("#active-frame").getByRole("heading", { level: 1 }).click();
    await window.palette("CCHC: Xem dạng văn bản JSON");
    const editor = window.page.locator(".editor-instance .monaco-editor");
    await editor.waitFor();
    expect(await form.locator("img").count()).toBe(0);
    await window.picture("plan-beside-its-text");

    await window.page.keyboard.press("Control+Home");
    await window.page.keyboard.insertText("<<<<<<<");
    await form.getByText("Chưa hiển thị được biểu mẫu").waitFor();
    await window.picture("plan-broken");
    await form.getByRole("button", { name: "Hoàn tác" }).click();
    await text(form, "Nhiệm vụ KH2022.1").waitFor();
    expect(saved(workspace).tasks[0].product).toBe("<img src=x onerror=alert(1)> javascript:alert(1)");
  },
);
