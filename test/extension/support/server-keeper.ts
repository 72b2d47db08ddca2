// Runs VS Code's server in a process group of its own; ends the whole group and removes its folder when standard input
// ends. That is when the tests say so, and also when their process is gone, however it went.
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

const [folder = "", program = "", ...words] = process.argv.slice(2);
const server = spawn(program, words, { detached: true, stdio: ["ignore", "inherit", "inherit"] });

process.stdin.resume();
process.stdin.once("end", end);
process.stdin.once("error", end);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
// Whoever read what it printed may be gone already.
process.stdout.on("error", end);
server.once("exit", async () => {
  // Those that the server started may still be writing while they are ended.
  for (let tries = 0; tries < 40 && killGroup(); tries += 1) await pause(50);
  for (let tries = 0; tries < 20; tries += 1) {
    const removed = await rm(folder, { recursive: true, force: true }).then(
      () => true,
      () => false,
    );
    if (removed) break;
    await pause(100);
  }
  process.exit();
});

function end(): void {
  if (!killGroup()) process.exit();
}

function killGroup(): boolean {
  try {
    return server.pid !== undefined && process.kill(-server.pid, "SIGKILL");
  } catch {
    return false;
  }
}
