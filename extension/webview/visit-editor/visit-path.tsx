import type { VisitPathStep } from "@cchc/core/query/visit-path";
import { Icon, type IconName } from "../kit/icon.tsx";
import { format } from "../kit/texts.ts";
import { texts } from "./texts.ts";

const icons: { readonly [S in VisitPathStep["state"]]: IconName } = {
  done: "check",
  next: "chevron-right",
  ahead: "circle",
  "left-out": "close",
};

/** The way of the visit: what was done on which day, what comes next, what is ahead. */
export function VisitPath({ steps }: { steps: readonly VisitPathStep[] }) {
  const { path } = texts;
  return (
    <ol class="path" aria-label={path.label}>
      {steps.map(({ step, state, on, document }) => (
        <li key={step} class={state} aria-current={state === "next" ? "step" : undefined}>
          <span class="path-mark">
            <Icon name={icons[state]} />
          </span>
          <span class="path-name">{path.step[step]}</span>
          <span class="path-day">
            {on === null ? (
              <span class={state === "next" ? "" : "visually-hidden"}>{path.state[state]}</span>
            ) : (
              format.day(on)
            )}
            {document !== null && step !== "conclude" && <span class="path-document">{document}</span>}
            {on !== null && <span class="visually-hidden">{path.state[state]}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
