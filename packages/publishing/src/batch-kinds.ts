/** Visits that get a document each: those that were concluded, that have overdue findings, that are planned ahead. */
export const batchKinds = ["concluded", "overdue", "planned"] as const;
export type BatchKind = (typeof batchKinds)[number];
