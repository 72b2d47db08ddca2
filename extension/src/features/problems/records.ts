import { registeredDocuments } from "@cchc/store/document-register";
import { documentsOfKind } from "@cchc/store/documents-of-kind";
import type { Session } from "../../session.ts";

/** A record that others refer to by its id. */
export interface NamedRecord {
  id: string;
  /** What people call it: number and title. */
  name: string;
}

/** The records of a kind that can be read. */
export async function namesOf(
  { live }: Session,
  kind: "plan" | "programme" | "document" | "criteria",
): Promise<NamedRecord[]> {
  if (kind === "document") {
    const documents = await registeredDocuments(live);
    return documents.map(({ id, number, title }) => ({ id, name: titled(number, title) }));
  }
  const { documents } = await documentsOfKind(live, kind);
  return documents.map(({ document: { id, number, title } }) => ({ id, name: titled(number, title) }));
}

function titled(number: string | null, title: string): string {
  return [number, title].filter((part) => part !== null && part !== "").join(" · ");
}
