import type { CalendarDay } from "@cchc/core/day";
import { parseDocumentNumber } from "@cchc/core/document-number";
import { committeeCode, isCommitteeAbove } from "@cchc/core/query/document-series";
import { foldText } from "@cchc/core/text";
import { nameInText } from "./body-name.ts";
import type { DocumentRequest, DocumentSources } from "./document-sources.ts";
import { dayField, type FieldsOf, listField, recordField, textField, yesNoField } from "./fields.ts";

/** What the head and the foot of every official document print (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export interface DocumentHead {
  parentBody: string;
  issuer: string;
  issuerCode: string;
  /** Both bodies as running text names them, not in capitals. */
  parentBodyName: string;
  issuerName: string;
  /** Whether the body above issues it, as its number says: then the settings' signature and recipients are not its. */
  issuedByParent: boolean;
  /** The figures of the document's number, with a nought below ten; null while it has none. */
  number: string | null;
  /** What stands behind the stroke of the number: `BC-SNV`, of an official letter `SNV-CCHC`. */
  numberLetters: string;
  place: string;
  date: CalendarDay | null;
  asOf: CalendarDay;
  provinceName: string;
  /** Whether the province is one or a city under the central government: `tỉnh`, `thành phố`. */
  provinceWord: string;
  /** Said where single records were invented for illustration. */
  dataNotice: string | null;
  hasInvented: boolean;
  signature: { line: string }[];
  /** The office in whose name it is signed: of `KT. X`, X. */
  signingOffice: string;
  signer: string;
  recipients: { recipient: string }[];
}

/** The fields of head and foot. */
export const documentHeadFields: FieldsOf<DocumentHead> = {
  parentBody: textField,
  issuer: textField,
  issuerCode: textField,
  parentBodyName: textField,
  issuerName: textField,
  issuedByParent: yesNoField,
  number: textField,
  numberLetters: textField,
  place: textField,
  date: dayField,
  asOf: dayField,
  provinceName: textField,
  provinceWord: textField,
  dataNotice: textField,
  hasInvented: yesNoField,
  signature: listField(recordField({ line: textField })),
  signingOffice: textField,
  signer: textField,
  recipients: listField(recordField({ recipient: textField })),
};

/** What the data of a document say of its head. */
export interface HeadFacts extends Pick<DocumentHead, "hasInvented"> {
  /** Whether the committee above issues such a document unless its number says otherwise. */
  ofCommitteeAbove?: boolean;
  /** Whom it goes to before those of the settings. */
  ownRecipients?: readonly string[];
  /** Whether it goes to all inspected units, as a plan does; not when it is about one unit, or about no inspection. */
  toInspectedUnits?: boolean;
}

/** Head and foot of a document, from the settings of the workspace and what is asked for. */
export function documentHead(
  { workspace, units, texts }: DocumentSources,
  { asOf, typeCode, number, date }: DocumentRequest,
  { hasInvented, ofCommitteeAbove = false, ownRecipients = [], toInspectedUnits = true }: HeadFacts,
): DocumentHead {
  const { settings } = workspace;
  const { issuerCode = "", letterCode = "", parentBody = "", issuer = "" } = settings;
  const provinceName = units.nearestVersion(workspace.provinceId, asOf)?.name ?? workspace.title;
  const inText = (name: string) => nameInText(name, { units, provinceName }, asOf);
  const issuedByParent =
    isCommitteeAbove(parentBody, issuer) &&
    (issuingCode(number) ?? (ofCommitteeAbove ? committeeCode : null)) === committeeCode;
  const code = issuedByParent ? committeeCode : issuerCode;
  const parts = typeCode === null ? [code, letterCode] : [typeCode, code];
  const letters = parts.filter((part) => part !== "").join("-");
  // A body above may be abbreviated in the head, the one that issues may not.
  const head = issuedByParent ? texts.report.committeeInFull(parentBody) : issuer;
  const signature = issuedByParent ? [] : (settings.signature ?? []);
  // Empty while the settings have no recipients: then a gap is printed.
  const usual = settings.recipients ?? [];
  const isMeant = (recipient: string) => toInspectedUnits || !/don vi duoc kiem tra[\s.,;]*$/.test(foldText(recipient));
  return {
    parentBody: issuedByParent ? "" : parentBody,
    issuer: head,
    issuerCode: code,
    parentBodyName: issuedByParent ? "" : inText(parentBody),
    issuerName: inText(head),
    issuedByParent,
    ...numberParts(number, letters, typeCode),
    place: settings.place ?? "",
    date,
    asOf,
    provinceName,
    provinceWord: texts.report.provinceWord(provinceName),
    dataNotice: workspace.notice ?? null,
    hasInvented,
    signature: signature.map((line) => ({ line })),
    signingOffice: signingOffice(signature),
    signer: issuedByParent ? "" : (settings.signer ?? ""),
    recipients: recipientsOf(
      issuedByParent || usual.length === 0 ? [] : [...ownRecipients, ...usual.filter(isMeant)],
      typeCode,
    ),
  };
}

/** The letters of the body that gave a number; null while there is none, or none that says so. */
function issuingCode(number: string | null): string | null {
  if (number === null) return null;
  return parseDocumentNumber(number).issuer?.split("-")[0] ?? null;
}

/** Of a stack of lines the office that signs or is signed for: `TM. BODY` is a body, `KT. OFFICE` signs for an office. */
function signingOffice(signature: readonly string[]): string {
  const line = signature.find((candidate) => !/^TM\./i.test(candidate.trim())) ?? "";
  return line.trim().replace(/^(?:KT|TL|TUQ|Q)\.\s*/i, "");
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

/**
 * Recipients as they are printed: each ends with a semicolon, the last with a full stop. Said once; what the document
 * says itself (`as above` of a letter, `as Article 3` of a decision) is not said again (SPEC VDOC-10).
 */
function recipientsOf(typed: readonly string[], typeCode: string | null): DocumentHead["recipients"] {
  const own = typeCode === null ? /^nhu tren$/ : typeCode.startsWith("Q") ? /^nhu dieu \d+$/ : undefined;
  const bare = typed.map((line) =>
    line
      .trim()
      .replace(/^[-+]\s*/, "")
      .replace(/(?<![\s.,;])[\s.,;]+$/, ""),
  );
  const names = bare.map(foldText);
  const said = bare.filter((_, index) => {
    const name = names[index] ?? "";
    return name !== "" && names.indexOf(name) === index && own?.test(name) !== true;
  });
  return said.map((line, index) => ({ recipient: `${line}${index === said.length - 1 ? "." : ";"}` }));
}
