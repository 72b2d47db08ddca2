import { applyPlanning } from "@cchc/core/change/apply";
import type { CalendarDay } from "@cchc/core/day";
import type { VisitKind } from "@cchc/core/model/codes";
import type { Programme } from "@cchc/core/model/programme";
import { isCancelled, visitState } from "@cchc/core/query/visit-state";
import { type Result, succeed } from "@cchc/core/result";
import { createVisits, inProgrammeOf } from "./plan-visit.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** Visits to plan at once: one of each unit, each on its day. */
export interface VisitsToPlan {
  visits: readonly { unitId: string; on: CalendarDay }[];
  visitKind: VisitKind;
}

/** One of them: its number is null while it is only tried. */
export interface PlannedLine {
  unitId: string;
  unitName: string;
  on: CalendarDay;
  number: string | null;
  /** The programme has this visit of this day already: it is not planned again. */
  there: boolean;
}

/**
 * Plans a visit of each unit in a programme. Everything is tried first, and a problem with one refuses all; what the
 * programme already has on that day is left as it is, so that a list cut short can be run again (SPEC PROG-6).
 */
export async function planInProgramme(
  workspace: Workspace,
  programme: Programme,
  { visits: toPlan, visitKind }: VisitsToPlan,
  ports: ChangePorts,
  { apply, onProgress = () => {} }: { apply: boolean; onProgress?: (done: number, total: number) => void },
): Promise<Result<PlannedLine[]>> {
  const context = await workspace.changeContext(ports);
  const { visits } = await workspace.visits();
  const known = new Map(
    visits
      .filter((visit) => visit.programmeId === programme.id && !isCancelled(visit, ports.today))
      .map((visit) => [`${visit.unitId} ${visitState(visit, ports.today).plannedOn}`, visit.number]),
  );
  const lines: PlannedLine[] = [];
  const wished = new Map(toPlan.map((one) => [`${one.unitId} ${one.on}`, one]));
  for (const [key, { unitId, on }] of wished) {
    const planning = {
      type: "visit.plan" as const,
      number: "-",
      ...inProgrammeOf(programme, { unitId, on, visitKind }),
    };
    const tried = applyPlanning(planning, context);
    if (!tried.ok) return tried;
    const unitName = context.units.version(unitId, on)?.name ?? unitId;
    lines.push({ unitId, unitName, on, number: known.get(key) ?? null, there: known.has(key) });
  }
  if (!apply) return succeed(lines);
  const wanted = lines.filter(({ there }) => !there);
  const plannings = wanted.map(({ unitId, on }) => inProgrammeOf(programme, { unitId, on, visitKind }));
  const made = await createVisits(workspace, plannings, ports, onProgress);
  if (!made.ok) return made;
  for (const [index, line] of wanted.entries()) line.number = made.value[index]?.visit.number ?? null;
  return succeed(lines);
}
