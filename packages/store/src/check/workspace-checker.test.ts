import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aFinding, realWorkspace } from "../test-support/real-workspace.ts";
import { fileOf } from "./check-line.ts";
import { checkWorkspace } from "./check-workspace.ts";
import { type FileFindings, WorkspaceChecker } from "./workspace-checker.ts";

const today = "2023-12-20";

async function replaceIn(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path, "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
}

function codes({ lines }: FileFindings): string[] {
  return lines.map((line) => ("problem" in line ? line.problem.code : line.remark.code));
}

/** What stands at a place that the checker marks. */
function marked(text: string, { lines }: FileFindings): string[] {
  const rows = text.split("\n");
  return lines.map(({ range: { start, end } }) =>
    start.line === end.line ? (rows[start.line - 1] ?? "").slice(start.column - 1, end.column - 1) : "over lines",
  );
}

/** Two concluded visits, a follow-up of the first unit and a programme of old, in a checker that knows them. */
async function checkedWorkspace() {
  const made = await realWorkspace();
  const one = await made.concluded();
  const two = await made.concluded();
  const follow = await made.plan({ visitKind: "follow-up", on: "2023-11-01" });
  await made.change(follow.file, { type: "visit.start", on: "2023-11-01" }, { type: "visit.minute", on: "2023-11-02" });
  const checker = new WorkspaceChecker(made.workspace);
  await checker.checkAll(today);
  /** Takes changed files in, and compares with what a check from scratch says. */
  const take = async (...files: string[]) => {
    const said = await checker.update(files, today);
    const fresh = await checkWorkspace(made.workspace, today);
    const sorted = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
    expect(sorted(checker.report().lines)).toEqual(sorted(fresh.lines));
    return said;
  };
  return { ...made, checker, take, one, two, follow };
}

describe("DIAG-1 the exact place of every line", () => {
  test("DIAG-1 a value is marked as it stands, a list by its key, an item of a list by what names it", async () => {
    const { root, checker, take, one } = await checkedWorkspace();
    const path = join(root, one.file);
    await replaceIn(path, '"area": "procedures"', '"area": "elsewhere"');
    await replaceIn(path, '"visitKind": "surprise"', '"visitKind": "scheduled"');
    await take(one.file);
    const text = await readFile(path, "utf8");
    const found = checker.of(one.file);
    expect(codes(found)).toEqual(["notice-skipped", "area-not-looked-at"]);
    expect(marked(text, found)).toEqual(['"acts"', '"elsewhere"']);
  });

  test("DIAG-1 what is overdue is marked at its day, and is no line of check", async () => {
    const { root, checker, one } = await checkedWorkspace();
    const { lines, overdue } = checker.of(one.file);
    expect(lines).toEqual([]);
    const text = await readFile(join(root, one.file), "utf8");
    expect(overdue.map(({ record }) => [record.kind, record.number, record.due])).toEqual([
      ["finding", "2023-001.1", expect.stringMatching(/^2023-/)],
    ]);
    const rows = text.split("\n");
    const [{ range, record } = { range: undefined, record: undefined }] = overdue;
    expect(rows[(range?.start.line ?? 0) - 1]).toContain(`"due": "${record?.due}"`);
    expect(record?.daysLate).toBeGreaterThan(0);
  });

  test.each([
    ["no JSON", (text: string) => text.replace('"kind": "visit",', '"kind" "visit",'), "json-malformed", '"visit"'],
    ["a merge left open", (text: string) => `<<<<<<< HEAD\n${text}`, "json-malformed", "<"],
    [
      "a newer schema",
      (text: string) => text.replace('"schemaVersion": 1', '"schemaVersion": 99'),
      "document-too-new",
      "99",
    ],
    ["a wrong word", (text: string) => text.replace('"surprise"', '"x"'), "document-invalid", '"x"'],
  ])(
    "DIAG-3 a bad file has one line at its place, which goes when it is mended: %s",
    async (_name, damage, code, mark) => {
      const { root, checker, take, two } = await checkedWorkspace();
      const path = join(root, two.file);
      const good = await readFile(path, "utf8");
      await writeFile(path, damage(good));
      expect(await take(two.file)).toContain(two.file);
      expect(codes(checker.of(two.file))).toEqual([code]);
      expect(marked(await readFile(path, "utf8"), checker.of(two.file))[0]).toContain(mark);
      await writeFile(path, good);
      await take(two.file);
      expect(codes(checker.of(two.file))).toEqual([]);
    },
  );

  test("DIAG-3 a file of 100 MB is refused unread, at its first line", async () => {
    const { root, checker, take, two } = await checkedWorkspace();
    await writeFile(join(root, two.file), Buffer.alloc(100 * 1024 * 1024, " "));
    await take(two.file);
    expect(codes(checker.of(two.file))).toEqual(["file-too-large"]);
    expect(checker.of(two.file).lines[0]?.range.start).toEqual({ line: 1, column: 1 });
  });
});

describe("DIAG-2 after a change only what depends on it is checked again", () => {
  test("DIAG-2 whatever changes, the lines are those of a check from scratch", async () => {
    const { root, workspace, checker, take, one, two, follow, change } = await checkedWorkspace();
    const at = (file: string) => join(root, file);
    // Of two visits with one number the later made is told, in its own file.
    await replaceIn(at(two.file), '"number": "2023-002"', '"number": "2023-001"');
    expect([...(await take(two.file))].sort()).toEqual([two.file, follow.file].sort());
    expect(codes(checker.of(two.file))).toContain("duplicate-number");
    await replaceIn(at(one.file), '"number": "2023-001"', '"number": "2023-009"');
    expect(await take(one.file)).toContain(two.file);
    expect(codes(checker.of(two.file))).not.toContain("duplicate-number");
    // A follow-up visit hears of findings of its unit in other files.
    expect(codes(checker.of(follow.file))).toContain("earlier-not-mentioned");
    await replaceIn(at(one.file), /"unitId": "[^"]+"/, '"unitId": "nowhere"');
    await replaceIn(at(one.file), /"responsibleUnitId": "[^"]+"/, '"responsibleUnitId": "nowhere"');
    expect(await take(one.file)).toContain(follow.file);
    // A finding that others point to goes, with its file.
    const previousFindingId = one.findingId;
    await change(two.file, aFinding({ title: "lại", lateReason: "sót", previousFindingId }));
    await take(two.file);
    expect(codes(checker.of(two.file))).not.toContain("previous-finding-unknown");
    await rename(at(one.file), at(`${one.file}.old`));
    await take(one.file, `${one.file}.old`);
    expect(codes(checker.of(one.file))).toEqual([]);
    expect(codes(checker.of(two.file))).toContain("previous-finding-unknown");
    await rename(at(`${one.file}.old`), at(one.file));
    await take(one.file, `${one.file}.old`);
    // A copy.
    await cp(at(one.file), at("visits/2023/z-copy.visit.json"));
    expect(await take("visits/2023/z-copy.visit.json")).toContain("visits/2023/z-copy.visit.json");
    await rm(at("visits/2023/z-copy.visit.json"));
    await take("visits/2023/z-copy.visit.json");
    // Everything rests on the units; without them nothing is said of units.
    const units = await readFile(at("units.json"), "utf8");
    await rm(at("units.json"));
    expect(await take("units.json")).toContain(one.file);
    expect(codes(checker.of("units.json"))).toEqual(["file-not-found"]);
    await writeFile(at("units.json"), units);
    await take("units.json");
    expect(codes(checker.of("units.json"))).toEqual([]);
    // Schemas and strays.
    await rm(at("schemas/visit.schema.json"));
    await writeFile(at("visits/2023/note.json"), "{}");
    await take("schemas/visit.schema.json", "visits/2023/note.json");
    expect(codes(checker.of("visits/2023/note.json"))).toEqual(["unknown-file"]);
    // A whole folder.
    await rm(at("visits/2023"), { recursive: true });
    await take("visits/2023");
    expect([...checker.files()].filter((file) => file.startsWith("visits/"))).toEqual([]);
    expect((await checkWorkspace(workspace, today)).lines.map(fileOf)).not.toContain(one.file);
  });

  test("DIAG-2 on another day everything is compared again", async () => {
    const { checker, plan } = await checkedWorkspace();
    const { file } = await plan({ on: "2024-02-01" });
    await checker.update([file], today);
    expect(codes(checker.of(file))).toEqual([]);
    expect(await checker.update([], "2024-02-10")).toContain(file);
    expect(codes(checker.of(file))).toEqual(["visit-slipped"]);
  });

  test("DIAG-4 a text in an editor is checked as it stands; what other files say of it is kept", async () => {
    const { root, checker, take, two } = await checkedWorkspace();
    await replaceIn(join(root, two.file), '"number": "2023-002"', '"number": "2023-001"');
    await take(two.file);
    const text = await readFile(join(root, two.file), "utf8");
    const typed = `\n\n${text.replace('"area": "procedures"', '"area": "nowhere"')}`;
    const found = checker.ofText(two.file, typed);
    expect(codes(found)).toEqual(["area-not-looked-at", "duplicate-number"]);
    expect(marked(typed, found)).toEqual(['"nowhere"', '"2023-001"']);
    expect(codes(checker.ofText(two.file, text.slice(0, 300)))).toEqual(["json-malformed", "duplicate-number"]);
    // The file itself was not touched.
    expect(codes(checker.of(two.file))).toEqual(["duplicate-number"]);
  });
});
