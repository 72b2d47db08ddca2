import { readdirSync } from "node:fs";
import { describe, expect } from "vitest";
import { scenario } from "../support/scenario.ts";
import type { ScenarioWorkspace } from "../support/scenario-workspace.ts";
import type { Window } from "../support/window.ts";

/** A visit to the department of health that is under way; its number. */
async function startedVisit({ cli }: ScenarioWorkspace): Promise<string> {
  const planned = await cli("visit", "plan", "so-y-te", "--on", "18/09/2023", "--kind", "surprise", "--json");
  const { item } = JSON.parse(planned.stdout) as { item: { number: string } };
  await cli("visit", "start", item.number, "--on", "18/09/2023");
  return item.number;
}

/** Three communes, and what is typed to find each. */
const chosenUnits = [
  ["Xã Tân Phú", "tan phu"],
  ["Xã Phú Hữu", "phu huu"],
  ["Xã Đông Phước", "dong phuoc"],
] as const;

/** Waits until a flow asks its question number `step`. */
async function step({ quickInput: { box } }: Window, step: number): Promise<void> {
  await expect.poll(() => box.textContent()).toContain(`Bước ${step}/`);
}

const extended = "visits/2022/2022-11-08_so-tai-nguyen-moi-truong_ecf04x.visit.json";

scenario("FLOW-6 a deadline is extended step by step, and undone by the button", async ({ window, workspace }) => {
  await window.palette("CCHC: Gia hạn khắc phục");
  const { field, message } = window.quickInput;
  await expect.poll(() => field.getAttribute("placeholder")).toContain("Tồn tại nào?");
  await expect.poll(() => window.quickInput.labels()).toHaveLength(3);
  await window.picture("flows-extend-which");
  await window.quickPick('Chưa thực hiện đủ các bước "5 tại chỗ" với thủ tục đã đăng ký', "buoc 5 tai cho");
  await step(window, 1);
  await field.fill("3/1/2023");
  await expect.poll(() => message.textContent()).toContain("không sau hạn hiện tại");
  await window.picture("flows-extend-refused-day");
  await field.fill("29/10/2023");
  await expect.poll(() => message.textContent()).toContain("Chủ nhật 29/10/2023, ngày nghỉ hằng tuần");
  await window.picture("flows-extend-day-off");
  await window.quickInput.accept();
  await step(window, 2);
  await window.inputBox("Thiếu nhân lực");
  await step(window, 3);
  await field.fill("nguyen van a");
  await window.picture("flows-extend-person");
  await window.quickPick("Nguyễn Văn A");
  await step(window, 4);
  await window.picture("flows-extend-document");
  await window.quickInput.accept();
  await step(window, 5);
  await window.picture("flows-extend-day");
  await window.quickInput.accept();
  const told = "Đã gia hạn tồn tại 2022-042.3";
  await window.notification(told).waitFor();
  await window.picture("flows-extend-done");
  await expect.poll(() => workspace.text(extended)).toContain('"until": "2023-10-29"');
  await window.answerNotification(told, "Hoàn tác");
  await window.notification("Đã hoàn tác thay đổi vừa ghi của 2022-042.3").waitFor();
  await expect.poll(() => workspace.text(extended)).toContain('"type": "undo"');
});

scenario("FLOW-2 a finding is recorded by questions; Esc keeps the answers", async ({ window, workspace }) => {
  const number = await startedVisit(workspace);
  const { field, message } = window.quickInput;
  await window.palette("CCHC: Ghi tồn tại");
  await window.quickPick("Sở Y tế", "so y te");
  await step(window, 1);
  await window.quickPick("Cải cách thủ tục hành chính", "thu tuc");
  await step(window, 2);
  await field.fill("Niêm yết thủ tục hành chính chưa đầy đủ");
  await window.quickInput.accept();
  await step(window, 3);
  await window.picture("flows-finding-severity");
  await window.quickInput.close();

  await window.palette("CCHC: Ghi tồn tại");
  await window.quickPick("Tiếp tục bản nháp");
  await step(window, 1);
  await window.picture("flows-finding-resumed");
  await window.quickInput.accept();
  await step(window, 2);
  await expect.poll(() => field.inputValue()).toBe("Niêm yết thủ tục hành chính chưa đầy đủ");
  await window.quickInput.accept();
  await step(window, 3);
  await window.quickPick("Lớn");
  await step(window, 4);
  await window.picture("flows-finding-optional");
  await window.quickInput.accept();
  await step(window, 5);
  await field.fill("Chưa phân công người theo dõi");
  await window.quickInput.accept();
  await step(window, 6);
  await field.fill("Niêm yết đầy đủ, đúng quy định");
  await window.quickInput.accept();
  await step(window, 7);
  await window.picture("flows-finding-unit");
  await window.quickPick("Sở Y tế");
  await step(window, 8);
  await window.picture("flows-finding-deadline-kind");
  await window.quickPick("Số ngày làm việc kể từ thông báo kết luận");
  await step(window, 9);
  await expect.poll(() => field.inputValue()).toBe("15 ngày làm việc");
  await expect.poll(() => message.textContent()).toContain("dự kiến 11/10/2023");
  await field.fill("20 ngay lam viec");
  await expect.poll(() => message.textContent()).toContain("dự kiến 18/10/2023");
  await window.picture("flows-finding-term");
  await window.quickInput.accept();
  await step(window, 10);
  await window.picture("flows-finding-save");
  await window.quickPick("Lưu");
  await window.notification(`Đã ghi tồn tại ${number}.1`).waitFor();
  await window.picture("flows-finding-done");
  const { stdout } = await workspace.cli("finding", "show", `${number}.1`);
  expect(stdout).toContain("Niêm yết thủ tục hành chính chưa đầy đủ");
});

scenario("a visit is concluded, and its deadlines are told", async ({ window, workspace }) => {
  const number = await startedVisit(workspace);
  await workspace.cli(
    "finding",
    "add",
    number,
    "--area",
    "procedures",
    "--title",
    "Niêm yết thiếu",
    "--within",
    "15wd",
  );
  await workspace.cli("visit", "minute", number, "--on", "19/09/2023");
  await window.palette("CCHC: Ghi kết luận");
  await window.quickPick("Sở Y tế");
  await step(window, 1);
  await window.quickInput.accept();
  await step(window, 2);
  await window.quickInput.accept();
  const told = window.notification(`Đã kết luận lượt kiểm tra ${number}`);
  await expect.poll(() => told.textContent()).toContain("Hạn thứ Tư 11/10/2023");
  await window.picture("flows-concluded");
  expect((await workspace.cli("visit", "show", number)).stdout).toContain("Đang theo dõi khắc phục");
});

scenario(
  "FLOW-9 a visit is concluded in one walk, from the minutes to the notice in Word",
  async ({ window, workspace }) => {
    const number = await startedVisit(workspace);
    await workspace.cli(
      "finding",
      "add",
      number,
      "--area",
      "procedures",
      "--title",
      "Niêm yết thiếu",
      "--within",
      "15wd",
    );
    const { field } = window.quickInput;
    await window.palette("CCHC: Kết luận đợt kiểm tra");
    await window.quickPick("Sở Y tế");
    await step(window, 1);
    await field.fill("19/09/2023");
    await window.quickInput.accept();
    await step(window, 2);
    await window.quickInput.accept();
    await step(window, 3);
    await window.picture("flows-guided-check");
    await window.quickPick("Tiếp tục kết luận");
    await step(window, 4);
    await window.picture("flows-guided-day");
    await window.quickInput.accept();
    await expect.poll(() => window.quickInput.box.textContent()).toContain("Cấp số cho");
    await window.picture("flows-guided-issue-day");
    await window.quickInput.accept();
    await expect.poll(() => field.inputValue()).toContain("/TB-");
    await window.picture("flows-guided-issue-number");
    await window.quickInput.accept();
    const told = window.notification("Mở bằng Word");
    await told.waitFor({ timeout: 30_000 });
    await window.picture("flows-guided-done");
    const shown = (await workspace.cli("visit", "show", number)).stdout;
    expect(shown).toContain("Đang theo dõi khắc phục");
    expect(shown).toContain("/TB-");
    expect(readdirSync(workspace.path("reports")).some((name) => name.endsWith(".docx"))).toBe(true);
  },
);

scenario(
  "FLOW-8 visits of a year are spread over months, and looked at before they are written",
  async ({ window, workspace }) => {
    const { box, field } = window.quickInput;
    const visits = () => readdirSync(workspace.path("visits/2023")).length;
    const before = visits();
    await window.palette("CCHC: Lên lịch kiểm tra cả năm");
    await window.quickPick("Kế hoạch kiểm tra công tác cải cách hành chính năm 2023");
    await step(window, 1);
    await box.getByRole("checkbox").first().waitFor();
    await window.picture("flows-year-levels");
    await window.quickInput.accept();
    await step(window, 2);
    await box.getByRole("checkbox").first().waitFor();
    await window.picture("flows-year-units");
    for (const [unit, typed] of chosenUnits) await window.quickInput.tick(unit, typed);
    await field.fill("");
    await window.picture("flows-year-units-chosen");
    await window.quickInput.accept();
    await step(window, 3);
    await window.quickPick("Rải đều vào ngày làm việc của các tháng được chọn");
    await step(window, 4);
    await box.getByRole("checkbox").first().waitFor();
    await window.picture("flows-year-months");
    await window.quickInput.chooseMany(["tháng 11/2023"]);
    await expect.poll(() => box.textContent()).toContain("Ghi 3 lượt kiểm tra");
    await window.picture("flows-year-preview");
    expect(visits()).toBe(before);
    await window.quickPick("Ghi 3 lượt kiểm tra");
    await window.notification("Đã lên kế hoạch 3 lượt kiểm tra trong KT2023").waitFor();
    expect(visits()).toBe(before + 3);
  },
);

describe("an empty folder", () => {
  scenario.override({ contents: null });

  scenario("FLOW-7 becomes the sample", async ({ window, workspace }) => {
    await window.palette("CCHC: Mở dữ liệu mẫu");
    await window.quickInput.box.getByRole("option").first().waitFor();
    await window.picture("flows-sample-where");
    await window.quickPick("Thư mục đang mở (còn trống)");
    await window.tree("Kế hoạch").rows.first().waitFor();
    await window.picture("flows-sample-open");
    expect(workspace.text("cchc.json")).toContain("Hậu Giang");
  });
});
