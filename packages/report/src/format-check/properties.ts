import { childElements, type Element, isWord, WORD, wordChild } from "../docx/xml.ts";

/** A font by name, or as the theme's font for headings or text. */
export type FontChoice = { readonly name: string } | { readonly theme: "major" | "minor" };

/** How text looks as far as one level says: defaults, a style, or the run itself. */
export interface RunLook {
  readonly font?: FontChoice;
  /** For letters beyond ASCII, most of the Vietnamese ones. */
  readonly widerFont?: FontChoice;
  readonly halfPoints?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  /** Six hex digits, or `auto`. */
  readonly colour?: string;
  readonly style?: string;
}

/** How a paragraph lies as far as one level says; twips. */
export interface ParagraphLook {
  readonly alignment?: string;
  readonly left?: number;
  readonly right?: number;
  /** Negative for a hanging indent. */
  readonly firstLine?: number;
  /** Indents are counted in characters, which depend on the reader's font. */
  readonly indentInCharacters?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: string;
  readonly contextual?: boolean;
  readonly topBorder?: boolean;
  readonly bottomBorder?: boolean;
  readonly numbering?: { readonly id: string; readonly level: number };
  readonly frameCentred?: boolean;
  readonly style?: string;
}

/** What `w:rPr` says. */
export function runLook(properties: Element | undefined): RunLook {
  if (properties === undefined) return {};
  const fonts = wordChild(properties, "rFonts");
  const colour = wordChild(properties, "color");
  const theme = colour === undefined ? "" : attribute(colour, "themeColor");
  return withoutGaps({
    font: fontChoice(fonts, "ascii"),
    widerFont: fontChoice(fonts, "hAnsi"),
    halfPoints: numberOf(wordChild(properties, "sz")),
    bold: switchOf(wordChild(properties, "b")),
    italic: switchOf(wordChild(properties, "i")),
    underlined: underlineOf(wordChild(properties, "u")),
    capitals: switchOf(wordChild(properties, "caps")),
    hidden: switchOf(wordChild(properties, "vanish")),
    colour: /^(?:text1|dark1)$/.test(theme) ? "auto" : wordValue(colour)?.toLowerCase(),
    style: wordValue(wordChild(properties, "rStyle")),
  });
}

/** What `w:pPr` says. */
export function paragraphLook(properties: Element | undefined): ParagraphLook {
  if (properties === undefined) return {};
  const indent = wordChild(properties, "ind");
  const spacing = wordChild(properties, "spacing");
  const borders = wordChild(properties, "pBdr");
  const hanging = lengthOf(indent, "hanging");
  return withoutGaps({
    alignment: wordValue(wordChild(properties, "jc")),
    left: lengthOf(indent, "left") ?? lengthOf(indent, "start"),
    right: lengthOf(indent, "right") ?? lengthOf(indent, "end"),
    firstLine: hanging === undefined ? lengthOf(indent, "firstLine") : -hanging,
    indentInCharacters:
      (lengthOf(indent, "firstLineChars") ?? 0) !== 0 || (lengthOf(indent, "hangingChars") ?? 0) !== 0
        ? true
        : undefined,
    before: autoLength(spacing, "before"),
    after: autoLength(spacing, "after"),
    line: lengthOf(spacing, "line"),
    lineRule: spacing === undefined ? undefined : attribute(spacing, "lineRule") || undefined,
    contextual: switchOf(wordChild(properties, "contextualSpacing")),
    topBorder: borderOf(borders, "top"),
    bottomBorder: borderOf(borders, "bottom"),
    numbering: numberingOf(wordChild(properties, "numPr")),
    frameCentred: frameOf(wordChild(properties, "framePr")),
    style: wordValue(wordChild(properties, "pStyle")),
  });
}

/** Whether a border of this side is drawn; undefined when nothing is said of it. */
export function borderOf(borders: Element | undefined, side: string): boolean | undefined {
  const border = borders === undefined ? undefined : wordChild(borders, side);
  return border === undefined ? undefined : !/^(?:nil|none)?$/.test(wordValue(border) ?? "");
}

/** An attribute of WordprocessingML; empty when it is not there. */
export function attribute(element: Element, name: string): string {
  return element.getAttributeNS(WORD, name) ?? element.getAttribute(`w:${name}`) ?? "";
}

/** `w:val` of an element. */
export function wordValue(element: Element | undefined): string | undefined {
  return element === undefined ? undefined : attribute(element, "val") || undefined;
}

/** A length in twips; units that Word also reads (`12pt`) included. */
export function lengthOf(element: Element | undefined, name: string): number | undefined {
  const text = element === undefined ? "" : attribute(element, name);
  const [, digits, unit = ""] = /^([+-]?\d+(?:\.\d+)?)(mm|cm|in|pt|pc)?$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const perUnit: Readonly<Record<string, number>> = {
    "": 1,
    mm: 1440 / 25.4,
    cm: 14_400 / 25.4,
    in: 1440,
    pt: 20,
    pc: 240,
  };
  return Number(digits) * (perUnit[unit] ?? 1);
}

/** A switch such as `w:b`: there without a value, it is on. */
export function switchOf(element: Element | undefined): boolean | undefined {
  return element === undefined ? undefined : !/^(?:0|false|off)$/.test(attribute(element, "val"));
}

/** The second over the first: what it says counts. */
export function overlaid<T extends object>(...levels: readonly T[]): T {
  return Object.assign({}, ...levels) as T;
}

/** The child of `element` along a path of WordprocessingML names. */
export function wordPath(element: Element, ...names: readonly string[]): Element | undefined {
  let at: Element | undefined = element;
  for (const name of names) at = at === undefined ? undefined : wordChild(at, name);
  return at;
}

/** All children `w:name`. */
export function wordChildren(element: Element, name: string): Element[] {
  return childElements(element).filter((child) => isWord(child, name));
}

function fontChoice(fonts: Element | undefined, range: "ascii" | "hAnsi"): FontChoice | undefined {
  if (fonts === undefined) return undefined;
  const theme = attribute(fonts, `${range}Theme`);
  if (theme !== "") return { theme: theme.startsWith("major") ? "major" : "minor" };
  // LibreOffice writes what it would take instead behind the font it has.
  const name = attribute(fonts, range).split(";")[0]?.trim() ?? "";
  return name === "" ? undefined : { name };
}

function underlineOf(element: Element | undefined): boolean | undefined {
  const value = wordValue(element);
  return value === undefined ? undefined : value !== "none";
}

function numberOf(element: Element | undefined): number | undefined {
  return lengthOf(element, "val");
}

function autoLength(spacing: Element | undefined, side: "before" | "after"): number | undefined {
  if (spacing === undefined) return undefined;
  // "Auto" is what HTML pages have: 14 points.
  if (/^(?:1|true|on)$/.test(attribute(spacing, `${side}Autospacing`))) return 280;
  return lengthOf(spacing, side);
}

function numberingOf(element: Element | undefined): { id: string; level: number } | undefined {
  if (element === undefined) return undefined;
  const id = wordValue(wordChild(element, "numId"));
  return id === undefined ? undefined : { id, level: Number(wordValue(wordChild(element, "ilvl")) ?? 0) };
}

function frameOf(element: Element | undefined): boolean | undefined {
  return element === undefined ? undefined : attribute(element, "xAlign") === "center";
}

type Gapless<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutGaps<T extends object>(look: T): Gapless<T> {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as Gapless<T>;
}
