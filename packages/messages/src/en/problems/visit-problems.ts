import { namedCodes } from "../../named-codes.ts";
import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

const nothingWritten = "Nothing was written.";

/** Texts of problems with programmes, visits, findings and their evidence. */
export const visitProblems = {
  "area-not-in-visit": ({ visit, area, allowed }) => ({
    message: `The visit ${visit} does not look at the area “${area}”. ${nothingWritten}`,
    hint: `Choose one of: ${namedCodes(allowed, labels).join(", ")}. Or add the area: cchc visit update ${visit} --areas …`,
  }),
  "area-in-use": ({ visit, area }) => ({
    message: `The visit ${visit} has records in the area “${area}”, so it cannot be left out. ${nothingWritten}`,
    hint: `See: cchc finding list --visit ${visit} --area ${area}`,
  }),
  "programme-not-found": ({ programme }) => ({
    message: `There is no inspection programme “${programme}”. ${nothingWritten}`,
    hint: "See the list: cchc programme list",
  }),
  "team-member-not-found": ({ programme, person, on }) => ({
    message: `“${person}” is not in the team of ${programme}${on === null ? "" : ` from ${format.day(on)}`}. ${nothingWritten}`,
    hint: `See the team: cchc programme show ${programme}`,
  }),
  "visit-not-found": ({ visit }) => ({
    message: `There is no visit “${visit}”.`,
    hint: "See the list: cchc visit list",
  }),
  "visit-not-open": ({ visit, status, started }) => ({
    message: `The visit ${visit} is in the state “${labels.visitStatus[status]}” and takes no findings. ${nothingWritten}`,
    hint: started === null ? `Start it first: cchc visit start ${visit}` : `See: cchc visit show ${visit}`,
  }),
  "visit-not-concluded": ({ visit }) => ({
    message: `The visit ${visit} is not concluded. ${nothingWritten}`,
    hint: `Conclude it first: cchc visit conclude ${visit} --notice NUMBER`,
  }),
  "visit-has-unfinished": ({ visit, findings }) => ({
    message: `The visit ${visit} has unfinished findings: ${format.list(findings)}. ${nothingWritten}`,
    hint: `See: cchc finding list --visit ${visit}`,
  }),
  "visit-act-not-allowed": ({ visit, act, status, from }) => ({
    message: `Cannot ${labels.visitAct[act]} the visit ${visit}: it is in the state “${labels.visitStatus[status]}”. ${nothingWritten}`,
    hint: `It takes: ${format.choice(from.map((one) => `“${labels.visitStatus[one]}”`))}. See: cchc visit show ${visit}`,
  }),
  "notify-scheduled-only": ({ visit, visitKind }) => ({
    message: `The visit ${visit} is of the kind “${labels.visitKind[visitKind]}”; only scheduled ones are announced. ${nothingWritten}`,
    hint: `Start it at once: cchc visit start ${visit}`,
  }),
  "inspection-notice-scheduled-only": ({ visit, visitKind }) => ({
    message: `The visit ${visit} is of the kind “${labels.visitKind[visitKind]}”; only scheduled ones get a notice of inspection. ${nothingWritten}`,
    hint: `Draw up its minutes: cchc report render minutes --visit ${visit}`,
  }),
  "document-visit-stopped": ({ visit, status }) => ({
    message: `The visit ${visit} is in the state “${labels.visitStatus[status]}”: there is no document to render. ${nothingWritten}`,
    hint:
      status === "postponed"
        ? `Give it a new day: cchc visit resume ${visit} --on DAY`
        : `See: cchc visit show ${visit}`,
  }),
  "conclusion-before-start": ({ visit, status }) => ({
    message: `The visit ${visit} has not taken place (“${labels.visitStatus[status]}”): there is nothing to conclude. ${nothingWritten}`,
    hint: `Start it: cchc visit start ${visit}`,
  }),
  "nothing-overdue": ({ visit, asOf, earliestDue }) => ({
    message:
      `As of ${format.day(asOf)} the visit ${visit} has no overdue finding` +
      `${earliestDue === null ? "" : `; the next is due on ${format.day(earliestDue)}`}. There is nothing to remind of. ${nothingWritten}`,
    hint: `See its findings: cchc finding list --visit ${visit}`,
  }),
  "notice-has-number": ({ visit, notice }) => ({
    message: `The conclusion notice of the visit ${visit} has the number ${notice} already. ${nothingWritten}`,
    hint: `See: cchc visit show ${visit}`,
  }),
  "document-or-evidence-needed": ({ record }) => ({
    message: `${record}: a document number or an evidence file is needed. ${nothingWritten}`,
    hint: "Add --document or --evidence.",
  }),
  "finding-not-found": ({ finding }) => ({
    message: `There is no finding with the number or id “${finding}”.`,
    hint: "See the list: cchc finding list",
  }),
  "finding-act-not-allowed": ({ finding, act, status, from }) => ({
    message: `Cannot ${labels.findingAct[act]} ${finding}: it is in the state “${labels.findingStatus[status]}”. ${nothingWritten}`,
    hint: `It takes: ${format.choice(from.map((one) => `“${labels.findingStatus[one]}”`))}. See: cchc finding show ${finding}`,
  }),
  "found-before-start": ({ visit, on, startedOn }) => ({
    message: `Found on ${format.day(on)} is before the start of the visit ${visit} (${format.day(startedOn)}). ${nothingWritten}`,
    hint: `Give --on from ${format.day(startedOn)} on.`,
  }),
  "late-reason-needed": ({ visit, concludedOn }) => ({
    message: `The visit ${visit} was concluded on ${format.day(concludedOn)}; a later finding says why. ${nothingWritten}`,
    hint: 'Add --late-reason "REASON"',
  }),
  "text-or-evidence-needed": ({ finding }) => ({
    message: `The remediation report of ${finding} needs a text or an evidence file. ${nothingWritten}`,
    hint: 'Add --text "TEXT" or --evidence ID',
  }),
  "verifier-reported": ({ finding, by }) => ({
    message: `${by} reported the remediation of ${finding} and cannot verify it. ${nothingWritten}`,
    hint: "Somebody else verifies: add --by WHO",
  }),
  "previous-is-itself": ({ finding }) => ({
    message: `${finding} cannot be its own earlier finding. ${nothingWritten}`,
    hint: "Give --previous the finding of an earlier visit.",
  }),
  "deadline-pinned": ({ finding, due }) => ({
    message: `The deadline of ${finding} is pinned to ${format.day(due)}; only an extension moves it. ${nothingWritten}`,
    hint: `Extend it: cchc finding extend ${finding} --until DATE --document NUMBER --reason REASON --approved-by WHO`,
  }),
  "deadline-pending": ({ finding }) => ({
    message: `The deadline of ${finding} awaits the conclusion and cannot be extended yet. ${nothingWritten}`,
    hint: `Change the number of days instead: cchc finding update ${finding} --within 15wd`,
  }),
  "extension-not-later": ({ finding, until, due }) => ({
    message: `The extension to ${format.day(until)} is not after the due date ${format.day(due)} of ${finding}. ${nothingWritten}`,
    hint: `Give --until after ${format.day(due)}.`,
  }),
  "evidence-not-found": ({ evidence }) => ({
    message: `There is no evidence “${evidence}”.`,
    hint: "See the list: cchc evidence list",
  }),
} satisfies Partial<ProblemTexts>;
