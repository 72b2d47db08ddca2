import { join } from "node:path";
import { announcedCalendar } from "@cchc/core/calendar/announced";
import { applyChange } from "@cchc/core/change/apply";
import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import { created } from "@cchc/core/change/record-change";
import type { DocumentByKind } from "@cchc/core/model/document-kinds";
import { type Result, succeed } from "@cchc/core/result";
import { stampOf } from "./durable-file-read.ts";
import type { ChangePorts } from "./ports.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

type OptionalRegister = "calendar" | "documents" | "initiatives" | "indicators";

/**
 * Makes a register that a workspace may do without until its first entry; for a `first` change that the rules refuse it
 * stays away (SPEC REG-10).
 */
export async function ensureRegister<K extends OptionalRegister>(
  workspace: Workspace,
  kind: K,
  ports: ChangePorts,
  first?: ChangeByKind[K],
): Promise<Result<void>> {
  const file = registerFiles[kind];
  const there = await stampOf(join(workspace.root, file)).then(
    () => true,
    () => false,
  );
  if (there) return succeed(undefined);
  const empty = emptyRegister(kind, ports);
  const tried = first === undefined ? undefined : applyChange(kind, empty, first, await workspace.changeContext(ports));
  if (tried?.ok === false) return tried;
  const made = await workspace.create(kind, file, created(empty, { type: "register.create" }, ports));
  // Somebody else may have made it meanwhile; an unreadable folder is told by the change that follows.
  return made.ok || made.problem.code === "file-exists" ? succeed(undefined) : made;
}

function emptyRegister<K extends OptionalRegister>(kind: K, ports: ChangePorts): DocumentByKind[K];
function emptyRegister(kind: OptionalRegister, { newId }: ChangePorts): DocumentByKind[OptionalRegister] {
  const head = {
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
    case "initiatives":
      return { kind, ...head, initiatives: [] };
    case "indicators":
      return { kind, ...head, indicators: [] };
  }
}
