import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { problem } from "@cchc/core/problem";
import { fail, succeed } from "@cchc/core/result";
import { describe, expect, test } from "vitest";
import { type LockOptions, listLocks, lockName, removeStaleLocks, withLock, withLocks } from "./lock.ts";
import { type LockRecord, ownRecord } from "./lock-record.ts";
import { leaveStaleLock } from "./test-support/stale-lock.ts";
import { temporaryFolder } from "./test-support/temporary-workspace.ts";
import { startWorker } from "./test-support/worker-process.ts";

const KEY = "visits/2023/châu thành.visit.json";
const entered = async () => succeed("entered");
const SUCCESS = { ok: true, value: "entered" };

describe("LOCK-1 one at a time", () => {
  test("LOCK-1 in one process all take turns in order, and the lock is gone afterwards, whatever the work did", async () => {
    const folder = await temporaryFolder();
    let inside = 0;
    const order: number[] = [];
    const refusal = fail(problem("file-exists", { file: "a" }));
    const works = Array.from({ length: 30 }, (_, at) =>
      withLock(folder, KEY, {}, async () => {
        expect(++inside).toBe(1);
        await pause(1);
        inside--;
        order.push(at);
        if (at === 7) throw new TypeError("bug");
        return at === 9 ? refusal : succeed(at);
      }),
    );
    const outcomes = await Promise.allSettled(works);
    expect(order).toEqual(works.map((_, at) => at));
    expect(outcomes[7]).toMatchObject({ status: "rejected", reason: expect.any(TypeError) });
    expect(outcomes[9]).toEqual({ status: "fulfilled", value: refusal });
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(29);
    expect(await readdir(folder)).toEqual([]);
  });

  test("LOCK-1 other keys do not wait; names that differ in case or Unicode form only are one key", async () => {
    const folder = await temporaryFolder();
    await withLock(folder, KEY, {}, async () => {
      expect(await withLock(folder, "other.json", { waitMs: 0 }, entered)).toEqual(SUCCESS);
      return succeed(undefined);
    });
    expect(lockName(KEY.normalize("NFD").toUpperCase())).toBe(lockName(KEY));
    expect(lockName(KEY)).toMatch(/^ch-u-th-nh\.visit\.json-[0-9a-f]{16}\.lock$/);
  });

  test("LOCK-1 taking the lock again inside it ends in a problem, not in waiting for ever", async () => {
    const folder = await temporaryFolder();
    const outcome = await withLock(folder, KEY, {}, () => withLock(folder, KEY, { waitMs: 100 }, entered));
    expect(outcome).toMatchObject({ ok: false, problem: { code: "file-locked", params: { file: KEY } } });
    expect(await withLock(folder, KEY, { waitMs: 100 }, entered)).toEqual(SUCCESS);
  });

  test("LOCK-1 a lock that was lost is not taken from its new owner", async () => {
    const folder = await temporaryFolder();
    await withLock(folder, KEY, {}, async () => {
      await rm(folder, { recursive: true });
      await leaveStaleLock(folder, KEY);
      return succeed(undefined);
    });
    expect(await listLocks(folder)).toHaveLength(1);
  });
});

describe("LOCK-2 holders that are gone", () => {
  test("LOCK-2 the lock of a killed process is taken over at once", async () => {
    const folder = await temporaryFolder();
    const worker = startWorker(["hold", folder, KEY]);
    await worker.line("held");
    worker.child.kill("SIGKILL");
    await worker.ended;
    expect(await readdir(folder)).toEqual([lockName(KEY)]);
    const started = performance.now();
    expect(await withLock(folder, KEY, { waitMs: 2_000 }, entered)).toEqual(SUCCESS);
    expect(performance.now() - started).toBeLessThan(500);
    expect(await readdir(folder)).toEqual([]);
  });

  test.runIf(process.platform === "linux")("LOCK-2 a reused pid is told by its start time", async () => {
    const folder = await temporaryFolder();
    await leaveStaleLock(folder, KEY, { pid: process.pid, processStartedAt: "1" });
    expect(await withLock(folder, KEY, { waitMs: 0 }, entered)).toEqual(SUCCESS);
  });

  test.runIf(process.platform === "linux")("LOCK-2 a process that is dead but not yet buried is dead", async () => {
    const folder = await temporaryFolder();
    // The child outlives the shell, which is replaced by a sleep that never asks after it.
    const parent = spawn("sh", ["-c", "sleep 0.3 & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] });
    const [output] = await once(parent.stdout, "data");
    const pid = Number(output);
    await expect.poll(async () => (await readFile(`/proc/${pid}/stat`, "utf8")).includes(") Z ")).toBe(true);
    await leaveStaleLock(folder, KEY, { pid, processStartedAt: null });
    expect(await withLock(folder, KEY, { waitMs: 0 }, entered)).toEqual(SUCCESS);
    parent.kill();
  });

  test.each([
    ["a platform without start times, after ten minutes", { pid: process.pid, processStartedAt: null }, 601_000],
    ["any platform, from before the machine started", { pid: process.pid, processStartedAt: null }, 1e12],
  ])("LOCK-2 a living pid is no proof on %s", async (_where, change, ageMs) => {
    const folder = await temporaryFolder();
    await leaveStaleLock(folder, KEY, { ...change, since: new Date(Date.now() - ageMs).toISOString() });
    expect(await withLock(folder, KEY, { waitMs: 0 }, entered)).toEqual(SUCCESS);
  });

  test("LOCK-2 a lock file without content is waited for while young, then broken", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, lockName(KEY));
    await writeFile(path, "");
    expect(await withLock(folder, KEY, { waitMs: 50 }, entered)).toMatchObject({ problem: { code: "file-locked" } });
    const old = new Date(Date.now() - 60_000);
    await utimes(path, old, old);
    expect(await withLock(folder, KEY, { waitMs: 0 }, entered)).toEqual(SUCCESS);
  });

  test("LOCK-2 a breaker that died is broken the same way, to any depth", async () => {
    const folder = await temporaryFolder();
    let path = await leaveStaleLock(folder, KEY);
    for (let depth = 0; depth < 3; depth++) {
      const { token } = JSON.parse(await readFile(path, "utf8"));
      path = await leaveStaleLock(folder, KEY, {}, `${path.slice(join(folder, lockName(KEY)).length)}.break-${token}`);
    }
    expect(await readdir(folder)).toHaveLength(4);
    expect(await withLock(folder, KEY, { waitMs: 5_000 }, entered)).toEqual(SUCCESS);
    expect(await readdir(folder)).toEqual([]);
  });

  test("LOCK-2 many that break one stale lock at the same time exclude each other", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "counter"), "0");
    await leaveStaleLock(join(folder, "locks"), KEY);
    const workers = Array.from({ length: 6 }, () => startWorker(["count-up", folder, KEY, "20"]));
    await Promise.all(workers.map(({ line }) => line("ready")));
    for (const { child } of workers) child.stdin?.write("go\n");
    for (const worker of workers) {
      expect(await worker.ended).toBe(0);
      expect(worker.lines()).toEqual(["ready", "done"]);
    }
    expect(await readFile(join(folder, "counter"), "utf8")).toBe("120");
    const left = await readdir(join(folder, "locks"));
    expect(left.filter((name) => name !== lockName(KEY))).toEqual([]);
  });
});

describe("LOCK-3 holders elsewhere", () => {
  const space = ownRecord("", "").processSpace;
  const elsewhere: [string, Partial<LockRecord>][] = [
    ["another machine", { host: "elsewhere" }],
    ["another platform on a machine of the same name", { processSpace: "another" }],
    ["a container on this machine", { processSpace: space.replace("pid:[", "pid:[1") }],
    ["another machine of the same name", { processSpace: space.replace(/^linux \w*/, "linux 0123456789ab") }],
  ];
  const tellable = elsewhere.filter(([, change]) => change.processSpace !== space);
  test.each(tellable)("LOCK-3 a lock of %s is never broken", async (_where, change) => {
    const folder = await temporaryFolder();
    const path = await leaveStaleLock(folder, KEY, { ...change, user: "an", since: "2023-05-09T01:02:03.000Z" });
    const before = await readFile(path, "utf8");
    const holder = `an@${change.host ?? hostname()}, pid 99999999, 2023-05-09T01:02:03.000Z`;
    expect(await withLock(folder, KEY, { waitMs: 120 }, entered)).toEqual({
      ok: false,
      problem: problem("file-locked", { file: KEY, holder, seconds: 0, lock: `.cchc/locks/${lockName(KEY)}` }),
    });
    expect(await removeStaleLocks(folder)).toEqual([]);
    expect(await readFile(path, "utf8")).toBe(before);
  });

  const knowsItself = /^linux \w+ pid:\S+ \S+$/.test(space);
  test.runIf(knowsItself)("LOCK-2 a lock from before this machine restarted is stale", async () => {
    const folder = await temporaryFolder();
    await leaveStaleLock(folder, KEY, { pid: process.pid, processSpace: space.replace(/\S+$/, "another-boot") });
    expect(await withLock(folder, KEY, { waitMs: 0 }, entered)).toEqual(SUCCESS);
  });
});

test("LOCK-4 a live lock of another process is waited for, then named; when it goes the wait ends", async () => {
  const folder = await temporaryFolder();
  const worker = startWorker(["hold", folder, KEY]);
  await worker.line("held");
  const notices: string[] = [];
  const started = performance.now();
  const outcome = await withLock(folder, KEY, { waitMs: 1_000, onWait: (holder) => notices.push(holder) }, entered);
  const waited = performance.now() - started;
  expect(outcome).toMatchObject({ ok: false, problem: { code: "file-locked", params: { file: KEY, seconds: 1 } } });
  expect(waited).toBeGreaterThan(990);
  expect(waited).toBeLessThan(2_000);
  expect(notices).toEqual([expect.stringMatching(new RegExp(`@${hostname()}, pid ${worker.child.pid}, 20`))]);

  const patient = withLock(folder, KEY, { waitMs: 10_000 }, entered);
  await pause(200);
  worker.child.kill("SIGKILL");
  expect(await patient).toEqual(SUCCESS);
});

test("LOCK-5 locks are listed with their state, and only stale ones are removed", async () => {
  const folder = join(await temporaryFolder(), "locks");
  expect(await listLocks(folder)).toEqual([]);
  const stale = await leaveStaleLock(folder, "stale.json");
  await leaveStaleLock(folder, "stale.json", {}, ".break-0123456789ab");
  await leaveStaleLock(folder, "foreign.json", { host: "elsewhere" });
  await writeFile(join(folder, "note.txt"), "not a lock");
  await withLock(folder, "live.json", {}, async () => {
    const states = (await listLocks(folder)).map(({ record, state }) => [record?.file, state]);
    expect(states).toEqual([
      ["foreign.json", "foreign"],
      ["live.json", "live"],
      ["stale.json", "stale"],
      ["stale.json", "stale"],
    ]);
    const removed = await removeStaleLocks(folder);
    expect(removed.map(({ path }) => path)).toEqual([`${stale}.break-0123456789ab`, stale]);
    return succeed(undefined);
  });
  expect((await readdir(folder)).sort()).toEqual([lockName("foreign.json"), "note.txt"]);
});

test("LOCK-6 a folder where no lock can be made is a problem about the document", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "file"), "");
  const outcome = await withLock(join(folder, "file", "locks"), KEY, {}, entered);
  expect(outcome).toMatchObject({ problem: { code: "file-io", params: { file: KEY, reason: "not-a-folder" } } });
});

describe("LOCK-7 several at once", () => {
  test("LOCK-7 two who want the same in another order do not wait for each other; work inside takes none twice", async () => {
    const folder = await temporaryFolder();
    const keys = Array.from({ length: 20 }, (_, at) => `visits/2023/${at}.visit.json`);
    let inside = 0;
    const work = (held: LockOptions) =>
      withLock(folder, keys[3] ?? "", { ...held, waitMs: 0 }, async () => {
        expect(++inside).toBe(1);
        expect(await withLock(folder, keys[4] ?? "", { waitMs: 0 }, entered)).toMatchObject({ ok: false });
        await pause(5);
        inside--;
        return succeed("entered");
      });
    const options = { waitMs: 5_000 };
    const both = await Promise.all([
      withLocks(folder, keys, options, work),
      withLocks(folder, keys.toReversed(), options, work),
    ]);
    expect(both).toEqual([SUCCESS, SUCCESS]);
    await expect(withLocks(folder, keys, options, () => Promise.reject(new TypeError("bug")))).rejects.toThrow("bug");
    expect(await readdir(folder)).toEqual([]);
  });
});
