import { useLayoutEffect, useRef } from "preact/hooks";

export interface TextFieldProps {
  label: string;
  value: string;
  /** Several lines; grows with its text. */
  multiline?: boolean;
  disabled?: boolean;
  onType: (text: string) => void;
  onLeave: () => void;
}

/**
 * A field somebody types in. While it has the focus it is theirs: what the host shows meanwhile goes in only when it is
 * left, so that no letter is lost and no input method is disturbed.
 */
export function TextField({ label, value, multiline = false, disabled = false, onType, onLeave }: TextFieldProps) {
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const typed = useRef(false);

  const show = () => {
    const field = input.current;
    if (field === null || composing.current) return;
    if (field !== document.activeElement || !typed.current) {
      if (field.value !== value) field.value = value;
    }
  };
  useLayoutEffect(show, [value]);

  const events = {
    "aria-label": label,
    disabled,
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: () => {
      composing.current = false;
      typed.current = true;
      if (input.current !== null) onType(input.current.value);
    },
    onInput: () => {
      typed.current = true;
      if (!composing.current && input.current !== null) onType(input.current.value);
    },
    onBlur: () => {
      onLeave();
      typed.current = false;
    },
  };
  return multiline ? (
    <textarea ref={input} class="field" rows={1} {...events} />
  ) : (
    <input ref={input} class="field" type="text" {...events} />
  );
}
