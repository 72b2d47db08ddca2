import { type CalendarDay, daysBetween } from "@cchc/core/day";
import { findingNumber } from "@cchc/core/query/facts";
import { findingState } from "@cchc/core/query/finding-state";
import { taskNumber, taskState } from "@cchc/core/query/task-state";
import { dayOfVisit, visitState } from "@cchc/core/query/visit-state";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { DashboardAnswer } from "@cchc/store/dashboard";
import type { ListedRecord } from "../../protocol/dashboard-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Counted } from "./counted.ts";

/** A record behind a number, and how to open it. */
export interface FoundListed {
  listed: ListedRecord;
  reference: RecordReference;
}

/** The records that a number counts, in its order, as they stand at the end of the day. */
export function listedRecords({ of, ids }: Counted, answer: DashboardAnswer, texts: Catalogue): FoundListed[] {
  const found =
    of === "finding" ? findings(answer, texts) : of === "visit" ? visits(answer, texts) : tasks(answer, texts);
  const wanted = new Set(ids);
  const byId = new Map(found(wanted).map((one) => [one.listed.key, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type Finder = (wanted: ReadonlySet<string>) => FoundListed[];

function findings({ visits: all, units, dashboard: { asOf } }: DashboardAnswer, texts: Catalogue): Finder {
  const { labels, extension } = texts;
  const { record } = extension.dashboard;
  return (wanted) =>
    all.flatMap((visit) =>
      visit.findings
        .filter(({ id }) => wanted.has(id))
        .flatMap((finding): FoundListed[] => {
          const state = findingState(finding, asOf);
          if (state === undefined) return [];
          const words = [
            labels.findingStatus[state.status],
            state.due === null ? record.noDue : record.due(state.due),
            ...(state.overdue && state.due !== null ? [record.daysLate(daysBetween(state.due, asOf))] : []),
          ];
          return [
            {
              listed: {
                key: finding.id,
                number: findingNumber(visit, finding),
                title: finding.title,
                unit: nameOf(state.responsibleUnitId, units, asOf),
                state: words.join(", "),
              },
              reference: { kind: "finding", file: visit.file, id: finding.id, visitId: visit.id },
            },
          ];
        }),
    );
}

function visits(
  { visits: all, units, dashboard: { asOf } }: DashboardAnswer,
  { labels, extension }: Catalogue,
): Finder {
  const { record } = extension.dashboard;
  return (wanted) =>
    all
      .filter(({ id }) => wanted.has(id))
      .map((visit) => {
        const { status, startedOn, plannedOn } = visitState(visit, asOf);
        const unit = units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId;
        const day = startedOn === null ? record.plannedOn(plannedOn) : record.startedOn(startedOn);
        return {
          listed: {
            key: visit.id,
            number: visit.number,
            title: unit,
            unit: labels.visitKind[visit.visitKind],
            state: `${labels.visitStatus[status]}, ${day}`,
          },
          reference: { kind: "visit", file: visit.file, id: visit.id },
        };
      });
}

function tasks({ plans, units, dashboard: { asOf } }: DashboardAnswer, { labels, extension }: Catalogue): Finder {
  const { record } = extension.dashboard;
  return (wanted) =>
    plans.flatMap(({ file, plan }) =>
      plan.tasks
        .filter(({ id }) => wanted.has(id))
        .map((task) => {
          const { status, due } = taskState(task, asOf);
          const late = status === "late" && due !== null ? `, ${record.daysLate(daysBetween(due, asOf))}` : "";
          return {
            listed: {
              key: task.id,
              number: taskNumber(plan, task),
              title: task.title,
              unit: task.leadUnitId === null ? record.noLead : nameOf(task.leadUnitId, units, asOf),
              state: `${labels.taskStatus[status]}, ${due === null ? record.noDue : record.due(due)}${late}`,
            },
            reference: { kind: "task", file, id: task.id, planId: plan.id },
          };
        }),
    );
}

function nameOf(unitId: string, units: DashboardAnswer["units"], day: CalendarDay): string {
  return units.nearestVersion(unitId, day)?.name ?? unitId;
}
