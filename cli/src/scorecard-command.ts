import type { DueInput, ScorecardChange } from "@cchc/core/change/scorecard-change";
import { type CalendarDay, endOfDays } from "@cchc/core/day";
import type { Term } from "@cchc/core/deadline/term";
import { nextScorecardStatus, type ScorecardActName, scorecardMachine } from "@cchc/core/machine/scorecard-machine";
import { AppError, problem } from "@cchc/core/problem";
import { type ScorecardDetail, scorecardDetail } from "@cchc/core/query/scorecard-item";
import { unwrap } from "@cchc/core/unwrap";
import { personReference } from "@cchc/store/find-person";
import { findScorecard, type ScorecardWithCriteria } from "@cchc/store/scorecards";
import { BaseCommand } from "./base-command.ts";
import { nameOf } from "./finding-act-command.ts";
import { dayFlag, textFlag } from "./inputs.ts";
import { nextScorecardCommands } from "./presenters/scorecard-next.ts";
import { openSession, type Session } from "./session.ts";

/** The flags of everything that is done to a scorecard on a day by somebody. */
export const actFlags = { on: dayFlag(), by: textFlag({ helpValue: "WHO" }) };

/** A scorecard that was looked up for a change. */
export interface OpenScorecard extends ScorecardWithCriteria {
  session: Session;
  /** As it is after every act. */
  detail: ScorecardDetail;
  number: string;
}

/** Commands that change one scorecard: look it up, ask for what is missing, give the change to the one door, show it. */
export abstract class ScorecardCommand extends BaseCommand {
  /**
   * The scorecard that `text` means, of those by a set where that is given. On a terminal an act that its state forbids is
   * refused before anything is asked.
   */
  protected async open(text: string, act: ScorecardActName, criteriaId?: string): Promise<OpenScorecard> {
    const session = openSession(this.context);
    const found = unwrap(await findScorecard(session.workspace, text, criteriaId));
    const { scorecard, criteria } = found;
    const { number } = scorecard;
    const detail = scorecardDetail(scorecard, criteria, endOfDays, await session.workspace.units());
    if (detail === undefined) throw new Error(`scorecard ${number} has no act`);
    const { status } = detail;
    if (this.context.interactive && nextScorecardStatus(status, act) === undefined) {
      const { from } = scorecardMachine[act];
      throw new AppError(problem("scorecard-act-not-allowed", { scorecard: number, act, status, from }));
    }
    return { ...found, session, detail, number };
  }

  /** Who and when by the flags: whoever acts, and today, where they do not say. */
  protected async signed(
    { workspace }: Session,
    flags: { on?: CalendarDay | undefined; by?: string | undefined },
  ): Promise<{ on: CalendarDay; by: string; name: string }> {
    const by = await personReference(workspace, flags.by ?? this.context.actor());
    return { on: flags.on ?? this.context.today, by, name: nameOf(by, await workspace.people()) };
  }

  /** Makes the change and gives the scorecard as it is now, as of the day asked for. */
  protected async change(
    { session, file, criteria }: OpenScorecard,
    change: ScorecardChange,
  ): Promise<ScorecardDetail> {
    const { workspace, ports } = session;
    const changed = unwrap(await workspace.change("scorecard", file, change, ports()));
    const units = await workspace.units();
    const detail =
      scorecardDetail(changed, criteria, this.context.asOf, units) ??
      scorecardDetail(changed, criteria, endOfDays, units);
    if (detail === undefined) throw new Error("a change leaves its scorecard");
    return detail;
  }

  /** Shows a changed scorecard: itself as JSON, or sentences; then the commands that its state allows. */
  protected say(detail: ScorecardDetail, ...sentences: string[]): void {
    this.showItem("scorecard", detail, () => sentences);
    this.suggestNext(...nextScorecardCommands(detail, this.context.texts));
  }
}

/** When something is due by `--due` and `--within`; undefined when neither says it. */
export function dueOf(due: CalendarDay | undefined, within: Term | undefined, from: CalendarDay): DueInput | undefined {
  if (due !== undefined) return { kind: "fixed", due };
  return within === undefined ? undefined : { kind: "term", term: within, from };
}
