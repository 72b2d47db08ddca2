import { announcedCalendar } from "../../packages/core/src/calendar/announced.ts";
import { applyChange } from "../../packages/core/src/change/apply.ts";
import { created } from "../../packages/core/src/change/record-change.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import type { CalendarDocument } from "../../packages/core/src/model/calendar-document.ts";
import type { Documents } from "../../packages/core/src/model/documents.ts";
import type { Figures } from "../../packages/core/src/model/figures.ts";
import type { Indicator, Indicators } from "../../packages/core/src/model/indicators.ts";
import type { Initiatives } from "../../packages/core/src/model/initiatives.ts";
import type { Workspace } from "../../packages/core/src/model/workspace.ts";
import { type UnitDirectory, unitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { starterCatalogue } from "../../packages/core/src/statistics/starter-catalogue.ts";
import { indicators as words } from "../../packages/messages/src/vi/indicators.ts";
import { plans, registers } from "./data.ts";
import { orThrow, recorder } from "./recorder.ts";
import { MERGER_DAY, PROVINCE } from "./units.ts";

const STARTED_ON: CalendarDay = "2021-01-04";
/** The report was published on 21 January 2024. */
const REPORT_READ_ON: CalendarDay = "2024-01-22";
const init = { type: "workspace.init" };

/** cchc.json. */
export function buildWorkspace(actor: string): Workspace {
  const context = contexts("workspace").at(STARTED_ON, actor);
  const { title, settings, areaLists, notice } = registers.workspace;
  const workspace: Workspace = {
    kind: "workspace",
    schemaVersion: 1,
    revision: 0,
    id: context.newId(),
    title,
    provinceId: PROVINCE,
    language: "vi",
    settings,
    areaLists,
    notice,
    history: [],
  };
  return created(workspace, init, context);
}

/** calendar.json: the working days as announced. */
export function buildCalendar(actor: string): CalendarDocument {
  const context = contexts("calendar").at(STARTED_ON, actor);
  const calendar: CalendarDocument = {
    kind: "calendar",
    schemaVersion: 1,
    revision: 0,
    id: context.newId(),
    current: announcedCalendar,
    earlier: [],
    history: [],
  };
  return created(calendar, init, context);
}

/** documents.json: the source of the published figures and what it names; the laws of 2025 came later. */
export function buildDocuments(actor: string): Documents {
  const { at } = contexts("documents");
  const start = at(STARTED_ON, actor);
  const empty: Documents = {
    kind: "documents",
    schemaVersion: 1,
    revision: 0,
    id: start.newId(),
    documents: [],
    history: [],
  };
  let documents = created(empty, init, start);
  for (const document of registers.documents) {
    const day = (document.issuedOn ?? "") > REPORT_READ_ON ? MERGER_DAY : REPORT_READ_ON;
    const change = { type: "document.add" as const, document };
    documents = orThrow(applyChange("documents", documents, change, at(day, actor)), document.title);
  }
  return documents;
}

/** figures/2021-2023.figures.json: every published number as printed. */
export function buildFigures(documents: Documents, actor: string): Figures {
  const source = documents.documents[0];
  if (source === undefined) throw new Error("the report comes first");
  const { at } = contexts("figures");
  const start = at(REPORT_READ_ON, actor);
  const { title, undated } = registers.figures;
  const empty: Figures = {
    kind: "figures",
    schemaVersion: 1,
    revision: 0,
    id: start.newId(),
    title,
    from: "2021-01-01",
    to: "2023-09-30",
    figures: [],
    history: [],
  };
  let figures = created(empty, { type: "figures.create" }, start);
  for (const { note, ...printed } of registers.figures.figures) {
    const remark = [printed.from === undefined ? undated : undefined, note]
      .filter((part) => part !== undefined)
      .join(" ");
    const figure = {
      ...printed,
      indicatorId: printed.id,
      documentId: source.id,
      ...(remark === "" ? {} : { note: remark }),
    };
    const change = { type: "figure.set" as const, figure };
    figures = orThrow(applyChange("figures", figures, change, at(REPORT_READ_ON, actor)), figure.id);
  }
  return figures;
}

/**
 * indicators.json: what the published figures are values of, as they are called in print; areas, places and parts are
 * those of the starter catalogue where it has them.
 */
export function buildIndicators(actor: string): Indicators {
  const { at } = contexts("indicators");
  const start = at(REPORT_READ_ON, actor);
  const head = { kind: "indicators" as const, schemaVersion: 1 as const, revision: 0, id: start.newId(), history: [] };
  const starter = new Map(starterCatalogue(words.starter).map((indicator) => [indicator.id, indicator]));
  const indicators = registers.figures.figures.map(
    ({ id, label: title, measure, level }): Indicator => ({
      ...{ kind: "count", period: "year", areaListId: "inspection" },
      ...starter.get(id),
      ...registers.indicators[id],
      ...{ id, title, measure },
      ...(level === undefined ? {} : { level }),
    }),
  );
  const empty = created<Indicators>({ ...head, indicators: [] }, { type: "register.create" }, start);
  const change = { type: "indicator.import" as const, source: registers.figures.title, indicators };
  return orThrow(applyChange("indicators", empty, change, at(REPORT_READ_ON, actor)), "indicators");
}

/** initiatives.json: three invented good practices. */
export function buildInitiatives(units: UnitDirectory, actor: string): Initiatives {
  const { at } = recorder("initiatives", units, []);
  const first = plans.initiatives[0];
  if (first === undefined) throw new Error("there are initiatives");
  const start = at(first.on, actor);
  const empty: Initiatives = {
    kind: "initiatives",
    schemaVersion: 1,
    revision: 0,
    id: start.newId(),
    initiatives: [],
    history: [],
  };
  let initiatives = created(empty, { type: "workspace.init" }, start);
  for (const { on, unit: unitId, ...told } of plans.initiatives) {
    const change = { type: "initiative.add" as const, unitId, areaListId: "76-2021", ...told, invented: true as const };
    initiatives = orThrow(applyChange("initiatives", initiatives, change, at(on, actor)), told.title);
  }
  return initiatives;
}

function contexts(seed: string) {
  return recorder(seed, unitDirectory({ units: [], events: [] }), []);
}
