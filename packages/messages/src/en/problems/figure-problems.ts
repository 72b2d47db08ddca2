import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { format } from "../format.ts";

const nothingWritten = "Nothing was written.";

/** Texts of problems with indicators and figures. */
export const figureProblems = {
  "figures-none": ({ collection }) => ({
    message: `There are no figures of ${collection} yet.`,
    hint: `Record the first one: cchc figure set ID --year ${collection}; see the years there are: cchc figure list`,
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
  "figures-period-differs": ({ collection, from, to }) => ({
    message: `The collection of figures ${collection} is there already, of ${format.day(from)} to ${format.day(to)}. ${nothingWritten}`,
    hint: "Leave out --period to write into it, or give another name with --in.",
  }),
} satisfies Partial<ProblemTexts>;
