import type { DataModel } from "@cchc/report/data-models";
import type { DocumentIdentity } from "@cchc/report/document-sources";
import type { TemplateFormat } from "@cchc/report/manifest";
import type { VisitStep } from "@cchc/report/visit/visit-step";
import { type BatchKind, batchKinds } from "./batch-kinds.ts";
import { dataModelOf, type ReportTemplate, readTemplate, type TemplateContent } from "./templates.ts";

/** A template to render, found by id or given as a file; `format` is the only one it has, if there is but one. */
export interface ChosenTemplate {
  id: string;
  data: DataModel;
  typeCode: string | null;
  title: string;
  subject: string | null;
  /** Undefined for a template whose documents are never numbered. */
  identity: DocumentIdentity | undefined;
  step: VisitStep | null;
  format: TemplateFormat | undefined;
  read: (format: TemplateFormat) => Promise<TemplateContent>;
}

/** A template of a folder as it is rendered; throws when this program knows no such data. */
export function chosenTemplate(template: ReportTemplate): ChosenTemplate {
  const { id, typeCode, title, subject, step, role, recurs, isNumbered } = template;
  return {
    ...{ id, typeCode, title, subject, step },
    data: dataModelOf(template),
    identity: isNumbered ? { template: id, role, recurs } : undefined,
    format: undefined,
    read: (format) => readTemplate(template, format),
  };
}

/** The batches of visits that a template makes sense for (SPEC BATCH-1). */
export function batchesOf({ data, step }: Pick<ChosenTemplate, "data" | "step">): readonly BatchKind[] {
  if (data !== "visit") return [];
  switch (step) {
    case "notify":
      return ["planned"];
    case "conclude":
      return ["concluded"];
    case "remind":
      return ["overdue"];
    case "minute":
      return [];
    case null:
      return batchKinds;
  }
}
