import type { ScorecardItem } from "@cchc/core/query/scorecard-item";
import type { Catalogue } from "@cchc/messages/catalogue";
import { describeProblem } from "@cchc/messages/catalogue";
import type { PlannedRound } from "@cchc/store/scorecard-round";
import type { OpenablePage } from "../../pages/list-page.ts";

type Sections = OpenablePage["sections"];

/** The lines above the sections: how many scorecards are what, and what follows from it. */
export function roundIntro(
  { ready, refused }: Pick<PlannedRound, "ready" | "refused">,
  applied: boolean,
  { scorecards, extension }: Catalogue,
): string[] {
  const { flows } = extension;
  const words = scorecards.round;
  if (ready.length + refused.length === 0) return [words.nothing];
  const counts = `${words.counts({ ready: ready.length, refused: refused.length, applied })}.`;
  if (applied) return [counts, words.oneUndo];
  return [counts, ready.length === 0 ? words.noneReady : flows.scorecardRoundTrial];
}

/** What is not possible and why first, then what would be done, or was; each row opens its scorecard. */
export function roundSections(
  { ready, refused, passedOver }: Pick<PlannedRound, "ready" | "refused" | "passedOver">,
  applied: boolean,
  texts: Catalogue,
  open: (item: ScorecardItem) => () => Promise<void>,
): Sections {
  const { scorecards, screens, labels, format, extension } = texts;
  const words = scorecards.round;
  const { number, unit, status } = screens.field;
  const row = (item: ScorecardItem, ...cells: readonly string[]) => ({
    cells: [item.number, item.unitName, ...cells],
    open: open(item),
  });
  const points = (item: ScorecardItem) => [
    labels.scorecardStatus[item.status],
    item.points === null ? "" : extension.scorecardForm.of(item),
    item.percent === null ? "" : format.percent(item.percent),
    item.band ?? "",
  ];
  const sections: Sections = [
    {
      title: words.refused(refused.length),
      columns: [number, unit, words.reason],
      rows: refused.map(({ item, problem }) => ({
        ...row(item, words.because(problem) ?? describeProblem(texts, problem).message),
        tone: "warning" as const,
      })),
    },
    {
      title: (applied ? words.done : words.ready)(ready.length),
      columns: [number, unit, applied ? status : words.after, scorecards.points, scorecards.percent, scorecards.band],
      rows: ready.map((item) => row(item, ...points(item))),
    },
    {
      title: words.passedOver(passedOver.length),
      columns: [number, unit, status],
      rows: passedOver.map((item) => row(item, labels.scorecardStatus[item.status])),
      isFolded: true,
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}
