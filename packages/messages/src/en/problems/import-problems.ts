import type { TableReason } from "@cchc/core/problem";
import { namedCodes } from "../../named-codes.ts";
import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

const tableReason: { [R in TableReason]: string } = {
  empty: "the table has no rows",
  "quote-open": "a quotation mark opens and never closes",
  "quote-inside": "text follows a closing quotation mark",
  "column-twice": "two columns have the same name",
};

/** Texts of problems with numbers as typed and with tables to import. */
export const importProblems = {
  "number-ambiguous": ({ text }) => ({
    message: `“${text}” can be read two ways: thousands or decimals. Nothing was written.`,
    hint: `A whole number is written without a separator: ${text.replace(/[.,]/, "")}; a decimal one with one digit more: ${text.replace(/[.,]/, ",")}0.`,
  }),
  "number-malformed": ({ text }) => ({
    message: `“${text}” is not a number. Nothing was written.`,
    hint: "For example: 1854, 83,37 or 20.000.000",
  }),
  "table-malformed": ({ file, line, reason }) => ({
    message: `${file}, line ${line}: ${tableReason[reason]}. Nothing was written.`,
    hint: "Open the file in Excel, save it as CSV UTF-8 and run the command again.",
  }),
  "table-columns-missing": ({ file, columns, found }) => ({
    message: `${file} lacks the column ${format.list(columns)}; it has: ${found.join(", ")}. Nothing was written.`,
    hint: "The first line must name the columns; add what is missing and run the command again.",
  }),
  "cell-empty": ({ column }) => ({ message: `The cell ${column} is empty.`, hint: `Fill in the column ${column}.` }),
  "cell-choice": ({ column, value, codes }) => ({
    message: `The column ${column} has no value “${value}”.`,
    hint: `Use one of: ${namedCodes(codes, labels).join(", ")}.`,
  }),
  "cell-day": ({ value }) => ({
    message: `“${value}” is not a day that exists.`,
    hint: "Write the day before the month: 09/05/2023, or 2023-05-09.",
  }),
  "cell-extra": ({ value }) => ({
    message: `This row has more cells than there are columns (“${value}”).`,
    hint: "Text that holds the separator must stand in quotation marks.",
  }),
  "row-repeats": ({ id, row }) => ({
    message: `The id ${id} stands in row ${row} too.`,
    hint: "Drop one of the rows.",
  }),
  "row-differs": ({ id, column, value, current }) => ({
    message: `${id} exists with the ${column} “${current}”, not “${value}” as in the file.`,
    hint: "Mend the cell; if something did change, record that change by its own command.",
  }),
} satisfies Partial<ProblemTexts>;
