/** The lists that can be read from a table, as `--as` names them. */
export const importKinds = [
  "units",
  "people",
  "documents",
  "initiatives",
  "figures",
  "indicators",
  "tasks",
  "roll-outs",
  "duty-reports",
  "visits",
  "index-results",
  "index-components",
  "findings",
  "scores",
] as const;
export type ImportKind = (typeof importKinds)[number];

/** The lists that a table can be of whose columns are called otherwise: those, and what a criteria set is made of. */
export const mappedKinds = [...importKinds, "criteria"] as const;
export type MappedKind = (typeof mappedKinds)[number];

/** The lists that can be written as a table. */
export const exportKinds = [
  "findings",
  "visits",
  "units",
  "people",
  "documents",
  "initiatives",
  "figures",
  "indicators",
  "tasks",
  "targets",
  "roll-outs",
  "duty-reports",
  "index-results",
  "index-components",
  "criteria",
  "scores",
] as const;
export type ExportKind = (typeof exportKinds)[number];
