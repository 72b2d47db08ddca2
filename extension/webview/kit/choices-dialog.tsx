import { useState } from "preact/hooks";
import type { Words } from "../../src/protocol/form.ts";
import { Dialog } from "./dialog.tsx";
import { kitTexts } from "./texts.ts";

interface ChoicesProps {
  title: string;
  options: readonly { id: string; name: string }[];
  chosen: readonly string[];
  /** Those that have to stay, and why. */
  fixed: { ids: ReadonlySet<string>; why: string };
  onSubmit: (ids: string[]) => Promise<Words | undefined>;
  onClose: () => void;
}

/** Chooses several of a list, in the order of the list. */
export function ChoicesDialog({ title, options, chosen: before, fixed, onSubmit, onClose }: ChoicesProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(before));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const ids = options.map(({ id }) => id).filter((id) => chosen.has(id));
  return (
    <Dialog title={title} submit={kitTexts.save} onSubmit={() => onSubmit(ids)} onClose={onClose}>
      <fieldset class="choices">
        <legend class="visually-hidden">{title}</legend>
        {options.map(({ id, name }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              class="checkbox"
              checked={chosen.has(id)}
              disabled={fixed.ids.has(id) && chosen.has(id)}
              onChange={() => toggle(id)}
            />
            <span>
              {name}
              {fixed.ids.has(id) && <span class="quiet"> ({fixed.why})</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
