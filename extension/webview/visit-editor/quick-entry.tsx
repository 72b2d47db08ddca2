import { severities } from "@cchc/core/model/codes";
import { useEffect, useRef, useState } from "preact/hooks";
import type { NewFinding, VisitFormView } from "../../src/protocol/visit-form.ts";
import { announce } from "../kit/announce.tsx";
import { Button } from "../kit/button.tsx";
import { localLink } from "../kit/field-link.ts";
import { Icon } from "../kit/icon.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { kitTexts } from "../kit/texts.ts";
import { labels, texts } from "./texts.ts";
import { channel } from "./visit-channel.ts";

interface QuickEntryProps {
  view: VisitFormView;
  /** A finding was added; the focus stays here for the next one. */
  onAdded: (id: string) => void;
}

/** What is wrong with one of the fields. */
interface Wrong {
  field: keyof NewFinding;
  message: string;
}

/**
 * The row at the end of the list: a finding is recorded from the keyboard alone, one after the other. What is typed is
 * kept by the host until it is added; what is refused stays, with the reason at its field (SPEC VFORM-2, VFORM-3).
 */
export function QuickEntry({ view, onAdded }: QuickEntryProps) {
  const words = texts.newFinding;
  const [row, setRow] = useState<NewFinding>(view.draft);
  const [wrong, setWrong] = useState<Wrong>();
  const [busy, setBusy] = useState(false);
  const now = useRef(row);
  const form = useRef<HTMLFieldSetElement>(null);
  const known = useRef(view.findings.length);

  useEffect(() => {
    const last = view.findings.at(-1);
    if (busy && last !== undefined && view.findings.length > known.current) {
      announce(words.added(last.number));
      onAdded(last.id);
    }
    known.current = view.findings.length;
  }, [view.findings]);

  const put = (change: Partial<NewFinding>) => {
    now.current = { ...now.current, ...change };
    setRow(now.current);
    if (wrong !== undefined) setWrong(undefined);
    channel.type("new-finding", () => ({ act: "draft.keep", draft: now.current }));
  };
  const tell = (problem: Wrong) => {
    setWrong(problem);
    form.current?.querySelector<HTMLElement>(`[name="${problem.field}"]`)?.focus();
  };
  const add = async () => {
    if (busy) return;
    if (now.current.title.trim() === "") return tell({ field: "title", message: kitTexts.missing(words.title) });
    setBusy(true);
    const refused = await channel.send({ act: "finding.add", draft: now.current });
    setBusy(false);
    if (refused !== undefined) {
      const { refusal } = latest.current.preview;
      return tell(refusal ?? { field: "title", message: `${refused.message} ${refused.hint}`.trim() });
    }
    put({ title: "" });
    channel.leave();
    form.current?.querySelector<HTMLElement>('[name="title"]')?.focus();
  };
  const latest = useRef(view);
  latest.current = view;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    void add();
  };
  const error = (field: keyof NewFinding) => (wrong?.field === field ? wrong.message : undefined);
  return (
    <fieldset ref={form} class="quick-entry" onKeyDown={onKeyDown}>
      <legend>{words.heading}</legend>
      {view.recording === "late" && (
        <TextField
          label={words.lateReason}
          name="lateReason"
          value={row.lateReason}
          needed
          error={error("lateReason")}
          link={localLink((lateReason) => put({ lateReason }))}
        />
      )}
      <SelectField
        label={words.area}
        name="area"
        value={row.area}
        options={view.areas.map(({ id, name }) => ({ value: id, label: name }))}
        error={error("area")}
        link={localLink((area: string) => put({ area }))}
      />
      <TextField
        label={words.title}
        name="title"
        value={row.title}
        lines="wrapped"
        needed
        placeholder={words.titlePlaceholder}
        error={error("title")}
        link={localLink((title) => put({ title }))}
      />
      <div class="quick-end">
        <SelectField
          label={words.severity}
          name="severity"
          value={row.severity}
          options={severities.map((value) => ({ value, label: labels.severity[value] }))}
          link={localLink((severity: NewFinding["severity"]) => put({ severity }))}
        />
        <TextField
          label={words.deadline}
          name="deadline"
          value={row.deadline}
          needed
          placeholder={words.deadlinePlaceholder}
          error={error("deadline")}
          link={localLink((deadline) => put({ deadline }))}
        />
        <Button icon="add" disabled={busy} onClick={() => void add()}>
          {words.add}
        </Button>
      </div>
      <Preview view={view} />
      <p class="quiet hint">{words.hint}</p>
    </fieldset>
  );
}

/** The day that the typed deadline comes to, by the calendar, while one types. */
function Preview({ view: { preview } }: { view: VisitFormView }) {
  const words = texts.newFinding;
  const { deadline, refusal } = preview;
  return (
    <div class="preview" aria-live="polite">
      {deadline !== null && (
        <p>
          <Icon name="calendar" />
          <strong>
            {deadline.due !== null
              ? words.due(deadline.due)
              : deadline.forecast === null
                ? texts.finding.deadline.pending
                : texts.finding.deadline.forecast(deadline.forecast)}
          </strong>
          <span class="quiet"> {deadline.explanation}</span>
        </p>
      )}
      {deadline?.provisional === true && <p class="provisional">{texts.finding.deadline.provisional}</p>}
      {refusal?.field === "deadline" && (
        <p class="quiet">{refusal.message === words.malformedDeadline ? words.deadlineHelp : refusal.message}</p>
      )}
    </div>
  );
}
