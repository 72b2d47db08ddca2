import type { DeadlineInput } from "@cchc/core/change/read-deadline";
import type { CalendarDay } from "@cchc/core/day";
import type { Term } from "@cchc/core/deadline/term";
import type { FindingSource, Severity } from "@cchc/core/model/codes";
import type { FindingAnswers } from "@cchc/core/model/finding-draft";

import { unwrap } from "@cchc/core/unwrap";
import { personReference } from "@cchc/store/find-person";
import { findUnit } from "@cchc/store/find-unit";
import { findIndexedFinding, findIndexedVisit } from "@cchc/store/find-visit";
import type { Workspace } from "@cchc/store/workspace";
import type { CommandContext } from "./context.ts";
import { ShellProblem } from "./shell-problem.ts";

/** The flags of `finding add` as they were parsed. */
export interface FindingFlags {
  area?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  severity?: Severity | undefined;
  cause?: string | undefined;
  recommendation?: string | undefined;
  responsible?: string | undefined;
  person?: string | undefined;
  source?: FindingSource | undefined;
  previous?: string | undefined;
  on?: CalendarDay | undefined;
  "late-reason"?: string | undefined;
  due?: CalendarDay | undefined;
  within?: Term | undefined;
  from?: CalendarDay | undefined;
  trigger?: "signing" | "receipt" | undefined;
}

/** What a finding cannot be recorded without, as a problem that names it; undefined when all of it is there. */
export function missingFindingFlags(visit: string | undefined, flags: FindingFlags): ShellProblem | undefined {
  const command = "finding add";
  if (visit === undefined) return new ShellProblem("missing-argument", { names: ["visit"], command });
  const missing = (["area", "title"] as const).filter((name) => flags[name] === undefined).map((name) => `--${name}`);
  if (missing.length > 0) return new ShellProblem("missing-flag", { flags: missing, command });
  if (deadlineFrom(flags) !== undefined) return undefined;
  return new ShellProblem("missing-one-of", { flags: ["--due", "--within"], command });
}

/** The answers that flags give, every reference looked up: a wrong one is told before anything is asked. */
export async function answersFromFlags(
  { today }: CommandContext,
  workspace: Workspace,
  visit: string | undefined,
  flags: FindingFlags,
): Promise<FindingAnswers> {
  const visitId = visit === undefined ? undefined : unwrap(await findIndexedVisit(workspace, visit)).id;
  const previous =
    flags.previous === undefined ? undefined : unwrap(await findIndexedFinding(workspace, flags.previous)).finding.id;
  const owner =
    flags.responsible === undefined
      ? undefined
      : unwrap(findUnit(await workspace.units(), flags.responsible, flags.on ?? today));
  const person = flags.person === undefined ? undefined : await personReference(workspace, flags.person);
  const { area, title, description, severity, cause, recommendation, source, on } = flags;
  const answers: FindingAnswers = {
    ...{ visitId, area, title, severity, description, cause, recommendation },
    lateReason: flags["late-reason"],
    responsibleUnitId: owner?.id,
    responsiblePerson: person,
    source,
    previousFindingId: previous,
    on,
    deadline: deadlineFrom(flags),
  };
  // Only what was given, so that it can be laid over the answers of a draft.
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

function deadlineFrom({ due, within, from, trigger = "signing" }: FindingFlags): DeadlineInput | undefined {
  if (due !== undefined) return { kind: "fixed", due };
  if (within === undefined) return undefined;
  return from === undefined ? { kind: "pending", term: within } : { kind: "started", term: within, from, trigger };
}
