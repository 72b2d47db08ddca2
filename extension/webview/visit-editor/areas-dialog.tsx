import { useState } from "preact/hooks";
import type { VisitFormView } from "../../src/protocol/visit-form.ts";
import { Dialog } from "../kit/dialog.tsx";
import { texts } from "./texts.ts";
import { channel } from "./visit-channel.ts";

/** Chooses the areas a visit looks at; one that something was recorded in stays. */
export function AreasDialog({ view, onClose }: { view: VisitFormView; onClose: () => void }) {
  const { head } = texts;
  const [chosen, setChosen] = useState(() => new Set(view.areas.map(({ id }) => id)));
  const used = new Set([...view.findings, ...view.strengths].map(({ area }) => area.id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const areas = view.listAreas.map(({ id }) => id).filter((id) => chosen.has(id));
  return (
    <Dialog
      title={head.areasTitle}
      submit={head.save}
      onSubmit={() => channel.send({ act: "visit.areas", areas })}
      onClose={onClose}
    >
      <fieldset class="choices">
        <legend class="visually-hidden">{head.areasTitle}</legend>
        {view.listAreas.map(({ id, name }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              class="checkbox"
              checked={chosen.has(id)}
              disabled={used.has(id)}
              onChange={() => toggle(id)}
            />
            <span>
              {name}
              {used.has(id) && <span class="quiet"> ({head.areaInUse})</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
