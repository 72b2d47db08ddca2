import { exportKinds } from "@cchc/core/lists/list-kinds";
import type { Expected } from "./expected.ts";
import { shells } from "./shells.ts";

/** Kinds of values that completion can offer. */
export type ValueKind =
  | { kind: "codes"; codes: readonly string[] }
  | { kind: "files" | "folders" | "templates" | "nothing" }
  | { kind: RecordSource };

/** What of a workspace is offered. */
export type RecordSource =
  | "areas"
  | "area-lists"
  | "findings"
  | "people"
  | "records"
  | "units"
  | "visits"
  | OtherRecords;

/** Records of which number and title are all that is known here. */
export type OtherRecords =
  | "criteria"
  | "documents"
  | "figures"
  | "figure-collections"
  | "indicators"
  | "indices"
  | "index-results"
  | "initiatives"
  | "plans"
  | "programmes"
  | "scorecards"
  | "targets"
  | "tasks";

/** Arguments by the name they have everywhere. One that is not here has nothing to offer. */
const arguments_: Readonly<Record<string, ValueKind["kind"]>> = {
  criteria: "criteria",
  dir: "folders",
  document: "documents",
  figure: "figures",
  file: "files",
  finding: "findings",
  indicator: "indicators",
  index: "index-results",
  initiative: "initiatives",
  person: "people",
  plan: "plans",
  programme: "programmes",
  record: "records",
  result: "index-results",
  scheme: "indices",
  scorecard: "scorecards",
  target: "targets",
  task: "tasks",
  template: "templates",
  unit: "units",
  visit: "visits",
};

/** Choices of arguments: given to oclif, they would be its to refuse, in English, so the manifest has none. */
const argumentCodes: Readonly<Record<string, readonly string[]>> = { list: exportKinds, shell: shells };

/** Flags by name; choices need no entry, nor do files, which say so themselves. */
const flags: Readonly<Record<string, ValueKind["kind"]>> = {
  actor: "people",
  add: "people",
  "approved-by": "people",
  area: "areas",
  "area-list": "area-lists",
  areas: "areas",
  by: "people",
  criteria: "criteria",
  denominator: "indicators",
  except: "units",
  figure: "figures",
  indicator: "indicators",
  numerator: "indicators",
  heir: "units",
  in: "figure-collections",
  into: "units",
  parent: "units",
  parts: "figures",
  person: "people",
  plan: "plans",
  previous: "findings",
  programme: "programmes",
  remove: "people",
  responsible: "units",
  scheme: "indices",
  team: "people",
  unit: "units",
  units: "units",
  visit: "visits",
};

/** Where a name means something else than elsewhere. */
const exceptions: Readonly<Record<string, ValueKind["kind"]>> = {
  // A new unit's id: none of those there are.
  "unit add unit": "nothing",
  "index show index": "indices",
  "finding transfer --to": "units",
};

/** What can be offered where a value is expected. */
export function valueKind(expected: Extract<Expected, { kind: "flag-value" | "argument" }>): ValueKind {
  const { name } = expected;
  const options = expected.kind === "argument" ? argumentCodes[expected.argument] : expected.flag.options;
  if (options !== undefined) return { kind: "codes", codes: options };
  if (expected.kind === "argument") {
    return simple(exceptions[`${name} ${expected.argument}`] ?? arguments_[expected.argument]);
  }
  const { flag } = expected;
  if (flag.helpValue === "FILE") return { kind: "files" };
  if (flag.helpValue === "DIR") return { kind: "folders" };
  return simple(exceptions[`${name} --${flag.name}`] ?? flags[flag.name]);
}

function simple(kind: ValueKind["kind"] = "nothing"): ValueKind {
  return kind === "codes" ? { kind: "nothing" } : { kind };
}
