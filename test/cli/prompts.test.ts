import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { keys, Terminal } from "../support/terminal.ts";

const env = { CCHC_TODAY: "2023-05-15", CCHC_ACTOR: "lan@example.vn" };
let inspection: InspectionWorkspace;
let visit: string;

beforeEach(async () => {
  inspection = await inspectionWorkspace();
  visit = (await inspection.startedVisit("huyen-phung-hiep", "2023-05-09")).number;
});
afterEach(() => inspection.remove());

const open = (...args: string[]) => new Terminal(["-w", inspection.root, ...args], env);
const cchc = (...args: string[]) => runCli(["-w", inspection.root, ...args], { env });
const itemOf = async (number: string) =>
  (jsonOf(await cchc("finding", "show", number, "--json")) as { item: Record<string, unknown> }).item;
const drafts = () => readdirSync(join(inspection.root, ".cchc", "drafts"));

/** Answers everything up to the responsible unit. */
async function answerFirstHalf(terminal: Terminal): Promise<void> {
  await terminal.answer("Lượt kiểm tra nào?");
  await terminal.answer("Thuộc lĩnh vực nào?", "thu tuc");
  await terminal.answer("Tồn tại, hạn chế là gì?", "Hồ sơ đất đai trễ hạn");
  await terminal.answer("Mức độ?", keys.up);
  await terminal.answer("Mô tả thêm", "Kiểm tra 20 hồ sơ");
  await terminal.answer("Nguyên nhân");
  await terminal.answer("Kiến nghị", "Bố trí thêm người");
}

test("ASK-1, DL-5 a finding by prompts is the finding by flags; the deadline is explained before it is saved", async () => {
  const terminal = open("finding", "add");
  await answerFirstHalf(terminal);
  await terminal.waitFor("Đơn vị nào chịu trách nhiệm khắc phục?");
  await terminal.type("VI THUY");
  await terminal.waitFor("❯ UBND huyện Vị Thủy");
  await terminal.type(keys.enter);
  await terminal.answer("Hạn khắc phục?");
  await terminal.answer("Bao nhiêu ngày làm việc?", "10");
  await terminal.waitFor("SẼ LƯU");
  await terminal.waitFor("dự kiến 29/05/2023 nếu kết luận hôm nay");
  await terminal.waitFor("10 ngày làm việc, tính từ ngày thông báo kết luận");
  await terminal.answer("Lưu tồn tại này?");
  await terminal.waitFor(`Đã ghi tồn tại ${visit}.1`);
  expect(await terminal.end()).toBe(0);
  expect(drafts()).toEqual([]);

  const flags = ["--area", "procedures", "--title", "Hồ sơ đất đai trễ hạn", "--severity", "major"];
  const texts = ["--description", "Kiểm tra 20 hồ sơ", "--recommendation", "Bố trí thêm người"];
  const run = await cchc(
    "finding",
    "add",
    visit,
    ...flags,
    ...texts,
    "--responsible",
    "huyen-vi-thuy",
    "--within",
    "10wd",
  );
  expect(run.code).toBe(0);
  const [byPrompts, byFlags] = [await itemOf(`${visit}.1`), await itemOf(`${visit}.2`)];
  expect({ ...byPrompts, id: "", number: "" }).toEqual({ ...byFlags, id: "", number: "" });
});

test("ASK-2 Ctrl-C keeps a draft, says where in one sentence and exits 130; the next call goes on with it", async () => {
  const before = treeHash(inspection.root);
  const first = open("finding", "add");
  await answerFirstHalf(first);
  await first.waitFor("Đơn vị nào chịu trách nhiệm khắc phục?");
  await first.type(keys.ctrlC);
  expect(await first.end()).toBe(130);
  // A narrow terminal breaks the sentence between words.
  expect(first.text.replaceAll(/\s+/g, " ").trim()).toMatch(
    /Bản nháp được giữ ở \S+\.json; gõ `cchc (-w [^`]+ )?finding add` để tiếp tục\.$/,
  );
  expect(treeHash(inspection.root)).toBe(before);
  const [draft] = drafts();
  const kept = JSON.parse(readFileSync(join(inspection.root, ".cchc/drafts", draft ?? ""), "utf8"));
  expect(kept).toMatchObject({
    kind: "finding-draft",
    schemaVersion: 1,
    actor: "lan@example.vn",
    answers: { area: "procedures", severity: "major", cause: "" },
  });

  const other = new Terminal(["-w", inspection.root, "finding", "add"], { ...env, CCHC_ACTOR: "binh@example.vn" });
  await other.waitFor("Lượt kiểm tra nào?");
  expect(other.text).not.toContain("bản nháp");
  await other.type(keys.ctrlC);
  expect(await other.end()).toBe(130);

  const second = open("finding", "add");
  await second.waitFor(`(${visit}: Hồ sơ đất đai trễ hạn)`);
  await second.answer("Làm gì với bản nháp này?");
  await second.answer("Đơn vị nào chịu trách nhiệm khắc phục?");
  await second.answer("Hạn khắc phục?", keys.up, keys.down, keys.down, keys.down, keys.down);
  await second.answer("Hạn cuối là ngày nào?", "8/5/2023");
  await second.waitFor("Hạn 08/05/2023 sớm hơn ngày bắt đầu 09/05/2023");
  await second.type(keys.ctrlU, "31/02/2023", keys.enter);
  await second.waitFor("Viết ngày trước, tháng sau");
  await second.type(keys.ctrlU, "30/6/2023", keys.enter);
  await second.waitFor("hạn ấn định thứ Sáu 30/06/2023");
  await second.answer("Lưu tồn tại này?", keys.down);
  await second.answer("Sửa mục nào?", keys.down, keys.down);
  await second.waitFor("Tồn tại, hạn chế là gì?");
  await second.type(" ở xã", keys.enter);
  await second.waitFor("Hồ sơ đất đai trễ hạn ở xã");
  await second.answer("Lưu tồn tại này?");
  await second.waitFor("Đã ghi tồn tại");
  expect(await second.end()).toBe(0);
  expect(drafts()).toEqual([]);
  expect(await itemOf(`${visit}.1`)).toMatchObject({
    title: "Hồ sơ đất đai trễ hạn ở xã",
    responsibleUnitId: "huyen-phung-hiep",
    deadline: { due: "2023-06-30", trigger: { kind: "fixed" } },
  });
});

test("ASK-2 a killed terminal loses no answer, and a draft that cannot be read is put aside", async () => {
  const killed = open("finding", "add", visit);
  await killed.answer("Thuộc lĩnh vực nào?", "chi dao");
  await killed.answer("Tồn tại, hạn chế là gì?", "Chưa ban hành kế hoạch");
  await killed.waitFor("Mức độ?");
  await killed.kill();
  const [draft = ""] = drafts();
  const path = join(inspection.root, ".cchc/drafts", draft);
  expect(JSON.parse(readFileSync(path, "utf8")).answers).toMatchObject({
    area: "steering",
    title: "Chưa ban hành kế hoạch",
  });
  writeFileSync(path, '{"kind":"finding-draft","schemaVersion":2');
  const next = open("finding", "add", visit);
  await next.waitFor("Bản nháp cũ không đọc được");
  await next.waitFor("Thuộc lĩnh vực nào?");
  await next.type(keys.ctrlC);
  expect(await next.end()).toBe(130);
  expect(drafts()).toEqual([draft.replace(".json", ".unreadable.json")]);
});

test("ASK-2 a draft resumed under another visit asks anew for what was the first visit's", async () => {
  const first = open("finding", "add", visit);
  await first.answer("Thuộc lĩnh vực nào?", "thu tuc");
  await first.answer("Tồn tại, hạn chế là gì?", "Niêm yết thiếu");
  await first.answer("Mức độ?");
  await first.answer("Mô tả thêm");
  await first.answer("Nguyên nhân");
  await first.answer("Kiến nghị");
  await first.answer("Đơn vị nào chịu trách nhiệm khắc phục?");
  await first.waitFor("Hạn khắc phục?");
  await first.type(keys.ctrlC);
  expect(await first.end()).toBe(130);

  const other = (await inspection.startedVisit("huyen-vi-thuy", "2023-05-10")).number;
  const second = open("finding", "add", other);
  await second.answer("Làm gì với bản nháp này?");
  await second.answer("Thuộc lĩnh vực nào?", "thu tuc");
  await second.answer("Đơn vị nào chịu trách nhiệm khắc phục?");
  await second.answer("Hạn khắc phục?");
  await second.answer("Bao nhiêu ngày làm việc?", "10");
  await second.answer("Lưu tồn tại này?");
  expect(await second.end()).toBe(0);
  expect(await itemOf(`${other}.1`)).toMatchObject({ title: "Niêm yết thiếu", responsibleUnitId: "huyen-vi-thuy" });
});

test("ASK-2 before the first answer there is nothing to keep; with all that is needed nothing is asked", async () => {
  const before = treeHash(inspection.root);
  const stopped = open("finding", "add");
  await stopped.waitFor("Lượt kiểm tra nào?");
  await stopped.type(keys.ctrlC);
  expect(await stopped.end()).toBe(130);
  expect(stopped.text).toContain("chưa có gì được ghi");
  expect(treeHash(inspection.root)).toBe(before);
  const direct = open("finding", "add", visit, "--area", "procedures", "--title", "Trễ hạn", "--within", "5wd");
  await direct.waitFor("Đã ghi tồn tại");
  expect(await direct.end()).toBe(0);
  expect(direct.text).not.toContain("?");
});

test("ASK-1 a visit is planned by questions; off a terminal what is missing is named", async () => {
  const terminal = open("visit", "plan");
  await terminal.answer("Kiểm tra ngày nào?", "20/6/2023");
  await terminal.waitFor("Kiểm tra đơn vị nào?");
  await terminal.type("vi thuy");
  await terminal.waitFor("❯ UBND huyện Vị Thủy");
  await terminal.type(keys.enter);
  await terminal.answer("Loại hình kiểm tra?", keys.down);
  await terminal.waitFor("Đã lên kế hoạch");
  expect(await terminal.end()).toBe(0);
  const list = jsonOf(await cchc("visit", "list", "--json"));
  expect(list).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ unitId: "huyen-vi-thuy", plannedOn: "2023-06-20", kind: "surprise" }),
    ]),
  });
  const noUnit = await cchc("visit", "plan", "--json");
  expect([noUnit.code, jsonOf(noUnit)]).toMatchObject([2, { error: { code: "missing-argument" } }]);
  const noFlags = await cchc("visit", "plan", "huyen-vi-thuy");
  expect([noFlags.code, noFlags.stderr]).toEqual([2, expect.stringContaining("--on và --kind")]);
});

test("ASK-1 a day of the calendar is set by questions", async () => {
  const terminal = open("calendar", "set");
  await terminal.answer("Ngày nào?", "21/6/2023");
  await terminal.answer("Ngày này là ngày gì?");
  await terminal.answer("Tên ngày nghỉ", "Nghỉ bù");
  await terminal.answer("Căn cứ", "98/UBND-NC");
  await terminal.waitFor("Đã đặt 21/06/2023 là ngày nghỉ (Nghỉ bù)");
  expect(await terminal.end()).toBe(0);
  const missing = await cchc("calendar", "set", "21/6/2023", "--json");
  expect([missing.code, jsonOf(missing)]).toMatchObject([2, { error: { code: "missing-one-of" } }]);
});

test("FIND-2 an act asks for what it lacks, and refuses before asking when the state forbids it", async () => {
  const due = ["--area", "procedures", "--title", "Trễ hạn", "--due", "20/5/2023"];
  await cchc("finding", "add", visit, ...due);
  const refused = open("finding", "verify", `${visit}.1`);
  expect(await refused.end()).toBe(3);
  expect(refused.text).not.toContain("Kết quả xác minh");
  const extend = open("finding", "extend", `${visit}.1`, "--reason", "Chờ hướng dẫn");
  await extend.answer("Gia hạn đến ngày", "30/6/2023");
  await extend.answer("Người duyệt", "Trần Thị Bình");
  await extend.answer("Số văn bản gia hạn");
  await extend.waitFor("Đã gia hạn");
  expect(await extend.end()).toBe(0);
  expect((await itemOf(`${visit}.1`)).extensions).toMatchObject([
    { until: "2023-06-30", approvedBy: "Trần Thị Bình", document: null, reason: "Chờ hướng dẫn" },
  ]);
});
