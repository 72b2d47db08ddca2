import { namedCodes } from "../../named-codes.ts";
import type { WindowHints } from "../../vi/extension/hints.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

const again = "The record may just have been deleted or renumbered: read the data again and choose anew.";
const look = "Open the record, look at its history and put it right.";
const inForm = "Open the form and mend it there.";
const fixAll = "The light bulb offers to mend it.";
const number = "Leave the number empty for the next one, or give another.";
const withdraw = "Undo what was numbered by mistake and not sent; withdraw what was sent, and issue it again.";
const otherUnit = "Choose another unit.";
const sheet = "Open the scorecard's file and compare it with its history.";
const criteria = "Compare with the document that issued the criteria, and mend the file.";
const doc = "Look at the other document in the register and decide.";
const template = "Choose a template from the list.";
const wordPdf = "Make a Word file, open it in Word and choose File > Save As > PDF.";
const reportAgain = "Make the report again.";
const period = "Choose another year or period.";
const choose = "Choose another way.";
const stage = "Record the visit's earlier step first.";
const baseline = "Check the base year and the due date.";
const broken = "Mend the marked place and save the file.";
const conflict = "Keep what is right, delete the lines <<<<<<<, =======, >>>>>>> and save the file.";
const mendTemplate = "Mend the template in Word and check it again.";
const fields = "See the fields that the template can use.";

const problems: WindowHints["problems"] = {
  "index-unrecorded": () => "Record the first result of this index, or import it from Excel.",
  "term-malformed": () => "Write the number with the kind of days, such as “10 working days” or “15 days”.",
  "count-not-positive": () => "Give a number of days from 1 up.",
  "count-too-large": () => "Check the number of days, or choose the due date itself.",
  "bands-before-last": ({ last }) =>
    `Name a day after ${format.day(last)}, or take back the last bands in the history of the criteria set.`,
  "mapping-of-criteria": () => "Choose another mapping, or make a criteria set of this table.",
  "bands-without-lowest": () => "Add a lowest band from 0%.",
  "undo-bands-final": () =>
    "Record other bands by another document, from a later day; where a classification is wrong, reopen the scorecard with a reason and a document.",
  "criteria-total-typed": () => "Compare the total with the document.",
  "score-maximum-differs": ({ expected }) =>
    `Write the maximum ${format.number(expected)} and points out of it; or choose the set of the table.`,
  "bands-touch-final": ({ last }) => `Name a day after ${format.day(last)}, or reopen these scorecards first.`,
  "workspace-not-found": () =>
    "Choose “Open a folder…” for data you have, “Start new data” to begin, or “Open the sample” to look around.",
  "workspace-exists": () => "Choose another folder, or open this one.",
  "hand-over-unfinished": () =>
    "Do not record this change again. When the file is free and whole, choose to mend everything.",
  "write-unfinished": () => "Choose to mend everything: it puts the files back as they were; then do it again.",
  "written-in-part": () =>
    "Look at the files named, take back in their history what should not be there, then try again.",
  "document-too-new": () => "Update the program; until then the file stays as it is.",
  "figure-without-document": () =>
    "Give the source document in this row, or press “Choose the source document…” for the whole table.",
  "scorecard-missing": () =>
    "Press “Open scorecards for units that have none”, or make them first from the criteria set.",
  "cell-choice": ({ choices }) => `Use one of: ${choices.join("; ")}.`,
  "cell-document": () => "Give the number or id of a registered document.",
  "plan-not-found": () => again,
  "task-not-found": () => again,
  "target-not-found": () => again,
  "duty-not-found": () => again,
  "unit-not-found": ({ nearest = [] }) =>
    nearest.length === 0 ? again : `Is it ${format.choice(nearest.map(({ name }) => name))}?`,
  "person-not-found": ({ nearest = [] }) =>
    nearest.length === 0 ? again : `Is it ${format.choice(nearest.map(({ name }) => name))}?`,
  "programme-not-found": () => again,
  "visit-not-found": () => again,
  "finding-not-found": () => again,
  "record-not-found": () => again,
  "document-not-found": () => again,
  "initiative-not-found": () => again,
  "indicator-not-found": () => again,
  "indicator-exists": () => "Choose another id, or change the one that there is.",
  "indicator-part-not-found": ({ part }) => `Add ${part} to the catalogue first.`,
  "indicator-circle": () => "Look at the parts of the two indicators.",
  "indicator-terms": () => "Choose both numerator and denominator, or neither.",
  "evidence-not-found": () => again,
  "index-component-of-which": () => "Add a column Result or Year to the table and import it again.",
  "index-not-found": () => again,
  "index-result-not-found": () => again,
  "index-result-empty": () => "Give at least a value, a rank, a group or a component.",
  "index-result-exists": () => "Change the result that is there, or name another source.",
  "index-exists": () => "Choose another code.",
  "scheme-unknown": ({ nearest }) =>
    nearest.length === 0 ? "Choose an index that is there." : `Did you mean ${format.list(nearest)}?`,
  "index-unknown-scheme": () => "Add this index before recording its results.",
  "index-component-not-found": () => again,
  "index-published-in-future": () => "Check the day of publication.",
  "index-value-outside-scale": ({ maximum }) =>
    `Give a number from 0 to ${format.number(maximum)}, with a comma before its decimals, or choose the other scale.`,
  "index-year-in-future": () => "Give the year the index is of, not that of its publication.",
  "index-unit-not-in-force": () => "Check the year, or choose a unit of that year.",
  "index-peers-differ": () => "Add an index of its own for this group.",
  "index-result-not-known": () => again,
  "index-compare-reversed": () => "Choose the earlier year first.",
  "index-years-same": () => "Choose two different years.",
  "criteria-not-found": () => again,
  "scorecard-not-found": () => again,
  "team-member-not-found": () => again,
  "score-item-not-found": () => again,
  "plan-area-in-use": ({ record }) => `Move ${record} to another area first.`,
  "target-incomplete": () => "Add what the target has to reach, and by when.",
  "plan-outside-period": () => "Choose a time within the period plan, or change that plan first.",
  "task-due-outside-plan": ({ from, to }) =>
    `Choose a due date from ${format.day(from)} to ${format.day(to)}, or change the plan's time first.`,
  "lead-co-ordinates": () => "Take the unit out of those that co-ordinate, or choose another lead.",
  "task-code-repeats": () => "Choose another code.",
  "task-rescheduled": () => "Give a reason to move the due date again.",
  "task-finished": () => "If it is not done, record its progress first.",
  "task-dropped": () => "If it was dropped by mistake, undo that in its history.",
  "rollout-before-plan": () => "Check the day of the roll-out, or the plan's day of issue.",
  "rollout-repeats": () => "There is no need to record it again.",
  "target-years-reversed": () => "Give the first year first.",
  "target-needs-baseline": () => "Choose a base year, or another target to compare with.",
  "target-circle": () => "Choose another target to compare with.",
  "baseline-after-goal": () => baseline,
  "duty-binds-nobody": () => "Choose the units, or the level and category, that must report.",
  "duty-day-needed": () => "Choose within how many days of the period's end to report.",
  "duty-not-in-force": () => period,
  "duty-not-yet": () => period,
  "duty-reported-later": ({ last }) => `Choose an end after ${format.day(last)}.`,
  "duty-not-bound": () => otherUnit,
  "duty-reported-already": () => "If the earlier record is wrong, undo it in the history.",
  "duty-visit-needed": () => "Choose the visit that the report is about.",
  "unit-exists": () => "Choose another id.",
  "unit-twin": () => "Use the unit that is there; if it is another one of that name, give its own parent or days.",
  "unit-not-in-force": ({ successors }) =>
    successors.length > 0 ? `It became ${format.list(successors)}. Choose that, or check the day.` : "Check the day.",
  "official-ambiguous": () => "Put the official code on the right unit in the file of units, or undo the one too many.",
  "province-not-found": ({ nearest }) =>
    nearest.length > 0 ? `Is it ${format.choice(nearest)}?` : "Give the name of the province; marks may be left out.",
  "validity-empty": () => "The last day is the first one no longer in force; it is after the first day.",
  "event-needs-into": () => "Choose the units that come out of the change.",
  "event-needs-name": () => "Give the new name.",
  "event-needs-parent": () => "Choose the new superior unit.",
  "event-changes-nothing": () => choose,
  "event-needs-heir": ({ candidates }) =>
    candidates.length === 0
      ? "Choose the unit that takes the findings over."
      : `Choose who takes them over: ${format.list(candidates)}.`,
  "heir-no-successor": ({ successors }) => `Choose one of the successors: ${format.list(successors)}.`,
  "heir-ends-too": () => otherUnit,
  "figure-part-not-found": () => "Record the part first, or leave it out.",
  "area-not-in-visit": ({ allowed }) =>
    `Choose among: ${namedCodes(allowed, labels).join(", ")}. Or add the area to the visit.`,
  "area-in-use": () => "Move the findings to another area first.",
  "visit-not-open": ({ started }) => (started === null ? "Start the visit first." : look),
  "visit-not-concluded": () => "Conclude the visit first.",
  "visit-has-unfinished": () => "Finish the findings of the visit first.",
  "visit-act-not-allowed": ({ from }) =>
    `It can be done only when: ${format.choice(from.map((one) => `“${labels.visitStatus[one]}”`))}.`,
  "notify-scheduled-only": () => "Start the visit right away.",
  "inspection-notice-scheduled-only": () => "Make the minutes of this visit.",
  "document-visit-stopped": ({ status }) => (status === "postponed" ? "Set a new day for the visit first." : look),
  "conclusion-before-start": () => stage,
  "visit-not-minuted": () => stage,
  "nothing-overdue": () => "There is nothing to urge on that day.",
  "notice-has-number": () => look,
  "document-or-evidence-needed": () => "Give the number of a document, or add evidence.",
  "finding-act-not-allowed": ({ from }) =>
    `It can be done only when: ${format.choice(from.map((one) => `“${labels.findingStatus[one]}”`))}.`,
  "found-before-start": ({ startedOn }) => `Choose a day from ${format.day(startedOn)} on.`,
  "late-reason-needed": () => "Say why it is recorded late.",
  "act-before-plan": ({ earliest }) =>
    `Choose a day from ${format.day(earliest)} on, or change the plan's day of issue.`,
  "act-in-future": () => "What has happened is not dated after today. Check the day.",
  "act-before-previous": ({ previousOn }) => `Choose a day from ${format.day(previousOn)} on.`,
  "text-or-evidence-needed": () => "Give a text, or add evidence.",
  "verifier-reported": () => "Choose somebody else to verify.",
  "deadline-pinned": () => "The deadline stands: choose to extend it.",
  "deadline-pending": () => "Change the number of days instead of extending.",
  "extension-not-later": ({ due }) => `Choose a day after ${format.day(due)}.`,
  "committee-number-needed": () => "Type the number that the issuing body gave; make a draft without a number.",
  "template-not-numbered": () => "Make the document without a number.",
  "document-day-in-future": () => "A document has no day to come. Check the day.",
  "notice-before-conclusion": ({ concludedOn }) => `Choose a day from ${format.day(concludedOn)} on.`,
  "document-issued-already": () => "To replace it, withdraw that document and issue it again.",
  "document-number-taken": () => number,
  "number-kept-by-record": () => number,
  "document-number-differs": ({ number }) => `Give number ${number}, or change the register first.`,
  "own-number-fixed": () => withdraw,
  "document-not-own": () => "Choose a document that was issued from here.",
  "head-code-missing": () => "Give number and codes in full, or set the office's code in the settings of the data.",
  "record-number-differs": ({ number }) =>
    `Leave the number empty to issue it as ${number}; if that is wrong, undo it in the history.`,
  "record-day-differs": ({ on }) =>
    `Leave the day empty to issue it on ${format.day(on)}; if that is wrong, undo it in the history.`,
  "record-number-taken": () => doc,
  "notice-number-taken": () => doc,
  "half-issued-differs": () => "Leave number and day empty to use those that were given.",
  "document-without-content": () =>
    "A draft without a number can be rendered; enter what it is about before it is issued.",
  "document-before-facts": ({ from }) => `Choose a day from ${format.day(from)} on.`,
  "document-after-visit": ({ to }) => `Choose a day not after ${format.day(to)}.`,
  "document-withdrawn-already": () => "Issue the document that replaces it.",
  "withdrawn-before-issue": ({ issuedOn }) => `Choose a day from ${format.day(issuedOn)} on.`,
  "figures-none": () => "Import the figures of that year first, or choose another year.",
  "figures-period-differs": () => "Use the period of the collection, or another collection.",
  "previous-is-itself": () => "Choose the finding of the earlier visit.",
  "unit-changed-later": () => "Undo what was recorded by mistake in the unit's history.",
  "undo-nothing": ({ made }) =>
    made === "visit"
      ? "Planned by mistake: cancel the visit."
      : made === "scorecard"
        ? "Opened by mistake: have somebody technical withdraw it."
        : made === undefined
          ? "Look at the history of the record."
          : "Made by mistake: have somebody technical withdraw it.",
  "undo-outdated": () => "Look at that change in the history before undoing.",
  "undo-blocked": ({ records }) => `Take the later change back first, in the history of ${format.list(records)}.`,
  "already-withdrawn": () => "To bring it back, undo that in its history.",
  "group-empty": () => "Choose the units, or the level and category, of the group.",
  "unit-not-in-group": () => otherUnit,
  "scorecards-missing": () => "Open scorecards for those units first.",
  "scorecard-exists": () => "Open the scorecard that is there.",
  "scorecard-act-not-allowed": () => sheet,
  "scorecard-final": () => "Reopen the scorecard first, with reason and document.",
  "scorecard-unscored": () => "Score what is missing first.",
  "score-item-not-for-unit": () => sheet,
  "score-item-not-yet": () => "Submit the scorecard first.",
  "appraiser-submitted": () => "Choose another appraiser.",
  "template-not-found": ({ nearest }) => (nearest.length > 0 ? `Is it ${format.choice(nearest)}?` : template),
  "template-format-missing": ({ formats }) => `Choose the format ${format.choice(formats)}.`,
  "period-not-begun": () => period,
  "explanation-not-found": () => reportAgain,
  "explanation-invalid": () => reportAgain,
  "libre-office-missing": () => wordPdf,
  "pdf-timed-out": () => wordPdf,
  "json-malformed": ({ reason }) => (reason === "conflict-marker" ? conflict : broken),
  "json-duplicate-key": () => broken,
  "json-too-deep": () => broken,
  "json-forbidden-key": () => broken,
  "document-invalid": () => broken,
  "template-tag-unclosed": () => mendTemplate,
  "template-tag-syntax": () => mendTemplate,
  "template-feature-refused": () => mendTemplate,
  "template-helper-arguments": () => mendTemplate,
  "template-block-unopened": () => mendTemplate,
  "template-block-mismatch": () => mendTemplate,
  "template-blocks-too-deep": () => mendTemplate,
  "template-wrong-kind": () => fields,
};

const remarks: WindowHints["remarks"] = {
  "duplicate-number": () => fixAll,
  "temporary-file": () => fixAll,
  "stale-lock": () => fixAll,
  "write-unfinished": () => fixAll,
  "schema-missing": () => fixAll,
  "schema-reference-missing": () => fixAll,
  "finding-not-concluded": () => fixAll,
  "owner-ended": ({ heir }) => (heir === null ? "Open the form and choose another responsible unit." : fixAll),
  "unknown-unit": () => "Choose a unit of the register; the light bulb suggests those that look alike.",
  "unit-not-in-force-then": () => "Choose a unit in force on that day, or check the day.",
  "old-schema-version": () => "The light bulb offers to bring it up to date; the content stays.",
  "free-text-person": () => "Add the person to the list of people, or leave it for somebody from outside.",
  "foreign-lock": ({ name }) => `If nobody works there any more, delete .cchc/locks/${name}.`,
  "visit-slipped": () => "Start, postpone or cancel it in the view of inspections.",
  "notice-without-number": () => "Issue the notice with a number, or put the number into the form.",
  "earlier-not-mentioned": () =>
    "What is still wrong becomes a new finding that points to the old one; what was mended gets a report.",
  "deadline-provisional": () => "Update the calendar when the days off are announced.",
  "own-number-twice": () =>
    "The registry decides who keeps the number. The other one is undone if it was not sent, else withdrawn, and issued again.",
  "issued-before-results": () =>
    "Undo it if it was not sent, else withdraw it; results taken back by mistake are made final again.",
  "issued-results-reopened": () => "If results changed, withdraw it and issue another in its place.",
  "own-document-twice": () => "Keep one. Undo the other if it was not sent, else withdraw it.",
  "act-out-of-order": () => look,
  "act-not-possible": () => look,
  "act-not-yet": () => look,
  "closed-unfinished": () => look,
  "verifier-reported": () => look,
  "extension-not-later": () => look,
  "duty-report-twice": () => look,
  "parent-not-in-force": () => "Check the superior unit and the days in the file of units.",
  "parent-level": () => "Check the superior unit and the days in the file of units.",
  "area-not-looked-at": () => "Add the area to the visit, or choose another.",
  "deadline-disagrees": () => "Hover the deadline to see how it was counted, and make it agree with the history.",
  "due-before-trigger": () => "Hover the deadline to see how it was counted, and make it agree with the history.",
  "previous-finding-unknown": () => "Choose the earlier finding, or take the reference out.",
  "programme-unknown": () => "Choose a programme of the list.",
  "area-not-in-list": () => "Choose another area; the light bulb lists those there are.",
  "task-area-not-in-plan": () => "Choose another area; the light bulb lists those there are.",
  "decision-without-number": () => "When it has a number, put number and day into the form.",
  "plan-without-number": () => "When it has a number, put number and day into the form.",
  "decision-document-unknown": () => "Register the document, or choose another.",
  "figure-indicator-unknown": () => "Add the indicator to the catalogue, or mend its id in the figure.",
  "figure-before-missing": () => "Record the value before.",
  "indicator-circle": () => "Take out one way of the two indicators.",
  "indicator-terms": () => "Choose both numerator and denominator, or neither.",
  "indicator-definitions": () => "One definition for each first day.",
  "share-without-terms": () => "If they are known, choose numerator and denominator in the catalogue.",
  "figure-document-unknown": () => "Register the document, or choose another.",
  "team-heads": () => "One head at a time: change the team.",
  "extension-without-document": () => "When there is a document, put its number on the extension.",
  "document-number-twice": () =>
    "If one document was registered twice, undo the later; if the number is wrong, mend it.",
  "own-subject-unknown": () => "Bring the lost file back from a copy, or take the reference out.",
  "index-inconsistent": () => "The numbers stay as published; a slip of typing is mended in the file.",
  "index-competitor-own": () => "Record the result of the unit itself, then withdraw this one.",
  "index-peers-mixed": () => "Record it in an index of its own and withdraw this result.",
  "index-note": () => "Compare with the publication.",
  "index-weak-untreated": () => "Assign a remedial task in the plan.",
  "task-origin-lost": () => "Bring the lost file back from a copy, or take the reference out.",
  "plan-reference-lost": () => "Bring the lost file back from a copy, or take the reference out.",
  "scorecard-criteria-unknown": () => "Bring the lost file back from a copy, or take the reference out.",
  "record-number-differs": () => "See which side is right, and undo the other in its history.",
  "figure-part-unknown": () => "Record the part, or leave it out.",
  "plan-outside-period": () => "Change the time of one of the two plans.",
  "task-code-twice": () => inForm,
  "task-due-outside-plan": () => inForm,
  "task-due-after-parent": () => inForm,
  "task-parent-unknown": () => inForm,
  "task-done-before-parts": () => inForm,
  "task-percent-fell": () => inForm,
  "task-unclear": () => inForm,
  "target-indicator-unknown": () =>
    "Name an indicator of the catalogue in the file of the plan, or add it to the catalogue.",
  "target-scheme-unknown": () => "Correct the scheme in the target of the plan.",
  "target-measured-otherwise": () => "Open both plans and compare the two targets with their documents.",
  "target-unmeasured": () => "Say in the file of the plan which index or indicator measures this target.",
  "target-below-period": () => "Compare it with the plan of the period, then mend the goal.",
  "unit-twin": () => "Merge the two by a change of units, or undo the import that added the one too many.",
  "target-below-minimum": () => inForm,
  "task-lead-ended": ({ successors }) =>
    successors.length === 0 ? otherUnit : `Choose another lead, such as ${format.choice(successors)}.`,
  "person-without-unit": () => "Give the unit of this person in the list of people.",
  "duty-period-unknown": () => period,
  "criteria-sum": () => criteria,
  "band-lowest-missing": () => "Add a band from 0% for what is lower.",
  "band-above-maximum": () => "Name the bands again in percent of the maximum.",
  "criteria-group-mixed": () => "Make a set for each level: mend “peerGroup” in the file while no scorecard is made.",
  "criteria-group-shared": () => "One set for a group and a year: withdraw the one made by mistake.",
  "criteria-code-twice": () => criteria,
  "criteria-empty": () => criteria,
  "scorecard-outside-group": () => sheet,
  "scorecard-unit-ended": () => sheet,
  "score-item-unknown": () => sheet,
  "score-item-not-for-unit": () => sheet,
  "points-above-maximum": () => sheet,
  "final-unscored": () => sheet,
  "appraiser-submitted": () => sheet,
  "scorecard-twice": () => "Compare the two and remove one of the files.",
  "evidence-changed": () => "Bring the original back, or add the new file as evidence.",
  "evidence-outside": () => "Copy the file into the folder evidence and add it again.",
};

export const hints: WindowHints = { problems, remarks };
