import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

scenario(
  "XWIN-1 XWIN-7 a table with a wrong cell is tried, mended, imported and taken back; columns of a foreign one are told and kept",
  async ({ window, workspace }) => {
    const before = workspace.text("people.json");
    workspace.write("nguoi-moi.csv", "Họ và tên;Chức vụ;Đơn vị\nTrần Thị Mới;Chuyên viên;so-khong-co\n");
    await window.container("Cải cách hành chính");
    await window.tree("Kế hoạch").rows.first().waitFor();
    await window.palette("CCHC: Nhập từ Excel…");
    await window.file(workspace.path("nguoi-moi.csv"));
    await window.quickPick("Người");
    const page = window.webview();
    await page.getByRole("heading", { name: "Nhập người từ nguoi-moi.csv" }).waitFor();
    await page.getByText("Chỗ sai (1)").waitFor();
    const row = page.getByRole("row", { name: /so-khong-co/ });
    expect((await row.getByRole("cell").allInnerTexts()).slice(0, 2)).toEqual(["Đơn vị", "so-khong-co"]);
    await window.picture("import-problems");
    expect(workspace.text("people.json")).toBe(before);

    workspace.write("nguoi-moi.csv", "Họ và tên;Chức vụ;Đơn vị\nTrần Thị Mới;Chuyên viên;so-noi-vu\n");
    await page.getByRole("button", { name: "Đọc lại bảng" }).click();
    await page.getByText("Mới (1)").waitFor();
    await window.picture("import-ready");
    await page.getByRole("button", { name: "Nhập vào dữ liệu" }).click();
    await page.getByText("Đã nhập 1 người.").waitFor();
    const names = () =>
      (workspace.json("people.json") as { people: { name: string }[] }).people.map(({ name }) => name);
    await expect.poll(names).toContain("Trần Thị Mới");
    await window.answerNotification("Đã nhập 1 người.", "Hoàn tác");
    await expect.poll(names).not.toContain("Trần Thị Mới");
    await page.getByRole("button", { name: "Nhập vào dữ liệu" }).waitFor();

    // A sheet of another office: which column is what is asked, kept under a name, and offered for the next one.
    const foreign = (name: string) => `Cán bộ phụ trách;Làm việc tại\n${name};Sở Nội vụ\n`;
    workspace.write("so-khac.csv", foreign("Lê Văn Khác"));
    await window.palette("CCHC: Nhập từ Excel…");
    await window.file(workspace.path("so-khac.csv"));
    await window.quickPick("Người");
    await window.picture("import-columns");
    await window.quickPick("Cán bộ phụ trách");
    const told = window.webview();
    await told.getByText("Mới (1)").waitFor();
    await told.getByRole("button", { name: "Chỉ thêm cột…" }).click();
    await window.quickPick("Làm việc tại");
    await window.quickPick("Đơn vị", "Đơn vị");
    await told.getByText("“Làm việc tại” là Đơn vị").waitFor();
    await told.getByRole("button", { name: "Lưu cách đọc cột…" }).click();
    await window.inputBox("Sở khác");
    await told.getByText("Đọc cột theo “Sở khác”.").waitFor();
    await window.picture("import-columns-told");
    workspace.write("so-khac-2.csv", foreign("Võ Thị Nữa"));
    await window.palette("CCHC: Nhập từ Excel…");
    await window.file(workspace.path("so-khac-2.csv"));
    await window.quickPick("Người");
    await window.quickPick("Sở khác");
    await window.webview().getByText("Đọc cột theo “Sở khác”.").waitFor();
    const { stdout } = await workspace.cli("import", "mapping", "Sở khác", "--json");
    expect(JSON.parse(stdout).item.columns).toEqual([
      { heading: "Cán bộ phụ trách", column: "name" },
      { heading: "Làm việc tại", column: "unit" },
    ]);
  },
);

scenario(
  "XWIN-2 XWIN-8 XWIN-9 a list is written as a table, and read back nothing has changed; figures are asked for their document, results for their index",
  async ({ window, workspace }) => {
    await window.container("Cải cách hành chính");
    await window.tree("Kế hoạch").rows.first().waitFor();
    await window.palette("CCHC: Xuất ra Excel…");
    await window.quickPick("Người");
    await window.file(workspace.path("reports/nguoi.csv"));
    await window.notification("người ra nguoi.csv").waitFor();
    const { stdout } = await workspace.cli("import", "reports/nguoi.csv", "--as", "people", "--json");
    expect(JSON.parse(stdout).item).toMatchObject({ new: 0, changed: 0, wrong: 0 });

    workspace.write("so-lieu.csv", "Tên chỉ tiêu;Giá trị;Đơn vị tính\nHồ sơ tiếp nhận qua bưu chính;1854;hồ sơ\n");
    await window.palette("CCHC: Nhập từ Excel…");
    await window.file(workspace.path("so-lieu.csv"));
    await window.quickPick("Số liệu");
    await window.quickPick("2021-2023");
    await expect.poll(() => window.quickInput.field.getAttribute("placeholder")).toContain("văn bản nguồn");
    await window.picture("import-source");
    await window.quickPick("1348/KHPH-UBNDTHG-TCTBĐVN", "1348");
    const page = window.webview();
    await page.getByText("Dòng chưa ghi văn bản nguồn được ghi theo: 1348/KHPH-UBNDTHG-TCTBĐVN.").waitFor();
    await page.getByText("Mới (1)").waitFor();

    // An index that is not there yet is made with its results, and goes with them when they are taken back.
    workspace.write("papi.csv", "Năm;Giá trị;Hạng\n2022;41,15;40\n");
    await window.palette("CCHC: Nhập từ Excel…");
    await window.file(workspace.path("papi.csv"));
    await window.quickPick("Kết quả chỉ số");
    await window.picture("import-scheme");
    await window.quickPick("PAPI: Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)", "PAPI");
    await window.webview().getByText("chỉ số này được lập cùng lúc với kết quả").waitFor();
    await window.picture("import-new-scheme");
    const indices = async () => JSON.parse((await workspace.cli("index", "list", "--json")).stdout);
    expect(JSON.stringify(await indices())).not.toContain("PAPI");
    await window.webview().getByRole("button", { name: "Nhập vào dữ liệu" }).click();
    await window.answerNotification("Đã nhập 1 kết quả", "Hoàn tác");
    await window.notification("Đã hoàn tác thay đổi cuối cùng của PAPI: nhập 1 kết quả từ papi.csv.").waitFor();
    await window.webview().getByText("Mới (1)").waitFor();
    await window.picture("import-taken-back");
  },
);
