import type { Choice } from "../../src/protocol/form.ts";
import { IconButton } from "./button.tsx";
import { Combobox, type ComboboxProps } from "./combobox.tsx";
import type { FieldLink } from "./field-link.ts";
import { kitTexts } from "./texts.ts";

type Shared = Pick<
  ComboboxProps,
  "label" | "labelPlace" | "look" | "hint" | "needed" | "disabled" | "error" | "name" | "choices"
>;

export interface UnitPickerProps extends Shared {
  value: string | null;
  /** What the unit is called now, also one that is no longer among the choices. */
  shown: string;
  link: FieldLink<string | null>;
}

/** Chooses one unit, or none. */
export function UnitPicker({ value, shown, link, ...shared }: UnitPickerProps) {
  return (
    <Combobox
      {...shared}
      shown={shown}
      placeholder={shared.look === "cell" ? "" : kitTexts.pick.unit}
      refusal={link.refusal}
      onChoose={(id) => id !== value && link.set(id)}
      onClear={shared.needed ? undefined : () => link.set(null)}
      onRestore={() => link.forgive()}
    />
  );
}

export interface PersonPickerProps extends Shared {
  /** The id of a registered person, or a name as typed. */
  value: string | null;
  shown: string;
  link: FieldLink<string | null>;
}

/** Chooses a person, or takes a name that is not registered as it was typed. */
export function PersonPicker({ value, shown, link, ...shared }: PersonPickerProps) {
  return (
    <Combobox
      {...shared}
      shown={shown}
      placeholder={shared.look === "cell" ? "" : kitTexts.pick.person}
      refusal={link.refusal}
      onChoose={(id) => id !== value && link.set(id)}
      onClear={shared.needed ? undefined : () => link.set(null)}
      onFreeText={(text) => link.set(text)}
      onRestore={() => link.forgive()}
    />
  );
}

export interface UnitsPickerProps extends Shared {
  units: readonly { id: string; name: string }[];
  link: FieldLink<readonly string[]>;
}

/** Chooses several units; each stands as a chip that can be taken away. */
export function UnitsPicker({ units, link, choices, ...shared }: UnitsPickerProps) {
  const ids = units.map(({ id }) => id);
  const left = choices.filter(({ id }: Choice) => !ids.includes(id));
  const chips = units.length > 0 && (
    <div class="chips">
      {units.map(({ id, name }) => (
        <span class="chip" key={id}>
          {name}
          {!shared.disabled && (
            <IconButton
              icon="close"
              label={kitTexts.pick.remove(name)}
              onClick={() => link.set(ids.filter((one) => one !== id))}
            />
          )}
        </span>
      ))}
    </div>
  );
  return (
    <div>
      {chips}
      <Combobox
        {...shared}
        choices={left}
        shown=""
        placeholder={kitTexts.pick.unit}
        refusal={link.refusal}
        onChoose={(id) => link.set([...ids, id])}
        onClear={() => {}}
        onRestore={() => link.forgive()}
      />
    </div>
  );
}
