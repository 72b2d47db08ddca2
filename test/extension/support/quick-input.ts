import type { Locator, Page } from "playwright-core";
import { labelled } from "./labels.ts";

/** The box at the top of the window: commands, choices, questions. */
export class QuickInput {
  readonly #page: Page;
  /** The box itself, while it is open. */
  readonly box: Locator;
  readonly field: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.box = page.locator(".quick-input-widget:visible");
    this.field = this.box.locator(".quick-input-box input");
  }

  /** Runs a command by its title as the palette shows it, the category included: "Category: Title". */
  async run(title: string): Promise<void> {
    // Never Enter: it takes the row that had the focus before the list was filtered.
    await (await this.offered(title)).click();
  }

  /** Opens the palette, types, and gives the row of a command once it is offered. */
  async offered(title: string, typed = title): Promise<Locator> {
    const row = this.#option(title);
    // A palette that opened before an extension's commands were there never shows them: it is opened again.
    for (const until = performance.now() + 30_000; ; ) {
      await this.#page.keyboard.press("F1");
      await this.field.fill(`>${typed}`);
      const isThere = await row.waitFor({ timeout: 2500 }).then(
        () => true,
        () => false,
      );
      if (isThere) return row;
      await this.close();
      if (performance.now() > until) throw new Error(`The palette has no command “${title}”.`);
    }
  }

  /** Takes a row of a list of choices; `typed` filters the list before. */
  async choose(label: string, typed?: string): Promise<void> {
    if (typed !== undefined) await this.field.fill(typed);
    await this.#option(label).click();
  }

  /** Ticks rows of a list where many can be chosen, and accepts it. */
  async chooseMany(labels: readonly string[]): Promise<void> {
    for (const label of labels)
      await this.box
        .getByRole("checkbox", { name: labelled(label) })
        .first()
        .click();
    await this.field.press("Enter");
  }

  /** Answers a question by its text, and waits until it is taken. Typed anew, whatever stood there. */
  async answer(text: string): Promise<void> {
    const question = await this.box.textContent();
    await this.field.fill(text);
    await this.field.press("Enter");
    for (const until = performance.now() + 10_000; ; await this.#page.waitForTimeout(20)) {
      if (!(await this.box.isVisible()) || (await this.box.textContent({ timeout: 1000 }).catch(() => "")) !== question)
        return;
      if (performance.now() > until) throw new Error(`“${text}” was not taken: ${await this.message.textContent()}`);
    }
  }

  /**
   * Gives a file's path to a dialog of VS Code that opens or saves a file. It takes no answer while it still reads a
   * folder, and writes that folder over what was typed: the path is given anew until the dialog has gone.
   */
  async file(path: string): Promise<void> {
    const dialog = this.box.locator(".quick-input-action .monaco-button:visible").first();
    await dialog.waitFor();
    for (const until = performance.now() + 30_000; await dialog.isVisible(); ) {
      if (performance.now() > until) throw new Error(`“${path}” was not taken: ${await this.message.textContent()}`);
      if ((await this.field.inputValue()) !== path) {
        await this.field.fill(path);
        await this.#page.waitForTimeout(500);
      } else {
        await this.field.press("Enter");
        await dialog.waitFor({ state: "hidden", timeout: 2500 }).catch(() => undefined);
      }
    }
  }

  /** The labels of the rows shown, as a screen reader says them. */
  async labels(): Promise<string[]> {
    const rows = await this.box.getByRole("option").all();
    return Promise.all(rows.map(async (row) => (await row.getAttribute("aria-label")) ?? ""));
  }

  /** What the box says about what was typed, or what it asks. */
  get message(): Locator {
    return this.box.locator(".quick-input-message");
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press("Escape");
    await this.box.waitFor({ state: "hidden" });
  }

  #option(label: string): Locator {
    return this.box.getByRole("option", { name: labelled(label) }).first();
  }
}
