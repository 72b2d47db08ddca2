import { type TeamRole, teamRoles } from "@cchc/core/model/codes";
import { useState } from "preact/hooks";
import type { Choice } from "../../src/protocol/form.ts";
import type { VisitFormView } from "../../src/protocol/visit-form.ts";
import { Button, IconButton } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { localLink } from "../kit/field-link.ts";
import { PersonPicker } from "../kit/pickers.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { kitTexts } from "../kit/texts.ts";
import { labels, texts } from "./texts.ts";
import { channel } from "./visit-channel.ts";

/** A row of the team; `person` is null while nobody is chosen. */
interface Member {
  key: number;
  person: string | null;
  name: string;
  role: TeamRole;
}

/** Chooses who goes on a visit, and as what. */
export function TeamDialog({
  team,
  people,
  onClose,
}: Pick<VisitFormView, "team"> & { people: readonly Choice[]; onClose: () => void }) {
  const { head } = texts;
  const [members, setMembers] = useState<readonly Member[]>(() =>
    (team.length === 0 ? [{ person: null, name: "", role: "head" as const }] : team).map(
      ({ person, name, role }, key) => ({
        ...{ key, person, name, role },
      }),
    ),
  );
  const change = (key: number, given: Partial<Member>) =>
    setMembers((before) => before.map((one) => (one.key === key ? { ...one, ...given } : one)));
  const add = () =>
    setMembers((before) => [
      ...before,
      { key: Math.max(-1, ...before.map(({ key }) => key)) + 1, person: null, name: "", role: "member" },
    ]);
  const options = teamRoles.map((value) => ({ value, label: labels.teamRole[value] }));
  return (
    <Dialog
      title={head.teamTitle}
      submit={kitTexts.save}
      onClose={onClose}
      onSubmit={() =>
        channel.send({
          act: "visit.team",
          // A row that was left empty is nobody.
          team: members.flatMap(({ person, role }) => (person === null ? [] : [{ person, role }])),
        })
      }
    >
      {members.length === 0 && <p class="quiet">{head.noMember}</p>}
      {members.map(({ key, person, name, role }, at) => (
        <div class="team-row" key={key}>
          <PersonPicker
            label={head.memberName(at + 1)}
            value={person}
            shown={name}
            choices={people}
            link={localLink((chosen) =>
              change(key, { person: chosen, name: people.find(({ id }) => id === chosen)?.name ?? chosen ?? "" }),
            )}
          />
          <SelectField
            label={head.memberRole(at + 1)}
            labelPlace="hidden"
            value={role}
            options={options}
            link={localLink((chosen: TeamRole) => change(key, { role: chosen }))}
          />
          <IconButton
            icon="close"
            label={head.removeMember(name)}
            onClick={() => setMembers((before) => before.filter((one) => one.key !== key))}
          />
        </div>
      ))}
      <div>
        <Button look="link" icon="add" onClick={add}>
          {head.addMember}
        </Button>
      </div>
    </Dialog>
  );
}
