import type { ChangePorts } from "../ports.ts";
import type { Workspace } from "../workspace.ts";
import type { CheckReport } from "./check-line.ts";
import { WorkspaceChecker } from "./workspace-checker.ts";

/**
 * Everything broken or doubtful in a workspace: files that cannot be read, documents that contradict themselves or each
 * other, evidence that changed, leftovers of killed processes (SPEC CHECK-1 … CHECK-3). `onProgress` hears how many of
 * how many files were read.
 */
export async function checkWorkspace(
  workspace: Workspace,
  today: ChangePorts["today"],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<CheckReport> {
  const checker = new WorkspaceChecker(workspace);
  await checker.checkAll(today, onProgress);
  return checker.report();
}
