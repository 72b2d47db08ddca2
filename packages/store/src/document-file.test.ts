import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { chmod, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { AppError, problem } from "@cchc/core/problem";
import { fail, succeed } from "@cchc/core/result";
import { describe, expect, test } from "vitest";
import { DocumentAdapter } from "./document-file.ts";
import { isTemporaryName } from "./durable-file.ts";
import { append, type ListDocument, listFormat, openList } from "./test-support/list-document.ts";
import { temporaryFolder } from "./test-support/temporary-workspace.ts";
import { startWorker } from "./test-support/worker-process.ts";

/** A workspace with an empty list and what one needs to look at it. */
async function workspace() {
  const root = await temporaryFolder();
  const path = join(root, "list.json");
  await writeFile(path, listFormat.serialise({ ids: [] }));
  const ids = async () => {
    const read = listFormat.parse(await readFile(path, "utf8"), "list.json");
    if (!read.ok) throw new AppError(read.problem);
    return read.value.ids;
  };
  return { root, path, ids, list: openList(root) };
}

describe("DOC-1 a change", () => {
  test("DOC-1 reads fresh, writes canonical text and gives back its value", async () => {
    const { path, list } = await workspace();
    expect(await list.change(append("a"))).toEqual({ ok: true, value: 1 });
    await writeFile(path, '\ufeff{"ids":\r\n["a", "x"]}');
    expect(await list.change(append("b"))).toEqual({ ok: true, value: 3 });
    expect(await readFile(path, "utf8")).toBe(listFormat.serialise({ ids: ["a", "x", "b"] }));
    expect(await list.read()).toEqual({ ok: true, value: { ids: ["a", "x", "b"] } });
  });

  test("DOC-1 that changes nothing, or is refused, writes no byte", async () => {
    const { path, root, list } = await workspace();
    await writeFile(path, '{"ids": [ "not canonical" ]}');
    const before = await stat(path, { bigint: true });
    const refusal = problem("file-exists", { file: "x" });
    expect(await list.change((document) => succeed({ document, value: "same" }))).toEqual({ ok: true, value: "same" });
    expect(await list.change(() => fail(refusal))).toEqual({ ok: false, problem: refusal });
    await expect(
      list.change(() => {
        throw new TypeError("bug");
      }),
    ).rejects.toThrow(TypeError);
    expect(await stat(path, { bigint: true })).toMatchObject({ ino: before.ino, ctimeNs: before.ctimeNs });
    expect(await readdir(join(root, ".cchc", "locks"))).toEqual([]);
  });

  test("DOC-1 a copy of an unchanged canonical document writes no byte either", async () => {
    const { path, list } = await workspace();
    const before = await stat(path, { bigint: true });
    await list.change((fresh) => succeed({ document: { ...fresh }, value: 0 }));
    expect((await stat(path, { bigint: true })).ino).toBe(before.ino);
  });

  test.each([
    ["truncated", '{"ids": ["a"', "json-malformed"],
    ["with a forbidden key", '{"ids": [], "__proto__": {}}', "json-forbidden-key"],
    ["of another shape", '{"ids": 3}', "document-invalid"],
  ])("DOC-1 a document %s is not touched", async (_what, text, code) => {
    const { path, list } = await workspace();
    await writeFile(path, text);
    expect(await list.change(append("a"))).toMatchObject({
      ok: false,
      problem: { code, params: { file: "list.json" } },
    });
    expect(await list.read()).toMatchObject({ ok: false, problem: { code } });
    expect(await readFile(path, "utf8")).toBe(text);
  });

  test("DOC-1 create writes a new document and never replaces one", async () => {
    const { path, list } = await workspace();
    expect(await list.create({ ids: ["z"] })).toMatchObject({ ok: false, problem: { code: "file-exists" } });
    await rm(path);
    expect(await list.create({ ids: ["z"] })).toEqual({ ok: true, value: undefined });
    expect(await readFile(path, "utf8")).toBe(listFormat.serialise({ ids: ["z"] }));
  });
});

describe("DOC-2 what changes on disk in between", () => {
  const changed = problem("file-changed-on-disk", { file: "list.json" });

  test.each([
    ["written in place", (path: string) => writeFile(path, '{"ids": ["editor"]}\n')],
    ["rewritten with as many bytes", (path: string) => writeFile(path, listFormat.serialise({ ids: [] }))],
    [
      "given its old times back",
      async (path: string) => {
        const twin = `${path}.twin`;
        spawnSync("cp", ["-p", path, twin]);
        await writeFile(path, listFormat.serialise({ ids: [] }).replace("[]", "{}"));
        spawnSync("touch", ["-r", twin, path]);
        await rm(twin);
      },
    ],
  ])("DOC-2 a file %s by a program without our lock is not overwritten", async (_how, meddle) => {
    const { root, path } = await workspace();
    const location = { path, file: "list.json", lockDirectory: join(root, ".cchc", "locks") };
    const adapter = new DocumentAdapter<ListDocument>(location, listFormat);
    await adapter.read();
    await pause(10);
    await meddle(path);
    const theirs = await readFile(path, "utf8");
    await expect(adapter.write({ ids: ["ours"] })).rejects.toMatchObject({ problem: changed });
    expect(await readFile(path, "utf8")).toBe(theirs);
    expect((await readdir(root)).filter(isTemporaryName)).toEqual([]);
  });

  test("DOC-2 within a change it is a problem as a value", async () => {
    const { path, list } = await workspace();
    await writeFile(path, listFormat.serialise({ ids: ["one"] }));
    // `serialise` runs between the read and the rename: the last moment at which an editor can step in.
    const outcome = list.change((fresh) => {
      const document = { ids: [...fresh.ids, "two"] };
      Object.defineProperty(document, "toJSON", {
        value: () => {
          writeFileSync(path, "theirs");
          return { ids: document.ids };
        },
      });
      return succeed({ document, value: 0 });
    });
    expect(await outcome).toEqual({ ok: false, problem: changed });
    expect(await readFile(path, "utf8")).toBe("theirs");
  });

  test("DOC-3 a file that vanished is a problem and does not come back", async () => {
    const { root, path, list } = await workspace();
    const location = { path, file: "list.json", lockDirectory: join(root, ".cchc", "locks") };
    const adapter = new DocumentAdapter<ListDocument>(location, listFormat);
    await adapter.read();
    await rm(path);
    const gone = problem("file-not-found", { file: "list.json" });
    await expect(adapter.write({ ids: ["ours"] })).rejects.toMatchObject({ problem: gone });
    await expect(adapter.read()).rejects.toMatchObject({ problem: gone });
    expect(await list.change(append("a"))).toEqual({ ok: false, problem: gone });
    expect((await readdir(root)).filter((name) => name !== ".cchc")).toEqual([]);
  });
});

describe("DOC-4 many processes", () => {
  test("DOC-4 eight processes with fifty changes each at once lose none of 400", async () => {
    const { root, ids } = await workspace();
    const workers = Array.from({ length: 8 }, (_, at) => startWorker(["append-at-once", root, `w${at}`, "50"]));
    for (const worker of workers) expect([await worker.ended, worker.lines()]).toEqual([0, ["done 50"]]);
    const expected = Array.from({ length: 400 }, (_, at) => `w${Math.floor(at / 50)}-${at % 50}`);
    expect((await ids()).sort()).toEqual(expected.sort());
    expect(await readdir(root)).toEqual([".cchc", "list.json"]);
    expect(await readdir(join(root, ".cchc", "locks"))).toEqual([]);
  });

  test("DOC-5 fifty kills at any moment lose no acknowledged change and leave no broken file", async () => {
    const { root, ids } = await workspace();
    const acknowledged: string[] = [];
    for (let round = 0; round < 50; round++) {
      const worker = startWorker(["append-for-ever", root, `r${round}`]);
      await worker.line("ready");
      // Some rounds kill at once, others after a few changes: how many does not depend on how fast the machine is.
      while (worker.lines().filter((line) => line.startsWith("ack ")).length < round % 4) await pause(1);
      await pause(seededDelay(round));
      worker.child.kill("SIGKILL");
      expect(await worker.ended).toBe("SIGKILL");
      expect(worker.lines().filter((line) => line.startsWith("problem"))).toEqual([]);
      acknowledged.push(...worker.lines().flatMap((line) => (line.startsWith("ack ") ? [line.slice(4)] : [])));
      const present = new Set(await ids());
      expect(acknowledged.filter((id) => !present.has(id))).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(73);
    expect(await openList(root, { waitMs: 1_000 }).change(append("last"))).toMatchObject({ ok: true });
    const left = (await readdir(root)).filter((name) => name !== "list.json" && name !== ".cchc");
    expect(left.filter((name) => !isTemporaryName(name))).toEqual([]);
  }, 240_000);
});

test("DOC-6 in a folder one may only read, the file stays as it is and nothing appears", async () => {
  const { root, path } = await workspace();
  await chmod(root, 0o555);
  await chmod(path, 0o444);
  const before = await readFile(path);
  const worker = startWorker(["append-unprivileged", root]);
  expect(await worker.ended).toBe(0);
  const refused = { ok: false, problem: { code: "file-io", params: { reason: "no-permission", errno: "EACCES" } } };
  const [change, write] = worker.lines().map((line): unknown => JSON.parse(line));
  expect(change).toMatchObject(refused);
  expect(write).toMatchObject(refused);
  expect(await readFile(path)).toEqual(before);
  expect(await readdir(root)).toEqual(["list.json"]);
  await chmod(root, 0o755);
});

/** Milliseconds from 0 to 30, the same for the same round. */
function seededDelay(round: number): number {
  return (createHash("sha256").update(`kill ${round}`).digest().readUInt16BE(0) / 65_536) * 30;
}
