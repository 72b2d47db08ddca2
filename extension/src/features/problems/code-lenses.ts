import { overdueRecords } from "@cchc/core/check/overdue";
import { kindOfPath } from "@cchc/core/model/document-kinds";
import type { Plan } from "@cchc/core/model/plan";
import type { Visit } from "@cchc/core/model/visit";
import { findingNumber } from "@cchc/core/query/facts";
import { findingState } from "@cchc/core/query/finding-state";
import { possibleFindingActs, possibleTaskActs } from "@cchc/core/query/next-acts";
import { taskNumber, taskState } from "@cchc/core/query/task-state";
import { rangeLocator } from "@cchc/store/json-text-range";
import { CodeLens, type Command, Range, type TextDocument } from "vscode";
import { formFor } from "../../forms/form-commands.ts";
import { LiveDocument } from "../../live-document.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

/** A record of a document: where it is, how it stands in words, and what may be done next. */
interface LensedRecord {
  path: readonly (string | number)[];
  reference: RecordReference;
  words: string;
  acts: readonly { title: string; command: string }[];
}

/** Above each finding and task of our JSON its state, what may be done next, and the way to its form. */
export function codeLenses(services: Services, document: TextDocument): CodeLens[] {
  const { session } = services;
  const file = session?.fileOf(document.uri);
  if (session === undefined || file === undefined) return [];
  const records = recordsOf(services, session, file, document);
  if (records.length === 0) return [];
  const locate = rangeLocator(document.getText());
  const hasForm = formFor(file) !== undefined;
  return records.flatMap(({ path, reference, words, acts }) => {
    const { line } = locate(path).place;
    const range = new Range(line - 1, 0, line - 1, 0);
    const open: Command = { title: words, command: hasForm ? "cchc.open" : "", arguments: [reference] };
    return [open, ...acts.map((act) => ({ ...act, arguments: [reference] }))].map(
      (command) => new CodeLens(range, command),
    );
  });
}

function recordsOf(services: Services, session: Session, file: string, document: TextDocument): LensedRecord[] {
  switch (kindOfPath(file)) {
    case "visit": {
      const visit = new LiveDocument(session, "visit", document).read();
      return visit.ok ? findingsOf(services, session, file, visit.value) : [];
    }
    case "plan": {
      const plan = new LiveDocument(session, "plan", document).read();
      return plan.ok ? tasksOf(services, session, file, plan.value) : [];
    }
    default:
      return [];
  }
}

function findingsOf({ texts }: Services, session: Session, file: string, visit: Visit): LensedRecord[] {
  const { today } = session.ports();
  const { lens } = texts.extension.problems;
  const late = new Map(overdueRecords(visit, today).map(({ id, daysLate }) => [id, daysLate]));
  return visit.findings.flatMap((finding, index): LensedRecord[] => {
    const state = findingState(finding, today);
    if (state === undefined) return [];
    const { status, due } = state;
    return [
      {
        path: ["findings", index],
        reference: { kind: "finding", file, id: finding.id, visitId: visit.id },
        words: lens.state({
          number: findingNumber(visit, finding),
          status: texts.labels.findingStatus[status],
          due,
          daysLate: late.get(finding.id) ?? 0,
        }),
        acts: possibleFindingActs({ status, deadline: { due } })
          .filter((act) => act === "report" || act === "verify" || act === "close" || act === "extend")
          .map((act) => ({ title: lens.act[act], command: `cchc.finding.${act}` })),
      },
    ];
  });
}

function tasksOf({ texts }: Services, session: Session, file: string, plan: Plan): LensedRecord[] {
  const { today } = session.ports();
  const { lens } = texts.extension.problems;
  const late = new Map(overdueRecords(plan, today).map(({ id, daysLate }) => [id, daysLate]));
  return plan.tasks.map((task, index) => {
    const { status, due } = taskState(task, today);
    return {
      path: ["tasks", index],
      reference: { kind: "task", file, id: task.id, planId: plan.id },
      words: lens.state({
        number: taskNumber(plan, task),
        status: texts.labels.taskStatus[status],
        due,
        daysLate: late.get(task.id) ?? 0,
      }),
      acts: possibleTaskActs(task)
        .filter((act) => act === "progress")
        .map((act) => ({ title: lens.act[act], command: `cchc.task.${act}` })),
    };
  });
}
