import { type CalendarDay, daysBetween } from "../../packages/core/src/day.ts";
import { words } from "./data.ts";
import {
  accepted,
  afterCutoff,
  answeredLate,
  type Candidate,
  dismissed,
  onTime,
  overdueExtended,
  overdueReturned,
  returnedInTime,
  type Step,
  transferred,
  usual,
  waiting,
} from "./fate.ts";
import type { PlannedFinding, PlannedVisit } from "./finding-plan.ts";
import { type Random, seededRandom } from "./random.ts";
import { workingDay } from "./schedule.ts";

/** What becomes of every finding. */
export function planOutcomes(visits: readonly PlannedVisit[]): Map<PlannedFinding, Step[]> {
  const outcomes = new Map<PlannedFinding, Step[]>();
  const all: Candidate[] = visits
    .flatMap((visit) =>
      visit.findings.map((finding, index) => ({
        finding,
        visit,
        random: seededRandom(`outcome ${visit.entry.number}.${index}`),
      })),
    )
    .sort((left, right) => (left.finding.due < right.finding.due ? -1 : 1));
  const free = (test: (candidate: Candidate) => boolean) =>
    all.filter((candidate) => !outcomes.has(candidate.finding) && !candidate.finding.recurs && test(candidate));
  const assign = (candidates: readonly Candidate[], make: (candidate: Candidate, index: number) => Step[]) => {
    candidates.forEach((candidate, index) => {
      outcomes.set(candidate.finding, make(candidate, index));
    });
  };
  const due = (from: CalendarDay, to: CalendarDay) => (candidate: Candidate) =>
    from <= candidate.finding.due && candidate.finding.due <= to;
  const plain = ({ finding }: Candidate) => finding.previous === null && !finding.late;
  const critical = ({ finding }: Candidate) => finding.text.severity === "critical";

  for (const candidate of all) if (candidate.finding.recurs) outcomes.set(candidate.finding, onTime(candidate));
  assign(
    spread(
      free((candidate) => plain(candidate) && candidate.visit.concludedOn < "2023-08-01"),
      6,
    ),
    dismissed,
  );
  assign(
    spread(
      free((candidate) => plain(candidate) && candidate.visit.concludedOn < "2023-08-01" && !critical(candidate)),
      4,
    ),
    transferred,
  );

  // One finding of each level is never answered, and goes to whoever comes after.
  for (const place of ["department", "district", "commune"]) {
    const own = (candidate: Candidate) =>
      candidate.visit.entry.place === place && candidate.finding.responsibleUnitId === candidate.visit.entry.unitId;
    const [kept] = free(
      (candidate) => plain(candidate) && own(candidate) && due("2023-01-01", "2023-08-31")(candidate),
    );
    if (kept === undefined) throw new Error(`no finding to leave open at a ${place}`);
    assign([kept], () => []);
  }

  // Open and late at the cutoff: some for months, some for days, some after an extension, some after a return.
  assign(spread(free(due("2022-09-01", "2023-04-30")), 2), (candidate) => answeredLate(candidate, []));
  assign(spread(free(due("2023-06-10", "2023-08-25")), 4), overdueExtended);
  const returnedOnce = free(
    (candidate) =>
      due("2023-07-20", "2023-09-22")(candidate) && daysBetween(candidate.finding.openOn, candidate.finding.due) > 18,
  );
  assign(spread(returnedOnce, 2), overdueReturned);
  assign(spread(free(due("2023-05-10", "2023-09-28")), 7), (candidate) => answeredLate(candidate, []));

  // Waiting for verification, returned, or accepted at the cutoff.
  const early = (candidate: Candidate) => candidate.visit.concludedOn <= "2023-09-19";
  assign(
    spread(
      free((candidate) => due("2023-09-05", "2023-12-15")(candidate) && early(candidate)),
      8,
    ),
    waiting,
  );
  assign(
    spread(
      free((candidate) => due("2023-10-11", "2023-12-31")(candidate) && candidate.visit.concludedOn <= "2023-09-08"),
      2,
    ),
    returnedInTime,
  );
  assign(
    spread(
      free((candidate) => due("2023-08-25", "2023-12-15")(candidate) && candidate.visit.concludedOn <= "2023-09-08"),
      3,
    ),
    accepted,
  );

  assign(free(due("2023-10-01", "2099-12-31")), afterCutoff);
  assign(
    free(() => true),
    usual,
  );
  for (const { finding, visit, random } of all) explainSome(finding, visit, random, outcomes);
  return outcomes;
}

/** Some units explain themselves between minutes and conclusion. */
function explainSome(
  finding: PlannedFinding,
  visit: PlannedVisit,
  random: Random,
  outcomes: Map<PlannedFinding, Step[]>,
): void {
  const steps = outcomes.get(finding) ?? [];
  const must = steps[0]?.act === "dismiss";
  if (finding.late || !(must || random.chance(0.08))) return;
  outcomes.set(finding, [
    { act: "explain", on: workingDay(visit.minutedOn, 2), text: random.pick(words.explanations) },
    ...steps,
  ]);
}

/** `count` of `list`, evenly from its beginning to its end. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return list.filter(
    (_, index) => Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length),
  );
}
