import { type CalendarDay, dayParts, weekdayOf } from "@cchc/core/day";
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { IconButton } from "./button.tsx";
import { addMonths, dayByKey, weeksOf } from "./month.ts";
import { Popup } from "./popup.tsx";
import { format, kitTexts } from "./texts.ts";

interface CalendarProps {
  anchor: RefObject<HTMLElement | null>;
  /** The day that is chosen, and the one to begin at when none is. */
  chosen: CalendarDay | null;
  start: CalendarDay;
  onChoose: (day: CalendarDay) => void;
  onClose: () => void;
}

/** A month to choose a day from, by pointing or by arrow keys. */
export function Calendar({ anchor, chosen, start, onChoose, onClose }: CalendarProps) {
  const [current, setCurrent] = useState(chosen ?? start);
  const table = useRef<HTMLTableElement>(null);
  const byKey = useRef(true);
  useEffect(() => {
    if (byKey.current) table.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }, [current]);
  const move = (day: CalendarDay, keys: boolean) => {
    byKey.current = keys;
    setCurrent(day);
  };
  const { day: texts } = kitTexts;
  const month = current.slice(0, 7);
  const onKeyDown = (event: KeyboardEvent) => {
    const day = dayByKey(current, event.key);
    if (event.key === "Escape") onClose();
    else if (day !== undefined) move(day, true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Popup anchor={anchor} class="calendar" onClose={onClose}>
      <div class="calendar-head">
        <IconButton
          icon="chevron-left"
          label={texts.previousMonth}
          onClick={() => move(addMonths(current, -1), false)}
        />
        <span aria-live="polite">{texts.month(dayParts(current))}</span>
        <IconButton icon="chevron-right" label={texts.nextMonth} onClick={() => move(addMonths(current, 1), false)} />
      </div>
      <table ref={table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {texts.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(current).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    class={`${day.startsWith(month) ? "" : "outside"} ${day === start ? "today" : ""}`}
                    aria-label={texts.longDay({
                      weekday: texts.weekdayNames[weekdayOf(day) - 1] ?? "",
                      day: format.day(day),
                    })}
                    aria-pressed={day === chosen}
                    tabIndex={day === current ? 0 : -1}
                    onClick={() => onChoose(day)}
                  >
                    {dayParts(day).day}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Popup>
  );
}
