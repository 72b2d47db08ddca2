import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DocumentKind } from "../packages/core/src/model/document-kinds.ts";
import { repository } from "./bundle.ts";
import { manifestText } from "./manifest.ts";
import { templateIds } from "./templates/ids.ts";

/** A committed file that is made from others. */
interface GeneratedFile {
  /** From the repository's root, with `/`. */
  path: string;
  text: () => Promise<string | Uint8Array>;
}

/** What makes generated files, by the name `only` can ask for. New kinds are added here. */
const generators: Readonly<Record<string, () => Promise<GeneratedFile[]>>> = {
  manifest: async () => [{ path: "cli/oclif.manifest.json", text: manifestText }],
  schemas: async () => {
    const { jsonSchemaOf } = await import("../packages/core/src/documents/json-schema.ts");
    const { documentKinds } = await import("../packages/core/src/model/document-kinds.ts");
    return (Object.keys(documentKinds) as DocumentKind[]).map((kind) => ({
      path: `packages/core/schemas/${kind}.schema.json`,
      text: async () => `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`,
    }));
  },
  templates: async () => templateFolders(),
};

/** Writes generated files whose text differs, or with `check` only finds them. */
export async function writeGenerated({ only, check = false }: { only?: string; check?: boolean } = {}): Promise<{
  changed: string[];
}> {
  const changed: string[] = [];
  for (const [name, generate] of Object.entries(generators)) {
    if (only !== undefined && only !== name) continue;
    for (const file of await generate()) {
      const text = await file.text();
      const absolute = join(repository, file.path);
      if (isWritten(absolute, text)) continue;
      changed.push(file.path);
      if (check) continue;
      mkdirSync(dirname(absolute), { recursive: true });
      writeFileSync(absolute, text);
    }
  }
  return { changed };
}

/** Templates written once for all formats; their list is loaded with the library that writes Word files. */
function templateFolders(): GeneratedFile[] {
  const names = ["manifest.json", "template.docx", "template.html.hbs", "template.md.hbs"] as const;
  return templateIds.flatMap((id) =>
    names.map((name) => ({
      path: `templates/vi/${id}/${name}`,
      text: async () => (await import("./templates/all.ts")).textOfTemplate(id, name),
    })),
  );
}

function isWritten(path: string, text: string | Uint8Array): boolean {
  try {
    return readFileSync(path).equals(Buffer.from(text));
  } catch {
    return false;
  }
}
