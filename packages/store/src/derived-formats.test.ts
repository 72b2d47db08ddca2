import { createHash } from "node:crypto";
import { jsonSchemaOf } from "@cchc/core/documents/json-schema";
import { type DocumentKind, documentKinds } from "@cchc/core/model/document-kinds";
import { expect, test } from "vitest";
import { KNOWN_FORMAT } from "./known-documents.ts";
import { INDEX_FORMAT } from "./visit-index-file.ts";

test("INDEX-1 what was found in order under an older model is looked at again: raise both formats with the model", () => {
  const kinds = Object.keys(documentKinds) as DocumentKind[];
  const schemas = JSON.stringify(kinds.map((kind) => jsonSchemaOf(kind)));
  const model = createHash("sha256").update(schemas).digest("hex").slice(0, 16);
  // The model changed? Raise KNOWN_FORMAT and INDEX_FORMAT by one, then enter the new hash here.
  expect({ model, KNOWN_FORMAT, INDEX_FORMAT }).toEqual({
    model: "d2499921ce96e111",
    KNOWN_FORMAT: 9,
    INDEX_FORMAT: 14,
  });
});
