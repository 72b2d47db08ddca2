import type { Locator, Page } from "playwright-core";
import { labelled } from "./labels.ts";
import { comes, pressUntilGone } from "./press.ts";

/** A tree in the side bar, by the name over it. Only rows that fit on the screen are there. */
export class TreeView {
  readonly pane: Locator;
  readonly rows: Locator;

  constructor(page: Page, name: string) {
    this.pane = page.locator(".pane", {
      has: page.locator(`.pane-header[aria-label=${JSON.stringify(`${name} Section`)}]`),
    });
    this.rows = this.pane.getByRole("treeitem");
  }

  /** The row whose label begins with `label`. */
  row(label: string): Locator {
    return this.pane
      .locator(".monaco-list-row", { has: this.pane.page().locator(".label-name", { hasText: label }) })
      .first();
  }

  /** Opens the tree itself, where it is folded. */
  async unfold(): Promise<void> {
    const header = this.pane.locator(".pane-header");
    if ((await header.getAttribute("aria-expanded")) === "false") await header.click();
  }

  /** Unfolds a row, so that its children are shown. */
  async expand(label: string): Promise<void> {
    const row = this.row(label);
    await row.waitFor();
    if ((await row.getAttribute("aria-expanded")) === "false") await row.locator(".monaco-tl-twistie").click();
    await row.and(this.pane.locator('[aria-expanded="true"]')).waitFor();
  }

  /** Opens a row as a click does. */
  async open(label: string): Promise<void> {
    // The row, not its text: a text longer than the row would be scrolled out of it.
    await this.row(label).click();
  }

  /** Chooses an entry of a row's context menu. */
  async menu(label: string, entry: string): Promise<void> {
    const item = this.pane.page().getByRole("menuitem", { name: labelled(entry) });
    // A row that moves under the mouse opens no menu, or that of another one.
    for (let tries = 1; ; tries++) {
      await this.row(label).click({ button: "right" });
      if (await comes(() => item.isVisible())) break;
      if (tries === 3) throw new Error(`The menu of “${label}” has no “${entry}”.`);
      await this.pane.page().keyboard.press("Escape");
    }
    await pressUntilGone(item);
  }

  /** What the rows on the screen say, label and description. */
  async texts(): Promise<string[]> {
    const texts = await this.rows.allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, " ").trim());
  }
}
