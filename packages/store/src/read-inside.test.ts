import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readInside } from "./read-inside.ts";

let folder: string;
let root: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-read-"));
  root = join(folder, "ws");
  mkdirSync(join(root, "evidence"), { recursive: true });
  writeFileSync(join(folder, "secret.png"), "secret");
  writeFileSync(join(root, "evidence", "a.png"), "a");
  writeFileSync(join(root, "evidence", "bảng.png".normalize("NFD")), "b");
  symlinkSync(join(folder, "secret.png"), join(root, "evidence", "link.png"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("PATH-2 a picture is read inside the workspace and nowhere else", () => {
  const read = (path: string) => readInside(root, path)?.toString();
  expect(read("evidence/a.png")).toBe("a");
  expect(read("evidence/bảng.png")).toBe("b");
  for (const path of [
    "evidence/link.png",
    "../secret.png",
    join(folder, "secret.png"),
    "evidence",
    "evidence/no.png",
  ]) {
    expect(read(path)).toBeUndefined();
  }
});
