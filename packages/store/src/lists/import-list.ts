import { type MappedColumns, withMappedValues, wordsWithMapping } from "@cchc/core/lists/column-mapping";
import { listColumns } from "@cchc/core/lists/list-columns";
import type { ImportKind } from "@cchc/core/lists/list-kinds";
import type { ListWords } from "@cchc/core/lists/list-words";
import { documentNames, unitNames } from "@cchc/core/lists/names";
import type { Table } from "@cchc/core/lists/table";
import { type Result, succeed } from "@cchc/core/result";
import { registeredDocuments } from "../document-register.ts";
import type { ChangePorts } from "../ports.ts";
import { readTable } from "../read-table.ts";
import type { Workspace } from "../workspace.ts";
import type { ListPlace, OpenList, PlannedImport } from "./list-importer.ts";
import { openDocuments } from "./open-documents.ts";
import { openDutyReports } from "./open-duty-reports.ts";
import { openFigures } from "./open-figures.ts";
import { openFindings } from "./open-findings.ts";
import { openIndexComponents, openIndexResults } from "./open-index-lists.ts";
import { openIndicators } from "./open-indicators.ts";
import { openInitiatives } from "./open-initiatives.ts";
import { openPeople } from "./open-people.ts";
import { openRollouts } from "./open-roll-outs.ts";
import { openScores } from "./open-scores.ts";
import { openTasks } from "./open-tasks.ts";
import { openUnits } from "./open-units.ts";
import { openVisits } from "./open-visits.ts";

/** A table to import: the file, how problems name it, and which list it is. */
export interface TableToImport extends ListPlace {
  as: ImportKind;
  path: string;
  file: string;
  words: ListWords;
  /** What the table calls its columns, where they are not called as usual. */
  mapping?: MappedColumns | undefined;
}

/** A planned import and the table that it was planned from, with its cells as they stand in the file. */
export interface PlannedTable extends PlannedImport {
  table: Table;
}

const openers: { readonly [K in ImportKind]: OpenList } = {
  units: openUnits,
  people: openPeople,
  documents: openDocuments,
  initiatives: openInitiatives,
  figures: openFigures,
  indicators: openIndicators,
  tasks: openTasks,
  "roll-outs": openRollouts,
  "duty-reports": openDutyReports,
  visits: openVisits,
  "index-results": openIndexResults,
  "index-components": openIndexComponents,
  findings: openFindings,
  scores: openScores,
};

/** Reads a table and says what importing it would do; nothing is written until `apply` (SPEC LIST-2, LIST-3). */
export async function planListImport(
  workspace: Workspace,
  { as, path, file, words: usual, mapping, ...place }: TableToImport,
  ports: ChangePorts,
): Promise<Result<PlannedTable>> {
  const words = mapping === undefined ? usual : wordsWithMapping(usual, mapping);
  const { encoding, sheet, headerRow, report } = place;
  const list = { kind: as, columns: listColumns[as], words };
  const read = await readTable(path, file, { encoding, sheet, headerRow, list, report });
  if (!read.ok) return read;
  const table = mapping === undefined ? read.value : withMappedValues(read.value, mapping, words);
  const opened = await openers[as](workspace, ports, place);
  if (!opened.ok) return opened;
  const units = unitNames(await workspace.units(), ports.today);
  const documents = documentNames(await registeredDocuments(workspace));
  const plan = await opened.value.plan(table, file, { words, units, documents }, place);
  return plan.ok ? succeed({ ...plan.value, table: read.value }) : plan;
}
