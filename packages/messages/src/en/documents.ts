import type { documents as shape } from "../vi/documents.ts";
import { format } from "./format.ts";

/** What the commands of the document register say. */
export const documents: typeof shape = {
  ask: {
    reason: "Why it is withdrawn",
    title: "Subject",
    number: "Number",
    issuer: "Issuer",
    issuedOn: "Day of issue",
  },
  number: "Number",
  issuedOn: "Issued",
  title: "Subject",
  issuer: "Issuer",
  form: "Form",
  forms: {
    legislation: "legislation",
    state: "administrative",
    letter: "letter",
    party: "Party",
    joint: "joint",
    unknown: "other",
  },
  formNames: {
    legislation: "legislation",
    state: "administrative document",
    letter: "official letter",
    party: "Party document",
    joint: "joint document",
    unknown: "not known; kept as given",
  },
  type: "Type",
  correctedNumber: "Right number",
  numberingYear: "Numbered in",
  figuresHeading: (count) => `FIGURES FROM THIS DOCUMENT (${format.number(count)})`,
  updated: ({ number, title }) => `The document ${number ?? "without a number"} “${title}” is updated.`,
  unchanged: ({ number, title }) =>
    `The document ${number ?? "without a number"} “${title}” was like that already; nothing changed.`,
  template: "Template",
  subject: "About",
  file: "File",
  withdrawn: "Withdrawn",
  withdrawnText: ({ on, reason }) => `on ${on}: ${reason}`,
  isWithdrawn: "withdrawn",
  withdrawnNow: ({ number, on }) => `${number} is withdrawn on ${format.day(on)}; no other document gets this number.`,
  noneOwn: "Nothing was issued yet. Issue a document from a template: cchc report issue",
  noNumber: "no number yet",
  corrected: (number) => `should read ${number}`,
  empty: "The register is empty. Add the first document: cchc document add --number … --title …",
  count: (count) => `${format.number(count)} ${count === 1 ? "document" : "documents"}`,
  added: ({ number, title, form }) =>
    number === null
      ? `Registered “${title}”, which has no number yet.`
      : `Registered ${number} (form: ${documents.forms[form]}) “${title}”.`,
  unknownForm: (number) =>
    `The form of “${number}” is not known; the number is kept as given. If it is misprinted, add --corrected NUMBER.`,
  letterForDigit: (number) =>
    `“${number}” has a letter that is easily taken for a digit (O for 0, l or I for 1); the number is kept as given. If it is misprinted, add --corrected NUMBER.`,
  sameNumber: ({ number, count }) =>
    `The register has ${format.number(count)} other ${count === 1 ? "document" : "documents"} numbered ${number}; refer to them by id.`,
};
