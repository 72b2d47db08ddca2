import type { MeasuredBy } from "@cchc/core/targets/observation";
import type { EvaluatedTarget } from "@cchc/core/targets/target-item";
import type { MissingNumber, Reason } from "@cchc/core/targets/verdict";

/** The commands that would record what an evaluation lacks, each once. */
export function recordingCommands({
  number,
  targetKind,
  evaluation,
}: Pick<EvaluatedTarget, "number" | "targetKind" | "evaluation">): string[] {
  const { total, units } = evaluation;
  const subjects = [...(total === null ? [] : [total]), ...(units?.items ?? [])];
  // A baseline on which the sources differ is settled by what the plan says.
  const settled = (total?.years ?? []).flatMap(({ year, reason }) =>
    reason.code === "results-differ" && reason.params.observed[0]?.year !== year
      ? [`target set ${number} --baseline …`]
      : [],
  );
  const reasons = [evaluation.reason, ...subjects.flatMap(({ years }) => years.map(({ reason }) => reason))];
  const found = reasons.flatMap(
    (reason) => commandFor(reason, number, targetKind === "rank", evaluation.measuredBy) ?? [],
  );
  return [...new Set([...settled, ...found])];
}

function commandFor(reason: Reason, target: string, isRank: boolean, measuredBy: MeasuredBy | null): string | null {
  switch (reason.code) {
    case "no-measure":
      return `target set ${target} --scheme …`;
    case "no-result":
    case "result-awaited":
    case "no-baseline":
    case "no-later-result":
      return recordingCommand(reason.params, isRank);
    case "results-differ":
    case "series-differs":
      // Which of them stands, or what was counted otherwise, is for people to say: there it is side by side.
      if (measuredBy === null) return null;
      return measuredBy.kind === "index"
        ? `index show ${measuredBy.scheme}`
        : `figure series ${measuredBy.indicatorId}`;
    case "no-units":
      return `target set ${target} --bound-category …`;
    default:
      return null;
  }
}

/** The command that records a number that is missing. */
function recordingCommand({ measuredBy, unitId, year }: MissingNumber, isRank: boolean): string {
  return measuredBy.kind === "index"
    ? `index record ${measuredBy.scheme} --year ${year} --unit ${unitId} ${isRank ? "--rank … --out-of …" : "--value …"}`
    : `figure set ${measuredBy.indicatorId}-${unitId}-${year} --indicator ${measuredBy.indicatorId} --year ${year} --unit ${unitId} --value … --document …`;
}
