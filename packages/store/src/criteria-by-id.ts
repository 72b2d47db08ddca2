import type { Criteria } from "@cchc/core/model/criteria";
import { type DocumentReader, documentsOfKind } from "./documents-of-kind.ts";

/** The criteria sets that can be read, by id, withdrawn ones among them: what stands on one that came back must find it. */
export async function criteriaById(workspace: DocumentReader): Promise<ReadonlyMap<string, Criteria>> {
  const { documents } = await documentsOfKind(workspace, "criteria");
  return new Map(documents.map(({ document }) => [document.id, document]));
}
