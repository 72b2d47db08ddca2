import type { CalendarDay } from "@cchc/core/day";
import { useState } from "preact/hooks";
import type { Choice } from "../../src/protocol/form.ts";
import type { VisitFormFinding } from "../../src/protocol/visit-form.ts";
import { Button } from "../kit/button.tsx";
import { DayField } from "../kit/day-field.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { localLink } from "../kit/field-link.ts";
import { UnitPicker } from "../kit/pickers.tsx";
import { kitTexts } from "../kit/texts.ts";
import { texts } from "./texts.ts";
import { channel, linkTo } from "./visit-channel.ts";

interface OwnerProps {
  finding: VisitFormFinding;
  today: CalendarDay;
  units: readonly Choice[];
  readOnly: boolean;
}

/** Who answers for a finding: corrected while it is only recorded, handed over from a day on once it is concluded. */
export function OwnerField({ finding, today, units, readOnly }: OwnerProps) {
  const { owner, newOwner } = texts.finding;
  const { id } = finding;
  const [asking, setAsking] = useState(false);
  if (finding.status === "recorded" && finding.handOvers.length === 0) {
    return (
      <UnitPicker
        label={owner}
        value={finding.owner.id}
        shown={finding.owner.name}
        choices={units}
        needed
        disabled={readOnly}
        link={linkTo(`${id}.owner`, (unitId: string | null) => ({
          act: "finding.owner",
          findingId: id,
          unitId: unitId ?? finding.owner.id,
          on: null,
        }))}
      />
    );
  }
  return (
    <div class="labelled">
      <span class="label">{owner}</span>
      <div class="owner">
        <span>{finding.owner.name}</span>
        <Button look="link" disabled={readOnly} onClick={() => setAsking(true)}>
          {newOwner.change}
        </Button>
      </div>
      {asking && <OwnerDialog finding={finding} today={today} units={units} onClose={() => setAsking(false)} />}
    </div>
  );
}

function OwnerDialog({ finding, today, units, onClose }: Omit<OwnerProps, "readOnly"> & { onClose: () => void }) {
  const { newOwner } = texts.finding;
  const [unit, setUnit] = useState<string | null>(null);
  const [on, setOn] = useState<CalendarDay | null>(null);
  const chosen = units.find(({ id }) => id === unit);
  return (
    <Dialog
      title={newOwner.title}
      submit={newOwner.submit}
      onClose={onClose}
      onSubmit={async () =>
        unit === null
          ? { message: kitTexts.missing(newOwner.to), hint: "" }
          : channel.send({ act: "finding.owner", findingId: finding.id, unitId: unit, on })
      }
    >
      <UnitPicker
        label={newOwner.to}
        value={unit}
        shown={chosen?.name ?? ""}
        choices={units.filter(({ id }) => id !== finding.owner.id)}
        needed
        link={localLink(setUnit)}
      />
      <DayField label={newOwner.on} value={on} today={today} hint={newOwner.hint} link={localLink(setOn)} />
    </Dialog>
  );
}
