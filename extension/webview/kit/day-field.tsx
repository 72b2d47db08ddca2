import { type CalendarDay, parseDay } from "@cchc/core/day";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { IconButton } from "./button.tsx";
import { Calendar } from "./calendar.tsx";
import type { FieldLink } from "./field-link.ts";
import { inOneLine, Labelled, type LabelPlace } from "./labelled.tsx";
import { putText } from "./text-field.tsx";
import { format, kitTexts } from "./texts.ts";

export interface DayFieldProps {
  label: string;
  value: CalendarDay | null;
  link: FieldLink<CalendarDay | null>;
  /** Where the calendar begins when no day is there yet. */
  today: CalendarDay;
  labelPlace?: LabelPlace | undefined;
  look?: "box" | "cell" | undefined;
  hint?: string | undefined;
  needed?: boolean | undefined;
  disabled?: boolean | undefined;
  error?: string | undefined;
  name?: string | undefined;
}

/** A day, typed as people write it (`9/5/2023`) or chosen from a month; what is no day is told here and not sent. */
export function DayField(props: DayFieldProps) {
  const { label, value, link, today, labelPlace, look = "box", hint, needed, disabled = false, name } = props;
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [invalid, setInvalid] = useState<string>();
  const [open, setOpen] = useState(false);
  const shown = value === null ? "" : format.day(value);
  const typed = useRef(false);
  const refused = link.refusal;

  useLayoutEffect(() => {
    if (input.current === null || typed.current || refused !== undefined) return;
    putText(input.current, shown);
  }, [shown, refused]);

  /** The day in the field: null for none, nothing for what is no day. */
  const read = (): CalendarDay | null | undefined => {
    const text = input.current?.value.trim() ?? "";
    return text === "" ? null : parseDay(text);
  };
  const settle = () => {
    if (!typed.current) return;
    const day = read();
    setInvalid(day === undefined ? input.current?.value.trim() : undefined);
    if (day === undefined) return;
    typed.current = false;
    if (input.current !== null) putText(input.current, day === null ? "" : format.day(day));
    link.leave();
  };
  const restore = () => {
    typed.current = false;
    setInvalid(undefined);
    link.drop();
    link.forgive();
    if (input.current !== null) putText(input.current, shown);
  };
  const choose = (day: CalendarDay) => {
    restore();
    setOpen(false);
    if (day !== value) link.set(day);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") settle();
    else if (event.key === "F4" || event.key === "F2" || (event.altKey && event.key === "ArrowDown")) {
      if (!disabled) setOpen(true);
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === "Escape" && (typed.current || refused !== undefined)) {
      restore();
      event.stopPropagation();
    }
  };
  const error = props.error ?? (invalid === undefined ? inOneLine(refused) : kitTexts.day.invalid(invalid));
  return (
    <Labelled label={label} place={labelPlace} needed={needed} error={error} hint={hint}>
      {({ id, describedBy, invalid: wrong }) => (
        <div class="with-button" ref={box}>
          <input
            ref={input}
            id={id}
            class={`field ${look}`}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            name={name}
            placeholder={look === "cell" ? "" : kitTexts.day.pattern}
            title={look === "cell" ? kitTexts.day.pattern : undefined}
            readOnly={disabled}
            aria-invalid={wrong}
            aria-describedby={describedBy}
            aria-required={needed}
            onInput={() => {
              typed.current = true;
              link.hold(read);
            }}
            onBlur={settle}
            onKeyDown={onKeyDown}
          />
          {!disabled && (
            <IconButton
              icon="calendar"
              class={look === "cell" ? "on-demand" : ""}
              label={`${kitTexts.day.choose}: ${label}`}
              tabStop={false}
              haspopup="dialog"
              expanded={open}
              onClick={() => setOpen(!open)}
            />
          )}
          {open && (
            <Calendar
              anchor={box}
              chosen={value}
              start={today}
              onChoose={choose}
              onClose={() => {
                setOpen(false);
                input.current?.focus();
              }}
            />
          )}
        </div>
      )}
    </Labelled>
  );
}
