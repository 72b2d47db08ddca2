import { type TeamRole, teamRoles } from "@cchc/core/model/codes";
import { normaliseText } from "@cchc/core/text";
import { requirePerson } from "@cchc/store/find-person";
import type { Workspace } from "@cchc/store/workspace";
import * as Flags from "@oclif/core/flags";
import { badChoice } from "./bad-choice.ts";
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

/**
 * Members as documents keep them. A list is typed from memory, so names without marks are found; whoever is not in the
 * register stays as typed.
 */
export async function teamReferences(workspace: Workspace, members: readonly TypedMember[]): Promise<TypedMember[]> {
  const known = members.map(async ({ person, role }) => {
    const found = await requirePerson(workspace, person);
    return { person: found.ok ? found.value.id : person, role };
  });
  return Promise.all(known);
}

function memberIn(text: string, where: string): TypedMember {
  const colon = text.lastIndexOf(":");
  const person = (colon < 0 ? text : text.slice(0, colon)).trim();
  const typed = colon < 0 ? "member" : text.slice(colon + 1).trim();
  if (person === "") throw new ShellProblem("empty-value", { where });
  const role = teamRoles.find((known) => known === typed);
  if (role === undefined) throw badChoice(typed, where, teamRoles);
  return { person, role };
}
