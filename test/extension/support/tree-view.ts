import type { Locator, Page } from "playwright-core";
import { labelled } from "./labels.ts";

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
    await this.row(label).click({ button: "right" });
    const item = this.pane.page().getByRole("menuitem", { name: labelled(entry) });
    // A menu that has only just opened takes no click: it stays, and is clicked again.
    for (let tries = 0; tries < 5; tries++) {
      await item.click();
      const isTaken = await item.waitFor({ state: "hidden", timeout: 2000 }).then(
        () => true,
        () => false,
      );
      if (isTaken) return;
    }
    throw new Error(`The menu did not take “${entry}”.`);
  }

  /** What the rows on the screen say, label and description. */
  async texts(): Promise<string[]> {
    const texts = await this.rows.allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, " ").trim());
  }
}
