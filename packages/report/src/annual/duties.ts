import { type RollCall, rollCalls } from "@cchc/core/duty/roll-call";
import type { DutyStatus } from "@cchc/core/model/codes";
import type { Duty } from "@cchc/core/model/duty";
import { tally } from "@cchc/core/query/period-summary";
import { compareVietnamese } from "@cchc/core/text";
import type { FigureLedger } from "../records/figure-ledger.ts";
import type { NamedRecord } from "../records/named-records.ts";
import type { AnnualRequest, AnnualSources } from "./annual-sources.ts";
import type { DutyView } from "./plan-view.ts";

/** The turns of a duty that ended within the report's period by its day (SPEC REP-9). */
function turnsOf(duty: Duty, sources: AnnualSources, { period, asOf }: Pick<AnnualRequest, "period" | "asOf">) {
  const last = period.to < asOf ? period.to : asOf;
  const { units, calendar, plans, visitFacts: visits } = sources;
  return rollCalls(duty, { first: period.from, last }, asOf, { units, calendar, plans, visits });
}

/** The duties that had a turn in the period: what was owed in it, and what of that was done (SPEC REP-9). */
export function dutyViews(sources: AnnualSources, request: AnnualRequest, ledger: FigureLedger): DutyView[] {
  const { units, texts } = sources;
  return sources.duties.flatMap((duty) => {
    const turns = turnsOf(duty, sources, request);
    if (turns.length === 0) return [];
    const name = `duty.${duty.number}`;
    const idsWhere = (...statuses: DutyStatus[]) =>
      turns.flatMap((turn) =>
        turn.entries
          .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
          .map(({ unitId }) => entryId(duty, turn, unitId)),
      );
    const count = (part: string, ids: readonly string[]) => ledger.count(`${name}.${part}`, "turn", tally(ids));
    const missing = turns.flatMap(({ entries, to }) =>
      entries
        .filter(({ status }) => status === "missing")
        .map(({ unitId }) => units.nearestVersion(unitId, to)?.name ?? unitId),
    );
    return {
      id: duty.id,
      number: duty.number,
      title: duty.title,
      kindName: texts.labels.dutyKind[duty.dutyKind],
      frequencyName: texts.labels.dutyFrequency[duty.frequency],
      basis: duty.basis ?? "",
      turnCount: count(
        "turns",
        turns.map((turn) => turnId(duty, turn)),
      ),
      owedCount: count("owed", idsWhere()),
      onTime: count("onTime", idsWhere("reported")),
      late: count("late", idsWhere("reported-late")),
      missing: count("missing", idsWhere("missing")),
      awaited: count("awaited", idsWhere("awaited")),
      missingUnitNames: [...new Set(missing)].sort(compareVietnamese).join(", "),
      invented: duty.invented === true,
    };
  });
}

/** The turns that figures of duties count, as people know them: `DK1 2023-03`, with the unit where it is one unit's. */
export function turnRecords(
  sources: AnnualSources,
  request: Pick<AnnualRequest, "period" | "asOf">,
): [string, NamedRecord][] {
  return sources.duties.flatMap((duty) =>
    turnsOf(duty, sources, request).flatMap((turn): [string, NamedRecord][] => {
      const number = `${duty.number} ${turn.visitNumber ?? turn.period}`;
      return [
        [turnId(duty, turn), { kind: "turn", number, label: duty.title }],
        ...turn.entries.map(({ unitId }): [string, NamedRecord] => {
          const label = sources.units.nearestVersion(unitId, turn.to)?.name ?? unitId;
          return [entryId(duty, turn, unitId), { kind: "turn", number, label }];
        }),
      ];
    }),
  );
}

/** Turns are no records of their own: what they are called is made of what they are. */
function turnId(duty: Duty, { period }: RollCall): string {
  return `${duty.id}/${period}`;
}

function entryId(duty: Duty, turn: RollCall, unitId: string): string {
  return `${turnId(duty, turn)}/${unitId}`;
}
