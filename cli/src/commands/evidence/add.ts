import { resolve } from "node:path";
import { unwrap } from "@cchc/core/unwrap";
import { addEvidence, addPlanEvidence, type FileToKeep } from "@cchc/store/evidence";
import { type FoundSubject, findSubject } from "@cchc/store/find-subject";
import { type EvidenceItem, evidenceItem, planEvidenceItem } from "@cchc/store/list-evidence";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, idArgument, pathArgument, textFlag } from "../../inputs.ts";
import { evidenceOwner } from "../../presenters/evidence.ts";
import { openSession, type Session } from "../../session.ts";

/** Keeps a copy of a file as evidence of a visit, a finding, a plan or a task. */
export default class EvidenceAdd extends BaseCommand {
  static override args = { record: idArgument({ required: true }), file: pathArgument({ required: true }) };
  static override flags = { on: dayFlag(), note: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(EvidenceAdd);
    const session = openSession(this.context);
    const subject = unwrap(await findSubject(session.workspace, args.record));
    const kept = { source: resolve(args.file), on: flags.on ?? null, note: flags.note };
    const item = await addTo(subject, kept, session);
    const { evidence } = this.context.texts;
    const { file, bytes } = item;
    const { whole, part } = evidenceOwner(item);
    this.showItem("evidence", item, () => [evidence.added({ file, bytes, record: part ?? whole })]);
    this.suggestNext(nextUse(item), `evidence list ${whole}`);
  }
}

async function addTo(subject: FoundSubject, kept: FileToKeep, { workspace, ports }: Session): Promise<EvidenceItem> {
  if ("plan" in subject) {
    const { file: planFile, plan, task } = subject;
    const owner = { planFile, planId: plan.id, taskId: task?.id ?? null };
    const added = unwrap(await addPlanEvidence(workspace, { ...kept, ...owner }, ports()));
    return planEvidenceItem(added.plan, added.evidence);
  }
  const { file: visitFile, visit, finding } = subject;
  const owner = { visitFile, visitId: visit.id, findingId: finding?.id ?? null };
  const added = unwrap(await addEvidence(workspace, { ...kept, ...owner }, ports()));
  return evidenceItem(added.visit, added.evidence, await workspace.units());
}

/** Where the evidence is used next. */
function nextUse({ findingNumber, visitNumber, taskNumber, planNumber }: EvidenceItem): string {
  if (taskNumber !== null) return `task progress ${taskNumber}`;
  if (planNumber !== null) return `plan show ${planNumber}`;
  return findingNumber === null ? `visit show ${visitNumber}` : `finding report ${findingNumber}`;
}
