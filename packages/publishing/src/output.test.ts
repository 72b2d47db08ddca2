import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freeTarget } from "./output.ts";

test.each([
  ["bao-cao.docx", "bao-cao-2.docx"],
  ["bao-cao", "bao-cao-2"],
  ["bao-cao.2023.docx", "bao-cao.2023-2.docx"],
])("REP-4 beside %s the first free name is %s, whatever points its folder has", (taken, free) => {
  const folder = mkdtempSync(join(tmpdir(), "cchc.v1-"));
  writeFileSync(join(folder, taken), "x");
  const target = freeTarget({ path: join(folder, taken), shown: `reports.v1/${taken}`, format: "docx" });
  expect(target).toMatchObject({ path: join(folder, free), shown: `reports.v1/${free}` });
});
