import type { HElement } from "docx-preview";

/** What a document may consist of; anything else becomes a `span` with the same text. */
const allowedTags: ReadonlySet<string> = new Set([
  ...["section", "article", "header", "footer", "div", "p", "span", "a", "br", "wbr", "sup", "sub", "ol", "ul", "li"],
  ...["table", "colgroup", "col", "tr", "td", "img", "ins", "del"],
  ...["svg", "g", "rect", "ellipse", "line", "image", "foreignObject"],
  ...["math", "mrow", "mfrac", "mo", "ms", "mn", "mi", "msup", "msub", "msubsup", "munder", "mover", "munderover"],
  ...["mtable", "mtr", "mtd", "msqrt", "mroot"],
]);
const allowedNamespaces: ReadonlySet<string> = new Set([
  "http://www.w3.org/1999/xhtml",
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/1998/Math/MathML",
]);

/** Builds the nodes of a document, and gathers its style sheets instead of placing them. */
export interface SafeElements {
  h: (element: HElement | Node | string) => Node;
  css: string[];
}

/**
 * The way in which docx-preview makes nodes, with only what a page of paper can be: no links that lead out, no frames,
 * no properties but a few. Styles go in as objects, which the page's policy lets through; text is always text.
 */
export function safeElements(): SafeElements {
  const css: string[] = [];
  const h = (element: HElement | Node | string): Node => {
    if (typeof element === "string") return document.createTextNode(element);
    if (element instanceof Node) return element;
    const { tagName, ns, className, style, children = [], ...others } = element;
    if (tagName === "#comment") return document.createComment("");
    if (tagName === "style") {
      css.push(children.filter((child) => typeof child === "string").join(""));
      return document.createComment("");
    }
    const made =
      tagName === "#fragment"
        ? document.createDocumentFragment()
        : dressed(emptyElement(tagName, ns), className, style, others);
    for (const child of children ?? []) made.append(h(child));
    return made;
  };
  return { h, css };
}

function emptyElement(tagName: string, namespace: unknown): HTMLElement | SVGElement | MathMLElement {
  const [tag, space] = allowedTags.has(tagName) ? [tagName, namespace] : ["span", undefined];
  if (typeof space !== "string" || !allowedNamespaces.has(space)) return document.createElement(tag);
  const made = document.createElementNS(space, tag);
  if (made instanceof HTMLElement || made instanceof SVGElement || made instanceof MathMLElement) return made;
  return document.createElement("span");
}

function dressed(
  element: HTMLElement | SVGElement | MathMLElement,
  className: unknown,
  style: HElement["style"],
  others: Readonly<Record<string, unknown>>,
): Element {
  if (typeof className === "string" && className !== "") element.setAttribute("class", className);
  if (typeof style === "string") element.style.cssText = style;
  else if (style !== undefined && style !== null) Object.assign(element.style, style);
  for (const name of ["colSpan", "rowSpan"] as const) {
    const count = others[name];
    if (typeof count === "number") element.setAttribute(name, String(count));
  }
  const { id, lang, href } = others;
  if (typeof id === "string" && id !== "") element.id = id;
  if (typeof lang === "string") element.setAttribute("lang", lang);
  if (element instanceof HTMLAnchorElement) linked(element, href);
  return element;
}

/** A place in the document can be gone to; an address outside is only named. */
function linked(anchor: HTMLAnchorElement, href: unknown): void {
  if (typeof href !== "string" || href === "") return;
  if (!href.startsWith("#")) {
    anchor.title = href;
    return;
  }
  anchor.tabIndex = 0;
  anchor.role = "link";
  const go = () => {
    const root = anchor.getRootNode();
    if (root instanceof ShadowRoot) root.getElementById(href.slice(1))?.scrollIntoView({ block: "center" });
  };
  anchor.addEventListener("click", go);
  anchor.addEventListener("keydown", ({ key }) => key === "Enter" && go());
}
