import * as z from "zod";
import { type DocumentKind, documentKinds } from "../model/document-kinds.ts";

/**
 * The JSON Schema (draft 2020-12) of a kind of document, made from the model: editors complete and check by it. Unknown
 * fields are allowed, as they survive in files (SPEC FILE-10).
 */
export function jsonSchemaOf(kind: DocumentKind): object {
  const schema = z.toJSONSchema(documentKinds[kind].schema, { io: "input", unrepresentable: "any" });
  return { ...schema, $id: `cchc/${kind}.schema.json`, title: kind };
}
