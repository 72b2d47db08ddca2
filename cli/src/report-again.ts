import type { ReportSubject } from "@cchc/core/report-subject";
import type { ReportFlags } from "./report-request.ts";

/** The flags that ask for a document about the same again (SPEC DIFF-2). */
export function flagsOfSubject(subject: ReportSubject): ReportFlags {
  const none = { year: undefined, period: undefined };
  switch (subject.kind) {
    case "period": {
      const plan = subject.plan ?? undefined;
      return { ...daysOf(subject.year, subject.from, subject.to), plan };
    }
    case "remediation":
      return subject.from === null ? none : daysOf(subject.year, subject.from, subject.to);
    case "visit":
      return { ...none, visit: subject.id };
    case "progress":
      return { ...none, plan: subject.id, month: subject.month };
    case "programme":
      return { ...none, programme: subject.id };
    case "criteria":
      return { ...none, criteria: subject.id };
  }
}

function daysOf(year: number | null, from: string, to: string): Pick<ReportFlags, "year" | "period"> {
  return year === null ? { year: undefined, period: `${from}..${to}` } : { year, period: undefined };
}
