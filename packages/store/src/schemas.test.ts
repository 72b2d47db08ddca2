import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonSchemaOf } from "@cchc/core/documents/json-schema";
import { type DocumentKind, documentKinds } from "@cchc/core/model/document-kinds";
import { expect, test } from "vitest";
import { schemaFolder, schemaReference, writeSchemas } from "./schemas.ts";
import { heldBy } from "./test-support/real-workspace.ts";
import { temporaryFolder } from "./test-support/temporary-workspace.ts";

test("SCHEMA-2 the $schema of a document is a relative path to a schema that is there", async () => {
  const root = await temporaryFolder();
  heldBy(await writeSchemas(root));
  expect(schemaReference("units", "units.json")).toBe("./schemas/units.schema.json");
  expect(schemaReference("visit", "visits/2023/a.visit.json")).toBe("../../schemas/visit.schema.json");
  for (const kind of Object.keys(documentKinds) as DocumentKind[]) {
    const text = await readFile(join(root, schemaFolder, `${kind}.schema.json`), "utf8");
    expect(JSON.parse(text)).toEqual(jsonSchemaOf(kind));
    expect(text.endsWith("}\n")).toBe(true);
  }
});

test("SCHEMA-2 a folder in which they cannot be written is a problem", async () => {
  const root = await temporaryFolder();
  await writeFile(join(root, "schemas"), "");
  expect(await writeSchemas(root)).toMatchObject({ problem: { code: "file-exists", params: { file: "schemas" } } });
});
