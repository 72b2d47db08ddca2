import { endOfDays } from "@cchc/core/day";
import { dayOffFact } from "@cchc/core/deadline/explain";
import { findingMachine } from "@cchc/core/machine/finding-machine";
import { problem } from "@cchc/core/problem";
import type { FindingActOfPeople } from "@cchc/core/query/acts-of-people";
import { findingNumber } from "@cchc/core/query/facts";
import { findingState } from "@cchc/core/query/finding-state";
import { personReference } from "@cchc/store/find-person";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { chooseFinding } from "./choose-record.ts";
import { findingActs } from "./finding-acts.ts";
import { act, refuse } from "./tell.ts";

/** Does an act to a finding: refuses at once what its state forbids, then asks (SPEC FLOW-5). */
export async function runFindingAct(
  services: Services,
  session: Session,
  name: FindingActOfPeople,
  given: RecordReference | undefined,
): Promise<void> {
  const reference = given?.kind === "finding" ? given : await chooseFinding(services, session, name);
  if (reference === undefined) return;
  const started = { command: `cchc.finding.${name}`, reference };
  const visit = await services.orSay(await session.read("visit", reference.file));
  if (visit === undefined) return;
  const finding = visit.findings.find(({ id }) => id === reference.id);
  const state = finding === undefined ? undefined : findingState(finding, endOfDays);
  if (finding === undefined || state === undefined) {
    return services.say(problem("finding-not-found", { finding: reference.id }));
  }
  const number = findingNumber(visit, finding);
  const { from } = findingMachine[name];
  if (!from.includes(state.status)) {
    const refused = problem("finding-act-not-allowed", { finding: number, act: name, status: state.status, from });
    return refuse(services, refused, started);
  }
  const { flows } = services.texts.extension;
  const title = flows.titled({ title: flows.finding[name], number });
  const asking = await Asking.begin(services, session, { title, draft: `finding.${name}.${finding.id}` });
  const [people, calendars] = await Promise.all([session.workspace.people(), session.workspace.calendars()]);
  const actor = await personReference(session.workspace, session.ports().actor);
  const decided = await findingActs[name]({
    ...{ asking, reference, finding, number, state, actor },
    nameOf: (text) => people.find(({ id }) => id === text)?.name ?? text,
    dayOff: (day) => {
      const off = dayOffFact(calendars.current, day);
      return off === null ? null : services.texts.deadlines.dayOff(off);
    },
  });
  if (decided === undefined) return;
  const record = { record: "finding", kind: "visit", file: reference.file, id: finding.id, number, label: "" } as const;
  await act(asking, started, record, decided.change, decided.told);
}
