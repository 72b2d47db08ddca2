import type { IndexMaking } from "@cchc/core/change/index-change";
import { type IndexRanking, indexRankings, type Level, levels } from "@cchc/core/model/codes";
import type { IndexScale } from "@cchc/core/model/indices";
import type { NumberFlowWords } from "@cchc/messages/number-flow-words";
import { loadNumberFlowWords } from "@cchc/messages/number-flow-words";
import { createIndex, listIndices } from "@cchc/store/indices";
import { step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "../flows/asking.ts";
import { refuse, sayMade } from "../flows/tell.ts";
import { readCode, readCount, readScale, scaleTyped } from "./index-readings.ts";

/** A scheme that is to be made with its first results; nothing of it is written yet. */
export interface SchemeToMake {
  making: Omit<IndexMaking, "type">;
  /** Forgets what was answered about it, once it is made. */
  finish?: () => Promise<void>;
}

interface Answers {
  number: string;
  title: string;
  owner: string;
  level: Level;
  peers: string;
  count?: number | null;
  ranking: IndexRanking;
  scale: IndexScale;
}

/** Adds an index of the province's own, and says how its first result is recorded (SPEC XWIN-6). */
export async function defineIndex(services: Services, session: Session): Promise<void> {
  const words = await loadNumberFlowWords(services.language);
  const asked = await askMaking(services, session, words);
  if (asked === undefined) return;
  const made = await createIndex(session.workspace, asked.making, null, session.ports());
  if (!made.ok) return refuse(services, made.problem, { command: "cchc.index.define", reference: undefined });
  const { file, index } = made.value;
  session.wrote([file]);
  await asked.finish?.();
  const reference: RecordReference = { kind: "index", file, id: index.id };
  const next = { label: words.index.record, command: "cchc.index.record", reference };
  const message = services.texts.indices.defined({ scheme: index.number, title: index.title });
  void sayMade(services, { message, next }, reference);
}

/** A scheme as it is answered by questions; nothing is written. Undefined where somebody pressed Esc. */
export async function askMaking(
  services: Services,
  session: Session,
  words: NumberFlowWords,
): Promise<SchemeToMake | undefined> {
  const { texts } = services;
  const { index: said } = words;
  const { ask } = texts.indices;
  const { indices } = await listIndices(session.workspace);
  const taken = indices.map(({ index }) => index.number);
  const asking = await Asking.begin(services, session, { title: said.define, draft: "index.define" });
  const { questions } = asking;
  const answers = await asking.walk<Answers>([
    step("number", () =>
      questions.typed(
        ask.code,
        (text) => readCode(text, taken, words),
        (code) => code,
      ),
    ),
    step("title", () => questions.text(ask.title)),
    step("owner", () => questions.text(ask.owner)),
    step("level", () =>
      questions.one(
        said.level,
        levels.map((value) => ({ value, label: texts.labels.level[value] })),
      ),
    ),
    step("peers", () => questions.text(ask.peers)),
    step("count", () =>
      questions.typed<number | null>(
        said.count,
        (text) => readCount(text, words),
        (value) => (value === null ? "" : String(value)),
        null,
      ),
    ),
    step("ranking", () =>
      questions.one(
        said.ranking,
        indexRankings.map((value) => ({ value, label: said.rankings[value] })),
      ),
    ),
    step("scale", () =>
      questions.typed(
        ask.scale,
        (text) => readScale(text, words),
        (scale) => scaleTyped(scale, texts.format.number),
        { measure: "points" as const, maximum: 100 },
      ),
    ),
  ]);
  if (answers === undefined) return undefined;
  const { number, title, owner, level, peers, count = null, ranking, scale } = answers;
  const years = { firstYear: null, lastYear: null };
  const making = {
    ...{ number, title, owner, ranking, ...years, uncertain: [], scales: [{ ...years, ...scale }] },
    peerGroup: { name: peers, level, counts: count === null ? [] : [{ ...years, count }] },
  };
  return { making, finish: () => asking.finish() };
}
