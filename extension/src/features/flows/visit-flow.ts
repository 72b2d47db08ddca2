import { endOfDays } from "@cchc/core/day";
import { visitMachine } from "@cchc/core/machine/visit-machine";
import { problem } from "@cchc/core/problem";
import { dayOfVisit, visitState } from "@cchc/core/query/visit-state";
import { refuseTakenNotice } from "@cchc/store/refuse-taken-number";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { chooseVisit } from "./choose-record.ts";
import type { VisitActOfPeople } from "./open-visit.ts";
import { act, refuse } from "./tell.ts";
import { visitActs } from "./visit-acts.ts";
import { visitCommand } from "./visit-command.ts";

/** Does an act to a visit: refuses at once what its state forbids, then asks (SPEC FLOW-5). */
export async function runVisitAct(
  services: Services,
  session: Session,
  name: VisitActOfPeople,
  given: RecordReference | undefined,
): Promise<void> {
  const reference = given?.kind === "visit" ? given : await chooseVisit(services, session, name);
  if (reference === undefined) return;
  const started = { command: visitCommand(name), reference };
  const visit = await services.orSay(await session.read("visit", reference.file));
  if (visit === undefined) return;
  const { status } = visitState(visit, endOfDays);
  const { from } = visitMachine[name];
  if (!from.some((one) => one === status || (status === "following-up" && one === "concluded"))) {
    return refuse(
      services,
      problem("visit-act-not-allowed", { visit: visit.number, act: name, status, from }),
      started,
    );
  }
  const { flows } = services.texts.extension;
  const title = flows.titled({ title: flows.visit[name], number: visit.number });
  const asking = await Asking.begin(services, session, { title, draft: `visit.${name}.${visit.id}` });
  const unit = asking.units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId;
  const decided = await visitActs[name]({ asking, reference, visit, unit });
  if (decided === undefined) return;
  const free = await refuseTakenNotice(session.workspace, visit, decided.change, asking.today);
  if (!free.ok) return refuse(services, free.problem, started);
  const { number } = visit;
  const record = { record: "visit", kind: "visit", file: reference.file, id: visit.id, number, label: unit } as const;
  await act(asking, started, record, decided.change, decided.told);
}
