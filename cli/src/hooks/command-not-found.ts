import type { Hook } from "@oclif/core/hooks";
import { commandName } from "../base-command.ts";
import { unknownCommand } from "../unknown-command.ts";

/** A command that does not exist: said in our words, with the commands it may have meant. */
export const hook: Hook<"command_not_found"> = async ({ id, config }) => {
  throw unknownCommand(commandName(id).split(" "), config.commandIDs.map(commandName));
};
