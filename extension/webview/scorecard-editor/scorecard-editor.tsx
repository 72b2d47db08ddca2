import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { HostMessage } from "../../src/protocol/form.ts";
import type { ScorecardFormView } from "../../src/protocol/scorecard-form.ts";
import { FormPage, useForm } from "../kit/form-page.tsx";
import { format } from "../kit/texts.ts";
import { channel } from "./form.ts";
import { focusCell } from "./movement.ts";
import { ScoreHead, ScoreSum } from "./score-head.tsx";
import { itemsOf, ScoreTable } from "./score-table.tsx";
import { texts } from "./texts.ts";
import "./scorecard-editor.css";

/** How long an item that somebody came for stays marked. */
const markedMilliseconds = 3000;

function ScorecardEditor() {
  const [wanted, setWanted] = useState<{ id: string }>();
  const state = useForm(channel, (message: HostMessage<ScorecardFormView>) => {
    if (message.type === "reveal") setWanted({ id: message.id });
  });
  return (
    <FormPage channel={channel} state={state}>
      {(view, readOnly) => <ScorecardForm view={view} readOnly={readOnly} wanted={wanted} />}
    </FormPage>
  );
}

interface ScorecardFormProps {
  view: ScorecardFormView;
  readOnly: boolean;
  wanted: { id: string } | undefined;
}

function ScorecardForm({ view, readOnly, wanted }: ScorecardFormProps) {
  const marked = useReveal(wanted, view);
  const toMissing = () => {
    const item = itemsOf(view).find(({ code }) => code === view.missing[0]);
    if (item !== undefined) showItem(item.id);
  };
  return (
    <>
      <ScoreHead view={view} readOnly={readOnly} />
      <ScoreSum view={view} onMissing={toMissing} />
      <p class="quiet keys">{view.turn === null ? texts.turn.none : texts.keys}</p>
      <ScoreTable view={view} readOnly={readOnly} marked={marked} />
      <section class="story" aria-label={texts.history}>
        <h2>{texts.history}</h2>
        <ol>
          {view.story.map(({ id, on, words, text }) => (
            <li key={id}>
              <span class="quiet">{format.day(on)}</span>
              <span>
                {words}
                {text !== null && <span class="said">{text}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** Scrolls to the item that somebody came for and marks it for a while; the scorecard as a whole begins at its first cell. */
function useReveal(wanted: { id: string } | undefined, view: ScorecardFormView): string | undefined {
  const [marked, setMarked] = useState<string>();
  useEffect(() => {
    if (wanted === undefined) return;
    if (wanted.id === view.id) {
      focusCell(document.querySelector<HTMLElement>('[name="points"]') ?? undefined);
      window.scrollTo(0, 0);
      return;
    }
    setMarked(wanted.id);
    showItem(wanted.id);
    const timer = setTimeout(() => setMarked(undefined), markedMilliseconds);
    return () => clearTimeout(timer);
  }, [wanted]);
  return marked;
}

function showItem(id: string): void {
  const row = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`);
  row?.querySelector<HTMLElement>('[name="points"]')?.focus();
  row?.scrollIntoView({ block: "center" });
}

const app = document.getElementById("app");
if (app !== null) render(<ScorecardEditor />, app);
