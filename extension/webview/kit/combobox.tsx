import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Choice, Words } from "../../src/protocol/form.ts";
import { IconButton } from "./button.tsx";
import { choiceNamed, matchingChoices } from "./choices.ts";
import { inOneLine, Labelled, type LabelPlace } from "./labelled.tsx";
import { Popup } from "./popup.tsx";
import { putText } from "./text-field.tsx";
import { kitTexts } from "./texts.ts";

export interface ComboboxProps {
  label: string;
  /** What the field shows while nobody types. */
  shown: string;
  choices: readonly Choice[];
  onChoose: (id: string) => void;
  /** The field was emptied. */
  onClear?: (() => void) | undefined;
  /** What was typed is none of the choices: takes it as it is. Without it, that is told at the field. */
  onFreeText?: ((text: string) => void) | undefined;
  onRestore?: (() => void) | undefined;
  refusal?: Words | undefined;
  error?: string | undefined;
  labelPlace?: LabelPlace | undefined;
  look?: "box" | "cell" | undefined;
  placeholder?: string | undefined;
  hint?: string | undefined;
  needed?: boolean | undefined;
  disabled?: boolean | undefined;
  name?: string | undefined;
}

/**
 * A field that searches a list while one types, marks or not: the combobox of WAI-ARIA with a list box. Arrow keys move,
 * Enter and Tab take, Escape closes the list and then brings the value back.
 */
export function Combobox(props: ComboboxProps) {
  const { label, shown, choices, look = "box", disabled = false, refusal, needed } = props;
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  /** What is being typed; nothing while the field shows its value. */
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [unknown, setUnknown] = useState<string>();
  const composing = useRef(false);
  const found = open ? matchingChoices(choices, typed ?? "") : { shown: [], total: 0 };

  useLayoutEffect(() => {
    if (input.current !== null && typed === undefined && refusal === undefined) putText(input.current, shown);
  }, [shown, typed, refusal]);
  useLayoutEffect(() => {
    if (open) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, open]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const show = () => {
    if (disabled) return;
    setOpen(true);
    setActive(-1);
  };
  const rest = () => {
    setTyped(undefined);
    setUnknown(undefined);
    close();
  };
  const choose = (choice: Choice) => {
    rest();
    if (input.current !== null) putText(input.current, choice.name);
    props.onChoose(choice.id);
  };
  const restore = () => {
    rest();
    if (input.current !== null) putText(input.current, shown);
    props.onRestore?.();
  };
  /** Takes what was typed, when the field is left or Enter is pressed without a choice. */
  const settle = () => {
    close();
    const text = input.current?.value.trim() ?? "";
    if (typed === undefined) return;
    if (text === shown) return rest();
    const named = choiceNamed(choices, text);
    if (text === "" && props.onClear !== undefined) {
      rest();
      props.onClear();
    } else if (named !== undefined) choose(named);
    else if (text !== "" && props.onFreeText !== undefined) {
      rest();
      props.onFreeText(text);
    } else if (text === "") restore();
    else setUnknown(text);
  };
  const onInput = () => {
    if (input.current === null) return;
    setTyped(input.current.value);
    setUnknown(undefined);
    setOpen(true);
    setActive(input.current.value.trim() === "" ? -1 : 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing.current || event.ctrlKey || event.metaKey) return;
    const chosen = found.shown[active];
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        if (event.altKey && !open && event.key === "ArrowUp") return;
        if (!open) show();
        else if (found.shown.length > 0) {
          const step = event.key === "ArrowDown" ? 1 : -1;
          setActive((active + step + found.shown.length + (active < 0 && step < 0 ? 1 : 0)) % found.shown.length);
        }
        break;
      case "F2":
      case "F4":
        if (open) close();
        else show();
        break;
      case "Enter":
        if (!open) {
          settle();
          return;
        }
        if (chosen !== undefined) choose(chosen);
        else settle();
        break;
      case "Tab":
        if (open && chosen !== undefined && typed !== undefined) choose(chosen);
        return;
      case "Escape":
        if (open) close();
        else if (typed !== undefined || refusal !== undefined) restore();
        else return;
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const error = props.error ?? (unknown === undefined ? inOneLine(refusal) : kitTexts.pick.unknownUnit(unknown));
  return (
    <Labelled label={label} place={props.labelPlace} needed={needed} error={error} hint={props.hint}>
      {({ id, describedBy, invalid }) => (
        <div class={`with-button ${look}`} ref={box}>
          <input
            ref={input}
            id={id}
            class={`field ${look}`}
            type="text"
            role="combobox"
            autoComplete="off"
            spellcheck={false}
            name={props.name}
            placeholder={props.placeholder}
            readOnly={disabled}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            aria-activedescendant={active < 0 ? undefined : `${listId}-${active}`}
            aria-invalid={invalid}
            aria-describedby={describedBy}
            aria-required={needed}
            onCompositionStart={() => {
              composing.current = true;
            }}
            onCompositionEnd={() => {
              composing.current = false;
              onInput();
            }}
            onInput={() => composing.current || onInput()}
            onBlur={settle}
            onKeyDown={onKeyDown}
          />
          {look === "cell" && (
            <span class="whole" aria-hidden="true">
              {shown}
            </span>
          )}
          {!disabled && (
            <IconButton
              icon="chevron-down"
              class={look === "cell" ? "on-demand" : ""}
              label={`${kitTexts.pick.open}: ${label}`}
              tabStop={false}
              expanded={open}
              onClick={() => {
                input.current?.focus();
                if (open) close();
                else show();
              }}
            />
          )}
          {open && (
            <Popup anchor={box} class="options" onClose={close}>
              <div role="listbox" id={listId} aria-label={label}>
                {found.shown.map((choice, index) => (
                  <div
                    key={choice.id}
                    id={`${listId}-${index}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === active}
                    onPointerDown={(event) => {
                      // The field keeps the focus, so that leaving it does not take what was typed.
                      event.preventDefault();
                      choose(choice);
                    }}
                  >
                    <div>{choice.name}</div>
                    {choice.detail !== "" && <div class="option-detail">{choice.detail}</div>}
                  </div>
                ))}
              </div>
              {found.total > found.shown.length && (
                <div class="no-option">{kitTexts.pick.more(found.total - found.shown.length)}</div>
              )}
              {found.total === 0 && (
                <div class="no-option">
                  {props.onFreeText === undefined || (typed ?? "").trim() === ""
                    ? kitTexts.pick.none
                    : kitTexts.pick.asTyped((typed ?? "").trim())}
                </div>
              )}
            </Popup>
          )}
          <span class="visually-hidden" role="status">
            {open ? kitTexts.pick.found(found.total) : ""}
          </span>
        </div>
      )}
    </Labelled>
  );
}
