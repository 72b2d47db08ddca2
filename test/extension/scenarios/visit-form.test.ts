import { readdirSync } from "node:fs";
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";
import type { ScenarioWorkspace } from "../support/scenario-workspace.ts";
import type { Window } from "../support/window.ts";

interface VisitOnDisk {
  findings: {
    id: string;
    title: string;
    area: string;
    severity: string;
    deadline: { count: number; dayKind: string };
  }[];
  evidence: { file: string; findingId: string | null; sha256: string }[];
}

/** A visit that started the day before, as a colleague at a terminal plans and starts it: its file and its number. */
async function visitUnderWay(workspace: ScenarioWorkspace): Promise<{ file: string; number: string }> {
  const planning = ["visit", "plan", "xa-vi-trung", "--on", "19/9/2023", "--kind", "scheduled"];
  const planned = await workspace.cli(...planning, "--json");
  const { number } = (JSON.parse(planned.stdout) as { item: { number: string } }).item;
  await workspace.cli("visit", "start", number, "--on", "19/9/2023");
  const name = readdirSync(workspace.path("visits/2023")).find((file) => file.startsWith("2023-09-19_xa-vi-trung"));
  return { file: `visits/2023/${name}`, number };
}

async function openForm(window: Window, file: string) {
  await window.openFile(file.split("/").at(-1) ?? "");
  const form = window.webview();
  await form.getByRole("heading", { level: 1 }).waitFor();
  return form;
}

/** What a hand lets go of over a part of the page: one file from outside VS Code. */
async function drop(onto: Locator, name: string, text: string): Promise<void> {
  const frame = await (await onto.elementHandle())?.ownerFrame();
  // In words: this side of the wire has no DOM.
  const file = `new File([${JSON.stringify(text)}], ${JSON.stringify(name)})`;
  const dataTransfer = await frame?.evaluateHandle(
    `(() => { const transfer = new DataTransfer(); transfer.items.add(${file}); return transfer; })()`,
  );
  for (const type of ["dragenter", "dragover", "drop"]) await onto.dispatchEvent(type, { dataTransfer });
}

scenario("VFORM-1 findings are recorded with the keyboard alone, in Vietnamese", async ({ window, workspace }) => {
  const { file } = await visitUnderWay(workspace);
  const form = await openForm(window, file);
  const row = form.getByRole("group", { name: "Thêm tồn tại" });
  const title = row.getByLabel("Nội dung");
  await title.focus();
  await window.typeVietnamese(title, "Chưa niêm yết công khai thủ tục hành chính");
  await window.page.keyboard.press("Tab");
  await window.page.keyboard.press("ArrowUp");
  await window.page.keyboard.press("Tab");
  await window.page.keyboard.press("End");
  await window.page.keyboard.press("Shift+Home");
  await window.typeVietnamese(row.getByLabel("Hạn khắc phục"), "10 ngày làm việc");
  await row.getByText("Dự kiến 04/10/2023, nếu kết luận hôm nay").waitFor();
  await window.page.keyboard.press("Enter");

  await form.getByRole("button", { name: /Chưa niêm yết công khai/ }).waitFor();
  await expect.poll(() => title.inputValue()).toBe("");
  await expect.poll(() => form.locator(":focus").getAttribute("name")).toBe("title");
  await window.typeVietnamese(title, "Trả kết quả trễ hạn, không xin lỗi người dân");
  await window.page.keyboard.press("Enter");
  await form.getByRole("button", { name: /Trả kết quả trễ hạn/ }).waitFor();
  await window.picture("visit-two-findings");
  await window.save();

  const { findings } = workspace.json(file) as VisitOnDisk;
  expect(findings.map(({ title: said }) => said)).toEqual([
    "Chưa niêm yết công khai thủ tục hành chính",
    "Trả kết quả trễ hạn, không xin lỗi người dân",
  ]);
  expect(findings[0]).toMatchObject({ severity: "major", deadline: { count: 10, dayKind: "working" } });
  expect((await workspace.cli("check")).stdout).not.toContain(file);

  // What is refused stays, with its reason at the field.
  await title.focus();
  await window.typeVietnamese(title, "Hồ sơ thiếu phiếu kiểm soát");
  await row.getByLabel("Hạn khắc phục").fill("càng sớm càng tốt");
  await window.page.keyboard.press("Enter");
  await row.getByRole("alert").getByText("Không hiểu thời hạn này.").waitFor();
  expect(await title.inputValue()).toBe("Hồ sơ thiếu phiếu kiểm soát");
  await window.picture("visit-finding-refused");
});

scenario(
  "VFORM-3 what was typed and not added is there again in a new window",
  async ({ window, workspace, openWindow }) => {
    const { file } = await visitUnderWay(workspace);
    const form = await openForm(window, file);
    const title = form.getByRole("group", { name: "Thêm tồn tại" }).getByLabel("Nội dung");
    await window.typeVietnamese(title, "Chưa phân công người phụ trách");
    // Kept as typing rests; nothing on the page tells of it.
    await window.page.waitForTimeout(1500);
    await window.close();
    const again = await openForm(await openWindow(), file);
    const kept = again.getByRole("group", { name: "Thêm tồn tại" }).getByLabel("Nội dung");
    await expect.poll(() => kept.inputValue()).toBe("Chưa phân công người phụ trách");
  },
);

scenario("VFORM-4 a finding of an ended visit tells its whole story", async ({ window, workspace }) => {
  const name =
    readdirSync(workspace.path("visits/2023")).find((file) => file.includes("thi-tran-cai-tac_ykemnw")) ?? "";
  const form = await openForm(window, `visits/2023/${name}`);
  await form.getByRole("button", { name: /2023-013\.1/ }).waitFor();
  const detail = form.getByRole("article", { name: "Tồn tại 2023-013.1" });
  await detail.getByRole("region", { name: "Hạn khắc phục" }).getByText("Quá hạn 77 ngày").waitFor();
  await window.picture("visit-ended-light");
  await window.page.setViewportSize({ width: 1400, height: 1600 });
  await window.picture("visit-ended-tall");
  await window.theme("dark");
  await window.picture("visit-ended-dark");
  await window.theme("high-contrast");
  await window.picture("visit-ended-contrast");
  await window.page.setViewportSize({ width: 760, height: 1400 });
  await window.palette("View: Toggle Primary Side Bar Visibility");
  await window.theme("light");
  await window.picture("visit-ended-narrow");
});

scenario("VFORM-7 a finding chosen in the agenda is shown in the form of its visit", async ({ window }) => {
  await window.container("Cải cách hành chính");
  const agenda = window.tree("Việc cần làm");
  await agenda.row("Trễ 380 ngày").waitFor();
  await agenda.open("Trễ 380 ngày");
  const form = window.webview();
  await form.getByText("Quá hạn 380 ngày", { exact: false }).first().waitFor();
  const chosen = form.locator('.finding-row[aria-current="true"]');
  await expect.poll(() => form.locator(":focus").getAttribute("id")).toBe(await chosen.getAttribute("id"));
  expect(await chosen.textContent()).toContain("380 ngày");
  await window.picture("visit-revealed");
});

scenario("VFORM-5 a file dropped on a finding becomes its evidence", async ({ window, workspace }) => {
  const { file, number } = await visitUnderWay(workspace);
  const deadline = ["--within", "15wd"];
  await workspace.cli("finding", "add", number, "--area", "procedures", "--title", "Trễ hẹn", ...deadline);
  const form = await openForm(window, file);
  const detail = form.getByRole("article", { name: `Tồn tại ${number}.1` });
  const zone = detail.getByRole("region", { name: "Minh chứng" });
  await drop(zone, "Biên bản làm việc.txt", "nội dung");
  await zone.getByRole("button", { name: "Biên bản làm việc.txt", exact: true }).waitFor();
  await zone.getByText("nguyên vẹn").waitFor();
  await window.picture("visit-evidence");
  await window.save();
  const visit = workspace.json(file) as VisitOnDisk & { id: string };
  const [evidence] = visit.evidence;
  expect(evidence).toMatchObject({
    findingId: visit.findings[0]?.id,
    file: `evidence/${visit.id}/Biên bản làm việc.txt`,
  });
  expect(workspace.text(evidence?.file ?? "")).toBe("nội dung");

  workspace.write(evidence?.file ?? "", "nội dung khác");
  await zone.getByText("đã bị sửa").waitFor();
});

scenario("VFORM-7 hostile texts of a visit are shown as texts", async ({ window, workspace }) => {
  const { file, number } = await visitUnderWay(workspace);
  const hostile = '<img src=x onerror="document.title=1">[x](command:workbench.action.quit)';
  const area = ["--area", "procedures"];
  await workspace.cli(
    "finding",
    "add",
    number,
    ...area,
    "--title",
    hostile,
    "--description",
    hostile,
    "--within",
    "15wd",
  );
  await workspace.cli("strength", "add", number, ...area, "--text", hostile);
  const form = await openForm(window, file);
  await form.getByRole("button", { name: /onerror/ }).waitFor();
  const detail = form.getByRole("article");
  expect(await detail.getByLabel("Nội dung").inputValue()).toBe(hostile);
  expect(await detail.getByLabel("Mô tả").inputValue()).toBe(hostile);
  expect(await form.locator("#app").locator("img, a, script, iframe").count()).toBe(0);
});
