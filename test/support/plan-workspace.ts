import { createPlan } from "../../packages/store/src/create-plan.ts";
import { dayOf, good, type InspectionWorkspace, inspectionWorkspace, ports } from "./inspection-workspace.ts";

/** A workspace with the plan of 2023, made without the CLI. */
export async function planWorkspace(): Promise<InspectionWorkspace> {
  const made = await inspectionWorkspace();
  await makePlan(made, 2023);
  return made;
}

/** The plan of a year: `KH2023`. */
export async function makePlan({ workspace }: InspectionWorkspace, year: number): Promise<void> {
  const days = { from: dayOf(`${year}-01-01`), to: dayOf(`${year}-12-31`) };
  good(await createPlan(workspace, { scope: "year", title: `Kế hoạch CCHC năm ${year}`, ...days }, ports()));
}
