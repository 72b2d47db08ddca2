import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { relationshipsOf, type WordPackage } from "../docx/package.ts";
import { partText } from "../docx/parts.ts";
import { childElements, wordChild } from "../docx/xml.ts";
import { Numbering } from "./numbering.ts";
import { setRowsAside } from "./rows-aside.ts";
import { readSections, type Section } from "./sections.ts";
import { readStory, type WordParagraph } from "./story-reader.ts";
import { rootOf, Styles, settingIsOn } from "./styles.ts";

/** A document with what is really in force for each of its pages, paragraphs and runs. */
export interface WordLayout {
  readonly main: string;
  readonly sections: readonly Section[];
  /** Paragraphs of the body in reading order, those of tables and text boxes among them. */
  readonly body: readonly WordParagraph[];
  /** Paragraphs of headers, footers and notes by their part. */
  readonly others: ReadonlyMap<string, readonly WordParagraph[]>;
  /** Pages for two-sided print have an inner and an outer margin. */
  readonly mirrored: boolean;
  readonly evenAndOdd: boolean;
  /** How many pages the program that saved the file counted; null when it did not say. */
  readonly countedPages: number | null;
}

/** A story larger than this takes more memory than a laptop has. */
const LARGEST_STORY = 100_000_000;

/** Reads the layout of a Word file; problem `template-not-docx` when a part of it is no XML. */
export function readLayout(word: WordPackage): Result<WordLayout> {
  const { parts, main, stories } = word;
  const largest = stories.find((part) => (parts.get(part)?.length ?? 0) > LARGEST_STORY);
  if (largest !== undefined) {
    const found = parts.get(largest)?.length ?? 0;
    return fail(problem("template-too-large", { part: largest, what: "unpacked-bytes", found, limit: LARGEST_STORY }));
  }
  const targets = targetsOf(word);
  const partOfType = (type: string) =>
    partText(parts, [...targets.values()].find((one) => one.type === type)?.part ?? "");
  const styles = new Styles(partOfType("styles"), partOfType("theme"));
  const settings = partOfType("settings");
  const numbering = new Numbering(partOfType("numbering"));
  const read = new Map<string, readonly WordParagraph[]>();
  let sections: readonly Section[] = [];
  for (const part of stories) {
    const aside = setRowsAside(partText(parts, part));
    const root = rootOf(aside.text);
    if (root === undefined) return fail(problem("template-not-docx", { part, reason: "broken-xml" }));
    const holder = part === main ? wordChild(root, "body") : root;
    if (holder === undefined) return fail(problem("template-not-docx", { part, reason: "no-document" }));
    const story = readStory(holder, part, { styles, numbering, aside });
    if (story.isBroken) return fail(problem("template-not-docx", { part, reason: "broken-xml" }));
    read.set(part, story.paragraphs);
    if (part === main) sections = readSections(story.sectionEnds, (id) => targets.get(id)?.part);
  }
  const body = read.get(main) ?? [];
  read.delete(main);
  return succeed({
    main,
    sections,
    body,
    others: read,
    mirrored: settingIsOn(settings, "mirrorMargins"),
    evenAndOdd: settingIsOn(settings, "evenAndOddHeaders"),
    countedPages: countedPages(partText(parts, "docProps/app.xml")),
  });
}

/** What the body's relationships lead to, by their id. */
function targetsOf({ parts, main }: WordPackage): Map<string, { part: string; type: string }> {
  const root = rootOf(partText(parts, relationshipsOf(main)));
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  return new Map(
    (root === undefined ? [] : childElements(root)).map((element) => {
      const target = element.getAttribute("Target") ?? "";
      const type = (element.getAttribute("Type") ?? "").split("/").at(-1) ?? "";
      return [
        element.getAttribute("Id") ?? "",
        { type, part: target.startsWith("/") ? target.slice(1) : folder + target },
      ];
    }),
  );
}

function countedPages(text: string): number | null {
  const pages = Number(/<(?:\w+:)?Pages>(\d+)</.exec(text)?.[1] ?? 0);
  return pages > 0 ? pages : null;
}
