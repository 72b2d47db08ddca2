import { afterEach, beforeEach, expect, test } from "vitest";
import { Office } from "../support/office.ts";

let office: Office;
beforeEach(async () => {
  office = await Office.open("Hậu Giang", "2026-01-12");
  await office.run("unit", "add", "so-y-te", "--name", "Sở Y tế", "--level", "province", "--category", "department");
});
afterEach(() => office.remove());

test("WITHDRAW-1 a plan made by mistake counts nowhere, gives its number free, and comes back by undo", async () => {
  await office.run("plan", "create", "--year", "2026");
  await office.run("task", "add", "KH2026", "--title", "Rà soát thủ tục", "--area", "procedures");
  expect((await office.json("task", "list")).total).toBe(1);
  const done = await office.json("plan", "withdraw", "KH2026", "--reason", "lập nhầm năm");
  expect(done.item).toMatchObject({ number: "KH2026", withdrawn: { on: "2026-01-12", reason: "lập nhầm năm" } });
  expect((await office.json("plan", "list")).total).toBe(0);
  expect((await office.json("task", "list")).total).toBe(0);
  await office.refused(4, "plan", "show", "KH2026");
  expect(await office.refused(4, "plan", "withdraw", "KH2026", "--reason", "x")).toContain("KH2026");
  const history = await office.json("history", "KH2026");
  expect(history.items.map(({ type }) => type)).toContain("plan.withdraw");
  await office.run("undo", "KH2026");
  expect((await office.json("plan", "list")).items).toMatchObject([{ number: "KH2026" }]);
});

test("WITHDRAW-1 the number is given again, and then means the new one; check finds nothing wrong", async () => {
  await office.run("plan", "create", "--year", "2026", "--title", "Nhầm");
  await office.run("plan", "withdraw", "KH2026", "--reason", "nhầm tên");
  await office.run("plan", "create", "--year", "2026", "--title", "Đúng");
  expect((await office.json("plan", "list")).items).toMatchObject([{ number: "KH2026", title: "Đúng" }]);
  const history = await office.json("history", "KH2026");
  expect(history.items.map(({ type }) => type)).toEqual(["plan.create"]);
  const { items } = await office.json("check");
  expect(items.filter(({ code }) => code === "duplicate-number")).toEqual([]);
});

test("WITHDRAW-1 a duty is withdrawn, too, and nobody owes it any more", async () => {
  await office.run(
    ...["duty", "add", "--title", "Báo cáo tháng", "--every", "monthly", "--by-day", "20", "--kind", "report"],
    ...["--units", "so-y-te", "--from", "2025-10-01"],
  );
  expect((await office.json("duty", "list")).total).toBe(1);
  await office.run("duty", "withdraw", "DK1", "--reason", "giao nhầm");
  expect((await office.json("duty", "list", "--all")).total).toBe(0);
});

test("WITHDRAW-2 a programme with visits stays until they are cancelled; a plan that another realises stays", async () => {
  await office.run("programme", "create", "--year", "2026");
  await office.run(
    ...["visit", "plan", "so-y-te", "--on", "2026-03-10", "--kind", "scheduled", "--programme", "KT2026"],
  );
  expect(await office.refused(3, "programme", "withdraw", "KT2026", "--reason", "nhầm")).toContain("2026-001");
  await office.run("visit", "cancel", "2026-001", "--reason", "không kiểm tra");
  await office.run("programme", "withdraw", "KT2026", "--reason", "nhầm");
  expect((await office.json("programme", "list")).total).toBe(0);

  await office.run("plan", "create", "--period", "2026-2030");
  await office.run("plan", "create", "--year", "2026", "--from-plan", "KH2026-2030");
  expect(await office.refused(3, "plan", "withdraw", "KH2026-2030", "--reason", "nhầm")).toContain("KH2026");
});
