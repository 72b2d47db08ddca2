import type { DocumentSubject } from "@cchc/core/model/documents";
import { listPlans } from "./find-plan.ts";
import { listProgrammes } from "./programmes.ts";
import type { Workspace } from "./workspace.ts";

/** What people call the records that documents are about, by id. */
export type SubjectNames = ReadonlyMap<string, string>;

/** The names of the records that these subjects are about; what cannot be read has none. */
export async function subjectNames(workspace: Workspace, subjects: readonly DocumentSubject[]): Promise<SubjectNames> {
  const kinds = new Set(subjects.map(({ kind }) => kind));
  const names = new Map<string, string>();
  if (kinds.has("visit")) for (const { id, number } of (await workspace.visits()).visits) names.set(id, number);
  if (kinds.has("programme")) {
    for (const { programme } of (await listProgrammes(workspace)).programmes) names.set(programme.id, programme.number);
  }
  if (kinds.has("plan")) for (const { plan } of (await listPlans(workspace)).plans) names.set(plan.id, plan.number);
  if (kinds.has("unit")) {
    const units = await workspace.unitsIfReadable([]);
    for (const subject of subjects) {
      if (subject.kind !== "unit") continue;
      const name = units.nearestVersion(subject.id, subject.on)?.name;
      if (name !== undefined) names.set(subject.id, name);
    }
  }
  return names;
}
