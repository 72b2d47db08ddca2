import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../support/empty-folder.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

const env = { CCHC_TODAY: "2023-09-30", CCHC_ACTOR: "an@snv.example" };
let root = "";
const cchc = (...args: string[]) => runCli(["-w", root, ...args], { env });

beforeAll(async () => {
  const folder = await emptyFolder();
  root = folder.path;
  await runCli(["init", root, "--sample", "hau-giang"], { env });
  await cchc("person", "add", "Nguyễn Văn Ân", "--title", "Phó Giám đốc");
  return folder.remove;
});

describe("CLI-15 what may have been meant", () => {
  test.each([
    ["a template", ["report", "render", "anual", "--year", "2023"], 4, "Có phải là annual?"],
    ["a list to import", ["import", "x.csv", "--as", "peple"], 2, "Có phải là people?"],
    ["a person by a slip", ["person", "show", "Nguyen Van Am"], 4, "Nguyễn Văn Ân (P"],
    ["a person by a word", ["person", "show", "Ân"], 4, "Nguyễn Văn Ân (P"],
    ["an area by its code", ["finding", "list", "--area", "procedure"], 2, "Có phải là procedures?"],
    ["an area by a word of its name", ["task", "list", "--area", "thủ tục"], 2, "Có phải là procedures?"],
    ["what adds a result", ["index", "add", "PAR"], 2, "index record"],
    ["figures of a year without any", ["export", "figures", "--year", "2031"], 4, "Chưa có số liệu nào của năm 2031."],
    ["a year of two digits", ["index", "weak", "PAR", "--year", "26"], 2, "ví dụ 2026."],
    ["a cap below 0", ["criteria", "create", "x.csv", "--bonus-cap", "-3"], 2, "Ghi số điểm từ 0 trở lên"],
    ["an area of strengths", ["strength", "list", "--area", "xyz"], 2, "procedures (Cải cách thủ tục hành chính)"],
  ])("CLI-15 %s", async (_what, args, code, hint) => {
    const run = await cchc(...args);
    expect(run).toMatchObject({ code, stdout: "" });
    expect(run.stderr).toContain(hint);
  });

  test("CLI-15 an area is named by its whole name as well as by its code", async () => {
    const [byName, byCode] = await Promise.all([
      cchc("finding", "list", "--area", "cai cach thu tuc hanh chinh", "--json"),
      cchc("finding", "list", "--area", "procedures", "--json"),
    ]);
    expect((jsonOf(byCode) as { total: number }).total).toBeGreaterThan(0);
    expect(byName.stdout).toBe(byCode.stdout);
  });
});

describe("CLI-35 what is typed next works from where the person stands", () => {
  test("CLI-35 after a command, after a refusal and in an empty list; in a folder with blanks", async () => {
    const folder = await emptyFolder();
    const own = join(folder.path, "việc của tôi");
    await runCli(["init", own, "--title", "Thử", "--province", "Tỉnh Hậu Giang"], { env });
    const run = (...args: string[]) => runCli(["-w", "việc của tôi", ...args], { env, cwd: folder.path });
    const start = 'cchc -w "việc của tôi" ';
    const [empty, refused, shown] = await Promise.all([
      run("plan", "list"),
      run("finding", "show", "2023-001.1", "--no-input"),
      run("check", "--no-input"),
    ]);
    expect(`${empty.stdout}${empty.stderr}`.replaceAll("\n", " ")).toContain(`${start}plan create`);
    expect(refused.stderr.replaceAll("\n", " ")).toContain(start);
    for (const one of [empty, refused, shown]) {
      expect(one.stderr).not.toMatch(/cchc (?!-w)[a-z]|--no-input/);
    }
    await folder.remove();
  });
});
