import type { ListPlace } from "@cchc/store/lists/list-importer";
import { type TableEncoding, tableEncodings } from "@cchc/store/read-table";
import { choiceFlag, countFlag, textFlag } from "./inputs.ts";

/** The flags that say how a table is read, whatever it is read for. */
export const tableFlags = {
  encoding: choiceFlag(tableEncodings)(),
  sheet: textFlag({ helpValue: "NAME|N" }),
  "header-row": countFlag({ minimum: 1, maximum: 1_048_576 }),
};

/** What the parser gives of them. */
export interface TableFlags {
  encoding?: TableEncoding | undefined;
  sheet?: string | undefined;
  "header-row"?: number | undefined;
}

type Reading = Pick<ListPlace, "encoding" | "sheet" | "headerRow">;

/** What the flags say of how a table is read. */
export function tableReading(flags: TableFlags): Reading {
  return { encoding: flags.encoding, sheet: flags.sheet, headerRow: flags["header-row"] };
}

/** The flags as typed, for the next command; each with a blank in front. */
export function tableWords({ encoding, sheet, headerRow }: Reading): string {
  return [
    encoding === undefined ? "" : ` --encoding ${encoding}`,
    sheet === undefined ? "" : ` --sheet "${sheet}"`,
    headerRow === undefined ? "" : ` --header-row ${headerRow}`,
  ].join("");
}
