import { builtInSchemes } from "@cchc/core/indices/built-in";
import { builtInMaking } from "@cchc/core/indices/built-in-making";
import type { NumberFlowWords } from "@cchc/messages/number-flow-words";
import { type FoundIndex, listIndices } from "@cchc/store/indices";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { chosen, nothingListed } from "../flows/choose-record.ts";
import type { SchemeToMake } from "./index-define.ts";

/** Where results go: a scheme that is there, or one that is made with them. */
export type Scheme = { found: FoundIndex } | SchemeToMake;

/** The scheme that a menu was opened on, else one chosen among those there are, those built in and one of the province's own. */
export async function chooseScheme(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
  words: NumberFlowWords,
  title: string,
): Promise<Scheme | undefined> {
  const { texts } = services;
  const { indices } = await listIndices(session.workspace);
  const known = indices.find(
    ({ index }) =>
      (given?.kind === "index" && index.id === given.id) ||
      (given?.kind === "index-result" && index.id === given.indexId),
  );
  if (known !== undefined) return { found: known };
  const there = indices.map((found) => ({
    value: { found } as Scheme | "own",
    label: `${found.index.number}: ${found.index.title}`,
  }));
  const builtIn = builtInSchemes.flatMap((code) => {
    if (indices.some(({ index }) => index.number === code)) return [];
    const making = builtInMaking(code, texts.indices.builtIn);
    if (making === null) return [];
    return [
      { value: { making } as Scheme | "own", label: `${code}: ${making.title}`, description: words.index.notYet },
    ];
  });
  const own = { value: "own" as Scheme | "own", label: words.index.own, detail: words.index.ownDetail };
  const choices = [...there, ...builtIn, own];
  const answer = await chosen(services, title, texts.indices.ask.scheme, choices, nothingListed(services));
  return answer === "own" ? (await import("./index-define.ts")).askMaking(services, session, words) : answer;
}
