import { SaxesParser, type SaxesTagPlain } from "saxes";
import { workbookLimits } from "../table-limits.ts";
import { unpacked, WorkbookFailure, type ZipPart } from "./zip-archive.ts";

/** What somebody who reads a part wants to know of it. Names come without their prefix. */
export interface PartReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Asked between pieces: enough is known, the rest need not be read. */
  isDone?(): boolean;
}

/**
 * Reads one part as XML, piece by piece. A document type is refused wherever it stands, and with it every entity that a
 * file could define and expand.
 */
export async function readPart(bytes: Buffer, part: ZipPart, limit: number, reader: PartReader): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let run = 0;
  parser.on("doctype", () => {
    throw new WorkbookFailure("doctype", part.name);
  });
  parser.on("error", () => {
    throw new WorkbookFailure("damaged", part.name);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    depth += 1;
    run = 0;
    if (depth > workbookLimits.depth) throw new WorkbookFailure("damaged", part.name);
    reader.open?.(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag: SaxesTagPlain) => {
    depth -= 1;
    run = 0;
    reader.close?.(localName(tag.name));
  });
  if (reader.text !== undefined) {
    parser.on("text", (text) => reader.text?.(text));
    parser.on("cdata", (text) => reader.text?.(text));
  }
  // No program writes parts in UTF-16, though it may: those come out damaged.
  const decoder = new TextDecoder("utf-8");
  let isFirst = true;
  for await (const piece of unpacked(bytes, part, limit)) {
    const text = decoder.decode(piece, { stream: true });
    // Before the parser gathers what it declares, which may be long.
    if (isFirst && text.includes("<!DOCTYPE")) throw new WorkbookFailure("doctype", part.name);
    isFirst = false;
    run += text.length;
    parser.write(text);
    // The parser gathers a text until its end.
    if (run > workbookLimits.run) throw new WorkbookFailure("too-large", part.name);
    if (reader.isDone?.() === true) return;
  }
  parser.write(decoder.decode());
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
