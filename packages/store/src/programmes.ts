import { applyProgrammeCreation } from "@cchc/core/change/apply";
import type { ProgrammeChange, ProgrammeCreation } from "@cchc/core/change/change-kinds";
import type { CalendarDay } from "@cchc/core/day";
import type { Person } from "@cchc/core/model/people";
import type { Decision, Programme } from "@cchc/core/model/programme";
import { problem } from "@cchc/core/problem";
import { resolveNamed } from "@cchc/core/query/resolve";
import { fail, type Result, succeed } from "@cchc/core/result";
import { compareVietnamese, foldText } from "@cchc/core/text";
import { documentsCalled, registeredDocuments } from "./document-register.ts";
import { counts, documentsOfKind, type Wanted } from "./documents-of-kind.ts";
import { renumberDocument, resolveNumbered, withTakenNumbers } from "./numbered-documents.ts";
import type { ChangePorts } from "./ports.ts";
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
  wanted?: Wanted,
): Promise<{ programmes: FoundProgramme[]; skipped: SkippedFile[] }> {
  const { documents, skipped } = await documentsOfKind(workspace, "programme");
  const counting = documents.filter(({ document }) => counts(document, wanted));
  const programmes = counting.map(({ file, document }) => ({ file, programme: document }));
  programmes.sort(
    ({ programme: left }, { programme: right }) =>
      right.year - left.year || compareVietnamese(left.number, right.number),
  );
  return { programmes, skipped };
}

/** The programme that `text` means: id, beginning of it, or display number (SPEC ID-2). */
export async function findProgramme(
  workspace: Workspace,
  text: string,
  wanted?: Wanted,
): Promise<Result<FoundProgramme>> {
  const { programmes, skipped } = await listProgrammes(workspace, wanted);
  const named = ({ programme: { id, number, title } }: FoundProgramme) => ({ id, number, label: title });
  return resolveNumbered(workspace, "programme", text, { found: programmes, skipped, named });
}

/** A new programme in a file of its own. Two processes at once get two numbers (SPEC PROG-2). */
export async function createProgramme(
  workspace: Workspace,
  programme: ProgrammeToCreate,
  ports: ChangePorts,
): Promise<Result<FoundProgramme>> {
  return withTakenNumbers(workspace, "programme", async ({ taken }) => {
    const number = nextProgrammeNumber(programme, taken);
    const context = await workspace.changeContext(ports);
    const made = applyProgrammeCreation({ type: "programme.create", number, ...programme }, context);
    if (!made.ok) return made;
    const file = `${folder}/${programme.year}_${made.value.id.slice(-6)}.programme.json`;
    const created = await workspace.create("programme", file, made.value);
    return created.ok ? succeed({ file, programme: created.value }) : created;
  });
}

/** The next free number of its year for a programme whose number another one has; null when its number is free by now. */
export async function renumberProgramme(
  workspace: Workspace,
  file: string,
  ports: ChangePorts,
): Promise<Result<{ from: string; to: string } | null>> {
  const renumbering = {
    next: nextProgrammeNumber,
    changeTo: (number: string): ProgrammeChange => ({ type: "programme.renumber", number }),
  };
  return renumberDocument(workspace, "programme", file, renumbering, ports);
}

/** A decision as it was typed, and the papers of the register that its number may mean when they are several. */
export interface TypedDecision {
  decision: Decision;
  candidates: readonly { id: string; title: string }[];
}

/**
 * A decision as it was typed, by number or by the id of a registered paper, with the paper in the document register that
 * carries the number: its day counts where none is given. Of several papers with the number the one of the day that is
 * given is meant; where that does not choose either, the number stays as typed and refers to none (SPEC PROG-1). Nothing
 * typed is a decision that is not there yet.
 */
export async function decisionTyped(
  workspace: Workspace,
  { number, issuedOn }: { number?: string | null | undefined; issuedOn?: Decision["issuedOn"] | undefined },
): Promise<TypedDecision> {
  const documents = number == null ? [] : await registeredDocuments(workspace);
  const fits = number == null ? [] : documentsCalled(documents, number);
  const ofDay = fits.filter((paper) => issuedOn != null && paper.issuedOn === issuedOn);
  const chosen = fits.length > 1 && ofDay.length === 1 ? ofDay : fits;
  const paper = chosen.length === 1 ? chosen[0] : undefined;
  const decision = {
    number: paper?.number ?? number ?? null,
    issuedOn: issuedOn ?? paper?.issuedOn ?? null,
    ...(paper === undefined ? {} : { documentId: paper.id }),
  };
  return { decision, candidates: paper === undefined ? chosen.map(({ id, title }) => ({ id, title })) : [] };
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

/** `KT2026`, then `KT2026-2`. */
function nextProgrammeNumber({ year }: Pick<Programme, "year">, taken: readonly string[]): string {
  const first = `KT${year}`;
  const ordinals = taken.flatMap((number) => {
    if (number === first) return [1];
    const rest = number.startsWith(`${first}-`) ? Number(number.slice(first.length + 1)) : Number.NaN;
    return Number.isInteger(rest) ? [rest] : [];
  });
  const next = Math.max(0, ...ordinals) + 1;
  return next === 1 ? first : `${first}-${next}`;
}
