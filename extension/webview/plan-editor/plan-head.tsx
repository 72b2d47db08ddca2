import { useState } from "preact/hooks";
import type { PlanFormView, PlanTextField } from "../../src/protocol/plan-form.ts";
import { Button } from "../kit/button.tsx";
import { ChoicesDialog } from "../kit/choices-dialog.tsx";
import { DayField } from "../kit/day-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { channel, link } from "./form.ts";
import { ProgressBar } from "./progress-bar.tsx";
import { texts } from "./texts.ts";

/** What the plan is, and how far it is. */
export function PlanHead({ view, readOnly }: { view: PlanFormView; readOnly: boolean }) {
  const [open, setOpen] = useState(false);
  const { head } = texts;
  const { number, title, document, issuedOn, counts, today } = view;
  const issued =
    document === null && issuedOn === null
      ? head.notIssued
      : head.issued({ document: document ?? head.noNumber, on: issuedOn });
  return (
    <header class="plan-head">
      <div class="plan-line quiet">
        <span class="plan-number">{number}</span>
        <span>{head.period(view)}</span>
        <span>{issued}</span>
        <span class="spacer" />
        <Button
          look="link"
          icon={open ? "chevron-down" : "chevron-right"}
          expanded={open}
          onClick={() => setOpen(!open)}
        >
          {head.about}
        </Button>
      </div>
      <h1>{title}</h1>
      {open && <PlanFields view={view} readOnly={readOnly} />}
      <ProgressBar counts={counts} asOf={today} />
    </header>
  );
}

function PlanFields({ view, readOnly }: { view: PlanFormView; readOnly: boolean }) {
  const { head } = texts;
  const text = (field: PlanTextField) =>
    link<string>(`plan.${field}`, (typed) => ({ act: "plan.text", field, text: typed }));
  const [choosing, setChoosing] = useState(false);
  const chosen = view.areas.map(({ id }) => id);
  const named = view.areas.map(({ name }) => name);
  const all = chosen.length === view.listAreas.length && chosen.length > 1;
  return (
    <div class="plan-fields">
      <div class="wide">
        <TextField label={head.title} value={view.title} lines="wrapped" disabled={readOnly} link={text("title")} />
      </div>
      <TextField label={head.document} value={view.document ?? ""} disabled={readOnly} link={text("document")} />
      <DayField
        label={head.issuedOn}
        value={view.issuedOn}
        today={view.today}
        disabled={readOnly}
        link={link("plan.issuedOn", (day) => ({ act: "plan.issued-on", day }))}
      />
      {(["from", "to"] as const).map((end) => (
        <DayField
          key={end}
          label={head[end]}
          value={view[end]}
          today={view[end]}
          needed
          disabled={readOnly}
          link={link(`plan.${end}`, (day) => ({ act: "plan.day", end, day: day ?? view[end] }))}
        />
      ))}
      <div class="labelled wide">
        <span class="label">{head.areas}</span>
        <div>
          {all ? head.allAreas(chosen.length) : named.join("; ")}{" "}
          <Button look="link" disabled={readOnly} onClick={() => setChoosing(true)}>
            {head.editAreas}
          </Button>
        </div>
      </div>
      {choosing && (
        <ChoicesDialog
          title={head.areasTitle}
          options={view.listAreas}
          chosen={chosen}
          fixed={{ ids: new Set(view.listAreas.filter(({ used }) => used).map(({ id }) => id)), why: head.areaInUse }}
          onSubmit={(areas) => channel.send({ act: "plan.areas", areas })}
          onClose={() => setChoosing(false)}
        />
      )}
      <div class="wide">
        <TextField
          label={head.legalBases}
          value={view.legalBases.join("\n")}
          lines="many"
          disabled={readOnly}
          link={link("plan.legalBases", (typed) => ({ act: "plan.legal-bases", text: typed }))}
        />
      </div>
      <div class="wide">
        <TextField label={head.note} value={view.note ?? ""} lines="many" disabled={readOnly} link={text("note")} />
      </div>
    </div>
  );
}
