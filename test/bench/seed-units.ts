import type { Unit, Units } from "../../packages/core/src/model/units.ts";
import type { ChangePorts } from "../../packages/store/src/ports.ts";

const DEPARTMENTS = 20;
const DISTRICTS = 8;
const COMMUNES_A_DISTRICT = 9;

/** units.json of an invented province: departments, districts, communes. */
export function seededUnits(ports: ChangePorts): Units {
  const units = [unit("tinh", "UBND tỉnh", "province", "people-committee", null)];
  for (let index = 1; index <= DEPARTMENTS; index++) {
    units.push(unit(`so-${index}`, `Sở số ${index}`, "province", "department", "tinh"));
  }
  for (let district = 1; district <= DISTRICTS; district++) {
    const parent = `huyen-${district}`;
    units.push(unit(parent, `UBND huyện số ${district}`, "district", "people-committee", "tinh"));
    for (let commune = 1; commune <= COMMUNES_A_DISTRICT; commune++) {
      const name = `UBND xã số ${district}.${commune}`;
      units.push(unit(`xa-${district}-${commune}`, name, "commune", "people-committee", parent));
    }
  }
  const history: Units["history"] = [];
  return { kind: "units", schemaVersion: 1, revision: 1, id: ports.newId(), units, events: [], history };
}

function unit(
  id: string,
  name: string,
  level: Unit["versions"][number]["level"],
  category: Unit["versions"][number]["category"],
  parentId: string | null,
): Unit {
  return { id, versions: [{ from: null, to: null, name, level, category, parentId }] };
}
