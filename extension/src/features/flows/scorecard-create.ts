import type { Term } from "@cchc/core/deadline/term";
import type { Criteria } from "@cchc/core/model/criteria";
import { peersOf } from "@cchc/core/scoring/peer-group";
import { listCriteria } from "@cchc/store/criteria-sets";
import { personReference } from "@cchc/store/find-person";
import { listScorecards } from "@cchc/store/list-scorecards";
import { openScorecards } from "@cchc/store/scorecards";
import { step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { refuse, sayMade } from "./tell.ts";

interface Answers {
  criteriaId: string;
  unitIds: string[];
  term: Term;
}

/** Opens scorecards for units of a peer group that have none yet, each with its day for submitting. */
export async function createScorecards(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const { texts } = services;
  const { flows } = texts.extension;
  const { workspace } = session;
  const { sets } = await listCriteria(workspace);
  const asking = await Asking.begin(services, session, { title: flows.scorecardCreate, draft: "scorecard.create" });
  const { questions, today, units } = asking;
  const { scorecards } = await listScorecards(workspace);
  const criteriaOf = (id: string | undefined): Criteria | undefined =>
    sets.find(({ criteria }) => criteria.id === id)?.criteria;
  const without = (criteria: Criteria) => {
    const taken = new Set(
      scorecards.flatMap(({ scorecard }) => (scorecard.criteriaId === criteria.id ? [scorecard.unitId] : [])),
    );
    return peersOf(criteria, today, units).filter((id) => !taken.has(id));
  };
  const known = given?.kind === "criteria" ? { criteriaId: given.id } : {};
  const answers = await asking.walk<Answers>(
    [
      step(
        "criteriaId",
        () =>
          questions.one(
            texts.scorecards.ask.criteria,
            sets.map(({ criteria }) => ({ value: criteria.id, label: criteria.number, detail: criteria.title })),
          ),
        () => given?.kind !== "criteria",
      ),
      step("unitIds", ({ criteriaId = given?.id }) => {
        const criteria = criteriaOf(criteriaId);
        const free = criteria === undefined ? [] : without(criteria);
        const ask = questions.many(
          flows.scorecardUnits,
          free.map((id) => ({ value: id, label: units.nearestVersion(id, today)?.name ?? id })),
        );
        // Usually all that have none yet are meant.
        return (place, initial = free) => ask(place, initial);
      }),
      step("term", () =>
        questions.term(flows.scorecardDue, { count: 10, dayKind: "working" }, { from: today, trigger: "signing" }),
      ),
    ],
    known,
  );
  const criteria = criteriaOf(answers?.criteriaId ?? given?.id);
  if (answers === undefined || criteria === undefined || answers.unitIds.length === 0) return;
  const ports = session.ports();
  const by = await personReference(workspace, ports.actor);
  const due = { kind: "term", term: answers.term, from: today } as const;
  const made = await openScorecards(workspace, { criteria, unitIds: answers.unitIds, on: today, by, due }, ports);
  if (!made.ok) {
    return refuse(services, made.problem, { command: "cchc.scorecard.create", reference: given });
  }
  const { opened, hadOne } = made.value;
  session.wrote(opened.map(({ file }) => file));
  await asking.finish();
  const [first] = opened;
  if (first === undefined) return;
  const message = texts.scorecards.openedMany({ count: opened.length, skipped: hadOne.length });
  void sayMade(services, { message }, { kind: "scorecard", file: first.file, id: first.scorecard.id });
}
