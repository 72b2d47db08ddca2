import { stat } from "node:fs/promises";
import { join } from "node:path";
import { checkDoubleScorecards } from "@cchc/core/check/check-scorecard";
import { type Remark, remark } from "@cchc/core/check/remark";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { verifyEvidence } from "../evidence.ts";
import { isOldReference, schemaFolder } from "../schemas.ts";
import { checkIdentity, type NumberedDocument } from "./check-identity.ts";
import type { LoadedDocument } from "./loaded-file.ts";

/** What only the documents together show: one id, one number, one subject for two of them. */
export function checkAcross(loaded: readonly LoadedDocument[]): Remark[] {
  const scorecards: { file: string; document: Scorecard }[] = [];
  const numbered: { file: string; document: NumberedDocument }[] = [];
  for (const entry of loaded) {
    if (entry.kind === "scorecard" && entry.document.withdrawn === undefined) scorecards.push(entry);
    if (isNumbered(entry)) numbered.push(entry);
  }
  return [...checkDoubleScorecards(scorecards), ...checkIdentity(numbered)];
}

/** What `checkAcross` sees of a document: while it stays the same, so do the remarks. */
export function tracesAcross(entry: LoadedDocument): string {
  if (!isNumbered(entry)) return "";
  const { document } = entry;
  const parts =
    document.kind === "visit"
      ? document.findings.map(({ id, ordinal }) => `${id} ${ordinal}`)
      : document.kind === "plan"
        ? [...document.tasks, ...document.targets].map(({ id, ordinal }) => `${id} ${ordinal}`)
        : document.kind === "scorecard"
          ? [document.criteriaId, document.unitId]
          : [];
  const withdrawn = document.kind !== "visit" && document.withdrawn !== undefined;
  return [document.id, document.number, String(withdrawn), ...parts].join("\n");
}

function isNumbered(entry: LoadedDocument): entry is Extract<LoadedDocument, { kind: NumberedDocument["kind"] }> {
  switch (entry.kind) {
    case "visit":
    case "programme":
    case "plan":
    case "duty":
    case "criteria":
    case "scorecard":
    case "index":
      return true;
    case "workspace":
    case "units":
    case "calendar":
    case "people":
    case "documents":
    case "initiatives":
    case "indicators":
    case "figures":
      return false;
  }
}

/** Files of evidence that changed, are gone or lie outside. */
export async function checkEvidence(root: string, entry: LoadedDocument): Promise<Remark[]> {
  if (entry.kind !== "visit" && entry.kind !== "plan") return [];
  const held: readonly { file: string; sha256: string }[] = entry.document.evidence;
  if (held.length === 0) return [];
  const verified = await verifyEvidence(root, { evidence: held });
  return verified.flatMap(({ evidence, state }, index) => {
    if (state === "intact") return [];
    return [remark(evidenceCodes[state], entry.file, ["evidence", index], { evidence: evidence.file })];
  });
}

const evidenceCodes = {
  changed: "evidence-changed",
  missing: "evidence-missing",
  outside: "evidence-outside",
} as const;

/** Schemas that documents name and that are not there, each told once with the first of them (SPEC CHECK-7). */
export async function checkSchemas(root: string, loaded: readonly LoadedDocument[]): Promise<Remark[]> {
  const remarks: Remark[] = [];
  const seen = new Set<string>();
  for (const { kind, file, document } of loaded) {
    const reference = document.$schema ?? "";
    // Whoever points elsewhere knows why.
    const known = isOldReference(reference)
      ? `.cchc/schemas/${kind}.schema.json`
      : `${schemaFolder}/${kind}.schema.json`;
    if (seen.has(known) || !reference.endsWith(known) || /^[a-z]+:/i.test(reference)) continue;
    seen.add(known);
    const there = await stat(join(root, known)).catch(() => undefined);
    if (there === undefined) remarks.push(remark("schema-missing", file, ["$schema"], { schema: known }));
  }
  return remarks;
}
