import { type Category, categories, type Level, levels, type TargetBinding } from "@cchc/core/model/codes";
import { numberText, parseNumber } from "@cchc/core/number-input";
import { useRef, useState } from "preact/hooks";
import type { Choice, Words } from "../../src/protocol/form.ts";
import type { PlanAct, PlanFormTarget } from "../../src/protocol/plan-form.ts";
import { Combobox } from "../kit/combobox.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { localLink } from "../kit/field-link.ts";
import { UnitsPicker } from "../kit/pickers.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { kitTexts } from "../kit/texts.ts";
import { channel } from "./form.ts";
import { labels, texts } from "./texts.ts";

interface TargetDialogProps {
  target: PlanFormTarget;
  /** The other targets of the plan, which this one may go on from. */
  others: readonly Choice[];
  measures: readonly Choice[];
  units: readonly Choice[];
  onClose: () => void;
}

/** Nothing to say: what is wrong is told at its field. */
const incomplete: Words = { message: "", hint: "" };

/** What a target is measured by and against: only what was changed is sent, as one change (SPEC PFORM-12). */
export function TargetDialog({ target, others, measures, units, onClose }: TargetDialogProps) {
  const { dialog } = texts.targets;
  const [measure, setMeasure] = useState(target.measuredBy?.id ?? null);
  const [after, setAfter] = useState(target.after);
  const [year, setYear] = useState(typed(target.baselineYear));
  const [baseline, setBaseline] = useState(typed(target.baselineValue));
  const [minimum, setMinimum] = useState(typed(target.minimumValue));
  const [source, setSource] = useState(target.minimumSource ?? "");
  const [binds, setBinds] = useState(bindingOf(target.binds));
  const [bound, setBound] = useState(target.bound);
  const [checked, setChecked] = useState(false);
  // What it began with: only what is other when it is sent was changed.
  const { current: before } = useRef({ year, baseline, minimum, source, after });
  const numbers = { year: numberIn(year), baseline: numberIn(baseline), minimum: numberIn(minimum) };
  const isYear = numbers.year === null || (Number.isInteger(numbers.year) && Number(numbers.year) >= 1900);
  const isPair = (minimum.trim() === "") === (source.trim() === "");
  const wrong = {
    year: numbers.year === undefined || !isYear ? dialog.yearInvalid : undefined,
    baseline: numbers.baseline === undefined ? dialog.numberInvalid : undefined,
    minimum: numbers.minimum === undefined ? dialog.numberInvalid : isPair ? undefined : dialog.minimumPair,
  };
  const error = (name: keyof typeof wrong) => (checked ? wrong[name] : undefined);
  const submit = async () => {
    setChecked(true);
    const act: Extract<PlanAct, { act: "target.measure" }> = { act: "target.measure", targetId: target.id };
    const { year: baselineYear, baseline: value, minimum: least } = numbers;
    if (Object.values(wrong).some((one) => one !== undefined)) return incomplete;
    if (baselineYear === undefined || value === undefined || least === undefined) return incomplete;
    if (measure !== (target.measuredBy?.id ?? null)) act.measuredBy = measure;
    if (year !== before.year || baseline !== before.baseline || after !== before.after)
      act.baseline = { year: baselineYear, value, after };
    if (minimum !== before.minimum || source !== before.source)
      act.minimum = least === null ? null : { value: least, source };
    if (binds !== bindingOf(target.binds)) act.binds = [...bindings[binds]];
    if (bound !== target.bound)
      act.bound = { level: bound.level, category: bound.category, unitIds: bound.units.map(({ id }) => id) };
    return Object.keys(act).length === 2 ? undefined : channel.send(act);
  };
  const nameOf = (id: string) => units.find((one) => one.id === id)?.name ?? id;
  const any = { value: "any", label: dialog.any } as const;
  return (
    <Dialog title={dialog.title(target.number)} submit={kitTexts.save} onSubmit={submit} onClose={onClose}>
      <Combobox
        label={texts.targets.measuredBy}
        hint={dialog.measuredByHint}
        shown={measures.find(({ id }) => id === measure)?.name ?? target.measuredBy?.name ?? ""}
        choices={measures}
        onChoose={setMeasure}
        onClear={() => setMeasure(null)}
      />
      <Combobox
        label={dialog.after}
        hint={dialog.afterHint}
        shown={others.find(({ id }) => id === after)?.name ?? ""}
        choices={others}
        onChoose={setAfter}
        onClear={() => setAfter(null)}
      />
      <TextField label={dialog.baselineYear} value={year} error={error("year")} link={localLink(setYear)} />
      <TextField label={dialog.baseline} value={baseline} error={error("baseline")} link={localLink(setBaseline)} />
      <TextField label={texts.targets.minimum} value={minimum} error={error("minimum")} link={localLink(setMinimum)} />
      <TextField label={dialog.minimumSource} value={source} link={localLink(setSource)} />
      <SelectField
        label={dialog.binds}
        value={binds}
        options={bindingNames.map((value) => ({ value, label: dialog.binding[value] }))}
        link={localLink<Binding>((chosen) => setBinds(chosen))}
      />
      {binds !== "total" && (
        <>
          <SelectField
            label={dialog.level}
            value={bound.level ?? "any"}
            options={[any, ...levels.map((value) => ({ value, label: labels.level[value] }))]}
            link={localLink<Level | "any">((level) =>
              setBound({ ...bound, level: level === "any" ? null : level, units: [] }),
            )}
          />
          <SelectField
            label={dialog.category}
            value={bound.category ?? "any"}
            options={[any, ...categories.map((value) => ({ value, label: labels.category[value] }))]}
            link={localLink<Category | "any">((category) =>
              setBound({ ...bound, category: category === "any" ? null : category, units: [] }),
            )}
          />
          <UnitsPicker
            label={dialog.units}
            hint={dialog.unitsHint}
            units={bound.units}
            choices={units}
            link={localLink<readonly string[]>((ids) =>
              setBound({ level: null, category: null, units: ids.map((id) => ({ id, name: nameOf(id) })) }),
            )}
          />
        </>
      )}
    </Dialog>
  );
}

const bindings = {
  total: ["total"],
  "each-unit": ["each-unit"],
  both: ["each-unit", "total"],
} as const satisfies Record<string, readonly TargetBinding[]>;
type Binding = keyof typeof bindings;
const bindingNames: readonly Binding[] = ["total", "each-unit", "both"];

function bindingOf(binds: readonly TargetBinding[]): Binding {
  return binds.length > 1 ? "both" : (binds[0] ?? "total");
}

function typed(value: number | null): string {
  return value === null ? "" : numberText(value);
}

/** The number that a text says; null for none, undefined for what is no number. */
function numberIn(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const parsed = parseNumber(text);
  return parsed.ok ? parsed.value : undefined;
}
