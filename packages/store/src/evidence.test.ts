import { createHash } from "node:crypto";
import { appendFile, mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Evidence } from "@cchc/core/model/visit";
import { describe, expect, test } from "vitest";
import { checkWorkspace } from "./check/check-workspace.ts";
import { addEvidence, EVIDENCE_LIMIT_BYTES, verifyEvidence } from "./evidence.ts";
import { portsOn } from "./test-support/ports-on.ts";
import { heldBy, realWorkspace } from "./test-support/real-workspace.ts";
import { temporaryFolder } from "./test-support/temporary-workspace.ts";

/** A concluded visit and a file from elsewhere. */
async function visitAndPicture(name = "ảnh hiện trường.jpg") {
  const real = await realWorkspace();
  const { file, visit, findingId } = await real.concluded();
  const source = join(await temporaryFolder(), name);
  await writeFile(source, "picture");
  const add = async (change: Partial<Parameters<typeof addEvidence>[1]> = {}) =>
    addEvidence(
      real.workspace,
      { visitFile: file, visitId: visit.id, findingId: null, source, on: null, ...change },
      portsOn(),
    );
  return { ...real, file, visit, findingId, source, add };
}

describe("EVID-1 adding", () => {
  test("EVID-1 copies the file and records it with its hash, its own day and the day it was added", async () => {
    const { root, visit, findingId, add } = await visitAndPicture();
    const { evidence } = heldBy(await add({ findingId, on: "2023-05-09", note: "quầy số 3" }));
    expect(evidence).toMatchObject({
      file: `evidence/${visit.id}/ảnh hiện trường.jpg`,
      sha256: createHash("sha256").update("picture").digest("hex"),
      bytes: 7,
      on: "2023-05-09",
      addedOn: "2023-12-20",
      findingId,
      note: "quầy số 3",
    });
    expect(await readFile(join(root, evidence.file), "utf8")).toBe("picture");
  });

  test("EVID-1 the same content is kept once, another content under the same name gets a name of its own", async () => {
    const { root, visit, source, add } = await visitAndPicture("a.jpg");
    const first = heldBy(await add()).evidence;
    expect(heldBy(await add()).evidence.file).toBe(first.file);
    await writeFile(source, "another");
    const other = heldBy(await add()).evidence;
    expect(other.file).toBe(`evidence/${visit.id}/a-${other.sha256.slice(0, 8)}.jpg`);
    expect(await readdir(join(root, "evidence", visit.id))).toHaveLength(2);
    expect(await readFile(join(root, first.file), "utf8")).toBe("picture");
  });

  test("EVID-1 a file that is missing, a folder, too large, or for a finding that is not there is refused", async () => {
    const { root, file, source, workspace, add } = await visitAndPicture();
    const before = await readFile(join(root, file), "utf8");
    expect(await add({ source: `${source}.none` })).toMatchObject({ problem: { code: "file-not-found" } });
    expect(await add({ source: root })).toMatchObject({
      problem: { code: "file-io", params: { reason: "not-a-file" } },
    });
    expect(await add({ findingId: "none" })).toMatchObject({ problem: { code: "finding-not-found" } });
    await truncate(source, EVIDENCE_LIMIT_BYTES + 1);
    expect(await add()).toMatchObject({ problem: { code: "file-too-large", params: { limit: EVIDENCE_LIMIT_BYTES } } });
    expect(await readFile(join(root, file), "utf8")).toBe(before);
    expect(heldBy(await workspace.read("visit", file)).evidence).toEqual([]);
  });

  test("EVID-1 a folder of evidence that leads out of the workspace is refused", async () => {
    const { root, add } = await visitAndPicture();
    const outside = await temporaryFolder();
    await symlink(outside, join(root, "evidence"));
    expect(await add()).toMatchObject({ problem: { code: "path-leaves-workspace" } });
    expect(await readdir(outside)).toEqual([]);
  });
});

describe("EVID-2 verifying", () => {
  test("EVID-2 intact, changed, missing, outside; check says which", async () => {
    const { root, workspace, source, add } = await visitAndPicture();
    const evidence: Evidence[] = [];
    for (const content of ["intact", "changed", "missing", "linked"]) {
      await writeFile(source, content);
      evidence.push(heldBy(await add()).evidence);
    }
    const [, changed, missing, linked] = evidence.map(({ file }) => join(root, file));
    await appendFile(changed ?? "", "!");
    await rm(missing ?? "");
    await rm(linked ?? "");
    await symlink(source, linked ?? "");
    const stray = { ...evidence[0], id: "stray", file: "../elsewhere.jpg" } as Evidence;
    const states = (await verifyEvidence(root, { evidence: [...evidence, stray] })).map(({ state }) => state);
    expect(states).toEqual(["intact", "changed", "missing", "outside", "outside"]);
    const { lines } = await checkWorkspace(workspace, "2023-12-20");
    const codes = lines.flatMap((line) => ("remark" in line ? [line.remark.code] : []));
    expect(codes.filter((code) => code.startsWith("evidence-")).sort()).toEqual([
      "evidence-changed",
      "evidence-missing",
      "evidence-outside",
    ]);
  });

  test("EVID-2 a file is found under whichever Unicode form its name has", async () => {
    const { root, visit, add } = await visitAndPicture();
    const { evidence } = heldBy(await add());
    const bytes = await readFile(join(root, evidence.file));
    await rm(join(root, "evidence"), { recursive: true });
    await mkdir(join(root, "evidence", visit.id), { recursive: true });
    await writeFile(join(root, evidence.file.normalize("NFD")), bytes);
    expect(await verifyEvidence(root, { evidence: [evidence] })).toMatchObject([{ state: "intact" }]);
  });
});

test.each([
  ['a: "b" <c>|d?*.pdf', "a- -b- -c--d--.pdf"],
  ["ends. ", "ends-"],
  ["CON", "-CON"],
  ["com1.txt", "-com1.txt"],
  ["console.txt", "console.txt"],
])("EVID-3 %j is kept as %j, a name that every system can hold", async (name, kept) => {
  const { root, visit, add } = await visitAndPicture(name);
  const { evidence } = heldBy(await add());
  expect(evidence.file).toBe(`evidence/${visit.id}/${kept}`);
  expect(evidence.originalName).toBe(name === kept ? undefined : name.trim());
  expect(await readFile(join(root, evidence.file), "utf8")).toBe("picture");
});
