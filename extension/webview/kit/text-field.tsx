import { normaliseText } from "@cchc/core/text";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { FieldLink } from "./field-link.ts";
import { inOneLine, Labelled, type LabelPlace } from "./labelled.tsx";

export interface TextFieldProps {
  label: string;
  value: string;
  link: FieldLink<string>;
  labelPlace?: LabelPlace | undefined;
  /** One line; one text that wraps; or lines of their own. */
  lines?: "one" | "wrapped" | "many" | undefined;
  /** A cell looks like text until it is pointed at. */
  look?: "box" | "cell" | undefined;
  placeholder?: string | undefined;
  hint?: string | undefined;
  needed?: boolean | undefined;
  disabled?: boolean | undefined;
  /** What is wrong, said by the page rather than by the document. */
  error?: string | undefined;
  /** Names the field for movement by keys. */
  name?: string | undefined;
}

/** A cell shows about so many letters before its text is cut. */
const clampedLength = 150;

/**
 * A field somebody types in. What they typed stays theirs until the document has it: what the host shows meanwhile is
 * older. What is refused stays, with the reason, until it is corrected or Escape brings the document's text back. Nothing
 * is put into the field while an input method composes (SPEC PFORM-1, PFORM-2).
 */
export function TextField(props: TextFieldProps) {
  const { label, value, link, labelPlace, lines = "one", look = "box", hint, needed, disabled, name, error } = props;
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const typed = useRef<string | undefined>(undefined);
  const entered = useRef(value);
  const refused = link.refusal;

  useLayoutEffect(() => {
    const field = input.current;
    if (field === null || composing.current || refused !== undefined) return;
    if (typed.current !== undefined && (link.isAhead() || normaliseText(typed.current) === value)) return;
    typed.current = undefined;
    putText(field, value);
  }, [value, refused]);

  const send = (field: { value: string }) => {
    const text = lines === "many" ? field.value : field.value.replace(/[\r\n]+/g, " ");
    typed.current = text;
    link.type(text);
  };
  const restore = (field: HTMLInputElement) => {
    if (typed.current === undefined || field.value === entered.current) return false;
    typed.current = undefined;
    putText(field, entered.current);
    link.forgive();
    link.type(entered.current);
    link.leave();
    return true;
  };
  const field = {
    ref: input,
    class: `field ${look}${look === "cell" && value.length > clampedLength ? " long" : ""}`,
    title: look === "cell" && value.length > clampedLength ? value : undefined,
    name,
    placeholder: props.placeholder,
    readOnly: disabled,
    autoComplete: "off",
    spellcheck: false,
    onFocus: () => {
      if (refused === undefined) entered.current = value;
    },
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event: CompositionEvent) => {
      composing.current = false;
      send(event.currentTarget as HTMLInputElement);
    },
    onInput: (event: Event) => {
      if (!composing.current) send(event.currentTarget as HTMLInputElement);
    },
    onBlur: () => link.leave(),
    onKeyDown: (event: KeyboardEvent) => {
      if (composing.current) return;
      if (event.key === "Escape" && restore(event.currentTarget as HTMLInputElement)) event.stopPropagation();
      if (event.key === "Enter" && lines === "wrapped") event.preventDefault();
    },
  };
  return (
    <Labelled label={label} place={labelPlace} needed={needed} error={error ?? inOneLine(refused)} hint={hint}>
      {({ id, describedBy, invalid }) => {
        const about = { id, "aria-describedby": describedBy, "aria-invalid": invalid, "aria-required": needed };
        return lines === "one" ? (
          <input type="text" {...field} {...about} />
        ) : (
          <textarea rows={lines === "many" ? 2 : 1} {...field} {...about} />
        );
      }}
    </Labelled>
  );
}

/** Puts a text into a field; who is in it keeps the place of the caret, as far as the text reaches. */
export function putText(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (field.value === text) return;
  const fromEnd = field.value.length - (field.selectionEnd ?? field.value.length);
  field.value = text;
  if (field === field.ownerDocument.activeElement) {
    const at = Math.max(0, text.length - fromEnd);
    field.setSelectionRange(at, at);
  }
}
