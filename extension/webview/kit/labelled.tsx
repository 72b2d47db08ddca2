import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { kitTexts } from "./texts.ts";

/** How a field shows its label: above it, or to screen readers alone (a cell, whose column says it). */
export type LabelPlace = "above" | "hidden";

interface LabelledProps {
  label: string;
  place?: LabelPlace | undefined;
  needed?: boolean | undefined;
  error?: string | undefined;
  hint?: string | undefined;
  children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ComponentChildren;
}

/** A field with its label, what is wrong with it and what helps to fill it, tied together for screen readers. */
export function Labelled({ label, place = "above", needed = false, error, hint, children }: LabelledProps) {
  const id = useId();
  const below = error ?? hint;
  const describedBy = below === undefined ? undefined : `${id}-below`;
  return (
    <div class="labelled">
      <label for={id} class={place === "above" ? "label" : "visually-hidden"}>
        {label}
        {needed && (
          <span class="needed" title={kitTexts.needed}>
            {" *"}
          </span>
        )}
      </label>
      {children({ id, describedBy, invalid: error !== undefined })}
      {error !== undefined && (
        <div class="field-error" id={describedBy} role="alert">
          <Icon name="error" />
          <span>{error}</span>
        </div>
      )}
      {error === undefined && hint !== undefined && (
        <div class="field-hint" id={describedBy}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** The words of a refusal as a field shows them. */
export function inOneLine(words: { message: string; hint: string } | undefined): string | undefined {
  return words === undefined ? undefined : `${words.message} ${words.hint}`.trim();
}
