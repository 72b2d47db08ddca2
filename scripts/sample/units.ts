import { applyChange } from "../../packages/core/src/change/apply.ts";
import { created } from "../../packages/core/src/change/record-change.ts";
import type { UnitsChange } from "../../packages/core/src/change/units-change.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import type { Units } from "../../packages/core/src/model/units.ts";
import { unitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { communes, districts, provincialUnits, successorCommunes, words } from "./data.ts";
import { orThrow, recorder } from "./recorder.ts";

export const PROVINCE = "hau-giang";
const SUCCESSOR = "can-tho";
/** From this day the province is part of its successor, and there are no districts. */
export const MERGER_DAY: CalendarDay = "2025-07-01";
const RECORDED_ON: CalendarDay = "2021-01-05";

/** units.json: the province as it was, and what became of it. */
export function buildUnits(actor: string): Units {
  const { at } = recorder("units", unitDirectory({ units: [], events: [] }), []);
  const start = at(RECORDED_ON, actor);
  const empty: Units = {
    kind: "units",
    schemaVersion: 1,
    revision: 0,
    id: start.newId(),
    units: [],
    events: [],
    history: [],
  };
  let units = created(empty, { type: "workspace.init" }, start);
  const apply = (day: CalendarDay, change: UnitsChange) => {
    units = orThrow(applyChange("units", units, change, at(day, actor)), JSON.stringify(change));
  };
  for (const change of unitsOfProvince()) apply(RECORDED_ON, change);
  for (const change of successors()) apply(MERGER_DAY, change);
  for (const change of mergerEvents()) apply(MERGER_DAY, change);
  return units;
}

function unitsOfProvince(): UnitsChange[] {
  const always = { from: null, to: null };
  return [
    add(
      { unitId: PROVINCE, name: words.units.province, level: "province", category: "people-committee", parentId: null },
      always,
    ),
    ...provincialUnits.map(({ id, name, category, note }) => {
      const remark = [note, words.units.notPublished].filter((part) => part !== undefined).join(" ");
      return add({ unitId: id, name, level: "province", category, parentId: PROVINCE, note: remark }, always);
    }),
    ...districts.map(({ id, name }) =>
      add({ unitId: id, name, level: "district", category: "people-committee", parentId: PROVINCE }, always),
    ),
    ...communes.map(({ id, name, district }) =>
      add({ unitId: id, name, level: "commune", category: "people-committee", parentId: district }, always),
    ),
  ];
}

function successors(): UnitsChange[] {
  const since = { from: MERGER_DAY, to: null };
  return [
    add(
      {
        unitId: SUCCESSOR,
        name: words.units.successor,
        level: "province",
        category: "people-committee",
        parentId: null,
      },
      since,
    ),
    ...successorCommunes.map(({ id, name }) => {
      const place = { level: "commune" as const, category: "people-committee" as const, parentId: SUCCESSOR };
      return add({ unitId: id, name, ...place, note: words.units.mapping }, since);
    }),
  ];
}

function mergerEvents(): UnitsChange[] {
  const { provinceEvent, districtEvent, communeEvent, bodiesEvent } = words.units;
  return [
    {
      type: "unit.change",
      event: "merge",
      unitIds: [PROVINCE],
      intoIds: [SUCCESSOR],
      on: MERGER_DAY,
      document: provinceEvent,
      heirId: SUCCESSOR,
    },
    abolish(provincialUnits, bodiesEvent),
    abolish(districts, districtEvent),
    ...successorCommunes.map((successor): UnitsChange => {
      const merged = communes.filter((commune) => commune.into === successor.id).map((commune) => commune.id);
      return {
        type: "unit.change",
        event: "merge",
        unitIds: merged,
        intoIds: [successor.id],
        on: MERGER_DAY,
        document: communeEvent,
        heirId: successor.id,
      };
    }),
  ];
}

function abolish(units: readonly { id: string }[], document: string): UnitsChange {
  const unitIds = units.map((unit) => unit.id);
  return { type: "unit.change", event: "abolish", unitIds, intoIds: [], on: MERGER_DAY, document, heirId: SUCCESSOR };
}

type Addition = Extract<UnitsChange, { type: "unit.add" }>;

function add(unit: Omit<Addition, "type" | "from" | "to">, validity: Pick<Addition, "from" | "to">): UnitsChange {
  return { type: "unit.add", ...unit, ...validity };
}
