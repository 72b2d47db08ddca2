import { afterAll, beforeAll, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

let inspection: InspectionWorkspace;
beforeAll(async () => {
  inspection = await inspectionWorkspace();
});
afterAll(() => inspection.remove());

const cchc = (...args: string[]): Promise<CliRun> =>
  runCli(["-w", inspection.root, ...args], { env: { CCHC_TODAY: "2023-12-31" } });

test("TEXT-4 people are added, corrected, and listed by given name", async () => {
  const added = await cchc("person", "add", "Nguyễn Văn Bình", "--unit", "so-noi-vu", "--from", "1/7/2021", "--json");
  expect(added).toMatchObject({ code: 0, stderr: "" });
  expect(jsonOf(added)).toMatchObject({
    kind: "person",
    item: {
      number: "P1",
      name: "Nguyễn Văn Bình",
      unitName: "Sở Nội vụ",
      from: "2021-07-01",
      to: null,
      inOffice: true,
    },
  });
  await cchc("person", "add", "--name", "Trần Thị An", "--title", "Chuyên viên");
  const updated = await cchc("person", "update", "nguyen van binh", "--to", "1/7/2023", "--title", "Trưởng phòng");
  expect(updated).toMatchObject({ code: 0, stdout: "Đã sửa Nguyễn Văn Bình (P1).\n" });
  const namesOf = async (...flags: string[]) => {
    const { items } = jsonOf(await cchc("person", "list", ...flags, "--json")) as { items: { name: string }[] };
    return items.map(({ name }) => name);
  };
  expect(await namesOf()).toEqual(["Trần Thị An", "Nguyễn Văn Bình"]);
  expect(await namesOf("--as-of", "30/6/2023", "--unit", "hau-giang")).toEqual(["Nguyễn Văn Bình"]);
  expect(await namesOf("--as-of", "1/7/2023")).toEqual(["Trần Thị An"]);
  expect(await namesOf("--search", "truong phong")).toEqual(["Nguyễn Văn Bình"]);
  expect((await cchc("person", "list")).stdout).toMatch(
    /P1 +Nguyễn Văn Bình +Trưởng phòng +Sở Nội vụ +01\/07\/2021 +30\/06\/2023\n/,
  );
});

test("ID-2 namesakes are told apart by number", async () => {
  await cchc("person", "add", "Lê Văn Chín");
  const second = await cchc("person", "add", "lê văn chín");
  expect(second).toMatchObject({ code: 0 });
  expect(second.stderr).toMatch(/cùng tên lê văn chín; khi cần phân biệt, dùng số P\d/);
  const before = treeHash(inspection.root);
  const run = await cchc("person", "update", "Lê Văn Chín", "--title", "X", "--json");
  expect({ code: run.code, json: jsonOf(run) }).toMatchObject({ code: 2, json: { error: { code: "id-ambiguous" } } });
  expect(treeHash(inspection.root)).toBe(before);
});

test.each([
  ["no name", ["add"], 2, "missing-flag"],
  ["two names", ["add", "An", "--name", "Bình"], 2, "unexpected-argument"],
  ["an unknown unit", ["add", "An", "--unit", "khong-co"], 4, "unit-not-found"],
  ["an end before the start", ["add", "An", "--from", "1/7/2023", "--to", "1/7/2023"], 3, "validity-empty"],
  ["nobody of that name", ["update", "Không Ai", "--title", "X"], 4, "person-not-found"],
  ["nothing to change", ["update", "P1"], 2, "missing-one-of"],
] as const)("bad input leaves every byte as it was: %s", async (_name, words, code, error) => {
  const before = treeHash(inspection.root);
  const run = await cchc("person", ...words, "--json");
  expect({ code: run.code, json: jsonOf(run) }).toMatchObject({ code, json: { error: { code: error } } });
  expect(treeHash(inspection.root)).toBe(before);
});

test("REG-15 a person is shown with the findings and visits that wait for them, as of a day", async () => {
  const added = await cchc(
    "person",
    "add",
    "Hồ Thị Lan",
    "--title",
    "Chủ tịch",
    "--unit",
    "huyen-phung-hiep",
    "--json",
  );
  const lan = (jsonOf(added) as { item: { number: string } }).item.number;
  const { number } = await inspection.startedVisit("huyen-phung-hiep", "2023-05-09", ["Trễ hạn", "Niêm yết"]);
  await cchc("finding", "update", `${number}.1`, "--person", lan);
  await cchc("visit", "update", number, "--team", `${lan}:member`);
  const shown = await cchc("person", "show", "ho thi lan", "--json");
  expect([shown.code, jsonOf(shown)]).toMatchObject([
    0,
    {
      kind: "person",
      item: {
        number: lan,
        findings: [{ number: `${number}.1`, title: "Trễ hạn", status: "recorded" }],
        visits: [{ number, role: "member", status: "in-progress" }],
      },
    },
  ]);
  const human = await cchc("person", "show", lan);
  expect(human.stdout).toContain("Tồn tại chưa xong do người này chịu trách nhiệm (1)");
  expect(human.stdout).toMatch(/Lượt kiểm tra đang tham gia \(1\)\n.*\n.*Thành viên/);
  expect(human.stderr).toContain(`finding show ${number}.1`);
  expect(jsonOf(await cchc("person", "show", lan, "--as-of", "8/5/2023", "--json"))).toMatchObject({
    item: { findings: [], visits: [{ status: "planned" }] },
  });
});
