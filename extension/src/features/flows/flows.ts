import { findingActsOfPeople } from "@cchc/core/query/next-acts";
import { commands, window } from "vscode";
import { type RecordReference, referenceOf } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

/** A flow over the open workspace, for the record that the command was given, or one to be chosen. */
type Flow = (services: Services, session: Session, reference: RecordReference | undefined) => Promise<unknown>;

/** Every flow by its command. What a flow needs is loaded when it starts. */
const flows: Readonly<Record<string, Flow>> = {
  ...Object.fromEntries(
    findingActsOfPeople.map((act): [string, Flow] => [
      `cchc.finding.${act}`,
      async (services, session, reference) =>
        (await import("./finding-flow.ts")).runFindingAct(services, session, act, reference),
    ]),
  ),
};

/** Commands that ask what the commands of the terminal ask, step by step. */
export function registerFlows(services: Services): void {
  for (const [command, flow] of Object.entries(flows)) {
    const run = (argument?: unknown) =>
      services.attempt(async () => {
        const { session } = services;
        if (session === undefined) void window.showInformationMessage(services.texts.extension.flows.noSession);
        else await flow(services, session, referenceOf(argument));
      });
    services.add(commands.registerCommand(command, run));
  }
}
