import { join } from "node:path";
import { announcedCalendar } from "@cchc/core/calendar/announced";
import { created } from "@cchc/core/change/apply";
import type { DocumentByKind } from "@cchc/core/model/document-kinds";
import { type Result, succeed } from "@cchc/core/result";
import { stampOf } from "./durable-file-read.ts";
import type { ChangePorts } from "./ports.ts";
import { schemaReference } from "./schemas.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

type OptionalRegister = "calendar" | "documents";

/** Makes a register that a workspace may do without until its first entry (SPEC REG-10). */
export async function ensureRegister(
  workspace: Workspace,
  kind: OptionalRegister,
  ports: ChangePorts,
): Promise<Result<void>> {
  const file = registerFiles[kind];
  const there = await stampOf(join(workspace.root, file)).then(
    () => true,
    () => false,
  );
  if (there) return succeed(undefined);
  const made = await workspace.create(
    kind,
    file,
    created(emptyRegister(kind, ports), { type: "register.create" }, ports),
  );
  // Somebody else may have made it meanwhile; an unreadable folder is told by the change that follows.
  return made.ok || made.problem.code === "file-exists" ? succeed(undefined) : made;
}

function emptyRegister<K extends OptionalRegister>(kind: K, ports: ChangePorts): DocumentByKind[K];
function emptyRegister(kind: OptionalRegister, { newId }: ChangePorts): DocumentByKind[OptionalRegister] {
  const head = {
    $schema: schemaReference(kind, registerFiles[kind]),
    schemaVersion: 1 as const,
    revision: 0,
    id: newId(),
    history: [],
  };
  switch (kind) {
    case "calendar":
      return { kind, ...head, current: announcedCalendar, earlier: [] };
    case "documents":
      return { kind, ...head, documents: [] };
  }
}
