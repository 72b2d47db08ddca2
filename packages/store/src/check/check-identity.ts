import { type Remark, remark } from "@cchc/core/check/remark";
import type { Criteria } from "@cchc/core/model/criteria";
import type { Duty } from "@cchc/core/model/duty";
import type { Index } from "@cchc/core/model/indices";
import type { Plan } from "@cchc/core/model/plan";
import type { Programme } from "@cchc/core/model/programme";
import type { Scorecard } from "@cchc/core/model/scorecard";
import type { Visit } from "@cchc/core/model/visit";
import { findingNumber } from "@cchc/core/query/facts";
import { targetNumber, taskNumber } from "@cchc/core/query/task-state";

/** The documents that people call by a number of their own. */
export type NumberedDocument = Visit | Programme | Plan | Duty | Criteria | Scorecard | Index;

/** Ids and display numbers that more than one record carries; the later made one is named. */
export function checkIdentity(numbered: readonly { file: string; document: NumberedDocument }[]): Remark[] {
  const remarks: Remark[] = [];
  const ids = new Map<string, string>();
  const numbers = new Map<string, string>();
  for (const { file, document } of numbered.toSorted((left, right) =>
    left.document.id < right.document.id ? -1 : 1,
  )) {
    const counts = document.kind === "visit" || document.withdrawn === undefined;
    const other = counts ? numbers.get(document.number) : undefined;
    // Of a copied file the id says it all: another number would not mend it.
    if (other !== undefined && !ids.has(document.id)) {
      remarks.push(remark("duplicate-number", file, ["number"], { number: document.number, otherFile: other }));
    } else if (other === undefined && counts) numbers.set(document.number, file);
    const records = [{ id: document.id, path: ["id"] as (string | number)[] }];
    for (const { list, items, numberOf } of numberedParts(document)) {
      items.forEach((item, index) => {
        records.push({ id: item.id, path: [list, index, "id"] });
        const earlier = items.some((other) => other.ordinal === item.ordinal && other.id < item.id);
        if (!earlier) return;
        const params = { number: numberOf(item), otherFile: file };
        remarks.push(remark("duplicate-number", file, [list, index, "ordinal"], params));
      });
    }
    for (const { id, path } of records) {
      const otherFile = ids.get(id);
      if (otherFile !== undefined) remarks.push(remark("duplicate-id", file, path, { id, otherFile }));
      else ids.set(id, file);
    }
  }
  return remarks;
}

/** The lists of a document whose items have ordinals, and what people say for one of them. */
function numberedParts(document: NumberedDocument): {
  list: string;
  items: readonly { id: string; ordinal: number }[];
  numberOf: (item: { ordinal: number }) => string;
}[] {
  switch (document.kind) {
    case "visit":
      return [{ list: "findings", items: document.findings, numberOf: (item) => findingNumber(document, item) }];
    case "plan":
      return [
        { list: "tasks", items: document.tasks, numberOf: (item) => taskNumber(document, item) },
        { list: "targets", items: document.targets, numberOf: (item) => targetNumber(document, item) },
      ];
    case "programme":
    case "criteria":
    case "scorecard":
    case "index":
    case "duty":
      return [];
  }
}
