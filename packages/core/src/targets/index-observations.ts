import { documentsById, knownOn, standingResults } from "../indices/scheme.ts";
import type { RegisteredDocument } from "../model/documents.ts";
import type { Index, IndexResult } from "../model/indices.ts";
import { foldText } from "../text.ts";
import type { Observation } from "./observation.ts";

/**
 * The results of indices that are of a registered unit (SPEC TARGET-7). Percent and points are read as such; a result
 * without a place may say the group it is among, as words with a number.
 */
export function indexObservations(indices: readonly Index[], registered: readonly RegisteredDocument[]): Observation[] {
  const documents = documentsById(registered);
  return indices.flatMap((index) =>
    standingResults(index).flatMap((result): Observation[] => {
      const { unitId, year, scale, rank, outOf, documentId } = result;
      if (unitId === null) return [];
      const document = documentId === undefined ? undefined : documents.get(documentId);
      const isPercent = scale.measure === "percent";
      const peers = result.peerGroup ?? index.peerGroup.name;
      const rankAtMost = rank === null ? worstRankOf(result) : null;
      return [
        {
          measuredBy: { kind: "index", scheme: index.number },
          ...{ unitId, year, rank, outOf, rankAtMost },
          value: result.value,
          // In place of a rank the words say the group, not how exact the value is.
          qualifier: rankAtMost !== null && result.group === undefined ? "" : (result.qualifier ?? ""),
          measure: isPercent ? "%" : "",
          maximum: isPercent ? null : scale.maximum,
          group: result.group ?? null,
          source: {
            ...{ kind: "index", recordId: result.id, documentId: documentId ?? null },
            document: document === undefined ? (result.source ?? null) : (document.number ?? document.title),
          },
          invented: result.invented === true || index.invented === true,
          knownOn: knownOn(result, documents),
          series: `${peers} ${scale.measure} ${scale.maximum}`,
          peers,
        },
      ];
    }),
  );
}

/** The worst rank of a published group: 5 of "top 5" or of the words for "the first five"; null where no number is said. */
export function worstRankOf({ group, qualifier }: Pick<IndexResult, "group" | "qualifier">): number | null {
  for (const words of [group, qualifier]) {
    const folded = foldText(words ?? "");
    const [, rank] = /^(?:thuoc |trong |nhom |top )*(\d{1,4})\b/.exec(folded) ?? [];
    const saysFirst = /\btop\b|dan dau|dung dau|cao nhat|dau bang/.test(folded);
    if (rank !== undefined && saysFirst && Number(rank) > 0) return Number(rank);
  }
  return null;
}
