import type { ScoreItemKind } from "../model/codes.ts";
import { type Problem, problem } from "../problem.ts";
import { type CriteriaNumbering, codeAbove, type SaidOfRow } from "./criteria-numbering.ts";
import { type ExtraHeading, extraHeading, isExtraTotal } from "./extra-headings.ts";

/** Points beside the maximum under a heading: its row, what it prints for them, and the rows below it. */
export interface ExtraSection {
  kind: "bonus" | "penalty";
  line: number;
  title: string;
  /** What the heading prints: the most that all of them count. */
  maximum: number | null;
  /** What a row below them says that they add up to. */
  total: { line: number; maximum: number } | null;
  lines: readonly number[];
}

/** A row on its way through the sections. */
interface Passing {
  line: number;
  code: string;
  title: string;
}

interface Open {
  heading: ExtraHeading;
  line: number;
  title: string;
  code: string;
  isNumbered: boolean;
  maximum: number | null;
  total: ExtraSection["total"];
  lines: number[];
  codes: Set<string>;
  /** How many headings stand below it. */
  parts: number;
  /** The heading of both kinds that it stands below. */
  around: Open | null;
}

/** What becomes of a row below a heading: what it is, or why that cannot be said. */
export type ExtraPlace = { kind: ScoreItemKind } | { problem: Problem };

/**
 * Follows the rows of a printed set and tells which of them stand below a heading of bonus or penalty, and so are no part of
 * the maximum (SPEC SCORE-31).
 */
export function extraSections(numbering: CriteriaNumbering) {
  const all: Open[] = [];
  let now: Open | null = null;

  return {
    /** Ends the section: below a total, codes belong to nothing above it. */
    end(): void {
      if (now !== null) numbering.under(null);
      now = null;
    },

    /** Takes the row as a heading, if it is one; a heading in the middle of a field is a problem. */
    opened(row: Passing, maximum: () => number | null): "no" | "yes" | { problem: Problem } {
      const heading = extraHeading(row.title);
      if (heading === null) return "no";
      const own = numbering.own(row.code, { kind: null });
      const within = codeAbove(own);
      const around: Open | null = now?.heading === "both" ? now : (now?.around ?? null);
      const isPart = around !== null && (within === null || within === around.code);
      if (within !== null && !isPart) {
        now = null;
        return { problem: problem("criteria-kind-unclear", { code: own, title: row.title, above: within }) };
      }
      if (isPart) around.parts += 1;
      const code = own === "" ? (heading === "penalty" ? "TR" : "T") : own;
      // Rows below it are numbered anew, unless its own number leads theirs.
      if (!/\d$/.test(code) && !numbering.isField(code)) numbering.under(code);
      const { line, title } = row;
      const empty = { total: null, lines: [], codes: new Set<string>(), parts: 0 };
      const isNumbered = own !== "";
      now = { heading, line, title, code, isNumbered, maximum: maximum(), ...empty, around: isPart ? around : null };
      all.push(now);
      return "yes";
    },

    /** Takes the row as the sum of its section, if it is one. */
    added({ line, title, code }: Passing, maximum: () => number | null): boolean {
      if (!isExtraTotal(title) && !isExtraTotal(code)) return false;
      const value = maximum();
      const section = now ?? all.at(-1);
      if (section !== undefined && value !== null) section.total = { line, maximum: value };
      return true;
    },

    /** What a row with its full code is; null where it belongs to no section. */
    place({ line, code }: Omit<Passing, "title">, said: SaidOfRow): ExtraPlace | null {
      if (now === null) return null;
      const isIn =
        !numbering.isField(code) && (!code.includes(".") || code === now.code || code.startsWith(`${now.code}.`));
      if (!isIn) {
        now = null;
        return null;
      }
      const { heading, codes } = now;
      now.lines.push(line);
      if (said.kind !== null && heading !== "both" && said.kind !== heading) {
        const params = { code, kind: said.kind, heading: now.title, row: now.line };
        return { problem: problem("criteria-kind-contradicts", params) };
      }
      const above = codeAbove(code);
      if (above !== null && codes.has(above)) {
        return { problem: problem("criteria-extra-nested", { code, above }) };
      }
      codes.add(code);
      const kind = said.kind ?? (heading === "both" ? null : heading);
      if (kind !== null) return { kind };
      return { problem: problem("criteria-kinds-mixed", { code, heading: now.title, row: now.line }) };
    },

    /** The lines of all headings. */
    headings: (): number[] => all.map(({ line }) => line),

    /** The headings that have rows below them. */
    sections(): ExtraSection[] {
      return all.flatMap(({ heading, line, title, maximum, total, lines }) =>
        heading === "both" || lines.length === 0 ? [] : [{ kind: heading, line, title, maximum, total, lines }],
      );
    },

    /** Headings without rows below them, which are items themselves, by line; those of both kinds in one are problems. */
    items(): ReadonlyMap<number, { code: string } & ExtraPlace> {
      const lonely = all.filter(({ lines, parts, isNumbered, maximum }) => {
        return lines.length === 0 && parts === 0 && (isNumbered || maximum !== null);
      });
      return new Map(
        lonely.map(({ heading, line, title, code }): [number, { code: string } & ExtraPlace] => {
          if (heading !== "both") return [line, { code, kind: heading }];
          return [line, { code, problem: problem("criteria-kinds-mixed", { code, heading: title, row: line }) }];
        }),
      );
    },
  };
}
