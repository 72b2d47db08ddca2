import { suggestionsFor } from "@cchc/core/suggestions";
import { foldText, matchScore } from "@cchc/core/text";
import { areaNames } from "@cchc/messages/area-names";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { Workspace } from "@cchc/store/workspace";
import { badChoice } from "./bad-choice.ts";

/**
 * The codes of areas that a list is narrowed to, each typed as its code or as its name in any list, marks or none. What
 * no list has is refused with what may have been meant: it would find nothing and look like good news (SPEC CLI-15).
 */
export async function areaCodes(typed: readonly string[], workspace: Workspace, texts: Catalogue): Promise<string[]> {
  const { builtInAreaLists } = await import("@cchc/core/model/area-lists");
  const own = (await workspace.settings()).areaLists;
  const lists = [...builtInAreaLists, ...own.map(({ id, areas }) => ({ id, areas: areas.map((area) => area.id) }))];
  const nameOf = areaNames(texts, own);
  const known = lists.flatMap(({ id, areas }) => areas.map((code) => ({ code, name: nameOf(id, code) })));
  const codes = [...new Set(known.map(({ code }) => code))];
  return typed.map((text) => {
    const wanted = foldText(text);
    const found = known.find(({ code, name }) => code === text || foldText(name) === wanted);
    if (found !== undefined) return found.code;
    const named = known.filter(({ name }) => matchScore(name, text) > 0).map(({ code }) => code);
    throw badChoice(text, "--area", codes, [...new Set([...suggestionsFor(text, codes), ...named])].slice(0, 3));
  });
}
