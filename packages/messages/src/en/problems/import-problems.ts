import type { TableReason } from "@cchc/core/problems/import-problems";
import { isWrittenAsDay } from "../../cell-advice.ts";
import { saidFlag } from "../../said-flag.ts";
import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { lists } from "../lists.ts";

const tableReason: { [R in TableReason]: string } = {
  empty: "the table has no rows",
  "quote-open": "a quotation mark opens and never closes",
  "quote-inside": "text follows a closing quotation mark",
  "column-twice": "two columns have the same name",
  "json-no-list": "there is no list: give what cchc export --format json wrote, or a JSON array of rows",
  "json-no-row": "a row has columns with plain values, nothing nested",
  "json-too-wide": "its rows have too many different columns",
};

function twoMeanings(value: string): string {
  return `“${value}” has two meanings: here a comma stands before decimals, a point between thousands.`;
}

/** A decimal alone has one meaning that is left; where both are, a last 0 keeps decimals from being taken for thousands. */
function writtenOtherwise({ whole, decimal }: { whole: string | null; decimal: string | null }): string {
  if (whole === null) return decimal === null ? "" : `Write ${decimal}.`;
  return `Write ${whole} for a whole number${decimal === null ? "" : `; a decimal one gets a 0 at its end, to be told apart: ${decimal}`}.`;
}

/** How to leave a table as it is; without a likely meaning none is put into the command, which people copy as it stands. */
function meaningOf(column: string, value: string, likely: string | null): string {
  return likely === null
    ? `To leave the table as it is, add --map-value "${column}:${value}=…" with one of these values.`
    : `To leave the table as it is, add what it means, for example: --map-value "${column}:${value}=${likely}".`;
}

/** Texts of problems with numbers as typed and with tables to import. */
export const importProblems = {
  "number-ambiguous": ({ text, ...meanings }) => ({
    message: `${twoMeanings(text)} Nothing was written.`,
    hint: writtenOtherwise(meanings),
  }),
  "number-malformed": ({ text }) => ({
    message: `“${text}” is not a number. Nothing was written.`,
    hint: "For example: 1854, 1.854, 83,37 or 20.000.000",
  }),
  "number-too-long": ({ text }) => ({
    message: `“${text}” has more digits than can be kept. Nothing was written.`,
    hint: "15 digits of a number are sure to be kept: write fewer, or use a larger unit (millions, billions).",
  }),
  "table-malformed": ({ file, line, reason }) => ({
    message: `${file}, line ${line}: ${tableReason[reason]}. Nothing was written.`,
    hint: reason.startsWith("json-")
      ? 'For example: [{ "name": "Nguyễn Thị Lan", "unit": "so-noi-vu" }]'
      : "Open the file in Excel, save it as CSV UTF-8 and run the command again.",
  }),
  "table-columns-missing": ({ file, sheet, columns, found, fits, mayBeSaid, likely }) => ({
    message: `${file}${sheet === null ? "" : `, sheet “${sheet.name}”, row ${sheet.row},`} lacks the column ${format.list(columns)}; it has: ${found.filter((heading) => heading !== "").join(", ")}. Nothing was written.`,
    hint:
      fits.length === 0
        ? `Add what is missing to the file, or say which of its columns it is: ${likely.length === 0 ? '--map "HEADING OF THE FILE=COLUMN"' : likely.map(({ heading, column }) => `--map "${heading}=${column}"`).join(" ")}.` +
          (mayBeSaid.length === 0
            ? ""
            : ` What is the same in every row may be given once: ${mayBeSaid.map((one) => `${saidFlag(one)} …`).join(" ")}`)
        : `These are columns of the list of ${format.choice(fits.map((kind) => lists.kind[kind]))}: ${format.choice(fits.map((kind) => `cchc import "${file}" --as ${kind}`))}`,
  }),
  "column-said-twice": ({ file, column, heading }) => ({
    message: `${file} has a column “${heading}”; ${saidFlag(column)} is for tables without one. Nothing was written.`,
    hint: `Leave ${saidFlag(column)} out, or delete that column from the table.`,
  }),
  "cell-empty": ({ column }) => ({ message: `The cell ${column} is empty.`, hint: `Fill in the column ${column}.` }),
  "cell-choice": ({ column, value, choices, likely }) => ({
    message: `It is not known what “${value}” in the column ${column} means.`,
    hint: `Use one of: ${choices.join("; ")}. ${meaningOf(column, value, likely)}`,
  }),
  "cell-day": ({ value, asDay }) => ({
    message: isWrittenAsDay(value) ? `“${value}” is not a day that exists.` : `“${value}” cannot be read as a day.`,
    hint:
      asDay !== null
        ? `If this is ${format.day(asDay)} in a cell that is formatted as a number, format the cell as a date and save again.`
        : "Write the day before the month: 09/05/2023, or 2023-05-09.",
  }),
  "cell-extra": ({ value, cell }) => ({
    message: `This row has more cells than there are columns (${cell === null ? "" : `${cell}: `}“${value}”).`,
    hint:
      cell !== null
        ? "Empty the cell, or give its column a heading in the row of headings."
        : "Text that holds the separator must stand in quotation marks.",
  }),
  "cell-id": ({ value }) => ({
    message: `“${value}” cannot be an id.`,
    hint: "Use lower-case letters without marks, digits and hyphens only, such as so-thu-tuc.",
  }),
  "cell-breakdown": ({ value }) => ({
    message: `“${value}” is no breakdown.`,
    hint: "Write by what, an equals sign, and the ids of the indicators: by level = tthc-tinh, tthc-xa",
  }),
  "cell-year": ({ value }) => ({ message: `“${value}” is not a year.`, hint: "Write four digits, say 2023." }),
  "cell-document": ({ value }) => ({
    message: `The document register has no “${value}”.`,
    hint: "Give the number or id of a registered document; cchc document add enters one.",
  }),
  "document-too-large": ({ file, bytes, limit }) => ({
    message: `This change would make ${file} ${format.bytes(bytes)}, more than the limit of ${format.bytes(limit)}. Nothing was written.`,
    hint: "Import fewer rows.",
  }),
  "cell-yes-no": ({ value }) => ({ message: `“${value}” is neither yes nor no.`, hint: "Write yes or no." }),
  "cell-number": ({ value, joined }) => ({
    message: `“${value}” is not a number.`,
    hint: joined === null ? "For example: 1854, 1.854, 83,37 or 20.000.000." : `Write it without blanks: ${joined}.`,
  }),
  "cell-number-too-long": ({ value }) => ({
    message: `“${value}” has more digits than can be kept.`,
    hint: "15 digits of a number are sure to be kept: write fewer, or use a larger unit (millions, billions).",
  }),
  "cell-number-ambiguous": ({ value, ...meanings }) => ({
    message: twoMeanings(value),
    hint: writtenOtherwise(meanings),
  }),
  "cell-number-worded": ({ value, number, qualifier, measure }) => {
    const beside = [qualifier, measure].filter((one) => one !== null);
    const places = beside.map(
      ({ words, column, isThere }) =>
        `write “${words}” in the column “${column}”${isThere ? "" : " (add that column to the table)"}`,
    );
    return {
      message: `“${value}” holds words; this cell takes a number only.`,
      hint: `Write ${number} here${places.length === 0 ? "" : `; ${places.join("; ")}`}.`,
    };
  },
  "figure-without-document": ({ figure }) => ({
    message: `Nothing says which document “${figure}” comes from.`,
    hint: `Fill in “${lists.headings.figures.document}”; where the whole table comes from one document, add --document "NUMBER".`,
  }),
  "unit-kind-unclear": ({ unit, missing }) => {
    const columns = missing.map((column) => `“${lists.headings.units[column]}”`);
    return {
      message: `The ${missing.join(" and ")} of ${unit} cannot be told: neither its name nor the table says it.`,
      hint: `Fill in ${format.list(columns)}; add the column where the table has none.`,
    };
  },
  "cell-several-leads": ({ value }) => ({
    message: `“${value}”: a task has one lead.`,
    hint: "Keep one unit in the column of the lead and move the others to the co-ordinators.",
  }),
  "row-unknown": ({ value }) => ({
    message: `The list has no “${value}”.`,
    hint: "Mend it, or leave the cell empty for something new.",
  }),
  "export-format-unclear": ({ file, formats }) => ({
    message: `It is not clear in which format ${file} is to be. Nothing was written.`,
    hint: `End the file's name with ${format.choice(formats.map((ending) => `.${ending}`))}, or let --format agree with it.`,
  }),
  "table-columns-same": ({ file, headings, places }) => ({
    message: `${file}: the columns ${format.list(headings.map((heading, index) => `“${heading}” (${places[index]})`))} mean the same. Nothing was written.`,
    hint: "Drop or rename one of them and run the command again.",
  }),
  "table-encoding": ({ file, line, looksLike, encoding }) => ({
    message:
      looksLike === "utf-16"
        ? `${file}, line ${line}: this looks like UTF-16, not ${encoding.toUpperCase()}. Nothing was written.`
        : `${file}, line ${line}: there are bytes that are not ${encoding.toUpperCase()}. Nothing was written.`,
    hint:
      looksLike === "utf-16"
        ? "Save it as CSV UTF-8, or add --encoding utf-16le."
        : "Save it from Excel as CSV UTF-8; if the file surely is in the Vietnamese Windows code page, add --encoding windows-1258. Text typed in .VnTime (TCVN3) or VNI fonts is turned into Unicode first.",
  }),
  "table-header-empty": ({ file, row }) => ({
    message: `${file}: row ${format.number(row)} has no headings. Nothing was written.`,
    hint: "Give the number of the row with the headings with --header-row.",
  }),
  "code-repeats": ({ code, row }) => ({
    message: `${code} stands in row ${row} too.`,
    hint: `If this row is ${code}0: its cell is a number, of which Excel drops the last zero; format the whole column as Text and type ${code}0 again. Otherwise drop one of the rows.`,
  }),
  "row-repeats": ({ id, row }) => ({
    message: `${id} stands in row ${row} too.`,
    hint: "Drop one of the rows.",
  }),
  "mapping-not-found": ({ name, known }) => ({
    message: `No column mapping is called “${name}”.`,
    hint:
      known.length === 0
        ? "Save one with an import: --map, --save-mapping, --apply. See: cchc import mapping"
        : `Saved: ${format.list(known.map((one) => `“${one}”`))}.`,
  }),
  "mapping-column-unknown": ({ column, kind, columns }) => ({
    message: `The list of ${lists.kind[kind]} has no column “${column}” to import.`,
    hint: `Columns that are imported: ${columns.map((one) => `“${one}”`).join(", ")}.`,
  }),
  "mapping-of-criteria": ({ name }) => ({
    message: `The column mapping “${name}” is one of criteria sets.`,
    hint: `Make a criteria set: cchc criteria create FILE --mapping "${name}"`,
  }),
  "mapping-other-list": ({ name, kind, wanted }) => ({
    message: `The column mapping “${name}” is for ${lists.kind[kind]}, not for ${lists.kind[wanted]}.`,
    hint: "Leave out --as, or choose another one: cchc import mapping",
  }),
  "cell-due": ({ column, value }) => ({
    message: `${column}: “${value}” is neither a day nor a term.`,
    hint: "Write a day like 30/9/2023, or a term from the notice like 15wd or 30d.",
  }),
  "finding-cell-fixed": ({ finding }) => ({
    message: `The finding ${finding} is there already; this cell is only read for new ones.`,
    hint: "Put it back as it was, or leave the column out of the table.",
  }),
  "finding-due-by-extension": ({ finding }) => ({
    message: `The due date of ${finding} does not change by a table.`,
    hint: `Put it back as it was; to extend: cchc finding extend ${finding}`,
  }),
  "scorecard-missing": ({ unit, criteria }) => ({
    message: `${unit} has no scorecard by ${criteria}.`,
    hint: `Add --open-missing to open it with the import, or open it first: cchc scorecard create ${criteria} --all`,
  }),
  "points-not-now": ({ item, scorecard, of, now }) => ({
    message: `Item ${item} of ${scorecard}: points are ${labels.scoreKind[now].toLowerCase()} now, not ${labels.scoreKind[of].toLowerCase()}.`,
    hint: "Move them to that column, or put the cell back as it was.",
  }),
  "points-emptied": ({ item, points }) => ({
    message: `Item ${item} has ${format.number(points)} points; an empty cell means not scored and takes no points away.`,
    hint: "Write 0 for no points, or put the cell back as it was.",
  }),
  "note-without-points": ({ item }) => ({
    message: `Item ${item} has a note and no points.`,
    hint: "Give points in the same row, or drop the note.",
  }),
  "score-row-unknown": ({ text, criteria }) => ({
    message: `“${text}” is none of the criteria of ${criteria}.`,
    hint: `Write the code or the title as in the set: cchc criteria show ${criteria}`,
  }),
  "cell-in-conflict": ({ column, here, inTable, on, by, takenBack }) => {
    const since = on === null ? "" : ` (${by === null ? "" : `${by}, `}${format.day(on)})`;
    const table = inTable === "" ? "an emptied cell" : `“${inTable}”`;
    return {
      message: takenBack
        ? `${column}: the table has ${inTable === "" ? "nothing" : table}, which was taken back here${since}; here it is ${here === "" ? "empty" : `“${here}”`} now.`
        : `${column}: the table has ${table}, but since it was exported ${here === "" ? "it was emptied" : `it became “${here}”`} here${since}.`,
      hint: "Add --conflicts keep to keep what is here, --conflicts take to take the table's, or mend the cell.",
    };
  },
  "conflicts-without-base": ({ file }) => ({
    message: `${file} does not carry what was exported, so nothing tells which cells were changed on both sides: --conflicts cannot be used with this table. Nothing was written.`,
    hint: "Export the list as .xlsx (cchc export … -o FILE.xlsx), edit that file and import it. To take this table as it is, leave --conflicts out: every filled cell replaces what is here; read the dry run before adding --apply.",
  }),
  "row-differs": ({ id, column, value, current }) => ({
    message: `${id} exists with ${current === "" ? `no ${column}` : `the ${column} “${current}”`}, not ${value === "" ? "with none" : `“${value}”`} as in the file.`,
    hint: "Mend the cell; if something did change, record that change by its own command.",
  }),
} satisfies Partial<ProblemTexts>;
