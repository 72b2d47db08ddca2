import type { Problem } from "@cchc/core/problem";
import type { Catalogue } from "@cchc/messages/catalogue";
import { commands, Position, Range, window, workspace } from "vscode";
import type { Session } from "../session.ts";
import type { NextStep } from "./failure.ts";

/** The buttons of a problem's message: what of the window helps where a terminal would name a command. */
export function remediesOf({ extension }: Catalogue, session: Session | undefined, problem: Problem): NextStep[] {
  const { remedy } = extension.problems;
  const run = (label: string, command: string): NextStep => ({ label, run: () => commands.executeCommand(command) });
  switch (problem.code) {
    case "json-malformed":
    case "json-duplicate-key":
    case "json-too-deep":
    case "document-invalid":
      return openAt(remedy.openFile, session, problem.params.file, problem.params.line);
    case "json-forbidden-key":
    case "document-wrong-kind":
      return openAt(remedy.openFile, session, problem.params.file, 1);
    case "file-unsaved":
      return save(remedy.save, session, problem.params.file);
    case "hand-over-unfinished":
      return [run(extension.problems.fixAll.all, "cchc.problems.fixAll")];
    case "workspace-not-found":
      return [
        run(remedy.openFolder, "workbench.action.files.openFolder"),
        run(remedy.newWorkspace, "cchc.init"),
        run(remedy.openSample, "cchc.openSample"),
      ];
    case "record-not-found":
    case "visit-not-found":
    case "finding-not-found":
    case "plan-not-found":
    case "task-not-found":
    case "unit-not-found":
    case "document-not-found":
      return [run(remedy.refresh, "cchc.refresh")];
    default:
      return [];
  }
}

/** Opens a file of the workspace as text, at the line that is wrong. */
function openAt(label: string, session: Session | undefined, file: string, line: number): NextStep[] {
  const uri = session?.uriOf(file);
  if (uri === undefined) return [];
  const at = new Position(Math.max(line - 1, 0), 0);
  return [{ label, run: () => window.showTextDocument(uri, { selection: new Range(at, at) }) }];
}

function save(label: string, session: Session | undefined, file: string): NextStep[] {
  const uri = session?.uriOf(file);
  return uri === undefined ? [] : [{ label, run: () => workspace.save(uri) }];
}
