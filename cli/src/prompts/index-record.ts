import type { IndexMaking, ResultInput } from "@cchc/core/change/index-change";
import { peersOfYear, scaleOfYear } from "@cchc/core/indices/scheme";
import type { Index } from "@cchc/core/model/indices";
import { problem } from "@cchc/core/problem";
import { type Catalogue, describeProblem } from "@cchc/messages/catalogue";
import { indexYears, scaleIn } from "../index-inputs.ts";
import { loadQuestions } from "./questions.ts";

/** Asks for what makes a scheme: name, owner, peer group, scale (SPEC INDEX-11). */
export async function askForScheme(texts: Catalogue, code: string): Promise<Omit<IndexMaking, "type">> {
  const { ask } = texts.indices;
  const questions = await loadQuestions(texts);
  const title = await questions.text(ask.title, code);
  const owner = await questions.text(ask.owner);
  const peers = await questions.text(ask.peers);
  const scale = scaleIn(await questions.text(ask.scale, "100"));
  const years = { firstYear: null, lastYear: null };
  return {
    ...{ number: code, title, owner, ranking: "places", scales: [{ ...years, ...scale }] },
    ...{ peerGroup: { name: peers, counts: [] }, ...years, uncertain: [] },
  };
}

/** What flags gave of a result. */
type Given = { [K in keyof ResultInput]?: ResultInput[K] | undefined } & { unitId: string | null };

/** Asks for what was published as far as no flag says it; Enter leaves open what was not published. */
export async function askForResult(
  texts: Catalogue,
  scheme: Pick<Index, "scales" | "peerGroup" | "ranking">,
  given: Given,
  source: (text: string) => { documentId?: string; source?: string },
): Promise<ResultInput> {
  const { ask } = texts.indices;
  const questions = await loadQuestions(texts);
  const bad = (text: string) => describeProblem(texts, problem("number-malformed", { text })).message;
  const whole = (value: number | undefined) =>
    value === undefined || !Number.isInteger(value) || value < 1 ? bad("…") : undefined;
  const year = given.year ?? (await askYear());
  const { maximum } = given.scale ?? scaleOfYear(scheme, year);
  const bare = given.value === undefined && given.qualifier === undefined && given.components === undefined;
  const value = bare
    ? await questions.optionalNumber(`${ask.value} (0–${texts.format.number(maximum)})`, (typed) =>
        typed === undefined ? bad("…") : undefined,
      )
    : (given.value ?? null);
  const ranked = scheme.ranking === "places" && given.qualifier === undefined;
  const rank = given.rank ?? (ranked ? await questions.optionalNumber(ask.rank, whole) : null);
  const outOf = given.outOf ?? (rank === null ? null : await askCount());
  const asksGroup = scheme.ranking === "groups" && given.group === undefined && rank === null;
  const group = given.group ?? (asksGroup ? filled(await questions.optionalText(ask.group)) : undefined);
  const known = given.documentId !== undefined || given.source !== undefined;
  const typed = known ? undefined : filled(await questions.optionalText(ask.source));
  return {
    ...given,
    ...{ year, value, rank, outOf, group, publishedOn: given.publishedOn ?? null },
    ...(typed === undefined ? {} : source(typed)),
  };

  async function askYear(): Promise<number> {
    for (;;) {
      const typed = Number(await questions.text(ask.year));
      if (Number.isInteger(typed) && typed >= indexYears.minimum && typed <= indexYears.maximum) return typed;
    }
  }

  async function askCount(): Promise<number> {
    const likely = peersOfYear(scheme, year);
    return questions.count(ask.outOf, likely ?? 1);
  }
}

function filled(text: string): string | undefined {
  return text === "" ? undefined : text;
}
