import { useRef, useState } from "preact/hooks";
import type { VisitFormView } from "../../src/protocol/visit-form.ts";
import { announce } from "../kit/announce.tsx";
import { Button } from "../kit/button.tsx";
import { localLink } from "../kit/field-link.ts";
import { inOneLine } from "../kit/labelled.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { kitTexts } from "../kit/texts.ts";
import { texts } from "./texts.ts";
import { channel, linkTo } from "./visit-channel.ts";

interface SectionProps {
  view: VisitFormView;
  readOnly: boolean;
}

/** What was found right; reports list it before the findings. */
export function StrengthsSection({ view, readOnly }: SectionProps) {
  const words = texts.strengths;
  const canAdd = view.recording !== "closed" && !readOnly;
  return (
    <section aria-labelledby="strengths">
      <div class="section-head">
        <h2 id="strengths">{words.heading}</h2>
        {view.strengths.length === 0 && <span class="quiet">{words.none}</span>}
      </div>
      <ul class="strengths">
        {view.strengths.map((strength) => (
          <Strength key={strength.id} strength={strength} view={view} readOnly={readOnly} />
        ))}
      </ul>
      {canAdd && <NewStrength view={view} />}
    </section>
  );
}

function Strength({ strength, view, readOnly }: SectionProps & { strength: VisitFormView["strengths"][number] }) {
  const words = texts.strengths;
  const { id, area, text } = strength;
  const [empty, setEmpty] = useState(false);
  const link = linkTo(`${id}.text`, (typed: string) => ({ act: "strength.text", strengthId: id, text: typed }));
  return (
    <li class="strength">
      <SelectField
        label={texts.finding.area}
        labelPlace="hidden"
        value={area.id}
        options={view.areas.map((one) => ({ value: one.id, label: one.name }))}
        disabled={readOnly}
        link={linkTo(`${id}.area`, (chosen: string) => ({ act: "strength.area", strengthId: id, area: chosen }))}
      />
      <TextField
        label={words.text}
        labelPlace="hidden"
        value={text}
        lines="wrapped"
        look="cell"
        disabled={readOnly}
        error={empty ? kitTexts.missing(words.text) : undefined}
        link={{
          ...link,
          type: (typed) => {
            setEmpty(typed.trim() === "");
            if (typed.trim() !== "") link.type(typed);
          },
        }}
      />
    </li>
  );
}

function NewStrength({ view }: { view: VisitFormView }) {
  const words = texts.strengths;
  const box = useRef<HTMLFieldSetElement>(null);
  const [area, setArea] = useState(view.areas[0]?.id ?? "");
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string>();
  const add = async () => {
    if (text.trim() === "") return setWrong(kitTexts.missing(words.text));
    const refused = await channel.send({ act: "strength.add", area, text });
    setWrong(inOneLine(refused));
    if (refused !== undefined) return;
    setText("");
    announce(words.added);
    box.current?.querySelector<HTMLElement>('[name="strength"]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    void add();
  };
  return (
    <fieldset ref={box} class="strength new" aria-label={words.add} onKeyDown={onKeyDown}>
      <SelectField
        label={texts.finding.area}
        labelPlace="hidden"
        value={area}
        options={view.areas.map(({ id, name }) => ({ value: id, label: name }))}
        link={localLink(setArea)}
      />
      <TextField
        label={words.text}
        labelPlace="hidden"
        name="strength"
        value={text}
        lines="wrapped"
        placeholder={words.placeholder}
        error={wrong}
        link={localLink(setText)}
      />
      <Button icon="add" onClick={() => void add()}>
        {words.add}
      </Button>
    </fieldset>
  );
}
