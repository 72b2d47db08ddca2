import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonSchemaOf } from "@cchc/core/documents/json-schema";
import { type DocumentKind, documentKinds } from "@cchc/core/model/document-kinds";
import { fail, type Result, succeed } from "@cchc/core/result";
import { fileProblem } from "./durable-file-problem.ts";

/** Where a workspace keeps the JSON Schemas of its documents: filled by `init` and `migrate`, and shared with the data. */
export const schemaFolder = "schemas";

/** Whether a `$schema` leads to where schemas were kept before, which is not shared. */
export function isOldReference(reference: string): boolean {
  return /^(?:\.\/|(?:\.\.\/)+)\.cchc\/schemas\/[a-z]+\.schema\.json$/.test(reference);
}

/** The `$schema` of a document at a workspace path: the schema's path, relative to the document. */
export function schemaReference(kind: DocumentKind, file: string): string {
  const up = "../".repeat(file.split("/").length - 1);
  return `${up === "" ? "./" : up}${schemaFolder}/${kind}.schema.json`;
}

/** How many schemas below `root` are missing or differ from those of this version. */
export async function outdatedSchemas(root: string): Promise<number> {
  let outdated = 0;
  for (const kind of Object.keys(documentKinds) as DocumentKind[]) {
    const text = await readFile(join(root, schemaFolder, `${kind}.schema.json`), "utf8").catch(() => "");
    if (text !== schemaText(kind)) outdated += 1;
  }
  return outdated;
}

/** Writes the JSON Schema of every kind below `root`. */
export async function writeSchemas(root: string): Promise<Result<void>> {
  const folder = join(root, schemaFolder);
  try {
    await mkdir(folder, { recursive: true });
    for (const kind of Object.keys(documentKinds) as DocumentKind[]) {
      await writeFile(join(folder, `${kind}.schema.json`), schemaText(kind));
    }
    return succeed(undefined);
  } catch (error) {
    return fail(fileProblem(error, schemaFolder));
  }
}

function schemaText(kind: DocumentKind): string {
  return `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`;
}
