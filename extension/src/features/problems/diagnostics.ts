import { type Catalogue, describeRemark } from "@cchc/messages/catalogue";
import { type CheckLine, severityOf } from "@cchc/store/check/check-line";
import type { FileFindings } from "@cchc/store/check/workspace-checker";
import type { TextRange } from "@cchc/store/json-text-range";
import { Diagnostic, DiagnosticSeverity, Range, workspace } from "vscode";
import { problemWords, remarkHint } from "../../adapters/failure.ts";

/** Who says it, in the Problems view. */
export const diagnosticSource = "CCHC";

const levels = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** How bad somebody wants which code to be shown: the settings, read once for many diagnostics. */
export interface Severities {
  ofLine(line: CheckLine): DiagnosticSeverity | undefined;
  overdue: DiagnosticSeverity | undefined;
}

export function severitiesOfSettings(): Severities {
  const settings = workspace.getConfiguration("cchc.problems");
  const wanted = settings.get<Record<string, unknown>>("severity") ?? {};
  const overdue = levelOf(settings.get("overdue"));
  return {
    ofLine(line) {
      const code = codeOf(line);
      const own = Object.hasOwn(wanted, code) ? levelOf(wanted[code]) : undefined;
      return own === undefined ? levels[severityOf(line)] : own === "off" ? undefined : own;
    },
    overdue: overdue === "off" ? undefined : (overdue ?? DiagnosticSeverity.Information),
  };
}

/** Undefined for what is no level: a slip in the settings hides nothing. */
function levelOf(value: unknown): DiagnosticSeverity | "off" | undefined {
  if (value === "off") return "off";
  return typeof value === "string" && Object.hasOwn(levels, value) ? levels[value as keyof typeof levels] : undefined;
}

/** The stable code of a line. */
export function codeOf(line: CheckLine): string {
  return "problem" in line ? line.problem.code : line.remark.code;
}

/** What is said of a file, as VS Code shows it; what is switched off is left out. */
export function diagnosticsOf(
  { lines, overdue }: FileFindings,
  texts: Catalogue,
  severities: Severities,
): Diagnostic[] {
  const shown: Diagnostic[] = [];
  for (const line of lines) {
    const severity = severities.ofLine(line);
    if (severity !== undefined) shown.push(diagnostic(line.range, wordsOf(line, texts), severity, codeOf(line)));
  }
  for (const { record, range } of severities.overdue === undefined ? [] : overdue) {
    const message = texts.extension.problems.overdue(record);
    shown.push(diagnostic(range, message, severities.overdue ?? DiagnosticSeverity.Information, "overdue"));
  }
  return shown;
}

/** What happened, and on a line of its own what to do about it. */
export function wordsOf(line: CheckLine, texts: Catalogue): string {
  const { message, hint } =
    "problem" in line
      ? problemWords(texts, line.problem)
      : { message: describeRemark(texts, line.remark).message, hint: remarkHint(texts, line.remark) };
  return hint === "" ? message : `${message}\n${hint}`;
}

/** A stretch of a text as VS Code counts it. */
export function rangeOf({ start, end }: TextRange): Range {
  return new Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}

function diagnostic(range: TextRange, message: string, severity: DiagnosticSeverity, code: string): Diagnostic {
  const made = new Diagnostic(rangeOf(range), message, severity);
  made.source = diagnosticSource;
  made.code = code;
  return made;
}
