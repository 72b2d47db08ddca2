import type { ChangedField } from "@cchc/publishing/changed-fields";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type {
  HistoryLine,
  HistoryPageMessage,
  HistoryPageShown,
  HistoryView,
} from "../../src/protocol/history-page.ts";
import { Banner } from "../kit/banner.tsx";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { Icon } from "../kit/icon.tsx";
import { texts } from "./texts.ts";
import "./history.css";

const api = acquireVsCodeApi();
const say = (message: HistoryPageMessage) => api.postMessage(message);

/** A long history shows its newest lines first; the rest on demand. */
const linesAtFirst = 50;

function HistoryPage() {
  const [shown, setShown] = useState<HistoryPageShown>();
  useEffect(() => {
    window.addEventListener("message", ({ data }: MessageEvent<HistoryPageShown>) => setShown(data));
    say({ type: "ready" });
  }, []);
  if (shown === undefined) return <main />;
  if (shown.type === "gone") {
    return (
      <main>
        <EmptyState icon="alert" title={shown.message} />
      </main>
    );
  }
  return <History view={shown.view} />;
}

function History({ view }: { view: HistoryView }) {
  const [all, setAll] = useState(false);
  const lines = all ? view.lines : view.lines.slice(0, linesAtFirst);
  return (
    <main>
      <header class="head">
        <h1>{texts.title(view.number)}</h1>
        <button type="button" class="record" onClick={() => say({ type: "open", recordId: null })}>
          {view.label === "" ? view.number : view.label}
        </button>
        <p class="quiet">
          {texts.newestFirst} {texts.onlyNewest}
        </p>
      </header>
      {view.unsaved && <Banner tone="active">{texts.unsaved}</Banner>}
      <ol class="lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} undo={view.undo?.id === line.id ? view.undo : null} />
        ))}
      </ol>
      {lines.length < view.lines.length && (
        <Button icon="down" onClick={() => setAll(true)}>
          {texts.earlier(view.lines.length - lines.length)}
        </Button>
      )}
    </main>
  );
}

function Line({ line, undo }: { line: HistoryLine; undo: HistoryView["undo"] }) {
  return (
    <li class={`line ${line.undone ? "undone" : ""} ${line.isUndo ? "is-undo" : ""}`}>
      <span class="mark">
        <Icon name={line.isUndo ? "undo" : line.undone ? "close" : "edit"} />
      </span>
      <div class="what">
        <p class="when">
          <time>{line.at}</time> · <span class="actor">{line.actor}</span>
          {line.undone && <span class="state">{texts.wasUndone}</span>}
        </p>
        <p class="sentence">{line.sentence}</p>
        {line.fields.length > 0 && <Fields fields={line.fields} />}
        {line.records.length > 0 && (
          <p class="records">
            {texts.records}{" "}
            {line.records.map(({ id, number }) => (
              <button key={id} type="button" class="record" onClick={() => say({ type: "open", recordId: id })}>
                {number}
              </button>
            ))}
          </p>
        )}
        {undo !== null && undo.refusal !== null && (
          <p class="refusal">
            <Icon name="info" /> {texts.cannotUndo(undo.refusal)}
          </p>
        )}
        {undo !== null && undo.refusal === null && (
          <Button icon="undo" onClick={() => say({ type: "undo" })}>
            {texts.undoFirst}
          </Button>
        )}
      </div>
    </li>
  );
}

/** So many fields stand open; more are named on demand. */
const fieldsAtFirst = 8;

function Fields({ fields }: { fields: readonly ChangedField[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? fields : fields.slice(0, fieldsAtFirst);
  return (
    <>
      <table class="fields">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{texts.values}</th>
            <th scope="col">{texts.from}</th>
            <th scope="col">{texts.to}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ field, record, from, to }, index) => (
            <tr key={`${index} ${field}`}>
              <th scope="row">
                {field}
                {record !== null && <span class="quiet"> {texts.ofRecord(record)}</span>}
              </th>
              <td class="from">{from ?? <i>{texts.empty}</i>}</td>
              <td class="to">
                <span class="arrow" aria-hidden="true">
                  →
                </span>
                {to ?? <i>{texts.empty}</i>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < fields.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {texts.moreValues(fields.length - shown.length)}
        </Button>
      )}
    </>
  );
}

const app = document.getElementById("app");
if (app !== null) render(<HistoryPage />, app);
