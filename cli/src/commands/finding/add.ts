import { findingToAdd } from "@cchc/core/change/finding-answers";
import { findingSources, severities } from "@cchc/core/model/codes";
import type { FindingAnswers } from "@cchc/core/model/finding-draft";
import type { FindingItem } from "@cchc/core/query/finding-item";
import { unwrap } from "@cchc/core/unwrap";
import { findVisit } from "@cchc/store/find-visit";
import { BaseCommand } from "../../base-command.ts";
import { exitCodes } from "../../exit-code.ts";
import { answersFromFlags, missingFindingFlags } from "../../finding-inputs.ts";
import { recordFinding } from "../../finding-recording.ts";
import { choiceFlag, dayFlag, idArgument, idFlag, termFlag, textFlag, unitFlag } from "../../inputs.ts";
import { addedFindingLines } from "../../presenters/finding-added.ts";
import { openSession, type Session } from "../../session.ts";

/** Records what was found wrong in a visit: by flags, or by questions on a terminal. */
export default class FindingAdd extends BaseCommand {
  static override args = { visit: idArgument() };
  static override flags = {
    area: idFlag(),
    title: textFlag(),
    description: textFlag(),
    severity: choiceFlag(severities)(),
    cause: textFlag(),
    recommendation: textFlag(),
    responsible: unitFlag(),
    person: textFlag({ helpValue: "WHO" }),
    source: choiceFlag(findingSources)(),
    previous: idFlag(),
    on: dayFlag(),
    "late-reason": textFlag(),
    due: dayFlag({ exclusive: ["within"] }),
    within: termFlag(),
    from: dayFlag({ dependsOn: ["within"] }),
    trigger: choiceFlag(["signing", "receipt"])({ dependsOn: ["from"] }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FindingAdd);
    const missing = missingFindingFlags(args.visit, flags);
    if (missing !== undefined && !this.context.interactive) throw missing;
    const session = openSession(this.context);
    const answers = await answersFromFlags(this.context, session.workspace, args.visit, flags);
    const item = missing === undefined ? await this.record(session, answers) : await this.ask(session, answers);
    this.showItem("finding", item, addedFindingLines);
    const { number, visitNumber } = item;
    this.suggestNext(`finding show ${number}`, `evidence add ${number}`, `finding add ${visitNumber}`);
  }

  private async record(session: Session, answers: FindingAnswers): Promise<FindingItem> {
    const change = findingToAdd(answers);
    if (change === undefined || answers.visitId === undefined) throw new Error("nothing is missing");
    const { file } = unwrap(await findVisit(session.workspace, answers.visitId));
    return recordFinding(this.context, session, file, change);
  }

  private async ask(session: Session, answers: FindingAnswers): Promise<FindingItem> {
    const { addByPrompts } = await import("../../prompts/finding-draft.ts");
    const asked = await addByPrompts(this.context, session, answers);
    if (asked.state === "added") return asked.item;
    this.note(asked.sentence);
    return this.exit(exitCodes.cancelled);
  }
}
