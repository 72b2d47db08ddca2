import { latestDay } from "../change/finding-acts.ts";
import { addDays } from "../day.ts";
import { numberKey } from "../document-year.ts";
import { areasOfList, type OwnAreaList } from "../model/area-lists.ts";
import { levels } from "../model/codes.ts";
import type { Documents, RegisteredDocument } from "../model/documents.ts";
import type { Initiatives } from "../model/initiatives.ts";
import type { People } from "../model/people.ts";
import type { Unit, Units, UnitVersion } from "../model/units.ts";
import { isOwn } from "../query/own-document.ts";
import { type UnitDirectory, unitDirectory } from "../query/unit-directory.ts";
import { unitTwins } from "../query/unit-twins.ts";
import { checkOwnDocuments } from "./check-own-documents.ts";
import { type Remark, remark } from "./remark.ts";

/** Everything broken or doubtful in units.json; `provinceId` is the workspace's province (SPEC CHECK-1, UNIT-2). */
export function checkUnits(file: string, units: Units, provinceId: string | null): Remark[] {
  const remarks: Remark[] = [];
  const directory = unitDirectory(units);
  if (provinceId !== null && directory.find(provinceId) === undefined) {
    remarks.push(remark("province-missing", file, ["units"], { unit: provinceId }));
  }
  const seen = new Set<string>();
  const twins = unitTwins([]);
  units.units.forEach((unit, index) => {
    const at = ["units", index];
    const twin = unit.versions.flatMap((version) => {
      const other = twins.twinOf(unit.id, version);
      return other === null ? [] : [{ unit: unit.id, name: version.name, other }];
    })[0];
    if (twin !== undefined) remarks.push(remark("unit-twin", file, at, twin));
    twins.note(unit);
    if (seen.has(unit.id)) remarks.push(remark("duplicate-id", file, at, { id: unit.id, otherFile: file }));
    seen.add(unit.id);
    if (versionsOverlap(unit)) remarks.push(remark("unit-versions-overlap", file, at, { unit: unit.id }));
    unit.versions.forEach((version, versionIndex) => {
      const path = [...at, "versions", versionIndex, "parentId"];
      const parentId = version.parentId;
      if (parentId === null) return;
      if (directory.find(parentId) === undefined) {
        remarks.push(remark("unknown-unit", file, path, { unit: parentId }));
        return;
      }
      const day = version.from ?? version.to;
      const parent =
        day === null ? directory.find(parentId)?.versions.at(-1) : directory.version(parentId, version.from ?? day);
      if (version.from !== null && parent === undefined) {
        remarks.push(remark("parent-not-in-force", file, path, { unit: unit.id, parent: parentId, on: version.from }));
      } else if (parent !== undefined && levels.indexOf(parent.level) > levels.indexOf(version.level)) {
        const params = { unit: unit.id, level: version.level, parent: parentId, parentLevel: parent.level };
        remarks.push(remark("parent-level", file, path, params));
      }
      if (isCircle(directory, unit.id, version)) remarks.push(remark("unit-circle", file, path, { unit: unit.id }));
    });
  });
  units.events.forEach((event, index) => {
    for (const id of [...event.unitIds, ...event.intoIds, ...(event.heirId === null ? [] : [event.heirId])]) {
      if (!seen.has(id)) remarks.push(remark("unknown-unit", file, ["events", index], { unit: id }));
    }
  });
  return remarks;
}

/** What contradicts itself in people.json: one person twice, one number for two, validity, units (SPEC CHECK-5). */
export function checkPeople(file: string, { people }: People, units: UnitDirectory): Remark[] {
  const remarks: Remark[] = [];
  people.forEach((person, index) => {
    const at = ["people", index];
    const { number, unitId, from, to } = person;
    remarks.push(...clashes(file, at, person, people, index));
    if (unitId !== null && units.find(unitId) === undefined) {
      remarks.push(remark("unknown-unit", file, [...at, "unitId"], { unit: unitId }));
    }
    if (from !== null && to !== null && to <= from) {
      remarks.push(remark("validity-empty", file, [...at, "to"], { record: number, from, to }));
    }
  });
  return remarks;
}

/** What contradicts itself in initiatives.json: ids, numbers, units, areas (SPEC REG-13). */
export function checkInitiatives(
  file: string,
  { initiatives }: Initiatives,
  units: UnitDirectory,
  areaLists: readonly OwnAreaList[],
): Remark[] {
  return initiatives.flatMap((initiative, index) => {
    const at = ["initiatives", index];
    const { unitId, area, areaListId } = initiative;
    const remarks = clashes(file, at, initiative, initiatives, index);
    if (units.find(unitId) === undefined)
      remarks.push(remark("unknown-unit", file, [...at, "unitId"], { unit: unitId }));
    const areas = areaListId === undefined ? [] : areasOfList(areaListId, areaLists);
    if (areas === undefined) {
      remarks.push(remark("unknown-area-list", file, [...at, "areaListId"], { list: areaListId ?? "" }));
    } else if (area !== undefined && !areas.includes(area)) {
      const params = { record: initiative.number, area, list: areaListId ?? "" };
      remarks.push(remark("unknown-area", file, [...at, "area"], params));
    }
    return remarks;
  });
}

/** An id that an earlier record of the register has, or a number; of two with one number the later made is named. */
function clashes(
  file: string,
  at: (string | number)[],
  { id, number }: { id: string; number: string },
  records: readonly { id: string; number: string }[],
  index: number,
): Remark[] {
  if (records.findIndex((other) => other.id === id) < index) {
    return [remark("duplicate-id", file, at, { id, otherFile: file })];
  }
  // Ids grow with time: the later made is named.
  return records.some((other) => other.number === number && other.id < id)
    ? [remark("duplicate-number", file, [...at, "number"], { number, otherFile: file })]
    : [];
}

/**
 * Documents registered under one id, or under one number of one issuer and year: numbering starts anew every year, and
 * offices number apart from each other (SPEC CHECK-5, REG-14).
 */
export function checkRegisteredDocuments(file: string, register: Documents): Remark[] {
  const { documents } = register;
  const ids = new Set<string>();
  const firstOf = new Map<string, RegisteredDocument>();
  const numbered = documents.flatMap((document, index) => {
    const { id, number } = document;
    const at = ["documents", index];
    const key = numberKey(document);
    const twin = key === null ? undefined : firstOf.get(key);
    if (key !== null && twin === undefined) firstOf.set(key, document);
    if (ids.has(id)) return [remark("duplicate-id", file, at, { id, otherFile: file })];
    ids.add(id);
    // Of documents of our own it is said with who may choose.
    return twin === undefined || number === null || isOwn(document) || isOwn(twin)
      ? []
      : [remark("document-number-twice", file, [...at, "number"], { number, other: twin.title })];
  });
  return [...numbered, ...checkOwnDocuments(file, register)];
}

function versionsOverlap(unit: Unit): boolean {
  return unit.versions.some((version, index) => {
    const next = unit.versions[index + 1];
    const empty = version.from !== null && version.to !== null && version.to <= version.from;
    return empty || (next !== undefined && (version.to === null || next.from === null || next.from < version.to));
  });
}

/** Whether `version` of the unit leads back to the unit, going up on the first day it is in force (else the last). */
function isCircle(directory: UnitDirectory, id: string, { from, to, parentId }: UnitVersion): boolean {
  const day = from ?? (to === null ? latestDay : addDays(to, -1));
  return parentId !== null && directory.isAtOrBelow(parentId, id, day);
}
