import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { conclusionNotice } from "@cchc/core/query/notice";
import { describe, expect, test } from "vitest";
import { checkWorkspace } from "./check/check-workspace.ts";
import { addDocument, registeredDocuments } from "./document-register.ts";
import type { DocumentToIssue } from "./document-to-issue.ts";
import { findRecord } from "./find-record.ts";
import { issueDocument, withdrawDocument } from "./issue-document.ts";
import { createProgramme, decisionTyped } from "./programmes.ts";
import { undoRecord } from "./record-history.ts";
import { portsOn } from "./test-support/ports-on.ts";
import { conclusion, heldBy, realWorkspace } from "./test-support/real-workspace.ts";
import type { Workspace } from "./workspace.ts";

async function numberedWorkspace() {
  const world = await realWorkspace();
  const settings = { issuer: "SỞ NỘI VỤ", issuerCode: "SNV", letterCode: "CCHC" };
  heldBy(await world.workspace.change("workspace", "cchc.json", { type: "workspace.update", settings }, portsOn()));
  return world;
}

function notice(visitId: string): DocumentToIssue {
  const subject = { kind: "visit", id: visitId } as const;
  return {
    template: "conclusion-notice",
    typeCode: "TB",
    title: "Thông báo kết luận",
    subject,
    role: "conclusion",
    step: "conclude",
    file: null,
  };
}

function decision(programmeId: string): DocumentToIssue {
  const subject = { kind: "programme", id: programmeId } as const;
  return {
    template: "team-decision",
    typeCode: "QĐ",
    title: "Quyết định",
    subject,
    role: "decision",
    step: null,
    file: null,
  };
}

/** A visit that was concluded without a number. */
async function draft({ plan, change }: Awaited<ReturnType<typeof realWorkspace>>) {
  const { file } = await plan();
  const visit = await change(file, ...conclusion().slice(0, -1), {
    type: "visit.conclude",
    on: "2023-05-15",
    notice: null,
  });
  return { file, visit };
}

async function programme(workspace: Workspace, number: string | null = null) {
  const typed = await decisionTyped(workspace, { number });
  return heldBy(
    await createProgramme(workspace, { year: 2023, title: "Kế hoạch", decision: typed.decision }, portsOn()),
  );
}

async function codes(workspace: Workspace): Promise<string[]> {
  const { lines } = await checkWorkspace(workspace, "2023-12-20");
  return lines.map((line) => ("remark" in line ? line.remark.code : line.problem.code));
}

const on = "2023-05-18";

describe("ISSUE-10 a record gets its number with its document", () => {
  test("ISSUE-10 a notice that was a draft is registered and numbered; issuing it again is refused", async () => {
    const world = await numberedWorkspace();
    const { workspace } = world;
    const { file, visit } = await draft(world);
    expect(await codes(workspace)).toContain("notice-without-number");
    const issued = heldBy(await issueDocument(workspace, notice(visit.id), { on }, portsOn()));
    expect(issued).toMatchObject({
      record: visit.number,
      completed: false,
      document: { number: "01/TB-SNV", issuedOn: on },
    });
    expect(conclusionNotice(heldBy(await workspace.read("visit", file)))).toEqual({
      number: "01/TB-SNV",
      on,
      concludedOn: "2023-05-15",
    });
    expect(await codes(workspace)).not.toContain("notice-without-number");
    expect(await codes(workspace)).not.toContain("record-number-differs");
    const again = await issueDocument(workspace, notice(visit.id), {}, portsOn());
    expect(again).toMatchObject({ problem: { code: "document-issued-already", params: { number: "01/TB-SNV" } } });
  });

  test("ISSUE-10 a notice that has its number is registered with it and with its day", async () => {
    const world = await numberedWorkspace();
    const { workspace } = world;
    const { visit } = await world.concluded();
    const other = await issueDocument(workspace, notice(visit.id), { number: "13" }, portsOn());
    expect(other).toMatchObject({ problem: { code: "record-number-differs", params: { number: "12/TB" } } });
    expect(await registeredDocuments(workspace)).toEqual([]);
    const issued = heldBy(await issueDocument(workspace, notice(visit.id), {}, portsOn()));
    expect(issued.document).toMatchObject({ number: "12/TB", issuedOn: "2023-05-15" });
  });

  test("ISSUE-10 a decision is written into the programme, and a registered one becomes the document it is", async () => {
    const { workspace } = await numberedWorkspace();
    const without = await programme(workspace);
    const issued = heldBy(
      await issueDocument(workspace, decision(without.programme.id), { number: "45", on }, portsOn()),
    );
    const after = heldBy(await workspace.read("programme", without.file));
    expect(after.decision).toEqual({ number: "45/QĐ-SNV", issuedOn: on, documentId: issued.document.id });

    const paper = { number: "46/QĐ-UBND", title: "Quyết định của tỉnh", issuedOn: "2023-02-01" } as const;
    const { document } = heldBy(await addDocument(workspace, paper, portsOn()));
    const referring = await programme(workspace, "46/QĐ-UBND");
    const adopted = heldBy(await issueDocument(workspace, decision(referring.programme.id), {}, portsOn()));
    expect(adopted.document).toMatchObject({ id: document.id, number: "46/QĐ-UBND", issuedOn: "2023-02-01" });
    expect(await registeredDocuments(workspace)).toHaveLength(2);
    expect(heldBy(await workspace.read("programme", referring.file)).revision).toBe(referring.programme.revision);
  });

  test("ISSUE-10 a visit that is not concluded has no notice to issue; nothing is written", async () => {
    const world = await numberedWorkspace();
    const { visit } = await world.plan();
    const refused = await issueDocument(world.workspace, notice(visit.id), {}, portsOn());
    expect(refused).toMatchObject({ problem: { code: "visit-not-concluded" } });
    expect(await registeredDocuments(world.workspace)).toEqual([]);
  });

  test("ISSUE-4 a day before the conclusion is refused, and leaves register and visit as they were", async () => {
    const world = await numberedWorkspace();
    const { file, visit } = await draft(world);
    const refused = await issueDocument(world.workspace, notice(visit.id), { on: "2023-05-14" }, portsOn());
    expect(refused).toMatchObject({ problem: { code: "notice-before-conclusion" } });
    expect(await registeredDocuments(world.workspace)).toEqual([]);
    expect(heldBy(await world.workspace.read("visit", file))).toEqual(visit);
  });

  test("ISSUE-6 what was withdrawn is replaced in the register and in the visit", async () => {
    const world = await numberedWorkspace();
    const { workspace } = world;
    const { file, visit } = await draft(world);
    const first = heldBy(await issueDocument(workspace, notice(visit.id), { on }, portsOn())).document;
    const taking = { on: "2023-06-01", reason: "thu hồi, thay thế" } as const;
    heldBy(await withdrawDocument(workspace, first.number ?? "", taking, portsOn()));
    const second = heldBy(await issueDocument(workspace, notice(visit.id), { on: "2023-06-02" }, portsOn()));
    expect(second).toMatchObject({ document: { number: "02/TB-SNV" }, proposal: { replaces: "01/TB-SNV" } });
    expect(conclusionNotice(heldBy(await workspace.read("visit", file)))).toMatchObject({ number: "02/TB-SNV" });
    expect(await codes(workspace)).not.toContain("record-number-differs");
  });

  test("ISSUE-10 an issue that stopped between register and record is said by check, and completed", async () => {
    const world = await numberedWorkspace();
    const { workspace, root } = world;
    const { file, visit } = await draft(world);
    const before = await readFile(join(root, file));
    heldBy(await issueDocument(workspace, notice(visit.id), { on }, portsOn()));
    await writeFile(join(root, file), before);
    expect(await codes(workspace)).toContain("record-number-differs");
    const completed = heldBy(await issueDocument(workspace, notice(visit.id), {}, portsOn()));
    expect(completed).toMatchObject({ completed: true, document: { number: "01/TB-SNV" } });
    expect(conclusionNotice(heldBy(await workspace.read("visit", file)))).toMatchObject({ number: "01/TB-SNV", on });
    expect(await registeredDocuments(workspace)).toHaveLength(1);
  });
});

describe("ISSUE-11 undoing an issue", () => {
  const undo = async (workspace: Workspace, text: string) =>
    heldBy(await undoRecord(workspace, heldBy(await findRecord(workspace, text, "2023-12-20")), portsOn()));

  test("ISSUE-11 takes the number out of the visit or the programme, too", async () => {
    const world = await numberedWorkspace();
    const { workspace } = world;
    const { file, visit } = await draft(world);
    heldBy(await issueDocument(workspace, notice(visit.id), { on }, portsOn()));
    expect(await undo(workspace, "01/TB-SNV")).toMatchObject({ numberOf: { record: visit.number, returned: true } });
    expect(conclusionNotice(heldBy(await workspace.read("visit", file)))).toMatchObject({ number: null });
    const { file: ofProgramme, programme: made } = await programme(workspace);
    heldBy(await issueDocument(workspace, decision(made.id), { on }, portsOn()));
    expect(await undo(workspace, "01/QĐ-SNV")).toMatchObject({ numberOf: { record: "KT2023", returned: true } });
    expect(heldBy(await workspace.read("programme", ofProgramme)).decision).toEqual(made.decision);
    expect(await registeredDocuments(workspace)).toEqual([]);
  });

  test("ISSUE-11 leaves the number where something happened since, or where it was before", async () => {
    const world = await numberedWorkspace();
    const { workspace } = world;
    const { file, visit } = await draft(world);
    heldBy(await issueDocument(workspace, notice(visit.id), { on }, portsOn()));
    await world.change(file, { type: "visit.update", note: "x" });
    expect(await undo(workspace, "01/TB-SNV")).toMatchObject({ numberOf: { returned: false } });
    const again = heldBy(await issueDocument(workspace, notice(visit.id), {}, portsOn("2023-12-21")));
    expect(again.document).toMatchObject({ number: "01/TB-SNV", issuedOn: on });
    expect(await undo(workspace, "01/TB-SNV")).toMatchObject({ numberOf: null });
  });
});

test("ISSUE-11 an undo that is refused takes no number out of any record", async () => {
  const { workspace } = await numberedWorkspace();
  const { file, programme: made } = await programme(workspace);
  heldBy(await issueDocument(workspace, decision(made.id), { on }, portsOn()));
  const user = await programme(workspace, "01/QĐ-SNV");
  const record = heldBy(await findRecord(workspace, "01/QĐ-SNV", "2023-12-20"));
  const before = heldBy(await workspace.read("programme", file));
  const refused = await undoRecord(workspace, record, portsOn());
  expect(refused).toMatchObject({ problem: { code: "undo-in-use", params: { users: [user.programme.number] } } });
  expect(heldBy(await workspace.read("programme", file))).toEqual(before);
});

test("ISSUE-2 a number that another visit has is taken, though no register knows it; check finds both", async () => {
  const world = await numberedWorkspace();
  const { workspace } = world;
  const conclude = async (number: string) => {
    const { file } = await world.plan();
    const steps = conclusion().slice(0, -1);
    return world.change(file, ...steps, { type: "visit.conclude", on: "2023-05-15", notice: number });
  };
  await conclude("47/TB-SNV");
  const { visit } = await draft(world);
  const refused = await issueDocument(workspace, notice(visit.id), { number: "47", on }, portsOn());
  expect(refused).toMatchObject({ problem: { code: "number-kept-by-record", params: { record: "2023-001" } } });
  expect(heldBy(await issueDocument(workspace, notice(visit.id), { on }, portsOn())).document.number).toBe("48/TB-SNV");
  expect(await codes(workspace)).not.toContain("own-number-twice");
  await conclude("48/TB-SNV");
  expect(await codes(workspace)).toContain("own-number-twice");
});

test("ISSUE-9 register and record that disagree are remarked on, and a document about what is gone", async () => {
  const world = await numberedWorkspace();
  const { workspace, root } = world;
  const { file, visit } = await draft(world);
  heldBy(await issueDocument(workspace, notice(visit.id), { on }, portsOn()));
  const text = await readFile(join(root, "documents.json"), "utf8");
  await writeFile(join(root, "documents.json"), text.replaceAll("01/TB-SNV", "07/TB-SNV"));
  expect(await codes(workspace)).toContain("record-number-differs");
  await writeFile(join(root, "documents.json"), text.replaceAll(visit.id, "01ZZZ"));
  expect(await codes(workspace)).toContain("own-subject-unknown");
  await writeFile(join(root, file), "{");
  expect(await codes(workspace)).not.toContain("own-subject-unknown");
});

test("ISSUE-4 four processes that issue at once get each number once, and none is left out", async () => {
  const { root, workspace } = await numberedWorkspace();
  const script = fileURLToPath(new URL("test-support/issue-worker.ts", import.meta.url));
  const outputs = await Promise.all(
    ["a", "b", "c", "d"].map(async (name) => {
      const child = spawn(process.execPath, [script, root, "4", name], { stdio: ["ignore", "pipe", "inherit"] });
      let out = "";
      child.stdout.on("data", (chunk) => {
        out += String(chunk);
      });
      await once(child, "close");
      return out.trim().split("\n");
    }),
  );
  const numbers = Array.from({ length: 16 }, (_, index) => `${String(index + 1).padStart(2, "0")}/BC-SNV`);
  expect(outputs.flat().sort()).toEqual(numbers);
  expect(await codes(workspace)).not.toContain("own-number-twice");
});
