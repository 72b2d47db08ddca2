import type { TargetStatus } from "@cchc/core/model/codes";
import type { Plan } from "@cchc/core/model/plan";
import { tally } from "@cchc/core/query/period-summary";
import type { SubjectVerdict } from "@cchc/core/targets/judge-subject";
import type { ObservedNumber } from "@cchc/core/targets/observation";
import { type EvaluatedTarget, evaluatedTarget, type TargetContext } from "@cchc/core/targets/target-item";
import type { DocumentSources } from "../document-sources.ts";
import type { FigureLedger } from "./figure-ledger.ts";
import { areaNameIn } from "./record-views.ts";
import { withoutFullStop } from "./sentence.ts";
import type { TargetNumbers, TargetUnitView, TargetView } from "./target-view.ts";

/** The targets of a plan as a report tells of them; every number that a standing rests on goes into the ledger. */
export function targetViews(
  plan: Plan,
  sources: DocumentSources,
  context: TargetContext,
  ledger: FigureLedger,
): TargetView[] {
  return plan.targets.map((target) => {
    const item = evaluatedTarget(plan, target, context);
    for (const number of numbersOf(item)) countNumber(item, number, sources, ledger);
    return targetView(plan, item, target.invented === true, sources);
  });
}

/** How many of `targets` were judged, and how many of them stand how; the figures are named `<name>.evaluated` and so on. */
export function targetNumbersOf(ledger: FigureLedger, name: string, targets: readonly TargetView[]): TargetNumbers {
  const count = (key: string, status?: TargetStatus) =>
    ledger.count(
      key,
      "target",
      tally(targets.filter((one) => status === undefined || one.status === status).map(({ id }) => id)),
    );
  return {
    total: count(`${name}.evaluated`),
    reached: count(`${name}.reached`, "reached"),
    onCourse: count(`${name}.onCourse`, "on-course"),
    behind: count(`${name}.behind`, "behind"),
    notReached: count(`${name}.notReached`, "not-reached"),
    undecided: count(`${name}.undecided`, "unknown"),
  };
}

function targetView(plan: Plan, item: EvaluatedTarget, invented: boolean, sources: DocumentSources): TargetView {
  const { texts } = sources;
  const { targetStanding, labels, targets } = texts;
  const { evaluation } = item;
  const subjects = subjectsOf(item);
  const notes = [...evaluation.notes, ...subjects.flatMap((one) => one.notes)].map(targetStanding.noteText);
  const named = numbersOf(item).filter(({ source }) => source.kind !== "plan");
  return {
    id: item.id,
    number: item.number,
    title: item.title,
    areaName: item.area === null ? "" : areaNameIn(plan.areaListId, item.area, sources),
    leadUnitName: item.leadUnitName ?? "",
    goalText: targets.inWords(item),
    status: evaluation.status,
    statusName: labels.targetStatus[evaluation.status],
    reasonText: targetStanding.reasonText(evaluation.reason),
    sourceText: [...new Set(named.map(targetStanding.sourceText))].join("; "),
    laggingUnits: (evaluation.units?.items ?? [])
      .filter(({ status }) => status !== "reached" && status !== "on-course")
      .map(({ unitId, unitName, status, reason }): TargetUnitView => {
        const reasonText = targetStanding.reasonText(reason);
        return { unitId, unitName, statusName: labels.targetStatus[status], reasonText };
      }),
    notes: [...new Set([...notes, ...(evaluation.invented ? [targetStanding.invented] : [])])].map((text) => ({
      noteText: withoutFullStop(text),
    })),
    invented: invented || evaluation.invented,
  };
}

function subjectsOf({ evaluation: { total, units } }: EvaluatedTarget): SubjectVerdict[] {
  return [...(total === null ? [] : [total]), ...(units?.items ?? [])];
}

/** Every number that a standing rests on, each once. */
function numbersOf(item: EvaluatedTarget): ObservedNumber[] {
  const all = subjectsOf(item).flatMap(({ years }) =>
    years.flatMap(({ baseline, observed }) => [
      ...(baseline === null ? [] : [baseline]),
      ...(observed === null ? [] : [observed]),
    ]),
  );
  return [...new Map(all.map((one) => [`${one.unitId} ${one.year} ${one.source.recordId}`, one])).values()];
}

/** A number of the standing with its document; one that only the plan or a source in words holds counts as the target's. */
function countNumber(
  { id, number, title }: EvaluatedTarget,
  observed: ObservedNumber,
  { workspace, units }: DocumentSources,
  ledger: FigureLedger,
): void {
  const rank = observed.rank ?? observed.rankAtMost;
  const value = observed.counted === "rank" ? (rank ?? observed.value) : (observed.value ?? rank);
  if (value === null) return;
  const { unitId, year, source } = observed;
  const isWhole = unitId === workspace.provinceId;
  const name = `target.${number}.${isWhole ? "" : `${unitId}.`}${year}`;
  const unitName = isWhole ? "" : `, ${units.nearestVersion(unitId, `${year}-12-31` as const)?.name ?? unitId}`;
  const label = `${title}${unitName}, ${year}`;
  if (source.documentId === null) ledger.count(name, "target", { value, ids: [id] }, label);
  else ledger.published(name, value, label, { figureId: source.recordId, documentId: source.documentId });
}
