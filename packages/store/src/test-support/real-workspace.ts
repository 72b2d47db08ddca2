import type { VisitChange } from "@cchc/core/change/change-kinds";
import type { UnitsChange } from "@cchc/core/change/units-change";
import type { Visit } from "@cchc/core/model/visit";
import { AppError } from "@cchc/core/problem";
import type { Result } from "@cchc/core/result";
import { createWorkspace } from "../create-workspace.ts";
import { createVisit, type VisitToPlan } from "../plan-visit.ts";
import { Workspace } from "../workspace.ts";
import { portsOn } from "./ports-on.ts";
import { temporaryFolder } from "./temporary-workspace.ts";

/** What a result holds; its problem is thrown. */
export function heldBy<T>(result: Result<T>): T {
  if (!result.ok) throw new AppError(result.problem);
  return result.value;
}

/** A workspace on disk with a province, a district, and communes that later end; and what one does with it. */
export async function realWorkspace(unitIds: readonly string[] = ["commune", "other-commune", "new-commune"]) {
  const root = await temporaryFolder();
  const seed = { title: "Kiểm tra CCHC", provinceId: "province", provinceName: "Tỉnh Mẫu", language: "vi" } as const;
  heldBy(await createWorkspace(root, seed, portsOn()));
  const workspace = new Workspace(root);
  const add = (unitId: string, level: "district" | "commune", parentId: string): UnitsChange => ({
    type: "unit.add",
    unitId,
    name: `Xã ${unitId}`,
    level,
    category: "people-committee",
    parentId,
    from: null,
    to: null,
  });
  const changeUnits = async (change: UnitsChange) =>
    heldBy(await workspace.change("units", "units.json", change, portsOn()));
  await changeUnits(add("district", "district", "province"));
  for (const unitId of unitIds) await changeUnits(add(unitId, "commune", "district"));

  const plan = async (planning: Partial<VisitToPlan> = {}) => {
    const whole: VisitToPlan = { unitId: "commune", on: "2023-05-09", visitKind: "surprise", ...planning };
    return heldBy(await createVisit(workspace, whole, portsOn()));
  };
  const change = async (file: string, ...changes: VisitChange[]): Promise<Visit> => {
    let visit: Visit | undefined;
    for (const one of changes) visit = heldBy(await workspace.change("visit", file, one, portsOn()));
    if (visit === undefined) throw new Error("no change");
    return visit;
  };
  /** A visit that was concluded with one finding, due 30 June 2023. */
  const concluded = async (planning: Partial<VisitToPlan> = {}) => {
    const { file } = await plan(planning);
    const visit = await change(file, ...conclusion());
    const findingId = visit.findings[0]?.id;
    if (findingId === undefined) throw new Error("one finding");
    return { file, visit, findingId };
  };
  return { root, workspace, plan, change, concluded, changeUnits };
}

/** The changes that lead from a plan to a conclusion with one finding. */
export function conclusion(): VisitChange[] {
  return [
    { type: "visit.start", on: "2023-05-09" },
    aFinding(),
    { type: "visit.minute", on: "2023-05-10" },
    { type: "visit.conclude", on: "2023-05-15", notice: "12/TB" },
  ];
}

export function aFinding(change: Partial<Extract<VisitChange, { type: "finding.add" }>> = {}): VisitChange {
  return {
    type: "finding.add",
    area: "procedures",
    title: "Hồ sơ trễ hạn",
    severity: "major",
    source: "inspection",
    deadline: { kind: "fixed", due: "2023-06-30" },
    ...change,
  };
}
