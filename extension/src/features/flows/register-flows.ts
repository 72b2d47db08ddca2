import type { CalendarDay } from "@cchc/core/day";
import { yearOf } from "@cchc/core/day";
import { peopleNamed } from "@cchc/store/find-person";
import { createProgramme, decisionTyped } from "@cchc/store/programmes";
import { step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { act, refuse, sayMade } from "./tell.ts";

interface ProgrammeAnswers {
  year: number;
  title: string;
  decision: string;
  issuedOn?: CalendarDay | null;
}

/** Makes the inspection programme of a year. */
export async function createProgrammeByQuestions(services: Services, session: Session): Promise<void> {
  const { texts } = services;
  const { flows } = texts.extension;
  const asking = await Asking.begin(services, session, { title: flows.programmeCreate, draft: "programme.create" });
  const { questions, today } = asking;
  const { ask, defaultTitle } = texts.programmes;
  const answers = await asking.walk<ProgrammeAnswers>([
    step("year", () => questions.year(ask.year, yearOf(today) + (today.slice(5, 7) >= "10" ? 1 : 0))),
    step("title", ({ year = yearOf(today) }) => questions.text(ask.title, defaultTitle(year))),
    step("decision", () => questions.optionalText(ask.decision)),
    step(
      "issuedOn",
      () => questions.optionalDay(texts.plans.ask.issuedOn),
      ({ decision = "" }) => decision !== "",
    ),
  ]);
  if (answers === undefined) return;
  const { year, title, issuedOn } = answers;
  const number = answers.decision === "" ? null : answers.decision;
  const { decision } = await decisionTyped(session.workspace, { number, issuedOn: issuedOn ?? undefined });
  const made = await createProgramme(session.workspace, { year, title, decision, team: [] }, session.ports());
  if (!made.ok) {
    return refuse(services, made.problem, { command: "cchc.programme.create", reference: undefined });
  }
  const { file, programme } = made.value;
  session.wrote([file]);
  await asking.finish();
  const reference: RecordReference = { kind: "programme", file, id: programme.id };
  const next = { label: flows.planYear.title, command: "cchc.visit.planYear", reference };
  void sayMade(services, { message: texts.programmes.created(programme), next }, reference);
}

interface PersonAnswers {
  name: string;
  title: string;
  /** Empty for none. */
  unitId: string;
}

/** Adds a person to the register. */
export async function addPerson(services: Services, session: Session): Promise<void> {
  const { texts } = services;
  const { flows } = texts.extension;
  const asking = await Asking.begin(services, session, { title: flows.personAdd, draft: "person.add" });
  const { questions, today } = asking;
  const answers = await asking.walk<PersonAnswers>([
    step("name", () => questions.text(texts.people.ask.name)),
    step("title", () => questions.optionalText(flows.personTitle)),
    step("unitId", () => questions.optionalUnit(flows.personUnit, today, flows.noUnit)),
  ]);
  if (answers === undefined) return;
  const { name } = answers;
  const namesakes = peopleNamed(await session.workspace.people(), name);
  const change = {
    type: "person.add" as const,
    name,
    title: answers.title === "" ? undefined : answers.title,
    unitId: answers.unitId === "" ? null : answers.unitId,
    from: null,
    to: null,
  };
  const record = {
    record: "register",
    kind: "people",
    file: "people.json",
    id: null,
    number: name,
    label: "",
  } as const;
  await act(asking, { command: "cchc.person.add", reference: undefined }, record, change, ({ people }) => ({
    message: texts.people.added({ number: people.at(-1)?.number ?? "", name }),
    remarks: namesakes.length === 0 ? [] : [flows.namesake(name)],
  }));
}
