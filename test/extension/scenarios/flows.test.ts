import { describe, expect } from "vitest";
import { scenario } from "../support/scenario.ts";

const extended = "visits/2022/2022-11-08_so-tai-nguyen-moi-truong_ecf04x.visit.json";

scenario("FLOW-6 a deadline is extended step by step, and undone by the button", async ({ window, workspace }) => {
  await window.palette("CCHC: Gia hạn khắc phục");
  const { box, field, message } = window.quickInput;
  await expect.poll(() => field.getAttribute("placeholder")).toContain("Tồn tại nào?");
  await expect.poll(async () => (await window.quickInput.labels()).length).toBeGreaterThan(5);
  await window.picture("flows-extend-which");
  await window.quickPick('Chưa thực hiện đủ các bước "5 tại chỗ" với thủ tục đã đăng ký', "buoc 5 tai cho");
  await expect.poll(() => box.textContent()).toContain("Bước 1/5");
  await field.fill("3/1/2023");
  await expect.poll(() => message.textContent()).toContain("không sau hạn hiện tại");
  await window.picture("flows-extend-refused-day");
  await field.fill("29/10/2023");
  await expect.poll(() => message.textContent()).toContain("Chủ Nhật 29/10/2023, ngày nghỉ hằng tuần");
  await window.picture("flows-extend-day-off");
  await window.inputBox("29/10/2023");
  await window.inputBox("Thiếu nhân lực");
  await expect.poll(() => box.textContent()).toContain("Bước 3/5");
  await field.fill("nguyen van a");
  await window.picture("flows-extend-person");
  await window.quickPick("Nguyễn Văn A");
  await window.inputBox("");
  await window.picture("flows-extend-day");
  await window.inputBox("20/09/2023");
  const told = "Đã gia hạn tồn tại 2022-042.3";
  await window.notification(told).waitFor();
  await window.picture("flows-extend-done");
  await expect.poll(() => workspace.text(extended)).toContain('"until": "2023-10-29"');
  await window.answerNotification(told, "Hoàn tác");
  await window.notification("Đã hoàn tác thay đổi vừa ghi của 2022-042.3").waitFor();
  await expect.poll(() => workspace.text(extended)).toContain('"type": "undo"');
});

scenario("FLOW-2 a finding is recorded by questions; Esc keeps the answers", async ({ window, workspace }) => {
  const { box, field, message } = window.quickInput;
  await window.palette("CCHC: Ghi tồn tại");
  await window.quickPick("Thị xã Long Mỹ", "long my");
  await window.quickPick("Cải cách thủ tục hành chính", "thu tuc");
  await window.inputBox("Niêm yết thủ tục hành chính chưa đầy đủ");
  await expect.poll(() => box.textContent()).toContain("Bước 3/");
  await window.picture("flows-finding-severity");
  await window.quickInput.close();

  await window.palette("CCHC: Ghi tồn tại");
  await window.quickPick("Tiếp tục bản nháp");
  await expect.poll(() => box.textContent()).toContain("Bước 1/");
  await field.press("Enter");
  await expect.poll(() => field.inputValue()).toBe("Niêm yết thủ tục hành chính chưa đầy đủ");
  await field.press("Enter");
  await window.quickPick("Lớn");
  await window.inputBox("");
  await window.inputBox("Chưa phân công người theo dõi");
  await window.inputBox("Niêm yết đầy đủ, đúng quy định");
  await window.picture("flows-finding-unit");
  await window.quickPick("Thị xã Long Mỹ");
  await window.picture("flows-finding-deadline-kind");
  await window.quickPick("Số ngày làm việc kể từ thông báo kết luận");
  await expect.poll(() => field.inputValue()).toBe("15 ngày làm việc");
  await expect.poll(() => message.textContent()).toContain("dự kiến 11/10/2023");
  await field.fill("20 ngày làm việc");
  await expect.poll(() => message.textContent()).toContain("dự kiến 18/10/2023");
  await window.picture("flows-finding-term");
  await window.inputBox("20 ngày làm việc");
  await window.picture("flows-finding-save");
  await window.quickPick("Lưu");
  await window.notification("Đã ghi tồn tại 2023-043.3").waitFor();
  await window.picture("flows-finding-done");
  const { stdout } = await workspace.cli("finding", "show", "2023-043.3");
  expect(stdout).toContain("Niêm yết thủ tục hành chính chưa đầy đủ");
});

scenario("a visit is concluded, and its deadlines are told", async ({ window, workspace }) => {
  await window.palette("CCHC: Ghi kết luận");
  await expect.poll(() => window.quickInput.labels()).toHaveLength(4);
  await window.picture("flows-conclude-which");
  await window.quickPick("Huyện Phụng Hiệp");
  await window.inputBox("");
  await window.inputBox("20/09/2023");
  await window.notification("Đã kết luận lượt kiểm tra 2023-029").waitFor();
  await window.picture("flows-concluded");
  expect((await workspace.cli("visit", "show", "2023-029")).stdout).toContain("Đang theo dõi khắc phục");
});

describe("an empty folder", () => {
  scenario.override({ contents: null });

  scenario("FLOW-7 becomes the sample", async ({ window, workspace }) => {
    await window.palette("CCHC: Mở dữ liệu mẫu");
    await window.picture("flows-sample-where");
    await window.quickPick("Thư mục đang mở (còn trống)");
    await window.tree("Kế hoạch").rows.first().waitFor();
    await window.picture("flows-sample-open");
    expect(workspace.text("cchc.json")).toContain("Hậu Giang");
  });
});
