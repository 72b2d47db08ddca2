import { render } from "preact";
import { FormPage, useForm } from "../kit/form-page.tsx";
import { EvidenceSection } from "./evidence-section.tsx";
import { FindingsSection } from "./findings-section.tsx";
import { StrengthsSection } from "./strengths-section.tsx";
import { useRevealed } from "./use-revealed.ts";
import { channel } from "./visit-channel.ts";
import { VisitHead } from "./visit-head.tsx";
import "./visit-editor.css";

function VisitEditor() {
  const revealed = useRevealed();
  const state = useForm(channel, revealed.hear);
  return (
    <FormPage channel={channel} state={state}>
      {(view, readOnly) => (
        <>
          <VisitHead view={view} people={state.directory.people} readOnly={readOnly} />
          <FindingsSection view={view} directory={state.directory} readOnly={readOnly} revealed={revealed.asked} />
          <StrengthsSection view={view} readOnly={readOnly} />
          <EvidenceSection view={view} readOnly={readOnly} />
        </>
      )}
    </FormPage>
  );
}

const app = document.getElementById("app");
if (app !== null) render(<VisitEditor />, app);
