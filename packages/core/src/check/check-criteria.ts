import { formatDay } from "../day.ts";
import type { Criteria } from "../model/criteria.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { bandBeyond, lowestMissing, mostPercent } from "../scoring/band-rules.ts";
import { itemsOfCriteria, unevenMaxima } from "../scoring/criteria-items.ts";
import { levelsOfGroup, sharedGroups } from "../scoring/group-remarks.ts";
import { notInForce } from "./not-in-force.ts";
import { type Remark, remark } from "./remark.ts";

/** Everything broken or doubtful in one criteria set that reads well, beside the others there are (SPEC CHECK-17). */
export function checkCriteria(
  file: string,
  criteria: Criteria,
  units: UnitDirectory,
  others: Iterable<Criteria> = [],
): Remark[] {
  const { number } = criteria;
  return [
    ...unevenMaxima(criteria).map(({ path, ...sums }) =>
      remark("criteria-sum", file, path, { criteria: number, ...sums }),
    ),
    ...checkCodes(file, criteria),
    ...checkUnitsOf(file, criteria, units),
    ...checkGroup(file, criteria, units, others),
    ...checkScales(file, criteria),
  ];
}

function checkCodes(file: string, criteria: Criteria): Remark[] {
  const remarks: Remark[] = [];
  const seen = new Set<string>();
  const look = (code: string, path: readonly (string | number)[]) => {
    if (seen.has(code)) remarks.push(remark("criteria-code-twice", file, path, { criteria: criteria.number, code }));
    seen.add(code);
  };
  for (const [index, field] of criteria.fields.entries()) {
    look(field.code, ["fields", index, "code"]);
    for (const [place, criterion] of field.criteria.entries()) {
      const path = ["fields", index, "criteria", place];
      look(criterion.code, [...path, "code"]);
      for (const [part, { code }] of criterion.parts.entries()) look(code, [...path, "parts", part, "code"]);
    }
  }
  for (const kind of ["bonus", "penalty"] as const) {
    for (const [index, { code }] of criteria[kind].items.entries()) look(code, [kind, "items", index, "code"]);
  }
  if (!itemsOfCriteria(criteria).some(({ kind }) => kind === "basic")) {
    remarks.push(remark("criteria-empty", file, ["fields"], { criteria: criteria.number }));
  }
  return remarks;
}

function checkUnitsOf(
  file: string,
  { number, year, peerGroup, fields, bonus, penalty }: Criteria,
  units: UnitDirectory,
): Remark[] {
  const remarks: Remark[] = [];
  const look = (ids: readonly string[], path: readonly (string | number)[]) => {
    for (const [index, unit] of ids.entries()) {
      if (units.find(unit) === undefined) remarks.push(remark("unknown-unit", file, [...path, index], { unit }));
    }
  };
  const { binds } = peerGroup;
  if (binds.by === "list") {
    // Named one by one, and left out without a word on the day that says who is in the group (SPEC SCORE-9).
    for (const [index, unit] of binds.unitIds.entries()) {
      const isThere = units.find(unit) === undefined || units.version(unit, formatDay(year, 12, 31)) !== undefined;
      if (isThere) continue;
      remarks.push(notInForce(file, ["peerGroup", "binds", "unitIds", index], number, unit, year, units));
    }
  }
  const key = binds.by === "list" ? "unitIds" : "exceptIds";
  look(binds.by === "list" ? binds.unitIds : binds.exceptIds, ["peerGroup", "binds", key]);
  for (const [index, field] of fields.entries()) {
    for (const [place, criterion] of field.criteria.entries()) {
      const path = ["fields", index, "criteria", place];
      look(criterion.exceptIds, [...path, "exceptIds"]);
      for (const [part, { exceptIds }] of criterion.parts.entries())
        look(exceptIds, [...path, "parts", part, "exceptIds"]);
    }
  }
  for (const [kind, { items }] of Object.entries({ bonus, penalty })) {
    for (const [index, { exceptIds }] of items.entries()) look(exceptIds, [kind, "items", index, "exceptIds"]);
  }
  return remarks;
}

function checkGroup(file: string, criteria: Criteria, units: UnitDirectory, others: Iterable<Criteria>): Remark[] {
  const { number, year, peerGroup } = criteria;
  const levels = levelsOfGroup(criteria, units);
  const mixed = { criteria: number, group: peerGroup.name, levels };
  return [
    ...(levels.length > 1 ? [remark("criteria-group-mixed", file, ["peerGroup"], mixed)] : []),
    ...sharedGroups(criteria, units, others).map((shared) =>
      remark("criteria-group-shared", file, ["peerGroup"], { criteria: number, year, ...shared }),
    ),
  ];
}

function checkScales(file: string, criteria: Criteria): Remark[] {
  const { number, scales } = criteria;
  const remarks: Remark[] = [];
  for (const [index, { from, to, bands }] of scales.entries()) {
    const path = ["scales", index];
    if (from !== null && to !== null && to <= from) {
      remarks.push(remark("validity-empty", file, [...path, "to"], { record: number, from, to }));
    }
    const overlaps = scales
      .slice(0, index)
      .some((other) => (other.from ?? "") < (to ?? "9999") && (from ?? "") < (other.to ?? "9999"));
    if (overlaps) remarks.push(remark("band-scales-overlap", file, path, { criteria: number, from }));
    for (const [place, band] of bands.entries()) {
      const twin = bands.slice(0, place).find(({ minimum, name }) => minimum === band.minimum || name === band.name);
      if (twin === undefined) continue;
      const params = { criteria: number, band: band.name, minimum: band.minimum, other: twin.name };
      remarks.push(remark("band-twice", file, [...path, "bands", place], params));
    }
    const lowest = lowestMissing(bands);
    if (lowest !== null) {
      const params = { criteria: number, band: lowest.name, minimum: lowest.minimum };
      remarks.push(remark("band-lowest-missing", file, [...path, "bands", bands.indexOf(lowest)], params));
    }
    const beyond = bandBeyond(bands, criteria);
    if (beyond !== null) {
      const params = { criteria: number, band: beyond.name, minimum: beyond.minimum, most: mostPercent(criteria) };
      remarks.push(remark("band-above-maximum", file, [...path, "bands", bands.indexOf(beyond)], params));
    }
  }
  return remarks;
}
