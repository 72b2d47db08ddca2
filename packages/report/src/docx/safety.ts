import { type Problem, problem } from "@cchc/core/problem";
import type { TemplateFileFault, TemplateHazard } from "@cchc/core/problems/template-problems";
import { type PackageLimits, type Parts, partText } from "./parts.ts";
import { descendants, parseXml } from "./xml.ts";

/** The last word of relationship types that bring in something that runs or hides. */
const HAZARDOUS_RELATIONS: ReadonlyMap<string, TemplateHazard> = new Map([
  ["vbaproject", "macro"],
  ["wordvbadata", "macro"],
  ["keymapcustomizations", "macro"],
  ["oleobject", "embedding"],
  ["package", "embedding"],
  ["control", "embedding"],
  ["activexcontrolbinary", "embedding"],
  ["subdocument", "embedding"],
  ["frame", "embedding"],
  ["afchunk", "alt-chunk"],
]);

/** What a file is opened for: to make documents of it, or to be read and nothing else. */
export type PackagePurpose = "template" | "reading";

/**
 * The first thing in a package that stops us: what no template may carry (SPEC TPL-1), or, for a file that is only read,
 * what could hurt the reader: text in another encoding, a DTD, elements nested too deep.
 */
export function checkSafety(parts: Parts, limits: PackageLimits, purpose: PackagePurpose): Problem | undefined {
  for (const [name, bytes] of parts) {
    if (purpose === "reading") {
      // What other programs keep in a file is theirs, and not looked at.
      if (!isXml(name) || name.startsWith("customXml/")) continue;
      const found = checkEncoding(name, bytes) ?? checkText(name, partText(parts, name), limits);
      if (found !== undefined) return found;
      continue;
    }
    if (/vbaproject|vbadata/i.test(name)) return unsafe(name, "macro", name);
    if (/(?:^|\/)(?:embeddings|activex)\//i.test(name)) return unsafe(name, "embedding", name);
    if (!isXml(name)) continue;
    const found = checkEncoding(name, bytes) ?? checkXml(name, partText(parts, name), limits);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name);
}

/** UTF-16 is allowed by the standard and used by nobody; a DTD could hide in it. */
function checkEncoding(name: string, bytes: Uint8Array): Problem | undefined {
  return (bytes[0] ?? 0) >= 0xfe || bytes[0] === 0 || bytes[1] === 0 ? broken(name, "encoding") : undefined;
}

function checkXml(name: string, text: string, limits: PackageLimits): Problem | undefined {
  const found = checkText(name, text, limits);
  if (found !== undefined) return found;
  if (/<(?:\w+:)?altChunk[\s/>]/.test(text)) return unsafe(name, "alt-chunk", name);
  if (name === "[Content_Types].xml" && /macroEnabled|vbaProject/i.test(text)) return unsafe(name, "macro", name);
  return name.endsWith(".rels") ? checkRelationships(name, text) : undefined;
}

function checkText(name: string, text: string, limits: PackageLimits): Problem | undefined {
  const encoding = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i.exec(text.slice(0, 300))?.[1];
  if (encoding !== undefined && !/^(?:utf-8|us-ascii)$/i.test(encoding)) return broken(name, "encoding");
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return unsafe(name, "dtd", name);
  if (text.includes("http://purl.oclc.org/ooxml/wordprocessingml/main")) return broken(name, "strict-format");
  const fetching = fetchingField(text);
  if (fetching !== undefined) return unsafe(name, "external-link", fetching);
  if (name.endsWith("settings.xml") && /<w:mailMerge[\s>]/.test(text))
    return unsafe(name, "external-link", "mailMerge");
  const depth = xmlDepth(text);
  return depth > limits.xmlDepth
    ? problem("template-too-large", { part: name, what: "xml-depth", found: depth, limit: limits.xmlDepth })
    : undefined;
}

/** The code of the first field that makes Word fetch something or start a program; Word splits codes over runs. */
function fetchingField(text: string): string | undefined {
  if (!/instrText|fldSimple/.test(text)) return undefined;
  const simple = Array.from(text.matchAll(/<w:fldSimple\b[^>]*?\bw:instr="([^"]*)"/g), ([, code = ""]) => code);
  const complex = text
    .split(/\bw:fldCharType="begin"/)
    .slice(1)
    .map((field) => Array.from(field.matchAll(/<w:instrText\b[^>]*>([^<]*)/g), ([, code = ""]) => code).join(""));
  return [...simple, ...complex].map((code) => code.trim()).find((code) => FETCHING.test(code));
}

const FETCHING =
  /^(?:(?:dde|ddeauto|includepicture|includetext|include|import|link|database|rd|embed)\b|hyperlink\s+(?:"|&quot;)?(?!https?:|mailto:)[a-z][a-z0-9+.-]+:)/i;

function checkRelationships(name: string, text: string): Problem | undefined {
  const document = parseXml(text);
  if (document === undefined) return broken(name, "broken-xml");
  for (const element of descendants(document)) {
    if (element.localName !== "Relationship") continue;
    const type = (element.getAttribute("Type") ?? "").split("/").at(-1)?.toLowerCase() ?? "";
    const target = element.getAttribute("Target") ?? "";
    const hazard = HAZARDOUS_RELATIONS.get(type);
    if (hazard !== undefined) return unsafe(name, hazard, target);
    // A target with a scheme leads outside, whatever the relationship says of itself.
    const isOutside =
      element.getAttribute("TargetMode")?.toLowerCase() === "external" ||
      /^(?:[a-z][a-z0-9+.-]+:|\/\/|\\)/i.test(target);
    const isLink = type === "hyperlink" && /^(?:https?|mailto):/i.test(target);
    if (isOutside && !isLink) return unsafe(name, "external-link", target);
  }
  return undefined;
}

/**
 * How deep elements nest, counted without building a tree that a hostile file could make too deep to walk. One pass;
 * text that is not well-formed ends the count, and the parser refuses it later.
 */
function xmlDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const end = markupEnd(text, at);
    if (end === undefined) return deepest;
    const sign = text[at + 1];
    if (sign === "/") depth -= 1;
    else if (sign !== "!" && sign !== "?" && text[end - 2] !== "/") deepest = Math.max(deepest, ++depth);
    at = end;
  }
  return deepest;
}

function markupEnd(text: string, start: number): number | undefined {
  if (text.startsWith("<!--", start)) return after(text, "-->", start + 4);
  if (text.startsWith("<![CDATA[", start)) return after(text, "]]>", start);
  if (text.startsWith("<?", start)) return after(text, "?>", start);
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === ">") return at + 1;
    if (sign !== '"' && sign !== "'") continue;
    at = text.indexOf(sign, at + 1);
    if (at < 0) return undefined;
  }
  return undefined;
}

function after(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

function unsafe(part: string, what: TemplateHazard, detail: string): Problem {
  return problem("template-unsafe-content", { part, what, detail });
}

function broken(part: string, reason: TemplateFileFault): Problem {
  return problem("template-not-docx", { part, reason });
}
