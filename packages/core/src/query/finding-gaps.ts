import { endOfDays } from "../day.ts";
import type { Visit } from "../model/visit.ts";
import { findingNumber } from "./facts.ts";
import { findingState } from "./finding-state.ts";

/** What a conclusion says of a finding, and somebody has yet to write. */
export type FindingGap = "cause" | "recommendation";

/** A recorded finding that is not ready for the conclusion. */
export interface IncompleteFinding {
  id: string;
  number: string;
  title: string;
  gaps: FindingGap[];
}

/** The findings of a visit that a conclusion would print with something left out (SPEC FLOW-9). */
export function incompleteFindings(visit: Visit): IncompleteFinding[] {
  return visit.findings.flatMap((finding) => {
    const status = findingState(finding, endOfDays)?.status;
    const gaps = (["cause", "recommendation"] as const).filter((field) => (finding[field] ?? "").trim() === "");
    if (status !== "recorded" || gaps.length === 0) return [];
    return [{ id: finding.id, number: findingNumber(visit, finding), title: finding.title, gaps }];
  });
}
