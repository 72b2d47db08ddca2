import { childElements, type Element, isWord } from "../docx/xml.ts";
import { rootOf } from "./styles.ts";

/** Rows of long tables, taken out of a story so that it is never a tree as a whole: that takes seventy times its text. */
export interface RowsAside {
  /** The story, with one empty row for each batch. */
  readonly text: string;
  readonly batches: readonly string[];
  /** What a batch needs around it to be read: the root element, whose names are in force. */
  readonly root: { readonly open: string; readonly close: string };
}

/** Shorter stories are read at once. */
const LONG_STORY = 1_000_000;
const BATCH = 200;
const MARK = "cchcBatch";

/** Takes the rows of the outermost tables out of a long story. */
export function setRowsAside(text: string): RowsAside {
  const open = /<(w:\w+)(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/.exec(text);
  const root = { open: open?.[0] ?? "", close: `</${open?.[1] ?? ""}>` };
  // In a comment, what looks like a row is none.
  if (text.length < LONG_STORY || open === null || /<!(?:--|\[CDATA\[)/.test(text)) return { text, batches: [], root };
  const batches: string[] = [];
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of batchesOf(outermostRows(text), text)) {
    kept.push(text.slice(at, start), `<w:tr ${MARK}="${batches.length}"/>`);
    batches.push(text.slice(start, end));
    at = end;
  }
  return { text: kept.join("") + text.slice(at), batches, root };
}

/** How many paragraphs stand in the rows behind this one; undefined for a row that was not taken out. */
export function paragraphsAside(row: Element, { batches }: RowsAside): number | undefined {
  const batch = batchOf(row, batches);
  return batch === undefined ? undefined : (batch.match(/<w:p[\s/>]/g) ?? []).length;
}

/** The rows behind this one; undefined when they are no XML, `null` for a row that was not taken out. */
export function rowsBehind(row: Element, { batches, root }: RowsAside): Element[] | undefined | null {
  const batch = batchOf(row, batches);
  if (batch === undefined) return null;
  const holder = rootOf(root.open + batch + root.close);
  return holder === undefined ? undefined : childElements(holder).filter((child) => isWord(child, "tr"));
}

function batchOf(row: Element, batches: readonly string[]): string | undefined {
  return row.hasAttribute(MARK) ? batches[Number(row.getAttribute(MARK))] : undefined;
}

interface Range {
  start: number;
  end: number;
}

function* outermostRows(text: string): Generator<Range> {
  let tables = 0;
  let start = -1;
  for (const tag of text.matchAll(/<(\/?)w:(tbl|tr)(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    const [whole, closing, name, empty] = tag;
    if (empty === "/") continue;
    if (name === "tbl") tables += closing === "/" ? -1 : 1;
    else if (tables === 1 && closing === "") start = tag.index;
    else if (tables === 1 && start >= 0) {
      yield { start, end: tag.index + whole.length };
      start = -1;
    }
  }
}

/** Rows that follow one another with nothing between. */
function batchesOf(rows: Iterable<Range>, text: string): Range[] {
  const batches: (Range & { count: number })[] = [];
  for (const { start, end } of rows) {
    const last = batches.at(-1);
    if (last !== undefined && last.count < BATCH && text.slice(last.end, start).trim() === "") {
      last.end = end;
      last.count += 1;
    } else batches.push({ start, end, count: 1 });
  }
  return batches;
}
