import { useLayoutEffect, useRef } from "preact/hooks";
import type { PlanFormArea } from "../../src/protocol/plan-form.ts";
import { Icon } from "../kit/icon.tsx";
import { inOneLine, Labelled } from "../kit/labelled.tsx";
import { channel } from "./form.ts";
import { texts } from "./texts.ts";

interface NewTaskProps {
  area: PlanFormArea;
  onClose: () => void;
}

/**
 * A line to write a new task of an area in. Enter adds it and waits for the next one; leaving it, or saving, adds what is
 * written; Escape adds nothing.
 */
export function NewTask({ area, onClose }: NewTaskProps) {
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const key = `new.${area.id}`;
  const refusal = channel.refusal(key);
  const sent = useRef("");
  useLayoutEffect(() => input.current?.focus(), []);
  useLayoutEffect(() => {
    // What was refused stands there again to be corrected.
    if (refusal !== undefined && input.current?.value === "") input.current.value = sent.current;
  }, [refusal]);
  const take = () => {
    const title = input.current?.value.trim() ?? "";
    if (title === "" || input.current === null) return undefined;
    sent.current = title;
    input.current.value = "";
    return { act: "task.add", area: area.id, title } as const;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing.current) return;
    if (event.key === "Enter") {
      if (input.current?.value.trim() === "") onClose();
      channel.leave();
    } else if (event.key === "Escape") {
      if (input.current !== null) input.current.value = "";
      channel.drop(key);
      channel.forgive(key);
      onClose();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <tr class="new-task">
      <td>
        <Icon name="add" />
        <Labelled label={texts.addHere(area.name)} place="hidden" error={inOneLine(refusal)}>
          {({ id, describedBy, invalid }) => (
            <input
              ref={input}
              id={id}
              class="field"
              type="text"
              autoComplete="off"
              placeholder={texts.newTitle}
              aria-invalid={invalid}
              aria-describedby={describedBy}
              onCompositionStart={() => {
                composing.current = true;
              }}
              onCompositionEnd={() => {
                composing.current = false;
                channel.hold(key, take);
              }}
              onInput={() => channel.hold(key, take)}
              onKeyDown={onKeyDown}
              onBlur={() => {
                const isEmpty = input.current?.value.trim() === "";
                channel.leave();
                if (isEmpty && refusal === undefined) onClose();
              }}
            />
          )}
        </Labelled>
      </td>
    </tr>
  );
}
