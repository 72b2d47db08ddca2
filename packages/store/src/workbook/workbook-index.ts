import { workbookLimits } from "../table-limits.ts";
import { type NumberFormat, numberFormat } from "./number-formats.ts";
import { readPart } from "./part-xml.ts";
import type { DateSystem } from "./serial-day.ts";
import { MOST_WRITTEN } from "./sheet-text.ts";
import { WorkbookFailure, type ZipPart } from "./zip-archive.ts";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  name: string;
  /** Hidden sheets can be shown by a menu, very hidden ones only by a program. */
  visibility: "visible" | "hidden" | "very-hidden";
  part: ZipPart;
}

/** What a workbook says of itself, before any sheet is read. */
export interface WorkbookIndex {
  sheets: readonly ListedSheet[];
  system: DateSystem;
  /** Whether it carries macros. */
  macros: boolean;
  styles: ZipPart | undefined;
  strings: ZipPart | undefined;
}

export type Parts = ReadonlyMap<string, ZipPart>;

/** Reads the index of a workbook; a zip archive that is none is a fault that says what it looks like. */
export async function readIndex(bytes: Buffer, parts: Parts): Promise<WorkbookIndex> {
  if (parts.has("mimetype") && parts.has("content.xml")) throw new WorkbookFailure("opendocument");
  if (parts.has("xl/workbook.bin")) throw new WorkbookFailure("binary");
  const main = await mainPart(bytes, parts);
  if (main === undefined) throw new WorkbookFailure("no-workbook");
  const related = await relations(bytes, parts, main.name);
  const listed: { name: string; state: string; id: string }[] = [];
  let system: DateSystem = 1900;
  await readPart(bytes, main, workbookLimits.index, {
    open(name, attributes) {
      if (name === "workbookPr" && /^(?:1|true)$/.test(attributes.date1904 ?? "")) system = 1904;
      if (name !== "sheet") return;
      if (listed.length >= workbookLimits.sheets) throw new WorkbookFailure("too-many-sheets", main.name);
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      listed.push({ name: attributes.name ?? "", state: attributes.state ?? "", id });
    },
  });
  const sheets = listed.flatMap(({ name, state, id }): ListedSheet[] => {
    const target = related.get(id);
    // Sheets of charts and of old macros are listed, too.
    if (target === undefined || !target.type.endsWith("/worksheet")) return [];
    const part = parts.get(target.path);
    if (part === undefined) throw new WorkbookFailure("damaged", target.path);
    return [
      { name, visibility: state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible", part },
    ];
  });
  const ofType = (type: string) => {
    const target = [...related.values()].find((one) => one.type.endsWith(`/${type}`));
    return target === undefined ? undefined : parts.get(target.path);
  };
  const macros = [...parts.keys()].some((name) => name.endsWith("vbaproject.bin"));
  return { sheets, system, macros, styles: ofType("styles"), strings: ofType("sharedStrings") };
}

interface Relation {
  type: string;
  /** In lower case, as parts are looked up. */
  path: string;
}

async function mainPart(bytes: Buffer, parts: Parts): Promise<ZipPart | undefined> {
  const roots = await relations(bytes, parts, "");
  const path = [...roots.values()].find(({ type }) => type.endsWith("/officeDocument"))?.path;
  return path?.startsWith("xl/") === true ? parts.get(path) : undefined;
}

/** What a part is related to, by the id of the relation. */
async function relations(bytes: Buffer, parts: Parts, of: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = of.includes("/") ? of.slice(0, of.lastIndexOf("/") + 1) : "";
  const found = new Map<string, Relation>();
  const part = parts.get(`${folder}_rels/${of.slice(folder.length)}.rels`.toLowerCase());
  if (part === undefined) return found;
  await readPart(bytes, part, workbookLimits.index, {
    open(name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) {
      if (name !== "Relationship" || mode === "External") return;
      found.set(id, { type, path: resolved(folder, target).toLowerCase() });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The formats of the cells' styles, by their place in the table of styles. */
export async function readFormats(bytes: Buffer, part: ZipPart | undefined): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const known = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  if (part === undefined) return formats;
  await readPart(bytes, part, workbookLimits.styles, {
    open(name, { numFmtId = "0", formatCode }) {
      if (name === "numFmt" && formatCode !== undefined && !inCells) codes.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = Number(numFmtId);
        const format = known.get(id) ?? numberFormat(id, codes.get(id));
        known.set(id, format);
        formats.push(format);
      }
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats;
}

/** The texts that cells share; runs of rich text joined, readings of Asian writings left out. */
export async function readStrings(bytes: Buffer, part: ZipPart | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = "";
  let [inText, inReading] = [false, false];
  if (part === undefined) return strings;
  await readPart(bytes, part, workbookLimits.strings, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
    },
    text(piece) {
      // What is longer than any cell is not gathered; its cells are flawed.
      if (inText && text.length <= MOST_WRITTEN) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
      else if (name === "si") {
        if (strings.length >= workbookLimits.sharedTexts) throw new WorkbookFailure("too-large", part.name);
        strings.push(text);
      }
    },
  });
  return strings;
}
