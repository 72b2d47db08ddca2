import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

interface UnitsOnDisk {
  units: { id: string; versions: { name: string; to: string | null }[] }[];
  events: { event: string; on: string; unitIds: string[] }[];
}

scenario(
  "EXT-14 a unit is renamed by questions, two are merged, and the merger is taken back",
  async ({ window, workspace }) => {
    const onDisk = () => JSON.parse(workspace.text("units.json")) as UnitsOnDisk;
    const before = onDisk().events.length;
    const { field, box } = window.quickInput;
    await window.palette("CCHC: Ghi thay đổi đơn vị (sáp nhập, chia tách, đổi tên…)");
    await window.quickPick("Đổi tên", "doi ten");
    await expect.poll(() => box.textContent()).toContain("Ngày có hiệu lực");
    await window.inputBox("1/9/2023");
    await expect.poll(() => field.getAttribute("placeholder")).toContain("Đơn vị nào thay đổi?");
    await window.picture("unit-change-which");
    await window.quickPick("Sở Y tế", "so y te");
    await expect.poll(() => box.textContent()).toContain("Tên mới");
    await window.inputBox("Sở Y tế và Dân số");
    await expect.poll(() => box.textContent()).toContain("Văn bản quyết định");
    await window.inputBox("12/NQ-HĐND");
    const told = "Đã ghi: đổi tên Sở Y tế thành Sở Y tế và Dân số từ ngày 01/09/2023";
    await window.notification(told).waitFor();
    await window.picture("unit-change-done");
    expect(onDisk().events).toHaveLength(before + 1);
    expect(onDisk().events.at(-1)).toMatchObject({ event: "rename", on: "2023-09-01" });

    // Two communes become one of them; the sample ends with the two levels of 2025.
    await window.palette("CCHC: Ghi thay đổi đơn vị (sáp nhập, chia tách, đổi tên…)");
    await expect.poll(() => field.getAttribute("placeholder")).toContain("Thay đổi gì");
    await window.quickPick("Sáp nhập", "sap nhap");
    await expect.poll(() => box.textContent()).toContain("Ngày có hiệu lực");
    await window.inputBox("01/03/2026");
    await expect.poll(() => field.getAttribute("placeholder")).toContain("Những đơn vị nào được sáp nhập?");
    await window.quickInput.tick("Xã Lương Tâm", "xa luong tam");
    await field.fill("xa vinh vien");
    await window.quickInput.chooseMany(["Xã Vĩnh Viễn"]);
    await expect.poll(() => field.getAttribute("placeholder")).toContain("Sáp nhập thành đơn vị nào?");
    await window.quickPick("Xã Lương Tâm", "xa luong tam");
    await expect.poll(() => box.textContent()).toContain("Văn bản quyết định");
    await window.inputBox("13/NQ-HĐND");
    const merger = "Đã ghi: sáp nhập Xã Lương Tâm và Xã Vĩnh Viễn thành Xã Lương Tâm từ ngày 01/03/2026";
    await window.notification(merger).waitFor();
    await window.picture("unit-merge-done");
    const merged = () =>
      onDisk()
        .units.find(({ id }) => id === "can-tho-xa-vinh-vien")
        ?.versions.at(-1)?.to ?? null;
    expect(merged()).toBe("2026-03-01");
    await window.answerNotification(merger, "Hoàn tác");
    await window.modal.getByText("Hoàn tác thay đổi cuối cùng của Xã Vĩnh Viễn?").waitFor();
    await window.modal.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(merged, { timeout: 20_000 }).toBe(null);
  },
);

scenario("EXT-14 official units are looked at before they are imported", async ({ window, workspace }) => {
  const before = workspace.text("units.json");
  const { box } = window.quickInput;
  await window.palette("CCHC: Nhập danh mục đơn vị chính thức");
  await window.quickPick("Tỉnh Vĩnh Phúc", "vinh phuc");
  await expect.poll(() => box.textContent()).toContain("Sự kiện ngày 01/7/2025");
  await window.picture("official-units-look");
  expect(workspace.text("units.json")).toBe(before);
  const labels = await window.quickInput.labels();
  const write = labels.find((label) => label.startsWith("Nhập ")) ?? "";
  expect(write).toMatch(/Nhập [\d.]+ đơn vị mới, bổ sung [\d.]+ đơn vị, [\d.]+ sự kiện/);
  await window.quickPick(write);
  await window.notification("Đã nhập").waitFor();
  const after = JSON.parse(workspace.text("units.json")) as UnitsOnDisk;
  expect(after.units.length).toBeGreaterThan((JSON.parse(before) as UnitsOnDisk).units.length);
});
