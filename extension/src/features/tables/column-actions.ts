import { wordKey } from "@cchc/core/lists/list-words";
import { loadNumberFlowWords } from "@cchc/messages/number-flow-words";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import {
  type ForeignTable,
  type ReadBy,
  readBy as readByOf,
  saveColumns,
  savedFor,
  tellAnother,
} from "./map-columns.ts";

/** A table as it stands on the page of its trial. */
interface TriedColumns {
  table: ForeignTable & { unknown: readonly string[] };
  readBy: ReadBy | undefined;
  /** Its rows are written: how they were read can still be kept, but no longer told otherwise. */
  isDone: boolean;
}

/** What the page does with an answer: reads the table by it, or shows that it has a name now. */
interface Told {
  again: (readBy: ReadBy) => Promise<void>;
  kept: (readBy: ReadBy) => Promise<void>;
}

/** What may be said of the columns of a table: what another one is, that a saved mapping fits, or how this one is kept. */
export async function columnActions(
  services: Services,
  session: Session,
  { table, readBy, isDone }: TriedColumns,
  { again, kept }: Told,
): Promise<{ label: string; run: () => Promise<void> }[]> {
  const { mapping } = await loadNumberFlowWords(services.language);
  const { unknown } = table;
  const mayTell = !isDone && unknown.length > 0;
  const saved = mayTell ? await savedFor(session, table) : [];
  const helpful = saved.filter(({ name, columns }) => {
    const isRead = name === readBy?.name;
    return !isRead && columns.some(({ heading }) => unknown.some((one) => wordKey(one) === wordKey(heading)));
  });
  const more = async () => {
    const told = await tellAnother(services, table, readBy);
    if (told !== undefined) await again(told);
  };
  const keep = (told: ReadBy) => async () => {
    const name = await saveColumns(services, session, told);
    if (name !== undefined) await kept({ ...told, name });
  };
  return [
    ...helpful.map((one) => ({ label: mapping.use(one.name), run: () => again(readByOf(one)) })),
    ...(mayTell ? [{ label: mapping.more, run: more }] : []),
    ...(readBy !== undefined && readBy.name === null ? [{ label: mapping.save, run: keep(readBy) }] : []),
  ];
}
