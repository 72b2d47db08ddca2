import type { Criteria } from "../model/criteria.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { itemsOfCriteria, unevenMaxima } from "../scoring/criteria-items.ts";
import { type Remark, remark } from "./remark.ts";

/** Everything broken or doubtful in one criteria set that reads well (SPEC CHECK-17). */
export function checkCriteria(file: string, criteria: Criteria, units: UnitDirectory): Remark[] {
  const { number } = criteria;
  return [
    ...unevenMaxima(criteria).map(({ path, ...sums }) =>
      remark("criteria-sum", file, path, { criteria: number, ...sums }),
    ),
    ...checkCodes(file, criteria),
    ...checkUnitsOf(file, criteria, units),
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

function checkUnitsOf(file: string, { peerGroup, fields, bonus, penalty }: Criteria, units: UnitDirectory): Remark[] {
  const remarks: Remark[] = [];
  const look = (ids: readonly string[], path: readonly (string | number)[]) => {
    for (const [index, unit] of ids.entries()) {
      if (units.find(unit) === undefined) remarks.push(remark("unknown-unit", file, [...path, index], { unit }));
    }
  };
  const { binds } = peerGroup;
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

function checkScales(file: string, { number, scales }: Criteria): Remark[] {
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
  }
  return remarks;
}
