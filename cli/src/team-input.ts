import { type TeamRole, teamRoles } from "@cchc/core/model/codes";
import { normaliseText } from "@cchc/core/text";
import * as Flags from "@oclif/core/flags";
import { ShellProblem } from "./shell-problem.ts";

/** A member of a team as typed: a name or a person's id, and a role. */
export interface TypedMember {
  person: string;
  role: TeamRole;
}

/** `--team "Name or id:role"`; without a role, a member. */
export const teamFlag = Flags.custom<TypedMember>({
  helpValue: "WHO",
  parse: async (input, _context, { name }) => memberIn(normaliseText(input), `--${name}`),
});

function memberIn(text: string, where: string): TypedMember {
  const colon = text.lastIndexOf(":");
  const person = (colon < 0 ? text : text.slice(0, colon)).trim();
  const typed = colon < 0 ? "member" : text.slice(colon + 1).trim();
  if (person === "") throw new ShellProblem("empty-value", { where });
  const role = teamRoles.find((known) => known === typed);
  if (role === undefined) throw new ShellProblem("bad-choice", { value: typed, where, codes: teamRoles });
  return { person, role };
}
