import { partBytes, relationshipsOf } from "./package.ts";
import { type Parts, partText } from "./parts.ts";
import { childElements, type Document, type Element, insertAfter, parseXml, serialiseXml } from "./xml.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const NO_RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"/>`;

/** Declares the content types of parts by name, where nobody has. */
export function declareParts(parts: Map<string, Uint8Array>, types: ReadonlyMap<string, string>): void {
  editPart(parts, "[Content_Types].xml", (document, root) => {
    const declared = new Set(childElements(root).map((child) => child.getAttribute("PartName")));
    for (const [name, contentType] of types) {
      if (declared.has(`/${name}`)) continue;
      const entry = document.createElementNS(`${PACKAGE}/content-types`, "Override");
      entry.setAttribute("PartName", `/${name}`);
      entry.setAttribute("ContentType", contentType);
      root.appendChild(entry);
    }
  });
}

/** Relates a part, or the package for the empty name, to others; each gets an id that nobody has, given in order. */
export function relateParts(
  parts: Map<string, Uint8Array>,
  from: string,
  relations: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): void {
  const name = relationshipsOf(from);
  if (!parts.has(name)) parts.set(name, partBytes(NO_RELATIONS));
  editPart(parts, name, (document, root) => {
    for (const { id, type, target } of relations) {
      const entry = document.createElementNS(`${PACKAGE}/relationships`, "Relationship");
      entry.setAttribute("Id", id);
      entry.setAttribute("Type", type);
      entry.setAttribute("Target", target);
      const last = childElements(root).at(-1);
      if (last === undefined) root.appendChild(entry);
      else insertAfter(entry, last);
    }
  });
}

/** The relationships of a part: ids and targets. */
export function relationsOf(parts: Parts, from: string): readonly { readonly id: string; readonly target: string }[] {
  const root = parseXml(partText(parts, relationshipsOf(from)))?.documentElement ?? null;
  if (root === null) return [];
  return childElements(root).map((child) => ({
    id: child.getAttribute("Id") ?? "",
    target: child.getAttribute("Target") ?? "",
  }));
}

function editPart(
  parts: Map<string, Uint8Array>,
  name: string,
  change: (document: Document, root: Element) => void,
): void {
  const document = parseXml(partText(parts, name));
  const root = document?.documentElement ?? null;
  if (document === undefined || root === null) return;
  change(document, root);
  parts.set(name, partBytes(serialiseXml(document)));
}
