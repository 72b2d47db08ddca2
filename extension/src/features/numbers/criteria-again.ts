import { makingAgain } from "@cchc/core/change/criteria-again";
import { type CalendarDay, formatDay } from "@cchc/core/day";
import { loadNumberFlowWords } from "@cchc/messages/number-flow-words";
import { createCriteria, type FoundCriteria, listCriteria } from "@cchc/store/criteria-sets";
import { step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "../flows/asking.ts";
import { chosen } from "../flows/choose-record.ts";
import { refuse } from "../flows/tell.ts";
import { sayCriteriaMade } from "./criteria-create.ts";

interface Answers {
  year: number;
  title: string;
  basis: string;
}

/** The criteria set that a flow is about: the one given, or one that is chosen; the only one is not asked for. */
export async function criteriaOfFlow(
  services: Services,
  session: Session,
  { title, question }: { title: string; question: string },
  given: RecordReference | undefined,
): Promise<FoundCriteria | undefined> {
  const { sets } = await listCriteria(session.workspace);
  const named = sets.find(({ criteria }) => given?.kind === "criteria" && criteria.id === given.id);
  if (named !== undefined) return named;
  const [only, ...others] = sets;
  if (only !== undefined && others.length === 0) return only;
  const choices = sets.map((value) => ({ value, label: value.criteria.number, detail: value.criteria.title }));
  const { create } = (await loadNumberFlowWords(services.language)).criteria;
  const next = { label: create, command: "cchc.criteria.create" };
  const what = services.texts.scorecards.criteria.toLocaleLowerCase("vi");
  return chosen(services, title, question, choices, { what, states: [], next });
}

/** A criteria set for another year, made of an earlier one: items, units and bands stay (SPEC SCORE-23). */
export async function createCriteriaAgain(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const words = await loadNumberFlowWords(services.language);
  const { criteria: said } = words;
  const found = await criteriaOfFlow(services, session, { title: said.again, question: said.from }, given);
  if (found === undefined) return;
  const { criteria: before } = found;
  const { texts } = services;
  const { ask } = texts.scorecards;
  const title = texts.extension.flows.titled({ title: said.again, number: before.number });
  const asking = await Asking.begin(services, session, { title, draft: `criteria.again.${before.id}` });
  const { questions, units } = asking;
  const titleOf = (year: number) => makingAgain(before, year).title;
  const answers = await asking.walk<Answers>([
    step("year", () => questions.year(ask.year, before.year + 1)),
    step("title", ({ year = before.year + 1 }) => questions.text(ask.title, titleOf(year))),
    step("basis", () => questions.optionalText(said.basis)),
  ]);
  if (answers === undefined) return;
  const { year, basis } = answers;
  const making = {
    ...makingAgain(before, year),
    title: answers.title,
    ...(basis === "" ? {} : { basis }),
  };
  const made = await createCriteria(session.workspace, making, session.ports());
  if (!made.ok) return refuse(services, made.problem, { command: "cchc.criteria.again", reference: given });
  await asking.finish();
  const on: CalendarDay = formatDay(year, 12, 31);
  const { binds } = making.peerGroup;
  const ended = binds.by === "list" ? binds.unitIds.filter((id) => units.version(id, on) === undefined) : [];
  const names = ended.map((id) => units.nearestVersion(id, on)?.name ?? id);
  sayCriteriaMade(services, session, made.value, words, names.length === 0 ? [] : [said.ended({ units: names, on })]);
}
