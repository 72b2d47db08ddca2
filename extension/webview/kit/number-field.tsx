import { numberText, parseNumber } from "@cchc/core/number-input";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FieldLink } from "./field-link.ts";
import { inOneLine, Labelled, type LabelPlace } from "./labelled.tsx";
import { putText } from "./text-field.tsx";

export interface NumberFieldProps {
  label: string;
  /** Null while there is none, which is not 0. */
  value: number | null;
  link: FieldLink<number | null>;
  /** Why a number that was typed (nothing for what is none) cannot be; said while it is typed and never sent. */
  check: (value: number | undefined) => string | undefined;
  labelPlace?: LabelPlace | undefined;
  look?: "box" | "cell" | undefined;
  disabled?: boolean | undefined;
  name?: string | undefined;
}

/**
 * A number as people in Vietnam type it (`1,5`). It goes when the field is left: half a number is another number. What
 * cannot be stays in the field with the reason, and Enter keeps the focus there; Escape brings back what was
 * (SPEC SFORM-2).
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, link, check, labelPlace, look = "box", disabled = false, name } = props;
  const input = useRef<HTMLInputElement>(null);
  const [invalid, setInvalid] = useState<string>();
  const shown = value === null ? "" : numberText(value);
  const typed = useRef(false);
  const refused = link.refusal;

  useLayoutEffect(() => {
    if (input.current === null || typed.current || refused !== undefined) return;
    putText(input.current, shown);
  }, [shown, refused]);

  /** The number in the field, null for none, with why it cannot be. */
  const read = (): { value: number | null; problem: string | undefined } => {
    const text = input.current?.value.trim() ?? "";
    if (text === "") return { value: null, problem: undefined };
    const parsed = parseNumber(text);
    const number = parsed.ok ? parsed.value : undefined;
    return { value: number ?? null, problem: check(number) };
  };
  const settle = () => {
    if (!typed.current) return;
    const now = read();
    setInvalid(now.problem);
    if (now.problem !== undefined) return;
    typed.current = false;
    if (input.current !== null) putText(input.current, now.value === null ? "" : numberText(now.value));
    // Typing what is there anyway is no change.
    if (now.value === value && refused === undefined) link.drop();
    link.leave();
  };
  const restore = () => {
    typed.current = false;
    setInvalid(undefined);
    link.drop();
    link.forgive();
    if (input.current !== null) {
      putText(input.current, shown);
      input.current.select();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && (typed.current || refused !== undefined)) {
      restore();
      event.stopPropagation();
    } else if (event.key === "Enter" || event.key === "ArrowDown" || event.key === "ArrowUp") {
      const { problem } = typed.current ? read() : { problem: undefined };
      setInvalid(problem);
      // What cannot be is put right before one goes on.
      if (problem === undefined) return;
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <Labelled label={label} place={labelPlace} error={invalid ?? inOneLine(refused)}>
      {({ id, describedBy, invalid: wrong }) => (
        <input
          ref={input}
          id={id}
          class={`field number-field ${look}`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          name={name}
          readOnly={disabled}
          aria-invalid={wrong}
          aria-describedby={describedBy}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onInput={() => {
            typed.current = true;
            const now = read();
            setInvalid(now.problem === undefined || now.value === null ? undefined : now.problem);
            link.hold(() => {
              const held = read();
              return held.problem === undefined && held.value !== value ? held.value : undefined;
            });
          }}
          onBlur={settle}
          onKeyDown={onKeyDown}
        />
      )}
    </Labelled>
  );
}
