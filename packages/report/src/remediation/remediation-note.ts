import type { CalendarDay } from "@cchc/core/day";
import type { FindingAct } from "@cchc/core/model/finding";
import type { FindingState } from "@cchc/core/query/finding-state";
import { inOrderOfDays } from "@cchc/core/query/in-order-of-days";
import type { DocumentSources } from "../document-sources.ts";
import { withoutFullStop } from "../records/sentence.ts";

/** What moved a finding, a sentence each, in the order of the days; empty for nothing (SPEC FOLLOW-2). */
export function remediationNote(
  acts: readonly FindingAct[],
  { status }: Pick<FindingState, "status">,
  sources: DocumentSources,
  asOf: CalendarDay,
): string {
  const words = sources.texts.report.followUp;
  const said: string[] = [];
  const ordered = inOrderOfDays(acts);
  for (const [index, act] of ordered.entries()) {
    // What was reported anew since is no longer returned.
    if (act.act === "verify" && ordered.slice(index + 1).some((later) => later.act === "report")) continue;
    const sentence = sentenceOf(act, sources, asOf);
    if (sentence !== null) said.push(sentence);
  }
  if (status === "recorded") said.push(words.notConcluded);
  if (status === "reported") said.push(words.waiting);
  return said.join(" ");
}

function sentenceOf(act: FindingAct, { units, texts }: DocumentSources, asOf: CalendarDay): string | null {
  const words = texts.report.followUp;
  const nameOf = (id: string) => units.nearestVersion(id, asOf)?.name ?? id;
  switch (act.act) {
    case "extend":
      return words.extended({ until: act.until, document: act.document });
    case "hand-over":
      return words.handedOver({ from: nameOf(act.from), on: act.on });
    case "transfer":
      return words.transferred({ to: nameOf(act.to), document: act.document });
    case "verify":
      if (act.result === "accepted") return null;
      return words.returned({ on: act.on, text: act.text === undefined ? null : withoutFullStop(act.text) });
    case "explain":
    case "dismiss":
    case "conclude":
    case "report":
    case "close":
      return null;
  }
}
