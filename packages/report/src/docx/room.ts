import { EMU_PER_TWIP, type PaperSize } from "../image/image-size.ts";
import { childElements, type Element, isElement, isWord, type Node, wordChild } from "./xml.ts";

/** A4 with the margins of an official letter, where a template does not say: twips. */
const PAGE = { width: 11_906, height: 16_838, left: 1_701, right: 1_134, top: 1_134, bottom: 1_134 };
const CELL_MARGIN = 108;
const LEAST = 567;

/** The room for a picture where `run` stands: the width of its cell, text box or column, and the height of the page. */
export function measureRoom(run: Element | undefined): PaperSize {
  const page = pageText(run);
  const paragraph = ancestor(run, "p");
  const cell = ancestor(run, "tc");
  const indent = paragraph === undefined ? 0 : indentOf(paragraph);
  const width = (cell === undefined ? page.width : (cellWidth(cell) ?? page.width)) - indent;
  return {
    width: Math.max(width, LEAST) * EMU_PER_TWIP,
    height: Math.max(page.height, LEAST) * EMU_PER_TWIP,
  };
}

function pageText(run: Element | undefined): PaperSize {
  const section = run && sectionOf(run);
  const size = section && wordChild(section, "pgSz");
  const margins = section && wordChild(section, "pgMar");
  const columns = section && wordChild(section, "cols");
  const across =
    twips(size, "w", PAGE.width) -
    twips(margins, "left", PAGE.left) -
    twips(margins, "right", PAGE.right) -
    twips(margins, "gutter", 0);
  const count = Math.max(1, twips(columns, "num", 1));
  const gaps = twips(columns, "space", 720) * (count - 1);
  const down = twips(size, "h", PAGE.height) - twips(margins, "top", PAGE.top) - twips(margins, "bottom", PAGE.bottom);
  // Room for the line the picture stands on, so that one as tall as the page does not push out a page of its own.
  return { width: (across - gaps) / count, height: down - 400 };
}

/** The properties of the section a node of the body belongs to: the next that come. Headers have the standard page. */
function sectionOf(run: Element): Element | undefined {
  let top: Node = run;
  while (top.parentNode !== null && !isWord(top.parentNode, "body")) top = top.parentNode;
  if (top.parentNode === null) return undefined;
  for (let node: Node | null = top; node !== null; node = node.nextSibling) {
    if (isWord(node, "sectPr")) return node;
    const properties = isWord(node, "p") ? wordChild(node, "pPr") : undefined;
    const own = properties === undefined ? undefined : wordChild(properties, "sectPr");
    if (own !== undefined) return own;
  }
  return undefined;
}

function cellWidth(cell: Element): number | undefined {
  const properties = wordChild(cell, "tcPr");
  const preferred = properties && wordChild(properties, "tcW");
  const isTwips = (preferred?.getAttribute("w:type") ?? "dxa") === "dxa";
  const own = isTwips ? twips(preferred, "w", 0) : 0;
  const width = own > 0 ? own : gridWidth(cell);
  const margins = properties && wordChild(properties, "tcMar");
  return width === undefined ? undefined : width - side(margins, "left") - side(margins, "right");
}

/** The width of the columns of the grid that a cell spans. */
function gridWidth(cell: Element): number | undefined {
  const row = ancestor(cell, "tr");
  const table = ancestor(cell, "tbl");
  const grid = table && wordChild(table, "tblGrid");
  if (row === undefined || grid === undefined) return undefined;
  const columns = childElements(grid).map((column) => twips(column, "w", 0));
  let at = 0;
  for (const other of childElements(row).filter((child) => isWord(child, "tc"))) {
    const properties = wordChild(other, "tcPr");
    const span = Math.max(1, twips(properties && wordChild(properties, "gridSpan"), "val", 1));
    const width = columns.slice(at, at + span).reduce((sum, column) => sum + column, 0);
    if (other === cell) return width > 0 ? width : undefined;
    at += span;
  }
  return undefined;
}

function side(margins: Element | undefined, name: "left" | "right"): number {
  return twips(margins && wordChild(margins, name), "w", CELL_MARGIN);
}

function indentOf(paragraph: Element): number {
  const properties = wordChild(paragraph, "pPr");
  const indent = properties && wordChild(properties, "ind");
  const left = twips(indent, "left", 0) + twips(indent, "start", 0) + twips(indent, "firstLine", 0);
  return Math.max(0, left) + Math.max(0, twips(indent, "right", 0) + twips(indent, "end", 0));
}

function ancestor(node: Element | undefined, name: string): Element | undefined {
  for (let at: Node | null = node?.parentNode ?? null; at !== null; at = at.parentNode) if (isWord(at, name)) return at;
  return undefined;
}

function twips(element: Element | undefined, name: string, otherwise: number): number {
  const text = isElement(element ?? null) ? (element?.getAttribute(`w:${name}`) ?? "") : "";
  return /^-?\d{1,6}$/.test(text) ? Number(text) : otherwise;
}
