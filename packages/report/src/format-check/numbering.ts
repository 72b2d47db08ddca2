import { childElements, type Element, isWord, wordChild } from "../docx/xml.ts";
import { formatRoman } from "../number-text.ts";
import { attribute, type ParagraphLook, paragraphLook, wordChildren, wordValue } from "./properties.ts";
import { rootOf } from "./styles.ts";

interface Level {
  readonly format: string;
  /** `%1.`, `%1.%2` */
  readonly text: string;
  readonly start: number;
  readonly paragraph: ParagraphLook;
}

interface List {
  readonly levels: ReadonlyMap<number, Level>;
  /** Lists of one definition count on. */
  readonly counter: string;
  readonly starts: ReadonlyMap<number, number>;
}

/** The numbers that Word writes before paragraphs by itself. Counts as it is asked, so in reading order. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, number[]>();
  readonly #restarted = new Set<string>();

  /** Reads the part `numbering.xml`. */
  constructor(text: string) {
    const root = rootOf(text);
    if (root === undefined) return;
    const definitions = new Map(
      wordChildren(root, "abstractNum").map((element) => [attribute(element, "abstractNumId"), levelsOf(element)]),
    );
    for (const element of wordChildren(root, "num")) {
      const counter = wordValue(wordChild(element, "abstractNumId")) ?? "";
      const levels = new Map(definitions.get(counter));
      const starts = new Map<number, number>();
      for (const override of wordChildren(element, "lvlOverride")) {
        const level = Number(attribute(override, "ilvl"));
        const replaced = wordChild(override, "lvl");
        if (replaced !== undefined) levels.set(level, levelOf(replaced));
        const start = wordValue(wordChild(override, "startOverride"));
        if (start !== undefined) starts.set(level, Number(start));
      }
      this.#lists.set(attribute(element, "numId"), { levels, counter, starts });
    }
  }

  /** How a list's level lies. */
  look({ id, level }: { id: string; level: number }): ParagraphLook {
    return this.#lists.get(id)?.levels.get(level)?.paragraph ?? {};
  }

  /** The text before the next paragraph of a list; `undefined` for a list that is not there, and for no number. */
  next({ id, level }: { id: string; level: number }): string | undefined {
    const list = this.#lists.get(id);
    const at = list?.levels.get(level);
    if (list === undefined || at === undefined || level < 0 || level > 8) return undefined;
    const counts = this.#counts.get(list.counter) ?? [];
    this.#counts.set(list.counter, counts);
    const key = `${id} ${level}`;
    const restart = this.#restarted.has(key) ? undefined : list.starts.get(level);
    this.#restarted.add(key);
    counts[level] = restart ?? (counts[level] ?? at.start - 1) + 1;
    counts.length = level + 1;
    if (at.format === "bullet" || at.format === "none") return at.format === "bullet" ? "-" : undefined;
    return at.text.replace(/%(\d)/g, (_, digit: string) => {
      const shown = list.levels.get(Number(digit) - 1);
      return shown === undefined ? "" : numberText(counts[Number(digit) - 1] ?? shown.start, shown.format);
    });
  }
}

function levelsOf(definition: Element): Map<number, Level> {
  return new Map(
    childElements(definition)
      .filter((child) => isWord(child, "lvl"))
      .map((element) => [Number(attribute(element, "ilvl")), levelOf(element)]),
  );
}

function levelOf(element: Element): Level {
  return {
    format: wordValue(wordChild(element, "numFmt")) ?? "decimal",
    text: wordValue(wordChild(element, "lvlText")) ?? "",
    start: Number(wordValue(wordChild(element, "start")) ?? 1),
    paragraph: paragraphLook(wordChild(element, "pPr")),
  };
}

function numberText(value: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return formatRoman(value);
    case "lowerRoman":
      return formatRoman(value).toLowerCase();
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerLetter":
      return letters(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}

/** Word counts a to z, then aa. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((((value - 1) % 26) + 26) % 26)).repeat(Math.ceil(Math.max(value, 1) / 26));
}
