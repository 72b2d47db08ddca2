import { namedCandidates } from "../../named-candidates.ts";
import { namedCodes } from "../../named-codes.ts";
import { settingName } from "../../setting-name.ts";
import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { expectation, foundThere } from "../expectation.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { workspace } from "../workspace.ts";

const nothingWritten = "Nothing was written.";

/** Texts of problems with records of every kind. */
export const recordProblems = {
  "person-not-found": ({ person, nearest = [] }) => ({
    message: `Nobody of the name or id “${person}” is in the list of people.`,
    hint:
      nearest.length === 0
        ? "See the list: cchc person list"
        : `Did you mean ${format.choice(nearest.map(({ number, name }) => `${name} (${number})`))}? Look further: cchc person list --search NAME`,
  }),
  "area-list-not-found": ({ list }) => ({
    message: `There is no list of areas “${list}”.`,
    hint: "The built-in ones: inspection, 76-2021, 30c-2011, par-index.",
  }),
  "area-not-in-list": ({ area, list, allowed }) => ({
    message: `The list “${list}” has no area “${area}”. ${nothingWritten}`,
    hint: `Choose one of: ${namedCodes(allowed, labels).join(", ")}.`,
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
  "id-ambiguous": ({ text, candidates, inTable }) => ({
    message: `“${text}” fits several: ${namedCandidates(candidates)}.`,
    hint:
      inTable === "unit-named"
        ? `Put the id in brackets behind the name: ${candidates.map(({ id }) => `“${text} (${id})”`).join(" or ")}.`
        : inTable === "unit-typed"
          ? `Give the id instead of the name: ${format.choice(candidates.map(({ id }) => id))}.`
          : inTable === "row-of-units"
            ? "Fill in what the unit of this row belongs to, or its id."
            : "Type more of the id, or use the display number.",
  }),
  "record-not-found": ({ record }) => ({
    message: `“${record}” was not found.`,
    hint: "See the list of its kind, say cchc visit list, cchc finding list, cchc task list, cchc unit list",
  }),
  "initiative-not-found": ({ initiative }) => ({
    message: `The register of initiatives has no “${initiative}”.`,
    hint: "See the initiatives: cchc initiative list",
  }),
  "value-invalid": ({ path, expected, found }) => ({
    message: `${settingName(path, workspace.settings.field)} must be ${expectation(expected)}, but ${foundThere(found)}. ${nothingWritten}`,
    hint: "Correct the value, then try again.",
  }),
  "undo-nothing": ({ record, made }) => ({
    message: `${record} has no change that can be taken back. ${nothingWritten}`,
    hint:
      made === "visit"
        ? `Planned by mistake: cchc visit cancel ${record} --reason WHY`
        : made === undefined
          ? `See its history: cchc history ${record}`
          : `Made by mistake: cchc ${made} withdraw ${record} --reason WHY`,
  }),
  "undo-outdated": ({ record }) => ({
    message: `${record} was changed meanwhile and was not undone. ${nothingWritten}`,
    hint: `See that change before undoing: cchc history ${record}`,
  }),
  "undo-part-missing": ({ record, found, total }) => ({
    message: `${record} cannot be undone: ${format.number(total)} documents were changed together, and only ${format.number(found)} are there. ${nothingWritten}`,
    hint: "Restore the missing files, then undo again.",
  }),
  "already-withdrawn": ({ number }) => ({
    message: `${number} is withdrawn already. ${nothingWritten}`,
    hint: `To have it back: cchc undo ${number}`,
  }),
  "withdraw-in-use": ({ number, users, total }) => ({
    message: `${number} cannot be withdrawn: ${users.join(", ")}${total > users.length ? ` and ${total - users.length} more` : ""} ${total === 1 ? "uses" : "use"} it. ${nothingWritten}`,
    hint: "Cancel or change what uses it first.",
  }),
  "undo-blocked": ({ record, records }) => ({
    message: `${record} cannot be undone yet: a later change stands on it. ${nothingWritten}`,
    hint: `Take back the later one first: ${records.map((one) => `cchc undo ${one}`).join(", ")}`,
  }),
  "undo-in-use": ({ record, users, total }) => ({
    message: `${record} cannot be taken back: ${users.join(", ")}${total > users.length ? ` and ${total - users.length} more` : ""} ${total === 1 ? "uses" : "use"} it. ${nothingWritten}`,
    hint: "Change or undo what uses it first.",
  }),
} satisfies Partial<ProblemTexts>;
