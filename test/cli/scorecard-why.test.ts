import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { textWidth } from "../../cli/src/presenters/text-width.ts";
import { emptyFolder } from "../support/empty-folder.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { Terminal } from "../support/terminal.ts";

const env = { CCHC_TODAY: "2023-01-31", CCHC_ACTOR: "an@snv.example" };
let root = "";
beforeAll(async () => {
  const folder = await emptyFolder();
  root = join(folder.path, "hau-giang");
  await runCli(["init", root, "--sample", "hau-giang"], { env });
  return folder.remove;
});
const cchc = (...args: string[]) => runCli(["-w", root, ...args], { env });

test("SCORE-18 scorecard why says the rank, what was lost, and what would move it, to people and to programs", async () => {
  const run = await cchc("scorecard", "why", "so-y-te", "--criteria", "TC2022");
  expect(run.code).toBe(0);
  expect(run.stdout).toContain("12 trên 18 đơn vị được xếp hạng");
  expect(run.stdout).toContain(
    "Sở Giáo dục và Đào tạo: hạng 13, 81,5%. Hơn 0,5 điểm phần trăm; bớt 0,5 điểm thì bằng.",
  );
  expect(run.stdout).toContain("Xuất sắc từ 90%: còn thiếu 8 điểm.");
  expect(run.stdout).toMatch(/3\.2 +Giải quyết hồ sơ đúng hạn +−2,75 +11,25\/14 +11,75 +−0,5/);
  expect(run.stderr).toContain("scorecard rank TC2022");
  const { kind, item } = jsonOf(await cchc("scorecard", "why", "so-y-te", "--json")) as {
    kind: string;
    item: { fields: { lost: number }[]; lost: number };
  };
  expect(kind).toBe("rank-reasons");
  expect(item).toMatchObject({ rank: 12, ranked: 18, points: 82, maximum: 100, lost: 18, above: { rank: 9 } });
  expect(item.fields.reduce((sum, { lost }) => sum + lost, 0)).toBe(18);
});

test("SCORE-18 scorecard why of a unit that did not submit says so, and of none that there is none", async () => {
  const open = await cchc("scorecard", "why", "so-khoa-hoc-cong-nghe");
  expect(open.code).toBe(0);
  expect(open.stdout).toContain("chưa xếp hạng: phiếu chưa chốt");
  // Nothing of it was scored by then: nothing was lost either.
  const unscored = await cchc("scorecard", "why", "so-khoa-hoc-cong-nghe", "--as-of", "2022-11-20");
  expect(unscored.stdout).toContain("chưa chấm mục nào");
  expect(unscored.stdout).not.toContain("ất điểm");
  expect(unscored.stderr).toContain("cchc scorecard score PC2022-014");
  expect((await cchc("scorecard", "why", "so-nao-do")).code).toBe(4);
  expect((await cchc("scorecard", "why", "so-y-te", "--as-of", "01/10/2022")).code).toBe(4);
});

test.each([80, 60])("SCORE-18 scorecard why fits %i columns", async (columns) => {
  const terminal = new Terminal(["-w", root, "scorecard", "why", "so-y-te"], env, { columns });
  expect(await terminal.end()).toBe(0);
  expect(terminal.text.split("\n").filter((line) => textWidth(line.trimEnd()) > columns)).toEqual([]);
  expect(terminal.text).toContain("Giải quyết hồ sơ đúng hạn");
});
