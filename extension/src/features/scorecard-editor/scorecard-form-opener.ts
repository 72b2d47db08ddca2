import type { Scorecard } from "@cchc/core/model/scorecard";
import { AppError, problem } from "@cchc/core/problem";
import { succeed } from "@cchc/core/result";
import { criteriaById } from "@cchc/store/criteria-by-id";
import { personReference } from "@cchc/store/find-person";
import { listScorecards } from "@cchc/store/list-scorecards";
import { commands } from "vscode";
import { formOpener, type OpenForm } from "../../forms/form-editor.ts";
import { scorecardActSchema } from "../../protocol/scorecard-form.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { scorecardFormChange } from "./scorecard-form-change.ts";
import { scorecardFormView } from "./scorecard-form-view.ts";

/** Opens forms of scorecards. */
export function scorecardFormOpener(services: Services) {
  return formOpener(services, {
    kind: "scorecard",
    page: "scorecard-editor",
    actSchema: scorecardActSchema,
    directoryDay: (_scorecard, today) => today,
    view: async (scorecard, session, _file, texts) => {
      const { live } = session;
      const criteria = await criteriaOf(scorecard, session);
      const people = await live.peopleIfReadable([]);
      const isFinal = scorecard.acts.some(({ act }) => act === "finalise");
      return scorecardFormView(scorecard, {
        criteria,
        // Only a final one has a rank: the others need not be read with every number typed.
        scorecards: isFinal ? (await listScorecards(live)).scorecards.map((found) => found.scorecard) : [],
        units: await live.unitsIfReadable([]),
        people: new Map(people.map(({ id, name }) => [id, name])),
        today: session.ports().today,
        texts,
      });
    },
    change: async (act, scorecard, form) => {
      const { session } = form;
      switch (act.act) {
        case "flow":
          run(services, form, `cchc.scorecard.${act.flow}`, {
            kind: "scorecard",
            file: form.live.file,
            id: scorecard.id,
          });
          return undefined;
        case "ranking":
          run(services, form, "cchc.ranking", { kind: "scorecard", file: form.live.file, id: scorecard.id });
          return undefined;
        case "points":
        case "note": {
          const { today, actor } = session.ports();
          const by = await personReference(session.workspace, actor);
          return succeed(scorecardFormChange(act, scorecard, await criteriaOf(scorecard, session), { on: today, by }));
        }
      }
    },
  });
}

async function criteriaOf({ criteriaId }: Scorecard, { live }: Session) {
  const criteria = (await criteriaById(live)).get(criteriaId);
  if (criteria === undefined) throw new AppError(problem("criteria-not-found", { criteria: criteriaId }));
  return criteria;
}

/** Lets a command ask what it asks; it works on the workspace that is shown, which becomes that of the form. */
function run(
  services: Services,
  { session: { root } }: OpenForm<"scorecard">,
  command: string,
  reference: RecordReference,
): void {
  const isShown = () => services.session?.root === root;
  void services.attempt(async () => {
    if (!isShown()) await commands.executeCommand("cchc.chooseWorkspace", root);
    if (isShown()) await commands.executeCommand(command, reference);
  });
}
