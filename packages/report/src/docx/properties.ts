import type { CalendarDay } from "@cchc/core/day";
import { escapeFor } from "../handlebars/escape.ts";
import { partBytes } from "./package.ts";
import { declareParts, relateParts, relationsOf } from "./part-edits.ts";
import { type Parts, partText } from "./parts.ts";
import {
  childElements,
  type Document,
  type Element,
  parseXml,
  removeNode,
  serialiseXml,
  wordChild,
  XML_DECLARATION,
} from "./xml.ts";

/** What a document says about its own making; each becomes a document property that Word shows (SPEC TPL-9). */
export interface Provenance {
  readonly templateId: string;
  /** SHA-256 of the template file. */
  readonly templateHash: string;
  readonly dataRevision: string;
  readonly asOf: CalendarDay;
  readonly calendarVersion: string;
}

const CUSTOM = "docProps/custom.xml";
const CORE = "docProps/core.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const VALUES = `${OFFICE}/docPropsVTypes`;
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const PREFIX = "cchc.";
const TERMS = "http://purl.org/dc/terms/";
const CORE_NAMESPACE = `${PACKAGE}/metadata/core-properties`;

/** The parts with provenance and times written in; `on` is the day the document is dated, never the clock. */
export function stampParts(parts: Parts, provenance: Provenance, on: CalendarDay): Map<string, Uint8Array> {
  const stamped = new Map(parts);
  stamped.set(CUSTOM, partBytes(customProperties(partText(parts, CUSTOM), provenance)));
  stamped.set(CORE, partBytes(coreProperties(partText(parts, CORE), on)));
  addPart(
    stamped,
    CUSTOM,
    "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    `${OFFICE}/relationships/custom-properties`,
  );
  addPart(
    stamped,
    CORE,
    "application/vnd.openxmlformats-package.core-properties+xml",
    `${PACKAGE}/relationships/metadata/core-properties`,
  );
  return stamped;
}

/** The provenance a rendered document carries, as `explain` reads it back; entries that are missing are left out. */
export function readProvenance(parts: Parts): Partial<Record<keyof Provenance, string>> {
  const root = parseXml(partText(parts, CUSTOM))?.documentElement ?? null;
  const found: Partial<Record<keyof Provenance, string>> = {};
  if (root === null) return found;
  for (const name of PROPERTY_NAMES) {
    const property = childElements(root).find((child) => child.getAttribute("name") === PREFIX + name);
    if (property !== undefined) found[name] = property.textContent ?? "";
  }
  return found;
}

/** The parts with Word told not to stretch lines that end in a line break: justified text would be torn apart. */
export function keepLineEnds(parts: Parts): Map<string, Uint8Array> {
  const kept = new Map(parts);
  const document = parseXml(partText(parts, "word/settings.xml"));
  const root = document?.documentElement ?? null;
  if (document === undefined || root === null) return kept;
  const compat = wordChild(root, "compat") ?? insertOrdered(document, root, "compat", AFTER_COMPAT);
  if (wordChild(compat, "doNotExpandShiftReturn") !== undefined) return kept;
  insertOrdered(document, compat, "doNotExpandShiftReturn", undefined, BEFORE_SHIFT_RETURN);
  return kept.set("word/settings.xml", partBytes(serialiseXml(document)));
}

const PROPERTY_NAMES = ["templateId", "templateHash", "dataRevision", "asOf", "calendarVersion"] as const;

/** What the schema of settings puts behind `w:compat`, and before `w:doNotExpandShiftReturn` within it. */
const AFTER_COMPAT: ReadonlySet<string> = new Set(
  "docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator docId conflictMode discardImageEditingData defaultImageDpi chartTrackingRefBased".split(
    " ",
  ),
);
const BEFORE_SHIFT_RETURN: ReadonlySet<string> = new Set(
  "useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading spaceForUL noColumnBalance balanceSingleByteDoubleByteWidth noExtraLineSpacing doNotLeaveBackslashAlone ulTrailSpace".split(
    " ",
  ),
);

function insertOrdered(
  document: Document,
  parent: Element,
  name: string,
  later: ReadonlySet<string> | undefined,
  earlier?: ReadonlySet<string>,
): Element {
  const element = document.createElementNS(parent.namespaceURI, `w:${name}`);
  const follower = childElements(parent).find((child) => {
    const childName = child.localName ?? "";
    return earlier === undefined ? later?.has(childName) === true : !earlier.has(childName);
  });
  parent.insertBefore(element, follower ?? null);
  return element;
}

function customProperties(text: string, provenance: Provenance): string {
  const root = parseXml(text)?.documentElement ?? null;
  const kept =
    root === null ? [] : childElements(root).filter((child) => !(child.getAttribute("name") ?? "").startsWith(PREFIX));
  const entries = [
    ...kept.map((child, index) => {
      child.setAttribute("pid", String(index + 2));
      return child.toString();
    }),
    ...PROPERTY_NAMES.map((name, index) => {
      const value = escapeFor("html", provenance[name]);
      const id = kept.length + index + 2;
      return `<property fmtid="${FORMAT_ID}" pid="${id}" name="${PREFIX}${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
    }),
  ];
  return `${XML_DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${VALUES}">${entries.join("")}</Properties>`;
}

function coreProperties(text: string, on: CalendarDay): string {
  const empty = `<cp:coreProperties xmlns:cp="${CORE_NAMESPACE}" xmlns:dcterms="${TERMS}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`;
  const document = parseXml(text) ?? parseXml(empty);
  const root = document?.documentElement ?? null;
  if (document === undefined || root === null) return text;
  for (const child of childElements(root)) {
    if (["created", "modified", "lastPrinted", "revision"].includes(child.localName ?? "")) removeNode(child);
  }
  for (const name of ["created", "modified"]) {
    const element = document.createElementNS(TERMS, `dcterms:${name}`);
    element.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "dcterms:W3CDTF");
    element.appendChild(document.createTextNode(`${on}T00:00:00Z`));
    root.appendChild(element);
  }
  return serialiseXml(document);
}

function addPart(parts: Map<string, Uint8Array>, name: string, contentType: string, type: string): void {
  declareParts(parts, new Map([[name, contentType]]));
  const known = relationsOf(parts, "");
  if (known.some(({ target }) => target.replace(/^\//, "") === name)) return;
  const ids = new Set(known.map(({ id }) => id));
  let number = known.length + 1;
  while (ids.has(`rId${number}`)) number += 1;
  relateParts(parts, "", [{ id: `rId${number}`, type, target: name }]);
}
