import type { ScorecardActName } from "@cchc/core/machine/scorecard-machine";
import { scorecardStatuses } from "@cchc/core/model/codes";
import type { Criteria } from "@cchc/core/model/criteria";
import { groupDay, peersOf } from "@cchc/core/scoring/peer-group";
import { unwrap } from "@cchc/core/unwrap";
import { describeProblem } from "@cchc/messages/catalogue";
import { findCriteria } from "@cchc/store/criteria-sets";
import { findUnitList } from "@cchc/store/find-unit";
import { doRound, type PlannedRound, planRound, type RoundChange, selectScorecards } from "@cchc/store/scorecard-round";
import { findScorecard, type ScorecardWithCriteria } from "@cchc/store/scorecards";
import type { SkippedFile } from "@cchc/store/visit-index";
import { commandName } from "./base-command.ts";
import { chooseCriteria } from "./criteria-choice.ts";
import { exitCodes } from "./exit-code.ts";
import { choiceListFlag, idFlag, switchFlag, textArgument, unitListFlag } from "./inputs.ts";
import { stoppable } from "./interruption.ts";
import { skippedFiles } from "./listing.ts";
import { type RoundShown, roundLines } from "./presenters/scorecard-round.ts";
import { type OpenScorecard, ScorecardCommand } from "./scorecard-command.ts";
import { openSession, type Session } from "./session.ts";
import { ShellProblem } from "./shell-problem.ts";
import { typedAgain } from "./typed-workspace.ts";

/** The scorecards of an act: one by name, several, or those of a set by unit and state. */
export const roundArguments = { scorecard: textArgument({ multiple: true }) };
export const roundFlags = {
  criteria: idFlag({ helpValue: "CRITERIA" }),
  all: switchFlag({ exclusive: ["units"] }),
  units: unitListFlag({ multipleNonGreedy: true }),
  status: choiceListFlag(scorecardStatuses)(),
  apply: switchFlag(),
  "skip-refused": switchFlag(),
};

interface RoundFlags {
  criteria?: string | undefined;
  all?: boolean | undefined;
  units?: string[] | undefined;
  status?: (typeof scorecardStatuses)[number][] | undefined;
  apply?: boolean | undefined;
  "skip-refused"?: boolean | undefined;
}

/** Many scorecards that an act is tried on, and written to where that was said. */
export interface OpenRound {
  session: Session;
  cards: readonly ScorecardWithCriteria[];
  /** The set, where the scorecards were chosen by it and not named one by one. */
  criteria: Criteria | null;
  skipped: readonly SkippedFile[];
  flags: RoundFlags;
}

/** Acts on one scorecard at once, or on many: tried first, written with `--apply`, all or nothing (SPEC SCORE-25). */
export abstract class ScorecardActCommand extends ScorecardCommand {
  /** The one scorecard that was named, or the many. */
  protected async cards(
    names: readonly string[] = [],
    flags: RoundFlags,
    act: ScorecardActName,
  ): Promise<{ one: OpenScorecard; round: null } | { one: null; round: OpenRound }> {
    const [only, ...others] = names;
    const isFiltered = filtersOf(flags).length > 0;
    if (only === undefined || others.length > 0 || isFiltered)
      return { one: null, round: await this.many(names, flags) };
    const { workspace } = openSession(this.context);
    const set = flags.criteria === undefined ? undefined : unwrap(await findCriteria(workspace, flags.criteria));
    return { one: await this.open(only, act, set?.criteria.id), round: null };
  }

  /** The scorecards that were named, or those of a set by unit and state. */
  protected async many(names: readonly string[] = [], flags: RoundFlags): Promise<OpenRound> {
    const command = commandName(this.id);
    const filters = filtersOf(flags);
    if (names.length > 0 && filters.length > 0) {
      const given = filters.map((name) => `--${name}`);
      throw new ShellProblem("exclusive-flags", {
        flags: [this.context.texts.labels.placeholder.scorecard, ...given],
        command,
      });
    }
    const session = openSession(this.context);
    const { workspace } = session;
    if (names.length === 0) {
      if (filters.length === 0) {
        if (flags.criteria === undefined) throw new ShellProblem("missing-argument", { names: ["scorecard"], command });
        throw new ShellProblem("missing-one-of", { flags: ["--all", "--units", "--status"], command });
      }
      const { criteria } = await chooseCriteria(this.context, workspace, command, flags.criteria, "flag");
      const units = await workspace.units();
      const day = groupDay(criteria, this.context.asOf);
      const peers = new Set(peersOf(criteria, day, units));
      const unitIds = flags.units === undefined ? "all" : unwrap(findUnitList(units, flags.units, day, peers));
      const selection = { criteria, unitIds, statuses: flags.status ?? "any" } as const;
      return { session, criteria, flags, ...unwrap(await selectScorecards(workspace, selection)) };
    }
    const set = flags.criteria === undefined ? undefined : unwrap(await findCriteria(workspace, flags.criteria));
    const criteriaId = set?.criteria.id;
    const cards = new Map<string, ScorecardWithCriteria>();
    for (const name of names) {
      const found = unwrap(await findScorecard(workspace, name, criteriaId));
      cards.set(found.scorecard.id, found);
    }
    return { session, criteria: null, skipped: [], flags, cards: [...cards.values()] };
  }

  /** Says what an act would do to each of many scorecards, or with `--apply` does it. */
  protected async round(round: OpenRound, change: RoundChange): Promise<void> {
    const { session, cards, criteria, flags } = round;
    const { workspace, ports } = session;
    const { texts } = this.context;
    const words = texts.scorecards.round;
    const planned = unwrap(await planRound(workspace, cards, change, ports(), { chosen: criteria !== null }));
    const isBlocked = planned.refused.length > 0 && flags["skip-refused"] !== true;
    const applied = flags.apply === true && !isBlocked && planned.ready.length > 0;
    if (applied) {
      unwrap(await stoppable(texts, (report) => doRound(workspace, planned, ports(), report)));
    }
    const { refused, ...rest } = planned;
    const shown: RoundShown = {
      act: planned.act,
      on: change.on,
      applied,
      ready: rest.ready,
      refused: refused.map(({ item, problem }) => {
        const { message, hint } = describeProblem(texts, problem);
        return { ...item, code: problem.code, message, hint, reason: words.because(problem) ?? message };
      }),
      passedOver: rest.passedOver,
    };
    const skipped = skippedFiles(texts, round.skipped);
    const item = { ...shown, criteriaNumber: criteria?.number ?? null, total: cards.length, skipped };
    this.showItem("scorecard.round", item, (_item, view) => roundLines(shown, view));
    this.note(...skipped.map((file) => texts.screens.skipped(file)));
    if (isBlocked) process.exitCode = exitCodes.rule;
    this.sayNext(planned, { isBlocked, applied });
  }

  private sayNext(planned: PlannedRound, { isBlocked, applied }: { isBlocked: boolean; applied: boolean }): void {
    const { round: words } = this.context.texts.scorecards;
    const [first] = planned.ready;
    const [refused] = planned.refused;
    const typed = typedAgain(this.argv);
    const again = (flag: string) => [commandName(this.id), ...typed, ...(typed.includes(flag) ? [] : [flag])].join(" ");
    if (isBlocked) {
      this.note(first === undefined ? words.noneReady : words.blocked);
      this.suggestNext(
        ...(refused === undefined ? [] : [`scorecard show ${refused.item.number}`]),
        ...(first === undefined ? [] : [again("--skip-refused")]),
      );
    } else if (first === undefined) {
      this.suggestNext("scorecard list");
    } else if (applied) {
      if (planned.ready.length > 1) this.note(words.oneUndo);
      const { criteriaNumber } = first;
      this.suggestNext(
        `scorecard rank ${criteriaNumber}`,
        `scorecard list --criteria ${criteriaNumber}`,
        `undo ${first.number}`,
      );
    } else {
      this.note(words.trial);
      this.suggestNext(again("--apply"));
    }
  }
}

/** Which flags say that the scorecards of a set are meant. */
function filtersOf(flags: RoundFlags): ("all" | "units" | "status")[] {
  return (["all", "units", "status"] as const).filter((name) => flags[name] !== undefined);
}
