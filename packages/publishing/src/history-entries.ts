import type { ChangedValue } from "@cchc/core/change/changed-values";
import type { Visit } from "@cchc/core/model/visit";
import { findingNumber } from "@cchc/core/query/facts";
import { type Catalogue, describeChange } from "@cchc/messages/catalogue";
import { idsAsNames, type RecordNames } from "@cchc/messages/recorded-change";
import type { FoundRecord } from "@cchc/store/find-record";
import type { TracedEntry } from "@cchc/store/record-history";
import type { Workspace } from "@cchc/store/workspace";

/** One entry of a history as programs get it. */
export interface HistoryItem {
  id: string;
  at: string;
  actor: string;
  revision: number;
  type: string;
  sentence: string;
  records: readonly string[];
  /** The entry it took back. */
  undoes: string | null;
  /** Whether a later entry took it back. */
  undone: boolean;
  /** The plain fields that it changed, with the values before and after; null for what was not there (SPEC HIST-12). */
  changed: readonly {
    record: string;
    field: string;
    from: ChangedValue["from"] | null;
    to: ChangedValue["to"] | null;
  }[];
}

/** An entry in words. */
export function historyItem(
  { entry, takenBack, undone }: TracedEntry,
  texts: Catalogue,
  names: RecordNames,
  values: readonly ChangedValue[] = [],
): HistoryItem {
  const sentence =
    takenBack === null
      ? describeChange(texts, entry.change, names)
      : texts.history.takesBack(describeChange(texts, takenBack.change, names));
  const { id, at, actor, revision, change, records, undoes = null } = entry;
  const changed = values.map(({ recordId, field, from = null, to = null }) => ({ record: recordId, field, from, to }));
  return { id, at, actor, revision, type: change.type, sentence, records, undoes, undone, changed };
}

/** The names that the entries of a record's document use; a register that cannot be read leaves ids. */
export async function namesFor(
  workspace: Workspace,
  { kind, file }: Pick<FoundRecord, "kind" | "file">,
): Promise<RecordNames> {
  const units = await workspace.unitsIfReadable([]);
  const people = await workspace.people().catch(() => []);
  const visit = kind === "visit" ? await workspace.read("visit", file) : undefined;
  return {
    // Events are told in the words of their time, which the last version of a unit that is gone is nearest to.
    unit: (id) => units.find(id)?.versions.at(-1)?.name ?? id,
    person: (reference) => people.find(({ id }) => id === reference)?.name ?? reference,
    finding: visit?.ok === true ? (id) => numberIn(visit.value, id) : idsAsNames.finding,
  };
}

function numberIn(visit: Visit, id: string): string {
  const finding = visit.findings.find((candidate) => candidate.id === id);
  return finding === undefined ? id : findingNumber(visit, finding);
}
