import type { MissingContent } from "@cchc/core/problems/document-problems";
import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { format } from "../format.ts";

const nothingWritten = "Nothing was written.";

/** What a document is about and is not there, and what enters it. */
const missingContent: Readonly<Record<MissingContent, (subject: string) => { what: string; next: string }>> = {
  results: (subject) => ({
    what: "no scorecard is final",
    next: `Make results final first: cchc scorecard finalise --criteria ${subject} --all.`,
  }),
  visits: (subject) => ({
    what: "the programme has no visit",
    next: `Plan the visits first: cchc programme plan ${subject}.`,
  }),
  team: (subject) => ({
    what: "the team has no member",
    next: `Enter the members first: cchc programme team ${subject}.`,
  }),
  tasks: (subject) => ({
    what: "the plan has no task",
    next: `Enter the tasks first: cchc task add ${subject}.`,
  }),
};

/** Texts of problems with documents of our own and their numbers. */
export const documentProblems = {
  "document-not-found": ({ document }) => ({
    message: `The document register has no “${document}”.`,
    hint: "See the documents: cchc document list. Add one: cchc document add",
  }),
  "template-not-numbered": ({ template }) => ({
    message: `What the template “${template}” makes has no number. ${nothingWritten}`,
    hint: `Render it without one: cchc report render ${template}`,
  }),
  "committee-number-needed": ({ title, committee }) => ({
    message: `“${title}” is issued by ${committee}, whose own office numbers it; it takes no number of the department's series. Nothing was written.`,
    hint: "Once it has its number, say number and day: --number 512 --on DAY (it becomes 512/QĐ-UBND). For a draft without a number use report render.",
  }),
  "document-day-in-future": ({ on, today }) => ({
    message: `The day of the document, ${format.day(on)}, is after today (${format.day(today)}). ${nothingWritten}`,
    hint: "No document bears a day that has not come. See --on.",
  }),
  "notice-before-conclusion": ({ visit, on, concludedOn }) => ({
    message: `The conclusion notice is dated ${format.day(on)}, before the visit ${visit} was concluded (${format.day(concludedOn)}). ${nothingWritten}`,
    hint: `Give --on as ${format.day(concludedOn)} or later.`,
  }),
  "document-issued-already": ({ id, number, title }) => ({
    message: `“${title}” was issued as ${number} already. ${nothingWritten}`,
    hint: `See: cchc document show ${id}. To replace it: cchc document withdraw ${id} --reason "withdrawn and replaced", then issue it again.`,
  }),
  "document-number-taken": ({ number, id, title, isOwn }) => ({
    message: `The number ${number} belongs to “${title}” (id ${id}). ${nothingWritten}`,
    hint: isOwn
      ? "Leave --number out to take the next one, or give another."
      : `Leave --number out to take the next one, or give another. If that entry is this very document, add --document ${id}`,
  }),
  "number-kept-by-record": ({ number, record }) => ({
    message: `${record} has the number ${number}. ${nothingWritten}`,
    hint: "Leave --number out to take the next one, or give another.",
  }),
  "document-number-differs": ({ id, number, wanted }) => ({
    message: `The entry ${id} of the register has the number ${number}, not ${wanted}. ${nothingWritten}`,
    hint: `Give --number ${number}, or correct the register first: cchc document update ${id} --number ${wanted}`,
  }),
  "own-number-fixed": ({ id, number }) => ({
    message: `${number} was issued from here: its number, day and issuer are not edited in the register. ${nothingWritten}`,
    hint: `Numbered by mistake and not sent: cchc undo ${id}. Sent already: cchc document withdraw ${id} --reason REASON, then issue it again.`,
  }),
  "document-not-own": ({ number }) => ({
    message: `${number} was not issued from this workspace and cannot be withdrawn here. ${nothingWritten}`,
    hint: "See what was issued: cchc document list --own",
  }),
  "head-code-missing": ({ setting }) => ({
    message:
      setting === "issuerCode"
        ? `The letters of the issuer are not known, so no number can be made. ${nothingWritten}`
        : `The letters of the drafting unit are not known, so no number of a letter can be made. ${nothingWritten}`,
    hint:
      setting === "issuerCode"
        ? "Set them once: cchc settings --issuer-code SNV. Or give the whole number with --number."
        : "Set them once: cchc settings --letter-code CCHC. Or give the whole number with --number.",
  }),
  "document-number-malformed": ({ text, example }) => ({
    message: `“${text}” is no document number. ${nothingWritten}`,
    hint: `Give the running number, or all of it as in ${example}`,
  }),
  "document-type-differs": ({ text, example }) => ({
    message: `“${text}” is not the number of a document of this type. ${nothingWritten}`,
    hint: `It reads like ${example}`,
  }),
  "record-number-differs": ({ record, number, wanted }) => ({
    message: `${record} has the number ${number} already, not ${wanted}. ${nothingWritten}`,
    hint: `Leave --number out to issue it as ${number}. If what it has is wrong, take it back: cchc undo ${record}`,
  }),
  "record-day-differs": ({ record, number, on, wanted }) => ({
    message: `${record} has the number ${number} of ${format.day(on)} already, not of ${format.day(wanted)}. ${nothingWritten}`,
    hint: `Leave --on out to issue it on ${format.day(on)}. If what it has is wrong, take it back: cchc undo ${record}`,
  }),
  "document-withdrawn-already": ({ number, on }) => ({
    message: `${number} was withdrawn on ${format.day(on)} already. ${nothingWritten}`,
    hint: "Issue the document that replaces it: cchc report issue",
  }),
  "record-number-taken": ({ record, number, id, title }) => ({
    message: `${record} records the number ${number}, but “${title}” has it. ${nothingWritten}`,
    hint: `See that document: cchc document show ${id}. If ${record} records the wrong number, undo it: cchc undo ${record}`,
  }),
  "half-issued-differs": ({ number, on, wanted, wantedOn }) => {
    const given = on === null ? `the number ${number}` : `the number ${number} of ${format.day(on)}`;
    const asked = [
      ...(wanted === null ? [] : [`the number ${wanted}`]),
      ...(wantedOn === null ? [] : [`the day ${format.day(wantedOn)}`]),
    ];
    return {
      message: `The register gave this document ${given}, not ${asked.join(" and ")}. ${nothingWritten}`,
      hint: `Leave out --number and --on to use ${given}. If it was a slip and nothing was sent: cchc undo ${number}`,
    };
  },
  "notice-number-taken": ({ visit, number, id, title }) => ({
    message: `“${title}” has the number ${number}, so the conclusion of the visit ${visit} cannot. ${nothingWritten}`,
    hint: `See that document: cchc document show ${id}. Without a number yet: --draft, then cchc report issue conclusion-notice --visit ${visit}`,
  }),
  "visit-not-minuted": ({ visit }) => ({
    message: `The visit ${visit} has no minutes yet, so they get no number. ${nothingWritten}`,
    hint: `Record them first: cchc visit minute ${visit}. A draft without a number: cchc report render minutes --visit ${visit}`,
  }),
  "document-without-content": ({ subject, missing, template }) => ({
    message: `The document of ${subject} gets no number yet: ${missingContent[missing](subject).what}. ${nothingWritten}`,
    hint: `${missingContent[missing](subject).next} A draft without a number: cchc report render ${template}`,
  }),
  "document-before-facts": ({ record, on, from }) => ({
    message: `The document is dated ${format.day(on)}, before what it tells of ${record} (${format.day(from)}). ${nothingWritten}`,
    hint: `Give --on from ${format.day(from)} on.`,
  }),
  "document-after-visit": ({ record, on, to }) => ({
    message: `The notice is dated ${format.day(on)}, after the visit ${record} started (${format.day(to)}). ${nothingWritten}`,
    hint: `Give --on not after ${format.day(to)}.`,
  }),
  "withdrawn-before-issue": ({ number, on, issuedOn }) => ({
    message: `The day of withdrawal, ${format.day(on)}, is before ${number} was issued (${format.day(issuedOn)}). ${nothingWritten}`,
    hint: `Give --on as ${format.day(issuedOn)} or later.`,
  }),
} satisfies Partial<ProblemTexts>;
