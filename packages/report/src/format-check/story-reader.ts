import { childElements, descendants, type Element, isWord, wordChild } from "../docx/xml.ts";
import { type Drawing, isOlderTwin, readDrawing } from "./drawing.ts";
import type { Numbering } from "./numbering.ts";
import {
  attribute,
  borderOf,
  lengthOf,
  overlaid,
  type ParagraphLook,
  paragraphLook,
  type RunLook,
  runLook,
  wordChildren,
  wordValue,
} from "./properties.ts";
import { paragraphsAside, type RowsAside, rowsBehind } from "./rows-aside.ts";
import { effectiveRun, type ResolvedStyle, type Styles } from "./styles.ts";

/** Text of one look. A line break is `\n`, a tab `\t`. */
export interface TextRun {
  readonly text: string;
  readonly points: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly black: boolean;
  readonly colour: string;
  /** The fonts of its letters; null where only the reader's program can know. */
  readonly fonts: readonly (string | null)[];
  readonly isLink: boolean;
}

/** A cell of a table; tables are counted in reading order, rows and columns from 0, the width in twips. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly width: number | null;
  readonly bottomBorder: boolean;
  /** The cell of the outermost table that holds it; itself where tables are not nested. */
  readonly outer: { readonly table: number; readonly column: number };
}

export type Alignment = "left" | "right" | "centred" | "justified";

/** A paragraph as it lies on the page; lengths in twips. */
export interface WordParagraph {
  readonly part: string;
  /** From 1, as template problems count them: all paragraphs of the part in reading order. */
  readonly number: number;
  /** Its position among the paragraphs that are read, from 0. */
  readonly index: number;
  /** From 1. */
  readonly section: number;
  readonly cell: Cell | null;
  readonly inBox: boolean;
  readonly style: string;
  readonly alignment: Alignment;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly indentInCharacters: boolean;
  readonly before: number;
  readonly after: number;
  readonly contextual: boolean;
  readonly line: number;
  readonly lineRule: string;
  readonly topBorder: boolean;
  readonly bottomBorder: boolean;
  readonly frameCentred: boolean;
  /** What Word writes before it by itself; null for no list, `undefined` for a list that is not known. */
  readonly label: string | null | undefined;
  readonly runs: readonly TextRun[];
  readonly drawings: readonly Drawing[];
  /** Breaks to a new page in it, those that were noted at the last print included. */
  readonly pageBreaks: number;
  /** Holds the number of the page. */
  readonly pageField: boolean;
}

interface Surroundings {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly aside: RowsAside;
}

interface Position {
  readonly cell: Cell | null;
  readonly inBox: boolean;
  readonly tableStyle: ResolvedStyle | undefined;
}

const DEFAULT_HALF_POINTS = 20;

/** The paragraphs of a part and the `w:sectPr` that end its sections. */
export function readStory(
  root: Element,
  part: string,
  surroundings: Surroundings,
): { paragraphs: readonly WordParagraph[]; sectionEnds: readonly Element[]; isBroken: boolean } {
  const reader = new StoryReader(part, surroundings, root);
  reader.readBlocks(root, { cell: null, inBox: false, tableStyle: undefined });
  return reader;
}

class StoryReader {
  readonly paragraphs: WordParagraph[] = [];
  readonly sectionEnds: Element[] = [];
  readonly #part: string;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  /** Where the numbers of an element's paragraphs begin; gone with the element. */
  readonly #numbers = new WeakMap<Element, number>();
  readonly #aside: RowsAside;
  /** A part of it was no XML. */
  isBroken = false;
  #tables = 0;

  constructor(part: string, { styles, numbering, aside }: Surroundings, root: Element) {
    this.#part = part;
    this.#styles = styles;
    this.#numbering = numbering;
    this.#aside = aside;
    this.#numberParagraphs(root, 0);
  }

  /** Reads paragraphs and tables, wherever controls and marks wrap them. */
  readBlocks(holder: Element, position: Position): void {
    for (const child of childElements(holder)) {
      if (isWord(child, "p")) this.#readParagraph(child, position);
      else if (isWord(child, "tbl")) this.#readTable(child, position);
      else if (isWord(child, "sectPr")) this.sectionEnds.push(child);
      else if (isWord(child, "del") || isWord(child, "moveFrom") || isOlderTwin(child)) continue;
      else if (
        isWord(child, "sdt") ||
        isWord(child, "sdtContent") ||
        isWord(child, "ins") ||
        isWord(child, "customXml")
      )
        this.readBlocks(child, position);
      else if (isWord(child, "footnote") || isWord(child, "endnote")) this.readBlocks(child, position);
    }
  }

  #readTable(table: Element, position: Position): void {
    this.#tables += 1;
    const number = this.#tables;
    const properties = wordChild(table, "tblPr");
    const style = this.#styles.style(wordValue(properties && wordChild(properties, "tblStyle")), "table");
    const grid = wordChild(table, "tblGrid");
    const widths = (grid === undefined ? [] : wordChildren(grid, "gridCol")).map(
      (column) => lengthOf(column, "w") ?? 0,
    );
    let rowIndex = -1;
    for (const row of this.#rowsOf(table)) {
      rowIndex += 1;
      let column = 0;
      for (const cell of cellsOf(row)) {
        const own = wordChild(cell, "tcPr");
        const span = Number(wordValue(own && wordChild(own, "gridSpan")) ?? 1);
        const gridWidth = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
        const stated = own === undefined ? undefined : wordChild(own, "tcW");
        const statedWidth =
          stated !== undefined && attribute(stated, "type") === "dxa" ? lengthOf(stated, "w") : undefined;
        const borders = own === undefined ? undefined : wordChild(own, "tcBorders");
        const place: Cell = {
          table: number,
          row: rowIndex,
          column,
          width: statedWidth ?? (gridWidth > 0 ? gridWidth : null),
          bottomBorder: borderOf(borders, "bottom") === true,
          outer: position.cell?.outer ?? { table: number, column },
        };
        this.readBlocks(cell, { cell: place, inBox: position.inBox, tableStyle: style });
        column += span;
      }
    }
  }

  /** Rows one after the other, those that were set aside read when they are asked for. */
  *#rowsOf(table: Element): Generator<Element> {
    for (const child of childElements(table)) {
      if (isWord(child, "tr")) {
        const behind = rowsBehind(child, this.#aside);
        if (behind === undefined) this.isBroken = true;
        let number = this.#numbers.get(child) ?? 0;
        for (const row of behind ?? []) number = this.#numberParagraphs(row, number);
        yield* behind ?? (behind === null ? [child] : []);
      } else if (isWord(child, "sdt") || isWord(child, "sdtContent") || isWord(child, "ins"))
        yield* this.#rowsOf(child);
    }
  }

  /** Numbers paragraphs in reading order after `last`, and gives the last number. */
  #numberParagraphs(root: Element, last: number): number {
    let number = last;
    for (const element of descendants(root)) {
      if (isWord(element, "p")) {
        number += 1;
        this.#numbers.set(element, number);
      } else if (isWord(element, "tr")) {
        const count = paragraphsAside(element, this.#aside);
        if (count === undefined) continue;
        this.#numbers.set(element, number);
        number += count;
      }
    }
    return number;
  }

  #readParagraph(element: Element, position: Position): void {
    const properties = wordChild(element, "pPr");
    const own = paragraphLook(properties);
    const style = this.#styles.style(own.style, "paragraph");
    const numbering = own.numbering ?? style.paragraph.numbering;
    const isListed = numbering !== undefined && numbering.id !== "0";
    const list = isListed ? this.#numbering.look(numbering) : {};
    const base = [this.#styles.defaults.paragraph, position.tableStyle?.paragraph ?? {}];
    const look = overlaid<ParagraphLook>(
      ...base,
      ...(own.numbering === undefined ? [list, style.paragraph] : [style.paragraph, list]),
      own,
    );
    const runStyles = [position.tableStyle?.run ?? {}, style.run];
    const content = this.#readContent(element, runStyles, position);
    const hasText = content.runs.some(({ text }) => text.trim() !== "");
    this.paragraphs.push({
      part: this.#part,
      number: this.#numbers.get(element) ?? 0,
      index: this.paragraphs.length,
      section: this.sectionEnds.length + 1,
      cell: position.cell,
      inBox: position.inBox,
      style: own.style ?? "",
      alignment: alignmentOf(look.alignment),
      left: look.left ?? 0,
      right: look.right ?? 0,
      firstLine: look.firstLine ?? 0,
      indentInCharacters: look.indentInCharacters ?? false,
      before: look.before ?? 0,
      after: look.after ?? 0,
      contextual: look.contextual ?? false,
      line: look.line ?? 240,
      lineRule: look.lineRule ?? "auto",
      topBorder: look.topBorder ?? false,
      bottomBorder: look.bottomBorder ?? false,
      frameCentred: look.frameCentred ?? false,
      label: isListed && hasText ? this.#numbering.next(numbering) : null,
      ...content,
    });
    // Boxes stand after the paragraph they hang on.
    for (const box of content.boxes) this.readBlocks(box, { cell: null, inBox: true, tableStyle: undefined });
    const end = properties === undefined ? undefined : wordChild(properties, "sectPr");
    if (end !== undefined && !position.inBox) this.sectionEnds.push(end);
  }

  #readContent(
    paragraph: Element,
    styles: readonly RunLook[],
    position: Position,
  ): Pick<WordParagraph, "runs" | "drawings" | "pageBreaks" | "pageField"> & { boxes: readonly Element[] } {
    const runs: TextRun[] = [];
    const drawings: Drawing[] = [];
    const boxes: Element[] = [];
    let pageBreaks = 0;
    let pageField = false;
    const readRun = (run: Element, isLink: boolean): void => {
      const own = runLook(wordChild(run, "rPr"));
      const character = this.#styles.style(own.style, "character").run;
      const look = effectiveRun(this.#styles.defaults.run, [...styles, character], own);
      let text = "";
      const readChild = (child: Element): void => {
        if (isWord(child, "t")) text += child.textContent ?? "";
        else if (isWord(child, "tab") || isWord(child, "ptab")) text += "\t";
        else if (isWord(child, "noBreakHyphen")) text += "-";
        else if (isWord(child, "cr")) text += "\n";
        else if (isWord(child, "lastRenderedPageBreak")) pageBreaks += 1;
        else if (isWord(child, "pgNum")) pageField = true;
        else if (isWord(child, "instrText")) pageField ||= isPageField(child.textContent ?? "");
        else if (isWord(child, "br")) {
          if (attribute(child, "type") === "page") pageBreaks += 1;
          text += "\n";
        } else if (isWord(child, "drawing") || isWord(child, "pict") || isWord(child, "object")) {
          const content = [...descendants(child, (one) => !isWord(one, "txbxContent") && !isOlderTwin(one))];
          const texts = content.filter((one) => isWord(one, "txbxContent"));
          boxes.push(...texts);
          if (texts.length === 0) drawings.push(readDrawing(child));
        } else if (child.localName === "AlternateContent") {
          const chosen =
            childElements(child).find(({ localName }) => localName === "Choice") ?? childElements(child)[0];
          for (const one of chosen === undefined ? [] : childElements(chosen)) readChild(one);
        }
      };
      for (const child of childElements(run)) readChild(child);
      if (text !== "" && look.hidden !== true) runs.push(this.#textRun(text, look, isLink));
    };
    const readInline = (holder: Element, isLink: boolean): void => {
      for (const child of childElements(holder)) {
        if (isWord(child, "r")) readRun(child, isLink);
        else if (isWord(child, "hyperlink")) readInline(child, true);
        else if (isWord(child, "fldSimple")) {
          pageField ||= isPageField(attribute(child, "instr"));
          readInline(child, isLink);
        } else if (isWord(child, "del") || isWord(child, "moveFrom") || isWord(child, "pPr")) continue;
        else if (/^(?:ins|moveTo|smartTag|sdt|sdtContent|customXml|dir|bdo)$/.test(child.localName ?? ""))
          readInline(child, isLink);
      }
    };
    readInline(paragraph, false);
    return { runs, drawings, pageBreaks, pageField, boxes: position.inBox ? [] : boxes };
  }

  #textRun(text: string, look: RunLook, isLink: boolean): TextRun {
    const colour = look.colour ?? "auto";
    const fonts = new Set<string | null>();
    const shown = look.capitals === true ? text.toLocaleUpperCase("vi") : text;
    if (/[A-Za-z0-9]/.test(shown)) fonts.add(this.#styles.fontName(look.font));
    if (/[^\x00-\x7f\s\p{P}\p{S}]/u.test(shown.normalize("NFC")))
      fonts.add(this.#styles.fontName(look.widerFont ?? look.font));
    return {
      text: shown,
      points: (look.halfPoints ?? DEFAULT_HALF_POINTS) / 2,
      bold: look.bold === true,
      italic: look.italic === true,
      underlined: look.underlined === true,
      black: colour === "auto" || colour === "000000",
      colour,
      fonts: [...fonts],
      isLink,
    };
  }
}

function cellsOf(row: Element): Element[] {
  return childElements(row).flatMap((child) => {
    if (isWord(child, "tc")) return [child];
    return isWord(child, "sdt") || isWord(child, "sdtContent") ? cellsOf(child) : [];
  });
}

function alignmentOf(value: string | undefined): Alignment {
  switch (value) {
    case "center":
      return "centred";
    case "right":
    case "end":
      return "right";
    case "both":
    case "distribute":
      return "justified";
    default:
      return "left";
  }
}

function isPageField(instruction: string): boolean {
  return /^\s*PAGE\b/i.test(instruction);
}
