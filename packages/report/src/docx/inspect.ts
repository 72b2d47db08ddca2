import { type Problem, problem } from "@cchc/core/problem";
import type { TemplatePlace, UnreachedPlace } from "@cchc/core/problems/template-problems";
import { excerpt } from "../handlebars/compile.ts";
import { findTags } from "../handlebars/tag.ts";
import { findMistyped } from "../mistyped.ts";
import type { WordPackage } from "./package.ts";
import { relationsOf } from "./part-edits.ts";
import { type Parts, partText } from "./parts.ts";
import { numberParagraphs } from "./story.ts";
import { paragraphText, textRuns } from "./tags.ts";
import { childElements, descendants, type Element, isWord, parseXml } from "./xml.ts";

/** What a Word template holds that can be rendered, but hardly as it is meant (SPEC TPL-14). */
export function inspectPackage(
  { parts, stories }: WordPackage,
  isKnown: (name: string) => boolean,
): readonly Problem[] {
  const styles = styleIds(parts);
  const missing = new Set<string>();
  return [
    ...stories.flatMap((part) => inspectStory(part, parts, { styles, missing, isKnown })),
    ...inspectOthers(parts, stories),
  ];
}

interface Knowledge {
  readonly styles: ReadonlySet<string>;
  /** Styles that were told to be missing. */
  readonly missing: Set<string>;
  readonly isKnown: (name: string) => boolean;
}

function inspectStory(part: string, parts: Parts, { styles, missing, isKnown }: Knowledge): Problem[] {
  const root = parseXml(partText(parts, part))?.documentElement ?? null;
  if (root === null) return [];
  const found: Problem[] = [];
  let changes = 0;
  let firstChange: TemplatePlace | undefined;
  for (const [paragraph, number] of numberParagraphs(root)) {
    const text = paragraphText(paragraph);
    const at = (tag: string): TemplatePlace => ({ part, paragraph: number, text: excerpt(text), tag: excerpt(tag) });
    const inner = [...descendants(paragraph, (element) => !isWord(element, "p"))];
    const styled = [...inner, ...tableStyle(paragraph)];
    for (const style of styled.flatMap(styleName)) {
      if (styles.has(style) || missing.has(style)) continue;
      missing.add(style);
      found.push(problem("template-style-missing", { ...at(""), style }));
    }
    const tracked = inner.filter(isChange);
    const touched = tracked.length === 0 ? [] : changedTags(paragraph, text, tracked);
    for (const { tag, how } of touched) found.push(problem("template-tracked-change", { ...at(tag), how }));
    if (touched.length === 0) changes += tracked.length;
    if (touched.length === 0 && tracked.length > 0) firstChange ??= at("");
    for (const { where, tag } of unreached(inner)) found.push(problem("template-tag-unreached", { ...at(tag), where }));
    for (const { typed, meant } of findMistyped(text, isKnown)) {
      found.push(problem("template-tag-mistyped", { ...at(typed), meant }));
    }
  }
  if (firstChange !== undefined) {
    found.push(problem("template-tracked-changes-left", { ...firstChange, count: changes }));
  }
  return found;
}

/** Insertions and deletions that cut through tags, and tags that were deleted or moved away. */
function changedTags(
  paragraph: Element,
  text: string,
  tracked: readonly Element[],
): { tag: string; how: "around" | "deleted" }[] {
  const runs = textRuns(paragraph);
  const around = findTags(text).flatMap(({ start, end }) => {
    const own = runs.filter((run) => run.start < end && run.start + run.text.length > start);
    const isInserted = own.some(({ run }) => tracked.some((change) => [...descendants(change)].includes(run)));
    const order = [...descendants(paragraph)];
    const [first, last] = [own[0]?.run, own.at(-1)?.run];
    const from = first === undefined ? 0 : order.indexOf(first);
    const to = last === undefined ? 0 : order.indexOf(last);
    const isCut = tracked.some((change) => order.indexOf(change) > from && order.indexOf(change) < to);
    return isInserted || isCut ? [{ tag: text.slice(start, end), how: "around" as const }] : [];
  });
  const deleted = tracked.flatMap((change) => {
    if (change.localName !== "del" && change.localName !== "moveFrom") return [];
    const gone = change.textContent ?? "";
    return findTags(gone).map(({ start, end }) => ({ tag: gone.slice(start, end), how: "deleted" as const }));
  });
  return [...around, ...deleted];
}

function isChange(element: Element): boolean {
  return ["ins", "del", "moveFrom", "moveTo"].some((name) => isWord(element, name));
}

/** Tags typed where no tag is filled: in the code of a field, in the words for a picture, in an equation. */
function unreached(inner: readonly Element[]): { where: UnreachedPlace; tag: string }[] {
  const code = inner
    .map((element) => {
      if (isWord(element, "instrText")) return element.textContent ?? "";
      return isWord(element, "fldSimple") ? (element.getAttribute("w:instr") ?? "") : "";
    })
    .join("");
  const descriptions = inner
    .filter((element) => element.localName === "docPr")
    .flatMap((element) => ["descr", "title"].map((name) => element.getAttribute(name) ?? ""));
  const equations = inner
    .filter((element) => element.localName === "oMath")
    .map((element) => element.textContent ?? "");
  const tagsIn = (where: UnreachedPlace, text: string) =>
    findTags(text).map(({ start, end }) => ({ where, tag: text.slice(start, end) }));
  return [
    ...tagsIn("field-code", code),
    ...descriptions.flatMap((text) => tagsIn("alt-text", text)),
    ...equations.flatMap((text) => tagsIn("equation", text)),
  ];
}

/** Tags in links, and in parts that are not filled: properties, charts, diagrams. */
function inspectOthers(parts: Parts, stories: readonly string[]): Problem[] {
  const links = stories.flatMap((part) =>
    relationsOf(parts, part).flatMap(({ target }) => {
      const plain = target.replace(/%7b/gi, "{").replace(/%7d/gi, "}");
      return findTags(plain).map(({ start, end }) => unreachedIn(part, "link", plain, plain.slice(start, end)));
    }),
  );
  const others = [...parts.keys()].filter(
    (name) => name.endsWith(".xml") && !stories.includes(name) && !NOT_READ.test(name),
  );
  return [
    ...links,
    ...others.flatMap((name) => {
      const text = partText(parts, name);
      if (!text.includes("{{")) return [];
      const plain = text.replace(/<[^<>]*>/g, "");
      return findTags(plain).map(({ start, end }) => unreachedIn(name, "part", "", plain.slice(start, end)));
    }),
  ];
}

/** Parts where braces mean nothing to a reader of the document. */
const NOT_READ = /^(?:\[Content_Types\]|customXml\/|word\/(?:comments\w*|people|settings|theme\/))/;

function unreachedIn(part: string, where: UnreachedPlace, text: string, tag: string): Problem {
  return problem("template-tag-unreached", { part, paragraph: 0, text: excerpt(text), tag: excerpt(tag), where });
}

/** The styles of a table are told at the first paragraph in it. */
function tableStyle(paragraph: Element): Element[] {
  const cell = paragraph.parentNode;
  const row = cell?.parentNode ?? null;
  const table = isWord(row, "tr") ? row.parentNode : null;
  if (!isWord(table, "tbl")) return [];
  return childElements(table)
    .filter((child) => isWord(child, "tblPr"))
    .flatMap((properties) => childElements(properties));
}

function styleName(element: Element): string[] {
  const isStyle = ["pStyle", "rStyle", "tblStyle"].some((name) => isWord(element, name));
  const name = isStyle ? (element.getAttribute("w:val") ?? "") : "";
  return name === "" ? [] : [name];
}

function styleIds(parts: Parts): ReadonlySet<string> {
  const root = parseXml(partText(parts, "word/styles.xml"))?.documentElement ?? null;
  const styles = root === null ? [] : childElements(root).filter((child) => isWord(child, "style"));
  return new Set(styles.map((style) => style.getAttribute("w:styleId") ?? ""));
}
