import { severities } from "@cchc/core/model/codes";
import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { personReference } from "@cchc/store/find-person";
import { findUnit } from "@cchc/store/find-unit";
import { findIndexedFinding } from "@cchc/store/find-visit";
import { FindingActCommand, type OpenFinding } from "../../finding-act-command.ts";
import { choiceFlag, dayFlag, idArgument, idFlag, termFlag, textFlag, unitFlag } from "../../inputs.ts";
import type { FindingUpdate as Update } from "../../prompts/finding-update.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Corrects what a finding says, or names another responsible unit. */
export default class FindingUpdate extends FindingActCommand {
  static override args = { finding: idArgument({ required: true }) };
  static override flags = {
    title: textFlag(),
    area: idFlag(),
    severity: choiceFlag(severities)(),
    description: textFlag(),
    cause: textFlag(),
    recommendation: textFlag(),
    responsible: unitFlag(),
    on: dayFlag({ dependsOn: ["responsible"] }),
    person: textFlag({ helpValue: "WHO" }),
    previous: idFlag(),
    within: termFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FindingUpdate);
    const { title, area, severity, description, cause, recommendation, responsible, person, previous, within, on } =
      flags;
    const texts = { title, area, severity, description, cause, recommendation };
    const given = [...Object.values(texts), responsible, person, previous, within].some((value) => value !== undefined);
    if (!given && !this.context.interactive) throw nothingToChange();
    const found = await this.open(args.finding);
    const { workspace } = found.session;
    const units = await workspace.units();
    const owner = responsible && unwrap(findUnit(units, responsible, on ?? this.context.today)).id;
    const earlier = previous && unwrap(await findIndexedFinding(workspace, previous)).finding.id;
    const item = await this.change(found, {
      type: "finding.update",
      findingId: found.finding.id,
      ...(given ? texts : await this.askWhat(found)),
      term: within,
      responsibleUnitId: owner,
      on,
      responsiblePerson: person && (await personReference(workspace, person)),
      previousFindingId: earlier,
    });
    const { done } = this.context.texts.findings;
    const { number } = found;
    const handOver = item.handOvers.at(-1);
    const before = found.finding.acts.filter(({ act }) => act === "hand-over").length;
    if (item.revision === found.visit.revision) this.say(item, done.unchanged({ number }));
    else if (handOver === undefined || item.handOvers.length === before) this.say(item, done.update({ number }));
    else this.say(item, done.handOver({ number, unit: item.responsibleUnitName, on: handOver.on }));
  }

  private async askWhat({ visit, finding, session }: OpenFinding): Promise<Update> {
    const { askForUpdate } = await import("../../prompts/finding-update.ts");
    const { texts } = this.context;
    const areaName = areaNames(texts, (await session.workspace.settings()).areaLists);
    return askForUpdate(await this.questions(), texts, { visit, finding, areaName });
  }
}

function nothingToChange(): ShellProblem {
  const flags = Object.keys(FindingUpdate.flags).flatMap((name) => (name === "on" ? [] : [`--${name}`]));
  return new ShellProblem("missing-one-of", { flags, command: "finding update" });
}
