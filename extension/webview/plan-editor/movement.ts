/** What a key in a row of the table asks for beyond moving the focus. */
export type KeyWish = "up" | "down" | "add" | "moved";

/**
 * Moves through the table by keys: Ctrl and an arrow, or Enter, to the same column of the next row; Enter in the last row
 * of an area asks for a new task there, Alt and an arrow for another place of this one (SPEC PFORM-8).
 */
export function moveByKeys(event: KeyboardEvent, row: HTMLElement): KeyWish | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  if (event.isComposing || !(target instanceof HTMLElement)) return undefined;
  const vertical = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
  if (vertical !== 0 && altKey && !ctrlKey) return vertical < 0 ? "up" : "down";
  if (vertical !== 0 && (ctrlKey || metaKey)) return moveFocus(row, target, vertical);
  const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  if (key !== "Enter" || !isText || target.type === "checkbox" || target.closest(".details") !== null) return undefined;
  if (shiftKey) return moveFocus(row, target, -1);
  return isLastOfArea(row) && target.name === "title" ? "add" : moveFocus(row, target, 1);
}

function moveFocus(row: HTMLElement, from: HTMLElement, step: -1 | 1): KeyWish | undefined {
  const rows = [...(row.closest(".tasks")?.querySelectorAll<HTMLElement>("[data-task]") ?? [])];
  const next = rows[rows.indexOf(row) + step];
  return next !== undefined && focusIn(next, columnOf(from)) ? "moved" : undefined;
}

/** Puts the focus into a column of a row, the caret behind what is there. */
export function focusIn(row: HTMLElement, column: string): boolean {
  const field = row.querySelector<HTMLElement>(column);
  if (field === null) return false;
  field.focus();
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text")) {
    field.setSelectionRange(field.value.length, field.value.length);
  }
  field.scrollIntoView({ block: "nearest" });
  return true;
}

/** Finds the column that an element stands in, in any row. */
export function columnOf(element: HTMLElement): string {
  const name = element.getAttribute("name");
  if (name !== null) return `[name="${name}"]`;
  return element.matches(".checkbox") ? ".checkbox" : ".c-acts .icon-button";
}

function isLastOfArea(row: HTMLElement): boolean {
  return row.nextElementSibling?.matches("[data-task]") !== true;
}
