import type { CalendarDay } from "@cchc/core/day";
import type { DocumentRequest, DocumentSources } from "./document-sources.ts";
import { dayField, type FieldsOf, listField, recordField, textField, yesNoField } from "./fields.ts";

/** What the head and the foot of every official document print (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export interface DocumentHead {
  parentBody: string;
  issuer: string;
  issuerCode: string;
  /** The figures of the document's number, with a nought below ten; null while it has none. */
  number: string | null;
  /** What stands behind the stroke of the number: `BC-SNV`, of an official letter `SNV-CCHC`. */
  numberLetters: string;
  place: string;
  date: CalendarDay | null;
  asOf: CalendarDay;
  provinceName: string;
  /** Said where single records were invented for illustration. */
  dataNotice: string | null;
  hasInvented: boolean;
  signature: { line: string }[];
  signer: string;
  recipients: { recipient: string }[];
}

/** The fields of head and foot. */
export const documentHeadFields: FieldsOf<DocumentHead> = {
  parentBody: textField,
  issuer: textField,
  issuerCode: textField,
  number: textField,
  numberLetters: textField,
  place: textField,
  date: dayField,
  asOf: dayField,
  provinceName: textField,
  dataNotice: textField,
  hasInvented: yesNoField,
  signature: listField(recordField({ line: textField })),
  signer: textField,
  recipients: listField(recordField({ recipient: textField })),
};

/** Head and foot of a document, from the settings of the workspace and what is asked for. */
export function documentHead(
  { workspace, units }: DocumentSources,
  { asOf, typeCode, number, date }: DocumentRequest,
  { hasInvented }: Pick<DocumentHead, "hasInvented">,
): DocumentHead {
  const { settings } = workspace;
  const { issuerCode = "", letterCode = "" } = settings;
  const parts = typeCode === null ? [issuerCode, letterCode] : [typeCode, issuerCode];
  const letters = parts.filter((part) => part !== "").join("-");
  return {
    parentBody: settings.parentBody ?? "",
    issuer: settings.issuer ?? "",
    issuerCode,
    ...numberParts(number, letters, typeCode),
    place: settings.place ?? "",
    date,
    asOf,
    provinceName: units.nearestVersion(workspace.provinceId, asOf)?.name ?? workspace.title,
    dataNotice: workspace.notice ?? null,
    hasInvented,
    signature: (settings.signature ?? []).map((line) => ({ line })),
    signer: settings.signer ?? "",
    recipients: (settings.recipients ?? []).map((recipient) => ({ recipient })),
  };
}

/**
 * A typed number as its line prints it: figures below ten with a nought, and the letters that were typed with it, or
 * those of the template when it came without or with the bare type code.
 */
function numberParts(
  typed: string | null,
  letters: string,
  typeCode: string | null,
): Pick<DocumentHead, "number" | "numberLetters"> {
  if (typed === null) return { number: null, numberLetters: letters };
  const [figures = "", ...rest] = typed.trim().split("/");
  const own = rest.join("/");
  const number = /^\d$/.test(figures) ? `0${figures}` : figures;
  return { number, numberLetters: own === "" || own === typeCode ? letters : own };
}
