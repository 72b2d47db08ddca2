import type { CalendarDay } from "@cchc/core/day";
import { type VisitKind, visitKinds } from "@cchc/core/model/codes";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { createVisit, inProgrammeOf } from "@cchc/store/plan-visit";
import { listProgrammes } from "@cchc/store/programmes";
import { step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { refuse, sayMade } from "./tell.ts";
import { visitCommand } from "./visit-command.ts";

interface Planning {
  on: CalendarDay;
  unitId: string;
  visitKind: VisitKind;
  /** Null for none. */
  programmeId?: string | null;
}

/** Plans a visit: the day comes first, for which units there are depends on it. */
export async function planVisit(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const { texts } = services;
  const { flows } = texts.extension;
  const asking = await Asking.begin(services, session, { title: flows.visit.plan, draft: "visit.plan" });
  const { questions } = asking;
  const { programmes } = await listProgrammes(session.workspace);
  const words = texts.visits.ask;
  const answers = await asking.walk<Planning>(
    [
      step("on", () => questions.day(words.planOn)),
      step("unitId", ({ on = asking.today }) => questions.unit(words.planUnit, on)),
      step("visitKind", () =>
        questions.one(
          words.planKind,
          visitKinds.map((value) => ({ value, label: texts.labels.visitKind[value] })),
        ),
      ),
      step(
        "programmeId",
        () =>
          questions.one<string | null>(flows.programme, [
            ...programmes.map(({ programme: { id, title, number } }) => ({
              value: id,
              label: title,
              description: number,
            })),
            { value: null, label: flows.noProgramme },
          ]),
        () => programmes.length > 0,
      ),
    ],
    given?.kind === "unit" ? { unitId: given.id } : given?.kind === "programme" ? { programmeId: given.id } : {},
  );
  if (answers === undefined) return;
  const { programmeId, ...planned } = answers;
  const programme = programmes.find(({ programme: { id } }) => id === programmeId)?.programme;
  const planning = programme === undefined ? planned : inProgrammeOf(programme, planned);
  const made = await createVisit(session.workspace, planning, session.ports());
  if (!made.ok) return refuse(services, made.problem, { command: "cchc.visit.plan", reference: given });
  const { file, visit } = made.value;
  session.wrote([file]);
  await asking.finish();
  const unit = asking.units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId;
  const reference: RecordReference = { kind: "visit", file, id: visit.id };
  const next = visit.visitKind === "scheduled" ? ("notify" as const) : ("start" as const);
  const message = texts.visits.done.plan({ number: visit.number, unit, on: planned.on });
  void sayMade(
    services,
    { message, next: { label: flows.visit[next], command: visitCommand(next), reference } },
    reference,
  );
}
