import { builtInSchemes } from "@cchc/core/indices/built-in";
import type { Catalogue } from "@cchc/messages/catalogue";
import { countingIndicators } from "@cchc/store/indicators";
import { listIndices } from "@cchc/store/indices";
import type { LiveWorkspace } from "@cchc/store/live-workspace";
import type { Choice } from "../../protocol/form.ts";

/** What targets may be measured by: indices that are recorded or built in, then the indicators of the catalogue. */
export async function measureChoices(live: LiveWorkspace, { indices: words, targets }: Catalogue): Promise<Choice[]> {
  // A register that cannot be read is told by the problems; the form is there without it.
  const [{ indices }, indicators] = await Promise.all([listIndices(live), countingIndicators(live).catch(() => [])]);
  const recorded = indices.map(({ index: { number, title } }) => ({ number, title }));
  const builtIn = builtInSchemes
    .filter((code) => recorded.every(({ number }) => number !== code))
    .map((number) => ({ number, title: words.builtIn[number].title }));
  return [
    ...[...recorded, ...builtIn].map(({ number, title }) => ({
      id: `index ${number}`,
      name: `${number} – ${title}`,
      detail: targets.scheme,
    })),
    ...indicators.map(({ id, title }) => ({
      id: `indicator ${id}`,
      name: title,
      detail: `${targets.indicator}, ${id}`,
    })),
  ];
}

/** The id of the choice that a target is measured by; null where nothing of its own says so. */
export function measureId({
  scheme,
  indicatorId,
}: {
  scheme: string | null;
  indicatorId: string | null;
}): string | null {
  if (indicatorId !== null) return `indicator ${indicatorId}`;
  return scheme === null ? null : `index ${scheme.toUpperCase()}`;
}
