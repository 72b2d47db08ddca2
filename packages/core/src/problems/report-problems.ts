import type { CalendarDay } from "../day.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with reports and their making. */
export interface ReportProblems {
  "report-image-too-large": { file: string; what: "bytes" | "pixels"; found: number; limit: number };
  "report-images-too-many": { what: "count" | "bytes"; found: number; limit: number };
  "template-not-found": { template: string; known: readonly string[]; nearest: readonly string[] };
  "template-format-missing": { template: string; format: string; formats: readonly string[] };
  /** Neither the file's ending nor a flag says what kind of file is meant. */
  "report-format-unclear": { file: string; formats: readonly string[] };
  /** `turned` is the same with its days changed over, where the last came before the first. */
  "period-malformed": { text: string; turned: string | null };
  "period-not-begun": { from: CalendarDay; today: CalendarDay };
  "explanation-not-found": { file: string; explanation: string };
  "explanation-invalid": { explanation: string };
  /** `nearest` are names as they may be typed, or the places and names in words of figures that have all its words. */
  "report-figure-not-found": { figure: string; nearest: readonly string[]; places?: readonly number[] };
  /** A batch goes into a folder. */
  "batch-needs-folder": { output: string };
  /** Figures are compared between reports by the same template only. */
  "reports-unlike": { old: string; now: string };
  /** `configured` is where a setting says that LibreOffice lies. */
  "libre-office-missing": { configured: string | null; system: "windows" | "macos" | "linux" };
  "pdf-timed-out": { file: string; seconds: number };
  /** `detail` is the last line that LibreOffice said, which may be empty. */
  "pdf-failed": { file: string; detail: string };
}

export const reportProblemClasses: ClassesOf<ReportProblems> = {
  "report-image-too-large": "rule",
  "report-images-too-many": "rule",
  "template-not-found": "not-found",
  "template-format-missing": "not-found",
  "report-format-unclear": "usage",
  "period-malformed": "usage",
  "period-not-begun": "rule",
  "explanation-not-found": "not-found",
  "explanation-invalid": "invalid-document",
  "report-figure-not-found": "not-found",
  "batch-needs-folder": "usage",
  "reports-unlike": "usage",
  "libre-office-missing": "io",
  "pdf-timed-out": "io",
  "pdf-failed": "io",
};
