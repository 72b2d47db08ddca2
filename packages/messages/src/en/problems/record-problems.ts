import { namedCandidates } from "../../named-candidates.ts";
import { namedCodes } from "../../named-codes.ts";
import { settingName } from "../../setting-name.ts";
import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { counted } from "../counted.ts";
import { expectation } from "../expectation.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { workspace } from "../workspace.ts";

const nothingWritten = "Nothing was written.";

/** Texts of problems with units, visits, findings and what belongs to them. */
export const recordProblems = {
  "unit-not-found": ({ unit, nearest = [] }) => ({
    message: `There is no unit with the id or name “${unit}”.`,
    hint:
      nearest.length === 0
        ? "See the list: cchc unit list"
        : `Did you mean ${format.choice(nearest.map(({ id, name }) => `${id} (${name})`))}? Look further: cchc unit list --search NAME`,
  }),
  "unit-exists": ({ unit, name }) => ({
    message: `The id “${unit}” is that of ${name} already. ${nothingWritten}`,
    hint: "Choose another id, or look at that unit: cchc unit show ID",
  }),
  "unit-twin": ({ name, existing }) => ({
    message: `${name} is there already with the id ${existing}, of the same level and parent. ${nothingWritten}`,
    hint: `Use the id ${existing} for it; if it is another unit of that name, give its own parent or days.`,
  }),
  "unit-id-malformed": ({ unit }) => ({
    message: `“${unit}” cannot be the id of a unit.`,
    hint: "An id has lower-case letters without marks, digits and hyphens, for example: so-noi-vu",
  }),
  "unit-not-in-force": ({ name, on, from, to, successors }) => ({
    message: `${name} does not exist on ${format.day(on)}${validity(from, to)}. ${nothingWritten}`,
    hint:
      successors.length > 0
        ? `Its successors: ${format.list(successors)}. Use that id, or check the day.`
        : "Check the day, or see: cchc unit list",
  }),
  "unit-circle": ({ unit, parent }) => ({
    message: `${unit} cannot belong to ${parent}, because ${parent} belongs to ${unit}. ${nothingWritten}`,
    hint: "Choose another parent.",
  }),
  "province-not-found": ({ province, nearest }) => ({
    message: `There is no province called “${province}”, before or since 01/07/2025. ${nothingWritten}`,
    hint:
      nearest.length > 0
        ? `Did you mean ${format.choice(nearest)}? All provinces: --official all`
        : 'Type the name of a province, marks or not: --official "hau giang"; all of them: --official all',
  }),
  "official-ambiguous": ({ name, candidates }) => ({
    message: `Which of these is ${name} of the official list: ${candidates.map((one) => `${one.id} (${one.name})`).join("; ")}? ${nothingWritten}`,
    hint: "Give the right one its official code in units.json, or take back the one too many: cchc undo ID",
  }),
  "validity-empty": ({ unit, from, to }) => ({
    message: `${unit}: the start ${format.day(from)} is not before the end ${format.day(to)}. ${nothingWritten}`,
    hint: "The day given by --to is the first on which the unit is no more, or the person left; it comes after --from.",
  }),
  "event-needs-into": ({ event }) => ({
    message: `${labels.unitEvent[event]} needs the units that come of it. ${nothingWritten}`,
    hint: "Add --into ID…",
  }),
  "event-needs-name": ({ event }) => ({
    message: `${labels.unitEvent[event]} needs the new name. ${nothingWritten}`,
    hint: 'Add --name "NEW NAME"',
  }),
  "event-needs-parent": ({ event }) => ({
    message: `${labels.unitEvent[event]} needs the new parent. ${nothingWritten}`,
    hint: "Add --parent ID",
  }),
  "event-takes-no": ({ event, parameter }) => ({
    message: `${labels.unitEvent[event]} takes no --${parameter}. ${nothingWritten}`,
    hint: `Leave out --${parameter}; record another change by itself.`,
  }),
  "event-changes-nothing": ({ event, unit }) => ({
    message: `${labels.unitEvent[event]} like that changes nothing of ${unit}. ${nothingWritten}`,
    hint: `See the unit: cchc unit show ${unit}`,
  }),
  "event-needs-heir": ({ units, findings, candidates }) => ({
    message: `${format.list(units)} has ${counted(findings, "unfinished finding")} and ${candidates.length === 0 ? "no successor" : "several successors"}. ${nothingWritten}`,
    hint:
      candidates.length === 0
        ? "Name the unit that takes them over: --heir ID. To find it: cchc unit list --search NAME"
        : `Name the one that takes them over with --heir, one of: ${format.list(candidates)}.`,
  }),
  "heir-no-successor": ({ heir, successors }) => ({
    message: `${heir} is not one of the successors. ${nothingWritten}`,
    hint: `Name one of the successors with --heir: ${format.list(successors)}.`,
  }),
  "heir-ends-too": ({ heir, on }) => ({
    message: `${heir} ends on ${format.day(on)} as well and cannot take over. ${nothingWritten}`,
    hint: "Choose another unit for --heir.",
  }),
  "person-not-found": ({ person, nearest = [] }) => ({
    message: `Nobody of the name or id “${person}” is in the list of people.`,
    hint:
      nearest.length === 0
        ? "See the list: cchc person list"
        : `Did you mean ${format.choice(nearest.map(({ number, name }) => `${name} (${number})`))}? Look further: cchc person list --search NAME`,
  }),
  "figure-part-not-found": ({ figure, part }) => ({
    message: `The figure “${figure}” names “${part}” as a part, but there is no such figure. ${nothingWritten}`,
    hint: "Record that part first with cchc figure set, or leave it out of --parts.",
  }),
  "indicator-not-found": ({ indicator, nearest = [] }) => ({
    message: `The catalogue has no indicator “${indicator}”. ${nothingWritten}`,
    hint:
      nearest.length === 0
        ? "See the catalogue: cchc indicator list. Add one: cchc indicator add"
        : `Did you mean ${format.choice(nearest.map(({ id, title }) => `${id} (${title})`))}?`,
  }),
  "indicator-exists": ({ indicator, title }) => ({
    message: `The catalogue has an indicator “${indicator}”: ${title}. ${nothingWritten}`,
    hint: `Change it: cchc indicator update ${indicator}. Or choose another id.`,
  }),
  "indicator-part-not-found": ({ indicator, part }) => ({
    message:
      indicator === part
        ? `The indicator “${indicator}” cannot be a part of itself. ${nothingWritten}`
        : `The indicator “${indicator}” names “${part}”, which the catalogue has not. ${nothingWritten}`,
    hint: `Add that one first: cchc indicator add ${part} --title TITLE`,
  }),
  "indicator-circle": ({ indicator, part }) => ({
    message: `“${part}” is made up of “${indicator}”, too, and cannot be a part of it. ${nothingWritten}`,
    hint: `See its parts: cchc indicator show ${part}`,
  }),
  "indicator-terms": ({ indicator, kind }) => ({
    message:
      kind === "percent"
        ? `The share “${indicator}” needs a numerator and a denominator, or neither. ${nothingWritten}`
        : `The indicator “${indicator}” is no share and has no numerator or denominator. ${nothingWritten}`,
    hint: "Give both --numerator and --denominator, with --kind percent.",
  }),
  "indicator-definitions": ({ indicator, from }) => ({
    message: `The indicator “${indicator}” has two definitions ${from === null ? "without a first day" : `from ${format.day(from)}`}. ${nothingWritten}`,
    hint: "One definition for each first day.",
  }),
  "area-list-not-found": ({ list }) => ({
    message: `There is no list of areas “${list}”.`,
    hint: "The built-in ones: inspection, 76-2021, 30c-2011, par-index.",
  }),
  "area-not-in-list": ({ area, list, allowed }) => ({
    message: `The list “${list}” has no area “${area}”. ${nothingWritten}`,
    hint: `Choose one of: ${namedCodes(allowed, labels).join(", ")}.`,
  }),
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
  "act-before-plan": ({ record, act, on, plan, earliest }) => ({
    message: `${record}: ${labels.anyAct[act]} is dated ${format.day(on)}, before plan ${plan} was there (${format.day(earliest)}). ${nothingWritten}`,
    hint: `Give --on from ${format.day(earliest)} on; if the plan was issued earlier: cchc plan update ${plan} --issued-on DATE`,
  }),
  "act-in-future": ({ record, act, on, today }) => ({
    message: `${record}: ${labels.anyAct[act]} is dated ${format.day(on)}, but today is ${format.day(today)}. ${nothingWritten}`,
    hint: "What has happened is not dated after today. Check --on.",
  }),
  "act-before-previous": ({ record, act, on, previous, previousOn }) => ({
    message: `${record}: ${labels.anyAct[act]} on ${format.day(on)} is before ${labels.anyAct[previous]} on ${format.day(previousOn)}. ${nothingWritten}`,
    hint: `Give --on from ${format.day(previousOn)} on.`,
  }),
  "text-or-evidence-needed": ({ finding }) => ({
    message: `The remediation report of ${finding} needs a text or an evidence file. ${nothingWritten}`,
    hint: 'Add --text "TEXT" or --evidence ID',
  }),
  "verifier-reported": ({ finding, by }) => ({
    message: `${by} reported the remediation of ${finding} and cannot verify it. ${nothingWritten}`,
    hint: "Somebody else verifies: add --by WHO",
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
  "id-ambiguous": ({ text, candidates }) => ({
    message: `“${text}” fits several: ${namedCandidates(candidates)}.`,
    hint: "Type more of the id, or use the display number.",
  }),
  "record-not-found": ({ record }) => ({
    message: `“${record}” was not found.`,
    hint: "See the list of its kind, say cchc visit list, cchc finding list, cchc task list, cchc unit list",
  }),
  "document-not-found": ({ document }) => ({
    message: `The document register has no “${document}”.`,
    hint: "See the documents: cchc document list. Add one: cchc document add",
  }),
  "committee-number-needed": ({ title, committee }) => ({
    message: `“${title}” is issued by ${committee}, whose own office numbers it; it takes no number of the department's series. Nothing was written.`,
    hint: "Once it has its number, say number and day: --number 512 --on DAY (it becomes 512/QĐ-UBND). For a draft without a number use report render.",
  }),
  "template-not-numbered": ({ template }) => ({
    message: `What the template “${template}” makes has no number. ${nothingWritten}`,
    hint: `Render it without one: cchc report render ${template}`,
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
  "document-before-facts": ({ record, on, from }) => ({
    message: `The document is dated ${format.day(on)}, before what it tells of the visit ${record} (${format.day(from)}). ${nothingWritten}`,
    hint: `Give --on from ${format.day(from)} on.`,
  }),
  "document-after-visit": ({ record, on, to }) => ({
    message: `The notice is dated ${format.day(on)}, after the visit ${record} started (${format.day(to)}). ${nothingWritten}`,
    hint: `Give --on not after ${format.day(to)}.`,
  }),
  "document-withdrawn-already": ({ number, on }) => ({
    message: `${number} was withdrawn on ${format.day(on)} already. ${nothingWritten}`,
    hint: "Issue the document that replaces it: cchc report issue",
  }),
  "withdrawn-before-issue": ({ number, on, issuedOn }) => ({
    message: `The day of withdrawal, ${format.day(on)}, is before ${number} was issued (${format.day(issuedOn)}). ${nothingWritten}`,
    hint: `Give --on as ${format.day(issuedOn)} or later.`,
  }),
  "initiative-not-found": ({ initiative }) => ({
    message: `The register of initiatives has no “${initiative}”.`,
    hint: "See the initiatives: cchc initiative list",
  }),
  "figures-period-differs": ({ collection, from, to }) => ({
    message: `The collection of figures ${collection} is there already, of ${format.day(from)} to ${format.day(to)}. ${nothingWritten}`,
    hint: "Leave out --period to write into it, or give another name with --in.",
  }),
  "previous-is-itself": ({ finding }) => ({
    message: `${finding} cannot be its own earlier finding. ${nothingWritten}`,
    hint: "Give --previous the finding of an earlier visit.",
  }),
  "value-invalid": ({ path, expected, found }) => ({
    message: `${settingName(path, workspace.settings.field)} must be ${expectation(expected)}, but is ${found}. ${nothingWritten}`,
    hint: "Correct the value, then try again.",
  }),
  "unit-changed-later": ({ unit, on, later }) => ({
    message: `${unit} changed on ${format.day(later)}, after ${format.day(on)}. ${nothingWritten}`,
    hint: `See the unit: cchc unit show ${unit}. Take back a change made by mistake: cchc undo units`,
  }),
  "evidence-not-found": ({ evidence }) => ({
    message: `There is no evidence “${evidence}”.`,
    hint: "See the list: cchc evidence list",
  }),
  "undo-nothing": ({ record }) => ({
    message: `${record} has no change that can be taken back. ${nothingWritten}`,
    hint: `See its history: cchc history ${record}`,
  }),
  "already-withdrawn": ({ number }) => ({
    message: `${number} is withdrawn already. ${nothingWritten}`,
    hint: `To have it back: cchc undo ${number}`,
  }),
  "withdraw-in-use": ({ number, users, total }) => ({
    message: `${number} cannot be withdrawn: ${users.join(", ")}${total > users.length ? ` and ${total - users.length} more` : ""} ${total === 1 ? "uses" : "use"} it. ${nothingWritten}`,
    hint: "Cancel or change what uses it first.",
  }),
  "undo-in-use": ({ record, users, total }) => ({
    message: `${record} cannot be taken back: ${users.join(", ")}${total > users.length ? ` and ${total - users.length} more` : ""} ${total === 1 ? "uses" : "use"} it. ${nothingWritten}`,
    hint: "Change or undo what uses it first.",
  }),
  "undo-blocked": ({ record, records }) => ({
    message: `${record} cannot be undone yet: a later change stands on it. ${nothingWritten}`,
    hint: `Take back the later one first: ${records.map((one) => `cchc undo ${one}`).join(", ")}`,
  }),
} satisfies Partial<ProblemTexts>;

function validity(from: Parameters<typeof format.day>[0] | null, to: Parameters<typeof format.day>[0] | null): string {
  const parts = [
    ...(from === null ? [] : [`from ${format.day(from)}`]),
    ...(to === null ? [] : [`until ${format.day(to)}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
}
