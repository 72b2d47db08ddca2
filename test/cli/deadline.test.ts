import { describe, expect, test } from "vitest";
import { jsonOf, runCli } from "../support/run-cli.ts";

describe("cchc deadline", () => {
  test.each([
    ["05/02/2024", "10wd", "2024-02-26"],
    ["28/8/2025", "5wd", "2025-09-08"],
    ["2026-08-20", "10wd", "2026-09-07"],
  ])("DL-3 %s + %s is %s", async (date, term, due) => {
    const run = await runCli(["deadline", date, term, "--json"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(jsonOf(run)).toMatchObject({ schemaVersion: 1, kind: "deadline", item: { due, dayKind: "working" } });
  });

  test("has the fields of the contract and no others", async () => {
    const run = await runCli(["deadline", "05/02/2024", "10wd", "--json"]);
    const { item } = jsonOf(run) as { item: Record<string, unknown> };
    const fields = ["from", "count", "dayKind", "due", "explanation", "calendarVersion", "provisional"];
    expect(Object.keys(item).sort()).toEqual(fields.sort());
    expect(item).toMatchObject({ from: "2024-02-05", count: 10, provisional: false });
  });

  test("DL-9 explains in Vietnamese, naming holidays", async () => {
    const { stdout } = await runCli(["deadline", "5/2/2024", "10wd"]);
    expect(stdout).toBe(
      "Hết hạn: thứ Hai 26/02/2024\n" +
        "10 ngày làm việc kể từ 05/02/2024 (không tính ngày đầu); trừ 6 ngày nghỉ hằng tuần và 5 ngày nghỉ lễ: " +
        "08–09/02, 12/02 (Tết Nguyên đán); 13–14/02 (nghỉ bù Tết Nguyên đán); hết hạn thứ Hai 26/02/2024\n",
    );
  });

  test("DL-4 explains a last day that is off", async () => {
    const { stdout } = await runCli(["deadline", "2025-08-17", "15d", "--lang", "en"]);
    expect(stdout).toContain("Due: Wednesday 03/09/2025");
    expect(stdout).toContain("the last day 01/09/2025 is off (01–02/09 (National Day))");
  });

  test("CAL-5 says when a date is provisional", async () => {
    const run = await runCli(["deadline", "2026-11-20", "5wd"]);
    expect(run.stdout).toContain("Tạm tính");
  });

  test.each([
    [["2023-02-30", "5wd"], "bad-date"],
    [["09/13/2023", "5wd"], "bad-date"],
    [["2024-02-05", "5"], "term-malformed"],
    [["2024-02-05", "-3d"], "count-not-positive"],
    [["2024-02-05", "0wd"], "count-not-positive"],
  ])("DL-1 refuses %j as usage: %s", async (args, code) => {
    const run = await runCli(["deadline", ...args, "--json"]);
    expect(run.code).toBe(2);
    expect(jsonOf(run)).toMatchObject({ error: { code } });
  });
});
