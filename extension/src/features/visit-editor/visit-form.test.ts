import { appendFileSync, cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyChange } from "@cchc/core/change/apply";
import type { CalendarDay } from "@cchc/core/day";
import type { Visit } from "@cchc/core/model/visit";
import { unwrap } from "@cchc/core/unwrap";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { keepEvidence } from "@cchc/store/evidence";
import { findVisit } from "@cchc/store/find-visit";
import type { ChangePorts } from "@cchc/store/ports";
import { newRandomId } from "@cchc/store/ports";
import { Workspace } from "@cchc/store/workspace";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type NewFinding, visitActSchema } from "../../protocol/visit-form.ts";
import { EvidenceStates } from "./evidence-states.ts";
import { FindingDrafts } from "./finding-drafts.ts";
import { emptyFinding } from "./new-finding.ts";
import { type ChangingAct, visitFormChange } from "./visit-form-change.ts";
import { visitFormSources } from "./visit-form-sources.ts";
import { visitFormView } from "./visit-form-view.ts";

const texts = await loadCatalogue("vi");
const root = realpathSync(mkdtempSync(join(tmpdir(), "cchc-visit-form-")));
const workspace = new Workspace(root);
const states = new EvidenceStates();
beforeAll(() => cpSync(join(import.meta.dirname, "../../../../examples/hau-giang"), root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function portsOn(today: CalendarDay): ChangePorts {
  return { today, now: `${today}T08:00:00+07:00`, actor: "lan@snv.example", newId: newRandomId };
}

/** A visit of the sample, by its number. */
async function visitNumbered(number: string): Promise<Visit> {
  return unwrap(await findVisit(workspace, number)).visit;
}

async function viewOf(visit: Visit, given: Partial<NewFinding> = {}, today: CalendarDay = "2023-09-20") {
  const draft = { ...emptyFinding(visit, "15 ngày làm việc"), ...given };
  const sources = await visitFormSources(visit, workspace, { ports: portsOn(today), texts, draft, states });
  return { view: visitFormView(visit, sources), context: sources.change };
}

/** A visit of the sample's first unit that is under way. */
async function underWay(): Promise<Visit> {
  const visit = await visitNumbered("2023-042");
  const acts = visit.acts.filter(({ act }) => act === "plan" || act === "start" || act === "minute");
  return { ...visit, acts, findings: [], evidence: [] };
}

describe("VFORM-4 what a finding shows", () => {
  test("VFORM-4 its deadline in words, every date it had, who extended it by which document and why", async () => {
    const { visits } = await workspace.visits();
    const extended = visits.find(({ findings }) =>
      findings.some(({ acts }) => acts.some(({ act }) => act === "extend")),
    );
    const { view } = await viewOf(await visitNumbered(extended?.number ?? ""), {}, "2025-01-15");
    const finding = view.findings.find(({ extensions }) => extensions.length > 0);
    const [first] = finding?.extensions ?? [];
    expect(first).toMatchObject({ from: finding?.deadline.original, until: finding?.deadline.due });
    expect(first?.approvedBy).not.toBe("");
    expect(finding?.deadline.explanation).toContain("đã gia hạn đến");
  });

  test("VFORM-4 names where the document has ids, and the acts of its latest state", async () => {
    const visit = await visitNumbered("2023-001");
    // Its first finding as it stood after the conclusion.
    const findings = visit.findings.map((one) => ({ ...one, acts: one.acts.filter(({ act }) => act === "conclude") }));
    const [finding] = (await viewOf({ ...visit, findings })).view.findings;
    expect(finding?.next).toEqual(["report", "extend", "transfer"]);
    expect(finding?.area.name).not.toBe(finding?.area.id);
    expect(finding?.owner.name).not.toBe(finding?.owner.id);
  });
});

describe("VFORM-2 what a typed deadline comes to", () => {
  test("VFORM-2 days from the notice are foretold, a day is taken as it is, and nonsense is told at its field", async () => {
    const visit = await underWay();
    const waiting = (await viewOf(visit, { deadline: "15 ngày làm việc" })).view.preview;
    expect(waiting.deadline).toMatchObject({ due: null, forecast: "2023-10-11", term: "15 ngày làm việc" });
    const fixed = (await viewOf(visit, { deadline: "30/9/2023" })).view.preview;
    expect(fixed.deadline).toMatchObject({ due: "2023-09-30", term: null });
    expect(fixed.deadline?.explanation).toContain("30/09/2023");
    const wrong = (await viewOf(visit, { deadline: "sớm nhất" })).view.preview;
    expect(wrong).toMatchObject({ deadline: null, refusal: { field: "deadline" } });
    const early = (await viewOf(visit, { deadline: "1/1/2023" })).view.preview;
    expect(early.refusal?.field).toBe("deadline");
  });

  test("VFORM-2 a concluded visit asks for the reason, at the field for it", async () => {
    const { view } = await viewOf(await visitNumbered("2023-001"));
    expect(view.recording).toBe("closed");
    const concluded = await visitNumbered("2023-001");
    const open = { ...concluded, acts: concluded.acts.filter(({ act }) => act !== "close") };
    expect((await viewOf(open)).view).toMatchObject({
      recording: "late",
      preview: { refusal: { field: "lateReason", message: texts.extension.visitForm.newFinding.lateReasonNeeded } },
    });
    expect((await viewOf(open, { lateReason: "sót khi nhập" })).view.preview.refusal).toBeNull();
  });
});

describe("VFORM-1 acts become changes of the one door", () => {
  test("VFORM-1 the row is added as it was typed", async () => {
    const visit = await underWay();
    const { context } = await viewOf(visit);
    const [area = ""] = visit.areas;
    const draft: NewFinding = { area, title: " Chưa niêm yết ", severity: "major", deadline: "10", lateReason: "" };
    const change = unwrap(visitFormChange({ act: "finding.add", draft }));
    const [finding] = unwrap(applyChange("visit", visit, change, context)).findings;
    expect(finding).toMatchObject({ area, title: "Chưa niêm yết", severity: "major", source: "inspection" });
    expect(finding?.deadline).toMatchObject({ count: 10, dayKind: "working", due: null });
  });

  test("VFORM-1 an emptied text is taken out, a title is not, and the deadline keeps its words", async () => {
    const changeOf = (act: ChangingAct) => visitFormChange(act);
    const text = { act: "finding.text", findingId: "f" } as const;
    expect(changeOf({ ...text, field: "cause", text: " " })).toMatchObject({ value: { cause: null } });
    expect(changeOf({ ...text, field: "title", text: "" })).toMatchObject({ value: { title: "" } });
    expect(changeOf({ act: "finding.term", findingId: "f", text: "30 ngày" })).toMatchObject({
      value: { term: { count: 30, dayKind: "calendar" } },
    });
    expect(changeOf({ act: "finding.term", findingId: "f", text: "?" }).ok).toBe(false);
  });

  test("VFORM-8 who goes, in which programme, what else is looked at, and what is known of evidence", async () => {
    const visit = await underWay();
    const { view, context } = await viewOf(visit);
    const made = (before: Visit, act: ChangingAct) =>
      unwrap(applyChange("visit", before, unwrap(visitFormChange(act)), context));
    expect(view.programmes.map(({ id }) => id)).toContain(view.programmeId);
    const outside = made(visit, { act: "visit.programme", programmeId: null });
    expect(outside).not.toHaveProperty("programmeId");
    expect((await viewOf(outside)).view.programmeId).toBeNull();
    const team = [{ person: "Lê Văn C", role: "head" as const }];
    expect(made(visit, { act: "visit.team", team }).team).toEqual(team);
    expect(made(visit, { act: "visit.themes", text: "Dân chủ cơ sở\n\n Tiếp công dân " }).themes).toEqual([
      "Dân chủ cơ sở",
      "Tiếp công dân",
    ]);
    const photo = { file: "evidence/x/a.jpg", sha256: "0".repeat(64), bytes: 1, on: null, findingId: null };
    const held = unwrap(applyChange("visit", visit, { type: "evidence.add", evidence: photo }, context));
    const evidenceId = held.evidence[0]?.id ?? "";
    const dated = made(held, { act: "evidence.about", evidenceId, on: "2023-09-18", note: "Bảng niêm yết" });
    expect(dated.evidence[0]).toMatchObject({ on: "2023-09-18", note: "Bảng niêm yết" });
    expect(made(dated, { act: "evidence.about", evidenceId, on: null, note: "" }).evidence[0]).not.toHaveProperty(
      "note",
    );
  });

  test.each<[string, unknown]>([
    ["a role that there is not", { act: "visit.team", team: [{ person: "An", role: "chief" }] }],
    ["a flow that is none of a visit's", { act: "visit.flow", flow: "renumber" }],
    ["a field that is none of the form's", { act: "finding.text", findingId: "f", field: "ordinal", text: "1" }],
    ["a severity that there is not", { act: "finding.severity", findingId: "f", severity: "fatal" }],
    ["bytes that are text", { act: "evidence.part", findingId: null, upload: "1", name: "a", total: 1, bytes: "AA" }],
    ["files that are no addresses", { act: "evidence.files", findingId: null, uris: [1] }],
  ])("EXT-4 %s is refused", (_what, act) => {
    expect(visitActSchema.safeParse(act).success).toBe(false);
  });
});

test("VFORM-3 what was typed is kept for each visit until it is added or emptied", async () => {
  const kept = new Map<string, unknown>();
  const memory = {
    keys: () => [...kept.keys()],
    get: (key: string) => kept.get(key) as never,
    update: async (key: string, value: unknown) => void kept.set(key, value),
  };
  const drafts = new FindingDrafts(memory);
  const [visit, other] = [await underWay(), await visitNumbered("2023-001")];
  const [area = ""] = visit.areas;
  const draft: NewFinding = { area, title: "Đang gõ dở", severity: "major", deadline: "10 ngày", lateReason: "" };
  await drafts.keep(visit, draft);
  expect(drafts.of(visit, "15 ngày")).toEqual(draft);
  expect(drafts.of(other, "15 ngày").title).toBe("");
  expect(drafts.of({ ...visit, areas: ["procedures"] }, "15 ngày")).toMatchObject({
    title: draft.title,
    area: "procedures",
  });
  expect(new FindingDrafts(memory).of(visit, "15 ngày")).toEqual(draft);
  await drafts.keep(visit, { ...draft, title: "" });
  expect(drafts.of(visit, "15 ngày")).toMatchObject({ title: "", deadline: "10 ngày" });
  expect(new FindingDrafts(memory).of(visit, "15 ngày")).toMatchObject({ title: "", deadline: "15 ngày" });
});

test("VFORM-6 missing evidence and evidence of another size are told at once, other content when it was read", async () => {
  const source = join(root, "ảnh.txt");
  writeFileSync(source, "nguyên bản");
  const visit = await underWay();
  const record = unwrap(await keepEvidence(workspace, visit.id, { source, on: null }));
  const evidence: Visit["evidence"][number] = { ...record, id: "e", findingId: null, addedOn: "2023-09-20" };
  const held = { ...visit, evidence: [evidence] };
  const standing = () => states.standingOf(root, evidence);
  expect(await standing()).toBeNull();
  await states.compare(root, held);
  expect(await standing()).toBe("intact");
  writeFileSync(join(root, evidence.file), "nguyên bảN");
  expect(await standing()).toBeNull();
  await states.compare(root, held);
  expect(await standing()).toBe("changed");
  appendFileSync(join(root, evidence.file), "!");
  expect(await standing()).toBe("changed");
  rmSync(join(root, evidence.file));
  expect(await standing()).toBe("missing");
  expect(await states.standingOf(root, { ...evidence, file: "../ngoài.txt" })).toBe("outside");
});
