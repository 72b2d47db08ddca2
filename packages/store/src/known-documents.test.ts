import { rename, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isPlainText, KnownDocuments, readIfUnchanged, stampText } from "./known-documents.ts";
import { temporaryFolder } from "./test-support/temporary-workspace.ts";

const stampOf = async (path: string) => stampText(await stat(path, { bigint: true }));

test("INDEX-1 a file is read without checks only under the stamp it was checked with", async () => {
  const folder = await temporaryFolder();
  const path = join(folder, "units.json");
  await writeFile(path, '{"a":1}');
  const stamp = await stampOf(path);
  expect(readIfUnchanged(path, stamp)).toEqual({ a: 1 });
  await writeFile(path, '{"a":2}');
  expect(readIfUnchanged(path, stamp)).toBeUndefined();
  const other = join(folder, "other.json");
  await writeFile(other, '{"a":3}');
  const { atime, mtime } = await stat(path);
  await utimes(other, atime, mtime);
  const before = await stampOf(path);
  await rename(other, path);
  expect(readIfUnchanged(path, before)).toBeUndefined();
  expect(readIfUnchanged(join(folder, "gone.json"), before)).toBeUndefined();
});

test("INDEX-1 stamps outlast the process, and a damaged list of them is none", async () => {
  const root = await temporaryFolder();
  await new KnownDocuments(root).note("units.json", "1-2-3-4");
  await new KnownDocuments(root).note("calendar.json", "5-6-7-8");
  expect(new KnownDocuments(root).stampOf("units.json")).toBe("1-2-3-4");
  expect(new KnownDocuments(root).stampOf("calendar.json")).toBe("5-6-7-8");
  await writeFile(join(root, ".cchc", "known.json"), '{"format":1');
  expect(new KnownDocuments(root).stampOf("units.json")).toBeUndefined();
});

test("INDEX-1 text that needs care is not plain: a mark, escapes, letters taken apart", () => {
  expect(isPlainText('{"a":"Phú Túc"}')).toBe(true);
  expect(isPlainText("\ufeff{}")).toBe(false);
  expect(isPlainText('{"a":"\\u0301"}')).toBe(false);
  expect(isPlainText('{"a":"Phú"}'.normalize("NFD"))).toBe(false);
});
