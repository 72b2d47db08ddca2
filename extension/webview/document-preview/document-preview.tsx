import { documentPreview as en } from "@cchc/messages/en/extension/document-preview";
import { documentPreview as vi } from "@cchc/messages/vi/extension/document-preview";
import { render } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type {
  PreviewAction,
  PreviewHostMessage,
  PreviewMessage,
  PreviewState,
} from "../../src/protocol/document-preview.ts";
import { Banner } from "../kit/banner.tsx";
import { Button } from "../kit/button.tsx";
import { inLanguage } from "../kit/texts.ts";
import { Paper } from "./paper.ts";
import { useZoom, type Zoom } from "./zoom.tsx";
import "./document-preview.css";

const texts = inLanguage(vi, en);
const api = acquireVsCodeApi<{ zoom?: Zoom }>();
const post = (message: PreviewMessage) => api.postMessage(message);

function DocumentPreview() {
  const [state, setState] = useState<PreviewState>();
  const [isWorking, setWorking] = useState(true);
  const [failed, setFailed] = useState(false);
  const desk = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const paper = useRef<Paper>(undefined);
  const zoom = useZoom(api, desk, sheet, paper);

  useLayoutEffect(() => {
    if (sheet.current !== null) paper.current ??= new Paper(sheet.current);
  }, []);
  useEffect(() => {
    const show = async (bytes: Uint8Array) => {
      const top = desk.current?.scrollTop ?? 0;
      try {
        await paper.current?.show(bytes);
        setFailed(false);
      } catch (error) {
        setFailed(true);
        post({ type: "failed", why: String(error).slice(0, 2000) });
      }
      zoom.refit();
      desk.current?.scrollTo({ top });
    };
    const hear = ({ data }: MessageEvent<PreviewHostMessage>) => {
      if (data.type === "working") return setWorking(true);
      setState(data.state);
      const shown = data.bytes === undefined ? Promise.resolve() : show(data.bytes);
      void shown.then(() => setWorking(false));
    };
    window.addEventListener("message", hear);
    post({ type: "ready" });
    return () => window.removeEventListener("message", hear);
  }, []);

  return (
    <main aria-busy={isWorking}>
      <header>
        <div class="heading">
          <h1>{state?.title ?? texts.loading}</h1>
          {state !== undefined && (
            <p>
              {[state.about, ...state.notes]
                .filter((text) => text !== "")
                .map((text) => (
                  <span key={text}>{text}</span>
                ))}
            </p>
          )}
        </div>
        <div class="toolbar" role="toolbar" aria-label={texts.action.tools}>
          {zoom.buttons(texts.zoom)}
          {state?.actions.map((action, index) => (
            <Button key={action} look={index === 0 ? "primary" : "plain"} onClick={() => post({ type: "act", action })}>
              {label(action)}
            </Button>
          ))}
        </div>
        {isWorking && <div class="working" />}
      </header>
      {state !== undefined && <Faults state={state} />}
      {failed && <Banner tone="bad">{texts.broken}</Banner>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who reads with the keyboard scrolls it. */}
      <div ref={desk} class="desk" role="document" tabIndex={0} aria-label={texts.page}>
        <div ref={sheet} class="sheet" />
      </div>
    </main>
  );
}

function Faults({ state: { faults } }: { state: PreviewState }) {
  if (faults.length === 0) return null;
  const isBroken = faults.some(({ severity }) => severity === "error");
  return (
    <Banner tone={isBroken ? "bad" : "caution"}>
      {faults.map(({ message, hint }) => (
        <p key={message}>
          {message} {hint !== "" && <span class="quiet">{hint}</span>}
        </p>
      ))}
      {isBroken && <p class="quiet">{texts.stale}</p>}
    </Banner>
  );
}

function label(action: PreviewAction): string {
  switch (action) {
    case "word":
      return texts.action.word;
    case "pdf":
      return texts.action.pdf;
    case "issue":
      return texts.action.issue;
    case "save":
      return texts.action.save;
    case "open-word":
      return texts.action.openWord;
    case "reveal":
      return texts.action.reveal;
    case "check":
      return texts.action.check;
    case "problems":
      return texts.action.problems;
  }
}

const app = document.getElementById("app");
if (app !== null) render(<DocumentPreview />, app);
