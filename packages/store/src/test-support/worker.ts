// The other process in tests that need one. Prints one line for each thing that happened; the first argument says what
// to do, the second where.
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { open, unlink } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { succeed } from "@cchc/core/result";
import { writeFileDurably } from "../durable-file.ts";
import { withLock } from "../lock.ts";
import { append, openList } from "./list-document.ts";
import { leaveStaleLock } from "./stale-lock.ts";

const [task = "", root = "", name = "", count = "0"] = process.argv.slice(2);
const tasks: Record<string, () => Promise<void>> = {
  "append-at-once": appendAtOnce,
  "append-for-ever": appendForEver,
  "append-unprivileged": appendUnprivileged,
  hold,
  "count-up": countUp,
  "write-large": writeLarge,
};
await tasks[task]?.();

/** `count` changes at once, all of which must succeed. */
async function appendAtOnce(): Promise<void> {
  const list = openList(root, { waitMs: 60_000 });
  const all = await Promise.all(Array.from({ length: Number(count) }, (_, at) => list.change(append(`${name}-${at}`))));
  say(`done ${all.filter((result) => result.ok).length}`);
}

/** One change after the other, each acknowledged once it returned. */
async function appendForEver(): Promise<void> {
  say("ready");
  for (let at = 0; ; at++) {
    const id = `${name}-${at}`;
    const result = await openList(root).change(append(id));
    say(result.ok ? `ack ${id}` : `problem ${JSON.stringify(result.problem)}`);
  }
}

/** Without root's rights, to which permissions mean nothing; everything is loaded before they go. */
async function appendUnprivileged(): Promise<void> {
  if (process.getuid?.() === 0) {
    process.setgroups?.([65_534]);
    process.setgid?.(65_534);
    process.setuid?.(65_534);
  }
  say(JSON.stringify(await openList(root).change(append("never"))));
  say(JSON.stringify(await writeFileDurably(join(root, "list.json"), "list.json", "never")));
}

/** Takes the lock `name` and keeps it. */
async function hold(): Promise<void> {
  await withLock(root, name, {}, async () => {
    say("held");
    await pause(600_000);
    return succeed(undefined);
  });
}

/** On a line on stdin adds one to the file `counter`, `count` times, in the least safe way there is. */
async function countUp(): Promise<void> {
  say("ready");
  await once(process.stdin, "data");
  const counter = join(root, "counter");
  for (let at = 0; at < Number(count); at++) {
    const result = await withLock(join(root, "locks"), name, {}, async () => {
      // Fails where another process is inside at the same time.
      const inside = await open(join(root, "inside"), "wx");
      const before = Number(readFileSync(counter, "utf8"));
      await pause(2);
      writeFileSync(counter, String(before + 1));
      await inside.close();
      await unlink(join(root, "inside"));
      return succeed(undefined);
    });
    if (!result.ok) say(JSON.stringify(result.problem));
    // As if the next holder had died: whoever comes has to break the lock first.
    await leaveStaleLock(join(root, "locks"), name);
  }
  say("done");
  process.stdin.destroy();
}

/** Replaces `name` by `count` bytes, more than the process may write. */
async function writeLarge(): Promise<void> {
  process.on("SIGXFSZ", () => undefined);
  say(JSON.stringify(await writeFileDurably(join(root, name), name, "x".repeat(Number(count)))));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
