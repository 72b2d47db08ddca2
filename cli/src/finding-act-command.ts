import type { FindingChange } from "@cchc/core/change/finding-change";
import { endOfDays } from "@cchc/core/day";
import { type FindingActName, findingMachine } from "@cchc/core/machine/finding-machine";
import type { Person } from "@cchc/core/model/people";
import { AppError, problem } from "@cchc/core/problem";
import { findingNumber } from "@cchc/core/query/facts";
import { type FindingItem, findingItem } from "@cchc/core/query/finding-item";
import { findingState } from "@cchc/core/query/finding-state";
import { unwrap } from "@cchc/core/unwrap";
import { personReference } from "@cchc/store/find-person";
import { type FoundFinding, findFinding } from "@cchc/store/find-visit";
import { BaseCommand, commandName } from "./base-command.ts";
import { itemContext } from "./item-context.ts";
import { nextFindingCommands } from "./presenters/finding-next.ts";
import type { Questions } from "./prompts/questions.ts";
import { openSession, type Session } from "./session.ts";
import { ShellProblem } from "./shell-problem.ts";

/** A finding that was looked up for a change. */
export interface OpenFinding extends FoundFinding {
  session: Session;
  /** What people say: `2023-008.3`. */
  number: string;
}

/** Somebody named on the command line: as it is stored, and as it is shown. */
export interface Somebody {
  reference: string;
  name: string;
}

/** Commands that change one finding: look it up, ask for what is missing, give the change to the one door, show it. */
export abstract class FindingActCommand extends BaseCommand {
  /** The finding that `text` means. On a terminal an act that its state forbids is refused before anything is asked. */
  protected async open(text: string, act?: FindingActName): Promise<OpenFinding> {
    const session = openSession(this.context);
    const found = unwrap(await findFinding(session.workspace, text));
    const number = findingNumber(found.visit, found.finding);
    const status = findingState(found.finding, endOfDays)?.status;
    if (act !== undefined && status !== undefined && this.context.interactive) {
      const { from } = findingMachine[act];
      if (!from.includes(status)) {
        throw new AppError(problem("finding-act-not-allowed", { finding: number, act, status, from }));
      }
    }
    return { ...found, session, number };
  }

  /** Where nothing can be asked, names every flag that is missing; not only the first. */
  protected requireFlags(flags: Readonly<Record<string, unknown>>): void {
    const missing = Object.keys(flags).filter((name) => flags[name] === undefined);
    if (missing.length === 0 || this.context.interactive) return;
    throw new ShellProblem("missing-flag", {
      flags: missing.map((name) => `--${name}`),
      command: commandName(this.id),
    });
  }

  /** The flag's text, or the answer to a question. */
  protected async textOrAsk(value: string | undefined, question: string): Promise<string> {
    return value ?? (await this.questions()).text(question);
  }

  /** The prompts, loaded when something is asked. */
  protected async questions(): Promise<Questions> {
    const { loadQuestions } = await import("./prompts/questions.ts");
    return loadQuestions(this.context.texts);
  }

  /** Who is meant by a flag such as `--by`; whoever acts when it was not given. */
  protected async somebody({ workspace }: Session, typed: string = this.context.actor()): Promise<Somebody> {
    const reference = await personReference(workspace, typed);
    return { reference, name: nameOf(reference, await workspace.people()) };
  }

  /** Makes the change and gives the finding as it is now, as of the day asked for. */
  protected async change({ session, file, finding }: OpenFinding, change: FindingChange): Promise<FindingItem> {
    const visit = unwrap(await session.workspace.change("visit", file, change, session.ports()));
    const changed = visit.findings.find(({ id }) => id === finding.id);
    const context = await itemContext(this.context, session.workspace);
    const item =
      changed && (findingItem(visit, changed, context) ?? findingItem(visit, changed, { ...context, asOf: endOfDays }));
    if (item === undefined) throw new Error("a change leaves its finding");
    return item;
  }

  /** Shows a changed finding: its item as JSON, or sentences; then the commands that its state allows. */
  protected say(item: FindingItem, ...sentences: string[]): void {
    this.showItem("finding", item, () => sentences);
    this.suggestNext(...nextFindingCommands(item));
  }
}

/** A person's name where the text is the id of one. */
export function nameOf(reference: string, people: readonly Person[]): string {
  return people.find(({ id }) => id === reference)?.name ?? reference;
}
