import type { Figure } from "../../src/protocol/dashboard-page.ts";
import { Icon } from "../kit/icon.tsx";
import { NumberButton } from "../pictures/number-button.tsx";
import { texts } from "../pictures/texts.ts";

/** The numbers on top; each opens the records it counts. */
export function Figures({ figures, onOpen }: { figures: readonly Figure[]; onOpen: (key: string) => void }) {
  return (
    <section aria-label={texts.figures.heading}>
      <ul class="figures">
        {figures.map(({ id, label, value, key, tone, details }) => (
          <li key={id} class={`figure tone-${tone}`} data-figure={id}>
            <h2 class="figure-label">
              {tone === "bad" && <Icon name="alert" />}
              {tone === "good" && <Icon name="done" />}
              {label}
            </h2>
            <NumberButton
              class="figure-value"
              text={value}
              label={`${label}: ${value}`}
              recordsKey={key}
              onOpen={onOpen}
            />
            <ul class="figure-details">
              {details.map((detail) => (
                <li key={detail.text}>
                  <NumberButton
                    class="figure-detail"
                    text={detail.text}
                    label={`${label}, ${detail.text}`}
                    recordsKey={detail.key}
                    onOpen={onOpen}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
