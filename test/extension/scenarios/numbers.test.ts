import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

const view = "Chấm điểm, chỉ số";
const sheet = (last: string) =>
  [
    "Ký hiệu;Nội dung;Thang điểm cao nhất;Tài liệu kiểm chứng",
    "1;Chỉ đạo, điều hành;10;",
    "1.1;Ban hành kế hoạch cải cách hành chính;4;Quyết định ban hành kế hoạch",
    "1.2;Tự kiểm tra trong năm;6;Báo cáo kết quả tự kiểm tra",
    "2;Cải cách thủ tục hành chính;5;",
    `2.1;Giải quyết hồ sơ đúng hạn;${last};Số liệu của hệ thống một cửa`,
    "",
  ].join("\n");

scenario(
  "XWIN-5 XWIN-6 a criteria set comes from a sheet and gets its scorecards, a result is recorded and withdrawn",
  async ({ window, workspace }) => {
    await window.page.setViewportSize({ width: 1200, height: 900 });
    workspace.write("tieu-chi.csv", sheet("năm"));
    await window.container("Cải cách hành chính");
    const tree = window.tree(view);
    await tree.unfold();
    await tree.rows.first().waitFor();
    // Room for the rows that come.
    for (const other of ["Việc cần làm", "Kế hoạch", "Kiểm tra"]) {
      await window.tree(other).pane.locator(".pane-header").click();
    }
    await window.palette("CCHC: Lập bộ tiêu chí từ bảng Excel…");
    await window.file(workspace.path("tieu-chi.csv"));
    // The sheet calls its maxima otherwise.
    await window.quickPick("Thang điểm cao nhất");
    const page = window.webview();
    await page.getByText("Chỗ sai (1)").waitFor();
    workspace.write("tieu-chi.csv", sheet("5"));
    await page.getByRole("button", { name: "Đọc lại bảng" }).click();
    await page.getByText("2 lĩnh vực, 3 mục được chấm điểm, cộng 15 điểm.").waitFor();
    await window.picture("criteria-trial");
    await page.getByRole("button", { name: "Lập bộ tiêu chí…" }).click();
    await window.inputBox("2023");
    await window.inputBox("Huyện, thị xã, thành phố");
    await window.quickPick("Mọi đơn vị thuộc cấp và loại sẽ chọn");
    const asked = (question: string) =>
      expect.poll(() => window.quickInput.field.getAttribute("placeholder")).toContain(question);
    await asked("Cấp nào?");
    await window.quickInput.chooseMany(["Cấp huyện"]);
    await asked("Loại đơn vị nào?");
    await window.quickInput.chooseMany([]);
    await window.quickInput.message.filter({ hasText: "Tên bộ tiêu chí" }).waitFor();
    await window.quickInput.accept();
    await window.inputBox("");
    await window.inputBox("12/QĐ-UBND");
    await window.inputBox("Tốt 80; Khá 65; Yếu 0");
    await page.getByText("Đã lập bộ tiêu chí TC2023.").first().waitFor();
    await window.answerNotification("Đã lập bộ tiêu chí TC2023", "Lập phiếu chấm điểm");
    // All that have none are ticked.
    await asked("Lập phiếu cho những đơn vị nào?");
    await window.quickInput.chooseMany([]);
    await window.inputBox("10 ngày làm việc");
    await window.notification("Đã lập 8 phiếu").waitFor();
    const { stdout } = await workspace.cli("scorecard", "list", "--criteria", "TC2023", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ total: 8 });

    await tree.menu("SIPAS", "Ghi kết quả chỉ số…");
    await window.inputBox("2019");
    for (const answer of ["84,5", "", "20", "63", "", "", ""]) await window.inputBox(answer);
    await window.notification("Đã ghi SIPAS-2019 của Tỉnh Hậu Giang: 84,50%, hạng 20/63.").waitFor();
    await tree.expand("SIPAS");
    await tree.menu("Năm 2019", "Rút bản ghi lập nhầm…");
    await window.inputBox("nhập nhầm năm");
    await window.answerNotification("Đã rút kết quả SIPAS-2019", "Hoàn tác");
    await tree.row("Năm 2019").waitFor();
  },
);
