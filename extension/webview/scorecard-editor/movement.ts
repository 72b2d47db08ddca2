/**
 * Moves through the table as through a sheet: Enter and the arrows up and down to the same column of another row, the
 * arrows left and right among the cells of a row from the ends of a text (SPEC SFORM-2). True when the focus moved.
 */
export function moveByKeys(event: KeyboardEvent, table: HTMLElement): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  if (event.isComposing || altKey || metaKey) return false;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false;
  const cells = [...table.querySelectorAll<HTMLElement>(`[name="${target.name}"]`)];
  switch (key) {
    case "Enter":
      return focusCell(cells[cells.indexOf(target) + (shiftKey ? -1 : 1)]);
    case "ArrowDown":
      return focusCell(cells[ctrlKey ? cells.length - 1 : cells.indexOf(target) + 1]);
    case "ArrowUp":
      return focusCell(cells[ctrlKey ? 0 : cells.indexOf(target) - 1]);
    case "ArrowRight":
    case "ArrowLeft": {
      const back = key === "ArrowLeft";
      if (ctrlKey || shiftKey || !isAtEnd(target, back)) return false;
      const row = [...(target.closest("[data-item]")?.querySelectorAll<HTMLElement>(".field:not(:read-only)") ?? [])];
      return focusCell(row[row.indexOf(target) + (back ? -1 : 1)]);
    }
    default:
      return false;
  }
}

/** The cells of points from one down, each with its item. */
export function cellsFrom(cell: HTMLInputElement, table: HTMLElement): { itemId: string }[] {
  const cells = [...table.querySelectorAll<HTMLElement>('[name="points"]')];
  return cells.slice(cells.indexOf(cell)).flatMap((one) => {
    const itemId = one.closest<HTMLElement>("[data-item]")?.dataset.item;
    return itemId === undefined ? [] : [{ itemId }];
  });
}

export function focusCell(cell: HTMLElement | undefined): boolean {
  if (cell === undefined) return false;
  cell.focus();
  cell.scrollIntoView({ block: "nearest" });
  return true;
}

/** Whether the caret is where an arrow would do nothing; a text that is chosen as a whole is left at once. */
function isAtEnd(field: HTMLInputElement | HTMLTextAreaElement, back: boolean): boolean {
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (back ? 0 : value.length);
}
