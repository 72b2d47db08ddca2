import type { Json } from "../change/patch.ts";
import type { DocumentKind } from "../model/document-kinds.ts";

/** A raw document on its way up: parsed JSON, not yet checked. */
export type RawDocument = { readonly [key: string]: Json | undefined };

/**
 * One step from `from` to `from + 1` of one kind. The steps are one linear sequence in the order they were written; each
 * needs a fixture below test/fixtures/schema-versions, and a test fails without it (SPEC MIG-2).
 */
export interface Migration {
  kind: DocumentKind;
  from: number;
  up: (document: RawDocument) => RawDocument;
}

/** All migrations there have been. Version 1 is the first; nothing precedes it. */
export const migrations: readonly Migration[] = [];

/** `document` brought to the newest version its migrations reach (SPEC MIG-1). */
export function migrate(
  kind: DocumentKind,
  document: RawDocument,
  steps: readonly Migration[] = migrations,
): RawDocument {
  let current = document;
  for (const step of steps) {
    if (step.kind !== kind || current.schemaVersion !== step.from) continue;
    current = { ...step.up(current), schemaVersion: step.from + 1 };
  }
  return current;
}
