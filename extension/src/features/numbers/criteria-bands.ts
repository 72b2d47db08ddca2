import type { CalendarDay } from "@cchc/core/day";
import type { Band } from "@cchc/core/model/criteria";
import { loadNumberFlowWords } from "@cchc/messages/number-flow-words";
import { changeBands } from "@cchc/store/criteria-sets";
import { step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "../flows/asking.ts";
import { refuse, sayDone } from "../flows/tell.ts";
import { bandLine, readBands } from "./band-line.ts";
import { criteriaOfFlow } from "./criteria-again.ts";

interface Answers {
  bands: Band[];
  from: CalendarDay;
  document: string;
}

/** Other bands of a criteria set from a day on, by a document; final scorecards keep theirs (SPEC SCORE-22). */
export async function changeBandsByQuestions(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const words = await loadNumberFlowWords(services.language);
  const { criteria: said } = words;
  const { texts } = services;
  const { ask, bandsChanged } = texts.scorecards;
  const found = await criteriaOfFlow(services, session, { title: said.bands, question: ask.criteria }, given);
  if (found === undefined) return;
  const { file, criteria } = found;
  const title = texts.extension.flows.titled({ title: said.bands, number: criteria.number });
  const asking = await Asking.begin(services, session, { title, draft: `criteria.bands.${criteria.id}` });
  const { questions, today } = asking;
  const inForce = criteria.scales.find(({ to }) => to === null) ?? criteria.scales.at(-1);
  const answers = await asking.walk<Answers>([
    step("bands", () =>
      questions.typed(
        said.bandLine,
        (text) => readBands(text, words),
        (bands) => bandLine(bands, words),
        inForce?.bands,
      ),
    ),
    step("from", () => questions.day(said.bandsFrom, today)),
    step("document", () => questions.text(ask.bandsDocument)),
  ]);
  if (answers === undefined) return;
  const again = { command: "cchc.criteria.bands", reference: given };
  const saved = session.refuseUnsaved([file]);
  const changed = saved.ok ? await changeBands(session.workspace, found, answers, session.ports()) : saved;
  if (!changed.ok) return refuse(services, changed.problem, again);
  session.wrote([file]);
  await asking.finish();
  const { number, title: label, id, history } = changed.value;
  const entry = history.at(-1)?.id;
  const record = { record: "criteria" as const, kind: "criteria" as const, file, id, number, label };
  const message = bandsChanged({ number, from: answers.from });
  void sayDone(services, session, { message }, entry === undefined ? undefined : { record, entry });
}
