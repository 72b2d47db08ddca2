import { childElements, descendants, type Element, isElement, isWord, parseXml, wordChild } from "../docx/xml.ts";
import {
  attribute,
  type FontChoice,
  overlaid,
  type ParagraphLook,
  paragraphLook,
  type RunLook,
  runLook,
  switchOf,
  wordPath,
  wordValue,
} from "./properties.ts";

interface Style {
  readonly basedOn: string | undefined;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/** A style with all it is based on. */
export interface ResolvedStyle {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

const NOTHING: ResolvedStyle = { run: {}, paragraph: {} };
/** Styles may be based on one another, in a circle in a broken file. */
const DEEPEST = 40;

/** The styles of a document: what is in force where nothing else is said. */
export class Styles {
  readonly defaults: ResolvedStyle;
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, ResolvedStyle>();
  readonly #defaultIds = new Map<string, string>();
  readonly #themeFonts: Readonly<Record<"major" | "minor", string | undefined>>;

  /** Reads the parts `styles.xml` and `theme1.xml`; a text that is empty or broken says nothing. */
  constructor(stylesText: string, themeText: string) {
    const root = rootOf(stylesText);
    for (const element of root === undefined ? [] : childElements(root)) {
      if (!isWord(element, "style")) continue;
      const id = attribute(element, "styleId");
      this.#styles.set(id, {
        basedOn: wordValue(wordChild(element, "basedOn")),
        run: runLook(wordChild(element, "rPr")),
        paragraph: paragraphLook(wordChild(element, "pPr")),
      });
      if (/^(?:1|true|on)$/.test(attribute(element, "default"))) this.#defaultIds.set(attribute(element, "type"), id);
    }
    const defaults = root === undefined ? undefined : wordChild(root, "docDefaults");
    this.defaults =
      defaults === undefined
        ? NOTHING
        : {
            run: runLook(wordPath(defaults, "rPrDefault", "rPr")),
            paragraph: paragraphLook(wordPath(defaults, "pPrDefault", "pPr")),
          };
    this.#themeFonts = themeFonts(themeText);
  }

  /** The style with this id, or the default one of its type. */
  style(id: string | undefined, type: "paragraph" | "character" | "table"): ResolvedStyle {
    const known = id !== undefined && this.#styles.has(id) ? id : this.#defaultIds.get(type);
    return known === undefined ? NOTHING : this.#resolve(known);
  }

  /** The name of a font; null when only the reader's program can know it. Word takes Times New Roman for none. */
  fontName(choice: FontChoice | undefined): string | null {
    if (choice === undefined) return "Times New Roman";
    return "name" in choice ? choice.name : (this.#themeFonts[choice.theme] ?? null);
  }

  #resolve(id: string): ResolvedStyle {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const chain: Style[] = [];
    for (let at = this.#styles.get(id); at !== undefined && chain.length < DEEPEST; ) {
      chain.unshift(at);
      at = at.basedOn === undefined ? undefined : this.#styles.get(at.basedOn);
    }
    const resolved = {
      run: overlaid(...chain.map(({ run }) => run)),
      paragraph: overlaid(...chain.map(({ paragraph }) => paragraph)),
    };
    this.#resolved.set(id, resolved);
    return resolved;
  }
}

/** What is in force for text: switches of table, paragraph and character style turn one another round (ECMA-376, 17.7.3). */
export function effectiveRun(defaults: RunLook, styles: readonly RunLook[], own: RunLook): RunLook {
  const toggled = (name: "bold" | "italic" | "capitals" | "hidden"): boolean =>
    own[name] ??
    (styles.some((style) => style[name] !== undefined)
      ? styles.filter((style) => style[name] === true).length % 2 === 1
      : defaults[name] === true);
  return {
    ...overlaid(defaults, ...styles, own),
    bold: toggled("bold"),
    italic: toggled("italic"),
    capitals: toggled("capitals"),
    hidden: toggled("hidden"),
  };
}

/** Whether a setting of `settings.xml` is on. */
export function settingIsOn(settingsText: string, name: string): boolean {
  const root = rootOf(settingsText);
  return root !== undefined && switchOf(wordChild(root, name)) === true;
}

export function rootOf(text: string): Element | undefined {
  const root = text === "" ? null : (parseXml(text)?.documentElement ?? null);
  return isElement(root) ? root : undefined;
}

function themeFonts(text: string): Record<"major" | "minor", string | undefined> {
  const root = rootOf(text);
  const found: Record<"major" | "minor", string | undefined> = { major: undefined, minor: undefined };
  for (const element of root === undefined ? [] : descendants(root)) {
    const which = element.localName === "majorFont" ? "major" : element.localName === "minorFont" ? "minor" : undefined;
    if (which === undefined) continue;
    const latin = childElements(element).find(({ localName }) => localName === "latin");
    found[which] = latin?.getAttribute("typeface") || undefined;
  }
  return found;
}
