import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

const nothingWritten = "Nothing was written.";

/** Index schemes and their results. */
export const indexProblems = {
  "index-not-found": ({ index }) => ({
    message: `No index has the code “${index}”.`,
    hint: "See the list: cchc index list; add one of your own: cchc index define CODE",
  }),
  "index-unrecorded": ({ index }) => ({
    message: `No result of ${index} is recorded yet.`,
    hint: `Record the first one: cchc index record ${index} --year YEAR --value VALUE --rank RANK --out-of UNITS`,
  }),
  "index-result-not-found": ({ result }) => ({
    message: `There is no result “${result}”.`,
    hint: "See what is recorded: cchc index list; record one: cchc index record INDEX --year YEAR",
  }),
  "index-code-malformed": ({ code }) => ({
    message: `“${code}” cannot be the code of an index. ${nothingWritten}`,
    hint: "Use plain letters, digits and hyphens, not ending in a year, such as PAR-DISTRICT.",
  }),
  "index-years-reversed": ({ index, firstYear, lastYear }) => ({
    message: `${index}: the last year ${lastYear} is before the first year ${firstYear}. ${nothingWritten}`,
    hint: "Give the first year first.",
  }),
  "index-component-of-which": ({ index }) => ({
    message: `This row does not say of which result of ${index} it is a component. ${nothingWritten}`,
    hint: `Add a column Result (${index}-2022) or Year; for a table of one result say --result ${index}-2022.`,
  }),
  "index-unit-needed": ({ result }) => ({
    message: `${result} does not say of which unit it is. ${nothingWritten}`,
    hint: "Give the unit's id or name; for a unit that is not in the register, the name as published.",
  }),
  "index-result-empty": ({ result }) => ({
    message: `${result} has nothing to record: no value, rank, group, qualifier or component. ${nothingWritten}`,
    hint: "Add --value, --rank, --group, --qualifier or --component.",
  }),
  "index-result-exists": ({ result, scheme, year }) => ({
    message: `${scheme} ${year} of this unit is recorded from the same source already. ${nothingWritten}`,
    hint: `Change what is there: cchc index update ${result}; for another source add --source NAME`,
  }),
  "index-exists": ({ index }) => ({
    message: `The index ${index} exists already. ${nothingWritten}`,
    hint: `See it: cchc index show ${index}`,
  }),
  "index-unknown-scheme": ({ index }) => ({
    message: `“${index}” is none of the built-in indices (PAR, SIPAS, PAPI, PCI, ICT) and was not added. ${nothingWritten}`,
    hint: `Add it first: cchc index define ${index} --title NAME --owner BODY --peers "PEER GROUP" --scale 100`,
  }),
  "index-component-not-found": ({ result, component, known }) => ({
    message: `${result} has no component “${component}”. ${nothingWritten}`,
    hint:
      known.length === 0
        ? `Record it first: cchc index update ${result} --component "${component}=POINTS/MAXIMUM NAME"`
        : `The codes are: ${format.list(known)}.`,
  }),
  "index-published-in-future": ({ result, on, today }) => ({
    message: `${result}: the day of publication ${format.day(on)} is after today (${format.day(today)}). ${nothingWritten}`,
    hint: "Check the day of publication; what is not published yet is not recorded yet.",
  }),
  "index-value-outside-scale": ({ result, value, maximum, meant }) => ({
    message: `${result}: the value ${format.number(value)} is outside the scale 0–${format.number(maximum)}. ${nothingWritten}`,
    hint: `${meant === null ? `Give a number from 0 to ${format.number(maximum)}, with a comma before its decimals` : `If ${format.number(meant)} is meant: --value ${format.number(meant)}`}. If that year was published on another scale, say it: --scale NUMBER`,
  }),
  "index-year-in-future": ({ result, year, today }) => ({
    message: `${result}: the year ${year} is still to come (today is ${format.day(today)}). ${nothingWritten}`,
    hint: "Give the year the index is of, not that of its publication: --year YEAR",
  }),
  "index-unit-not-in-force": ({ result, unit, year }) => ({
    message: `${result}: there was no ${unit} in ${year}. ${nothingWritten}`,
    hint: "Check the year, or choose a unit of that year; see when units were there: cchc unit list",
  }),
  "index-peers-differ": ({ index, unit, peers, category }) => ({
    message: `${index} compares ${peers}; ${unit} is none of these. ${nothingWritten}`,
    hint:
      category === undefined
        ? 'A ranking of another group is an index of its own: cchc index define CODE --title NAME --owner BODY --peers "PEER GROUP" --scale 100'
        : `If ${index} compares units of the category “${labels.category[category]}”, say so: cchc index define ${index} --category ${category}`,
  }),
  "scheme-unknown": ({ scheme, nearest }) => ({
    message: `No index has the code “${scheme}”. ${nothingWritten}`,
    hint: `${nearest.length === 0 ? "" : `Did you mean ${format.list(nearest)}? `}See: cchc index list; one of your own is added first: cchc index define CODE`,
  }),
  "index-result-not-known": ({ result, knownOn, asOf }) => ({
    message: `On ${format.day(asOf)} the result ${result} was not known yet: it is known from ${format.day(knownOn)}.`,
    hint: "Leave out --as-of or give a later day; a wrong day of publication is corrected by: cchc index update RESULT --published DAY",
  }),
  "index-compare-reversed": ({ index, from, to }) => ({
    message: `--from ${from} is after --to ${to}: the earlier year comes first.`,
    hint: `The other way round: cchc index compare ${index} --from ${to} --to ${from}`,
  }),
  "index-years-same": ({ year }) => ({
    message: `Both years to compare are ${year}.`,
    hint: "Give two different years: --from YEAR --to YEAR",
  }),
} satisfies Partial<ProblemTexts>;
