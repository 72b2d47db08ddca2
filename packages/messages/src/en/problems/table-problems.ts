import type { TableReason } from "@cchc/core/problem";
import { namedCodes } from "../../named-codes.ts";
import type { ProblemTexts } from "../../vi/problems.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

const tableReason: { [R in TableReason]: string } = {
  empty: "the file has no line",
  "quote-open": "a closing quotation mark is missing",
  "quote-inside": "a quotation mark stands inside a cell",
  "column-twice": "two columns have one name",
};

const nothingImported = "Nothing was imported.";

/** Texts of problems with tables to import, and with numbers as they are typed. */
export const tableProblems = {
  "number-ambiguous": ({ text }) => ({
    message: `“${text}” can mean thousands or decimals.`,
    hint: "Here a point separates thousands and a comma decimals; write decimals as 1,85 and whole numbers as 1854.",
  }),
  "number-malformed": ({ text }) => ({
    message: `“${text}” is not a number.`,
    hint: "Write it as 1854, 1.854 or 83,37.",
  }),
  "table-malformed": ({ file, line, reason }) => ({
    message: `${file}, line ${format.number(line)}: not a table, ${tableReason[reason]}. ${nothingImported}`,
    hint: "Mend it in Excel, save it as CSV UTF-8, then run the command again.",
  }),
  "table-columns-missing": ({ file, columns, found }) => ({
    message: `${file} has no column ${format.list(columns)}; it has: ${found.join(", ")}. ${nothingImported}`,
    hint: "Add the columns to the first line, then run the command again.",
  }),
  "cell-empty": ({ column }) => ({ message: `Column ${column} is empty.`, hint: "Fill in the cell." }),
  "cell-choice": ({ column, value, codes }) => ({
    message: `Column ${column}: there is no value “${value}”.`,
    hint: `Choose one of: ${namedCodes(codes, labels).join(", ")}.`,
  }),
  "cell-day": ({ column, value }) => ({
    message: `Column ${column}: “${value}” is not a day that exists.`,
    hint: "Write the day first, then the month: 09/05/2023 or 2023-05-09.",
  }),
  "cell-extra": ({ value }) => ({
    message: `The cell “${value}” lies outside the columns.`,
    hint: "Put text with separators in quotation marks.",
  }),
  "row-repeats": ({ id, row }) => ({
    message: `The id “${id}” is in row ${format.number(row)} already.`,
    hint: "Keep one of the rows.",
  }),
  "row-differs": ({ id, column, value, current }) => ({
    message: `${id}: column ${column} says “${value}”, the present data “${current}”.`,
    hint: "Correct the cell, or change the data by its own command.",
  }),
} satisfies Partial<ProblemTexts>;
