import type { CalendarDay } from "@cchc/core/day";
import { resultNumber } from "@cchc/core/indices/scheme";
import type { DocumentKind } from "@cchc/core/model/document-kinds";
import { unwrap } from "@cchc/core/unwrap";
import { loadNumberFlowWords } from "@cchc/messages/number-flow-words";
import type { FoundRecord } from "@cchc/store/find-record";
import { listIndices, withdrawResult } from "@cchc/store/indices";
import type { NumberedKind } from "@cchc/store/numbered-documents";
import { withdrawNumbered } from "@cchc/store/withdraw-numbered";
import { step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "../flows/asking.ts";
import { refuse, sayDone } from "../flows/tell.ts";

const kinds = [
  "plan",
  "programme",
  "duty",
  "criteria",
  "scorecard",
  "index",
] as const satisfies readonly NumberedKind[];

/** Withdraws what was made by mistake, with a reason; undoing brings it back (SPEC WITHDRAW-2, XWIN-6). */
export async function withdrawByQuestions(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  if (given === undefined) return;
  const { texts } = services;
  const words = await loadNumberFlowWords(services.language);
  const named = await numberOf(session, given);
  if (named === undefined) return;
  const title = texts.extension.flows.titled({ title: words.withdraw.title, number: named.number });
  const asking = await Asking.begin(services, session, { title, draft: `withdraw.${given.id}` });
  const answers = await asking.walk<{ reason: string }>([
    step("reason", () => asking.questions.text(texts.withdrawal.reason)),
  ]);
  if (answers === undefined) return;
  const { reason } = answers;
  const again = { command: "cchc.record.withdraw", reference: given };
  const saved = session.refuseUnsaved([given.file]);
  if (!saved.ok) return refuse(services, saved.problem, again);
  const done = await withdrawn(session, given, { on: asking.today, reason });
  if (!done.ok) return refuse(services, done.problem, again);
  session.wrote([given.file]);
  await asking.finish();
  const { kind, record, id, label } = done.value;
  const document = unwrap(await session.workspace.read(kind, given.file));
  const entry = document.history.at(-1)?.id;
  const told = { number: named.number, title: label, reason };
  const message = record === "result" ? texts.indices.withdrawn(told) : texts.withdrawal.done(told);
  const found: FoundRecord = { record, kind, file: given.file, id, number: named.number, label };
  void sayDone(services, session, { message }, entry === undefined ? undefined : { record: found, entry });
}

async function withdrawn(session: Session, given: RecordReference, how: { on: CalendarDay; reason: string }) {
  const { workspace } = session;
  const ports = session.ports();
  if (given.kind === "index-result") {
    const { indices } = await listIndices(workspace);
    const found = indices.find(({ index }) => index.id === given.indexId);
    const result = found?.index.results.find(({ id }) => id === given.id);
    if (found === undefined || result === undefined) throw new Error("a result is named by its index");
    const changed = await withdrawResult(workspace, { ...found, result }, how, ports);
    const value = {
      kind: "index" as DocumentKind,
      record: "result" as FoundRecord["record"],
      id: result.id,
      label: found.index.title,
    };
    return changed.ok ? { ok: true as const, value } : changed;
  }
  const kind = kinds.find((one) => one === given.kind);
  if (kind === undefined) throw new Error(`${given.kind} is not withdrawn here`);
  const changed = await withdrawNumbered(workspace, kind, given.id, how, ports);
  if (!changed.ok) return changed;
  const { id, title: label } = changed.value;
  return { ok: true as const, value: { kind: kind as DocumentKind, record: kind as FoundRecord["record"], id, label } };
}

/** What people call the record. */
async function numberOf(session: Session, given: RecordReference): Promise<{ number: string } | undefined> {
  if (given.kind === "index-result") {
    const read = unwrap(await session.workspace.read("index", given.file));
    const result = read.results.find(({ id }) => id === given.id);
    return result === undefined ? undefined : { number: resultNumber(read, result) };
  }
  const kind = kinds.find((one) => one === given.kind);
  if (kind === undefined) return undefined;
  return { number: unwrap(await session.workspace.read(kind, given.file)).number };
}
