// Stands in for @vscode/spdlog, which would have to be compiled: what VS Code logs is appended to the file it names, so
// that a failure can be read and a log opened from the window has lines.
import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

const names = ["trace", "debug", "info", "warn", "error", "critical"];

export function setFlushOn() {}

export async function createAsyncRotatingLogger(_name, file) {
  mkdirSync(dirname(file), { recursive: true });
  let lowest = 2;
  let plain = false;
  const write = (level) => (text) => {
    if (level < lowest) return;
    const line = plain
      ? text
      : `${new Date().toISOString().slice(0, -1).replace("T", " ")} [${names[level]}] ${text}\n`;
    appendFileSync(file, line);
  };
  return {
    ...Object.fromEntries(names.map((name, level) => [name, write(level)])),
    setLevel: (level) => {
      lowest = level;
    },
    clearFormatters: () => {
      plain = true;
    },
    setPattern: () => {
      plain = false;
    },
    flush() {},
    drop() {},
  };
}
