import { DOMParser, type Document, type Element, type Node, XMLSerializer } from "@xmldom/xmldom";

export type { Document, Element, Node };

/** The namespace of WordprocessingML; by convention and by our own check its prefix is `w`. */
export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parses one part; `undefined` when it is not well-formed. */
export function parseXml(text: string): Document | undefined {
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    });
    return parser.parseFromString(text, "application/xml");
  } catch {
    // The parser's words are English and for programmers; that the part is broken is all a person can act on.
    return undefined;
  }
}

/** A part as text again, always with the same declaration. */
export function serialiseXml(document: Document): string {
  const root = document.documentElement;
  return root === null ? "" : XML_DECLARATION + new XMLSerializer().serializeToString(root);
}

/** An element of WordprocessingML. */
export type WordElement = Element & { readonly namespaceURI: typeof WORD };

/** Whether `node` is the WordprocessingML element `w:name`. */
export function isWord(node: Node | null, name: string): node is WordElement {
  return isElement(node) && node.localName === name && node.namespaceURI === WORD;
}

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}

/** The child elements of `node`. */
export function childElements(node: Node): Element[] {
  return childNodes(node).filter(isElement);
}

/** The children of `node` as a list that does not change when they move. */
export function childNodes(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The first child `w:name`. */
export function wordChild(node: Node, name: string): Element | undefined {
  return childElements(node).find((child) => isWord(child, name));
}

/** Everything below `node` in reading order, `node` left out; below an element that `enter` refuses nothing is given. */
export function* descendants(node: Node, enter: (element: Element) => boolean = () => true): Generator<Element> {
  for (const child of childElements(node)) {
    yield child;
    if (enter(child)) yield* descendants(child, enter);
  }
}

/** `node` and its ancestors, innermost first. */
export function selfAndAncestors(node: Node): Node[] {
  const chain: Node[] = [];
  for (let at: Node | null = node; at !== null; at = at.parentNode) chain.push(at);
  return chain;
}

export function insertAfter(node: Node, reference: Node): void {
  reference.parentNode?.insertBefore(node, reference.nextSibling);
}

export function removeNode(node: Node): void {
  node.parentNode?.removeChild(node);
}
