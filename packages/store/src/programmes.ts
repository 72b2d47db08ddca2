import { join } from "node:path";
import { applyProgrammeCreation, type ProgrammeCreation } from "@cchc/core/change/apply";
import type { CalendarDay } from "@cchc/core/day";
import type { Person } from "@cchc/core/model/people";
import type { Decision, Programme } from "@cchc/core/model/programme";
import { problem } from "@cchc/core/problem";
import { resolveNamed } from "@cchc/core/query/resolve";
import { fail, type Result, succeed } from "@cchc/core/result";
import { compareVietnamese, foldText } from "@cchc/core/text";
import { findDocument, registeredDocuments } from "./document-register.ts";
import { documentsOfKind } from "./documents-of-kind.ts";
import { withLock } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import { numbersShown } from "./skipped-visits.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A programme and where it lies. */
export interface FoundProgramme {
  file: string;
  programme: Programme;
}

/** A programme to make; its number is the next free one of its year. */
export type ProgrammeToCreate = Omit<ProgrammeCreation, "type" | "number">;

const folder = "programmes";

/** Every programme that can be read, the latest year first. */
export async function listProgrammes(
  workspace: Workspace,
): Promise<{ programmes: FoundProgramme[]; skipped: SkippedFile[] }> {
  const { documents, skipped } = await documentsOfKind(workspace, "programme");
  const programmes = documents.map(({ file, document }) => ({ file, programme: document }));
  programmes.sort(
    ({ programme: left }, { programme: right }) =>
      right.year - left.year || compareVietnamese(left.number, right.number),
  );
  return { programmes, skipped };
}

/** The programme that `text` means: id, beginning of it, or display number (SPEC ID-2). */
export async function findProgramme(workspace: Workspace, text: string): Promise<Result<FoundProgramme>> {
  const { programmes, skipped } = await listProgrammes(workspace);
  const named = programmes.map((found) => {
    const { id, number, title: label } = found.programme;
    return { id, number, label, found };
  });
  const one = resolveNamed(text, named, "programme-not-found");
  if (one.ok) return succeed(one.value.found);
  // A programme in a broken file is not one that is not there.
  const wanted = text.trim().toLowerCase();
  const broken = skipped.find(({ file }) =>
    numbersShown(join(workspace.root, file), '[^"]+').some((number) => number.toLowerCase() === wanted),
  );
  return fail(broken?.problem ?? one.problem);
}

/** A new programme in a file of its own. Two processes at once get two numbers (SPEC PROG-2). */
export async function createProgramme(
  workspace: Workspace,
  programme: ProgrammeToCreate,
  ports: ChangePorts,
): Promise<Result<FoundProgramme>> {
  return withProgrammesLocked(workspace, async () => {
    const number = await nextProgrammeNumber(workspace, programme.year);
    if (!number.ok) return number;
    const context = await workspace.changeContext(ports);
    const made = applyProgrammeCreation({ type: "programme.create", number: number.value, ...programme }, context);
    if (!made.ok) return made;
    const file = `${folder}/${programme.year}_${made.value.id.slice(-6)}.programme.json`;
    const created = await workspace.create("programme", file, made.value);
    return created.ok ? succeed({ file, programme: created.value }) : created;
  });
}

/** Gives a programme the next free number of its year; null when it is gone. */
export async function renumberProgramme(
  workspace: Workspace,
  file: string,
  ports: ChangePorts,
): Promise<Result<{ from: string; to: string } | null>> {
  return withProgrammesLocked(workspace, async () => {
    const before = await workspace.read("programme", file);
    if (!before.ok) return before.problem.code === "file-not-found" ? succeed(null) : before;
    const to = await nextProgrammeNumber(workspace, before.value.year);
    if (!to.ok) return to;
    const changed = await workspace.change("programme", file, { type: "programme.renumber", number: to.value }, ports);
    return changed.ok ? succeed({ from: before.value.number, to: to.value }) : changed;
  });
}

/**
 * A decision as it was typed, with the paper in the document register that carries the number: its day counts where none
 * is given. Nothing typed is a decision that is not there yet.
 */
export async function decisionTyped(
  workspace: Workspace,
  { number, issuedOn }: { number?: string | null | undefined; issuedOn?: Decision["issuedOn"] | undefined },
): Promise<Result<Decision>> {
  const registered = number == null ? undefined : findDocument(await registeredDocuments(workspace), number);
  if (registered?.ok === false && registered.problem.code === "id-ambiguous") return registered;
  const paper = registered?.ok === true ? registered.value : undefined;
  return succeed({
    number: paper?.number ?? number ?? null,
    issuedOn: issuedOn ?? paper?.issuedOn ?? null,
    ...(paper === undefined ? {} : { documentId: paper.id }),
  });
}

/**
 * The member of the team that `text` means, as the programme keeps it: somebody who is in it on `on` or later
 * (`team-member-not-found` otherwise). Names may be typed without marks.
 */
export function memberTyped(
  { number, team }: Pick<Programme, "number" | "team">,
  people: readonly Person[],
  text: string,
  on: CalendarDay | null,
): Result<string> {
  const lasting = team.filter(({ to }) => to === null || on === null || to > on);
  const named = [...new Set(lasting.map(({ person }) => person))].map((person) => {
    const known = people.find(({ id }) => id === person);
    return { id: person, number: known?.number ?? person, label: known?.name ?? person };
  });
  const exact = resolveNamed(text, named, "person-not-found");
  if (exact.ok || exact.problem.code === "id-ambiguous") return exact.ok ? succeed(exact.value.id) : exact;
  const wanted = foldText(text);
  const [only, ...others] = named.filter(({ label }) => foldText(label) === wanted);
  if (only === undefined) return fail(problem("team-member-not-found", { programme: number, person: text, on }));
  if (others.length === 0) return succeed(only.id);
  return fail(problem("id-ambiguous", { text, candidates: [only, ...others] }));
}

function withProgrammesLocked<T>(workspace: Workspace, work: () => Promise<Result<T>>): Promise<Result<T>> {
  return withLock(workspace.lockDirectory, folder, workspace.lockOptions, work);
}

/** `KT2026`, then `KT2026-2`; a number in a file that cannot be read is not given out again. */
async function nextProgrammeNumber(workspace: Workspace, year: number): Promise<Result<string>> {
  const { programmes, skipped } = await listProgrammes(workspace);
  const taken = programmes.map(({ programme }) => programme.number);
  for (const { file, problem: cause } of skipped) {
    const shown = numbersShown(join(workspace.root, file), "KT\\d{4}(?:-\\d+)?");
    if (shown.length === 0) return fail(cause);
    taken.push(...shown);
  }
  const first = `KT${year}`;
  const ordinals = taken.flatMap((number) => {
    if (number === first) return [1];
    const rest = number.startsWith(`${first}-`) ? Number(number.slice(first.length + 1)) : Number.NaN;
    return Number.isInteger(rest) ? [rest] : [];
  });
  const next = Math.max(0, ...ordinals) + 1;
  return succeed(next === 1 ? first : `${first}-${next}`);
}
