import { spawnSync } from "node:child_process";
import { chmod, mkdir, open, readdir, readFile, readlink, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError, problem } from "@cchc/core/problem";
import { fail } from "@cchc/core/result";
import { describe, expect, test } from "vitest";
import { createFileDurably, isTemporaryName, writeFileDurably } from "./durable-file.ts";
import { fileProblem } from "./durable-file-problem.ts";
import { readStampedText, readTextFile, stampOf } from "./durable-file-read.ts";
import { temporaryFolder } from "./test-support/temporary-workspace.ts";
import { startWorker } from "./test-support/worker-process.ts";

describe("reading", () => {
  test("FILE-1 the text comes without its byte order mark, otherwise as it is", async () => {
    const path = join(await temporaryFolder(), "a.json");
    await writeFile(path, "\ufeff{}\r\n");
    expect(await readTextFile(path, "a.json")).toEqual({ ok: true, value: "{}\r\n" });
  });

  test("FILE-2 a 200 MB file is refused at once, unread", async () => {
    const path = join(await temporaryFolder(), "a.json");
    await writeFile(path, "");
    await truncate(path, 200 * 1024 * 1024);
    const memory = process.memoryUsage().arrayBuffers;
    const started = performance.now();
    expect(await readTextFile(path, "a.json")).toEqual({
      ok: false,
      problem: problem("file-too-large", { file: "a.json", bytes: 209_715_200, limit: 20_971_520 }),
    });
    expect(performance.now() - started).toBeLessThan(500);
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(50_000_000);
  });

  test("FILE-2 the limit itself is still read", async () => {
    const path = join(await temporaryFolder(), "a.json");
    await writeFile(path, "12345");
    expect(await readTextFile(path, "a.json", 5)).toEqual({ ok: true, value: "12345" });
    expect(await readTextFile(path, "a.json", 4)).toMatchObject({ problem: { code: "file-too-large" } });
  });

  test("FILE-2 folders and pipes are no documents, and a pipe is not waited for", async () => {
    const folder = await temporaryFolder();
    const notAFile = problem("file-io", { file: "a.json", reason: "not-a-file", errno: "" });
    expect(await readTextFile(folder, "a.json")).toEqual({ ok: false, problem: notAFile });
    spawnSync("mkfifo", [join(folder, "pipe")]);
    expect(await readTextFile(join(folder, "pipe"), "a.json")).toEqual({ ok: false, problem: notAFile });
  });

  test("FILE-6 what is missing is not found", async () => {
    const path = join(await temporaryFolder(), "a.json");
    expect(await readTextFile(path, "a.json")).toEqual({
      ok: false,
      problem: problem("file-not-found", { file: "a.json" }),
    });
  });

  test.each([
    ["UTF-16 with its mark", Buffer.from("\ufeff{}", "utf16le"), 1, "utf-16"],
    ["a legacy code page", Buffer.from('{\n"a": "H\xf2a"\n}', "latin1"), 2, "other"],
    ["a sequence cut off", Buffer.from('{\n\n"a": "ệ').subarray(0, -1), 3, "other"],
  ] as const)("FILE-3 %s is refused with its line", async (_what, bytes, line, looksLike) => {
    const path = join(await temporaryFolder(), "a.json");
    await writeFile(path, bytes);
    expect(await readTextFile(path, "a.json")).toEqual({
      ok: false,
      problem: problem("file-not-utf8", { file: "a.json", line, looksLike }),
    });
  });

  test("FILE-7 the stamp is that of the bytes read, and another after any write", async () => {
    const path = join(await temporaryFolder(), "a.json");
    await writeFile(path, "one");
    const read = await readStampedText(path, "a.json");
    expect(read).toEqual({ ok: true, value: { text: "one", stamp: await stampOf(path) } });
    await writeFile(path, "two");
    expect(read.ok && read.value.stamp === (await stampOf(path))).toBe(false);
  });
});

describe("writing", () => {
  test("FILE-4 the text replaces the old one, mode kept, nothing left beside it", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "kế hoạch.json");
    await writeFile(path, "old");
    await chmod(path, 0o640);
    expect(await writeFileDurably(path, "a.json", "Hòa Bình\n")).toEqual({ ok: true, value: undefined });
    expect(await readFile(path, "utf8")).toBe("Hòa Bình\n");
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(["kế hoạch.json"]);
  });

  test("FILE-4 a reader sees the old or the new text, whole", async () => {
    const path = join(await temporaryFolder(), "a.json");
    const texts = ["a".repeat(200_000), "b".repeat(300_000)] as const;
    await writeFile(path, texts[0]);
    let writing = true;
    const writer = (async () => {
      for (let round = 0; round < 40; round++) await writeFileDurably(path, "a.json", texts[(round + 1) % 2] ?? "");
      writing = false;
    })();
    const seen = new Set<string>();
    while (writing) seen.add(await readFile(path, "utf8"));
    await writer;
    expect([...seen].every((text) => text === texts[0] || text === texts[1])).toBe(true);
    expect(seen.size).toBe(2);
  });

  test("FILE-4 a symbolic link stays one, its file is written", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "real.json"), "old");
    await symlink("real.json", join(folder, "link.json"));
    expect(await writeFileDurably(join(folder, "link.json"), "link.json", "new")).toMatchObject({ ok: true });
    expect(await readlink(join(folder, "link.json"))).toBe("real.json");
    expect(await readFile(join(folder, "real.json"), "utf8")).toBe("new");
  });

  test("FILE-4 a refusal before the rename leaves the old text and no temporary file", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "a.json");
    await writeFile(path, "old");
    const refusal = problem("file-changed-on-disk", { file: "a.json" });
    let beside: string[] = [];
    const beforeRename = async () => {
      beside = (await readdir(folder)).filter(isTemporaryName);
      return fail(refusal);
    };
    expect(await writeFileDurably(path, "a.json", "new", { beforeRename })).toEqual({ ok: false, problem: refusal });
    expect(beside).toHaveLength(1);
    expect(await readdir(folder)).toEqual(["a.json"]);
    expect(await readFile(path, "utf8")).toBe("old");
  });

  test("FILE-6 a disk that takes no more leaves the old text and no temporary file", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "a.json"), "old");
    const worker = startWorker(["write-large", folder, "a.json", "3000"], 1);
    const outcome: unknown = JSON.parse(await worker.line("{"));
    const params = { file: "a.json", reason: "size-limit", errno: "EFBIG" };
    expect(outcome).toEqual({ ok: false, problem: { code: "file-io", params } });
    expect(await readFile(join(folder, "a.json"), "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["a.json"]);
  });

  test("FILE-6 a full disk is told by name", async () => {
    const device = await open("/dev/full", "w");
    const error: unknown = await device.writeFile("x").catch((reason: unknown) => reason);
    await device.close();
    const params = { file: "a.json", reason: "disk-full", errno: "ENOSPC" } as const;
    expect(fileProblem(error, "a.json")).toEqual(problem("file-io", params));
  });

  test.each([
    ["a folder that is missing", "none/a.json", "not-a-folder"],
    ["a file where a folder should be", "file/a.json", "not-a-folder"],
    ["a name longer than the system takes", `${"x".repeat(300)}.json`, "name-too-long"],
    ["a folder in the file's place", "folder", "not-a-file"],
    ["links in a circle", "circle/a.json", "symlink-loop"],
  ] as const)("FILE-6 %s", async (_what, name, reason) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "old");
    await mkdir(join(folder, "folder"));
    await symlink("circle", join(folder, "circle"));
    const result = await writeFileDurably(join(folder, name), "a.json", "new");
    expect(result).toMatchObject({ ok: false, problem: { code: "file-io", params: { file: "a.json", reason } } });
    expect((await readdir(folder)).sort()).toEqual(["circle", "file", "folder"]);
  });

  test("FILE-6 what the system did not say is a bug and thrown on", () => {
    expect(() => fileProblem(new TypeError("bug"), "a.json")).toThrow(TypeError);
    const known = problem("file-exists", { file: "b.json" });
    expect(fileProblem(new AppError(known), "a.json")).toBe(known);
  });
});

describe("creating", () => {
  test("FILE-5 makes the folders, and never replaces what is there", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "visits", "2023", "a.json");
    expect(await createFileDurably(path, "visits/2023/a.json", "one")).toEqual({ ok: true, value: undefined });
    expect(await createFileDurably(path, "visits/2023/a.json", "two")).toEqual({
      ok: false,
      problem: problem("file-exists", { file: "visits/2023/a.json" }),
    });
    expect(await readFile(path, "utf8")).toBe("one");
    expect(await readdir(join(folder, "visits", "2023"))).toEqual(["a.json"]);
  });

  test("FILE-5 of many at once exactly one creates it", async () => {
    const path = join(await temporaryFolder(), "a.json");
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, at) => createFileDurably(path, "a.json", `text ${at}`)),
    );
    expect(all.filter((result) => result.ok)).toHaveLength(1);
    expect(await readFile(path, "utf8")).toBe(`text ${all.findIndex((result) => result.ok)}`);
  });
});

test("FILE-8 temporary files are known by their name", () => {
  expect(isTemporaryName(".a.visit.json.0123456789ab.tmp")).toBe(true);
  for (const name of [
    "a.visit.json",
    ".0123456789ab.tmp",
    "a.0123456789ab.tmp",
    ".a.json.tmp",
    ".a.0123456789ab.tmp~",
  ]) {
    expect(isTemporaryName(name), name).toBe(false);
  }
});
