import type { Locator, Page } from "playwright-core";
import { labelled } from "./labels.ts";
import { comes, pressUntil } from "./press.ts";

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
    const row = await this.offered(title);
    // What a command asks takes the palette's place: not before that may anything be typed.
    await pressUntil(row, async () => !(await this.#isPalette()));
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
    const row = this.#option(label);
    if (typed !== undefined) await this.field.fill(typed);
    await row.waitFor();
    const asked = await this.#asked();
    await row.click();
    // A list that is drawn anew under the mouse loses the click.
    for (let again = 0; again < 3 && !(await this.#leaves(asked, row)); again += 1)
      await row.click({ timeout: 2000 }).catch(() => undefined);
  }

  /** Turns the tick of a row of a list where many can be chosen; `typed` filters the list before. */
  async tick(label: string, typed?: string): Promise<void> {
    if (typed !== undefined) await this.field.fill(typed);
    const row = this.box.getByRole("checkbox", { name: labelled(label) }).first();
    const before = await row.isChecked();
    await pressUntil(row, async () => (await row.isChecked()) !== before);
  }

  /** Turns the ticks of rows of a list where many can be chosen, and accepts it. */
  async chooseMany(labels: readonly string[]): Promise<void> {
    for (const label of labels) await this.tick(label);
    await this.accept();
  }

  /** Takes what stands there, and waits until the question has gone: what is typed next is for the next one. */
  async accept(): Promise<void> {
    await this.field.waitFor();
    await this.#enter();
  }

  /** Answers a question by its text, and waits until it is taken. Typed anew, whatever stood there. */
  async answer(text: string): Promise<void> {
    // Between two questions there is none for a moment.
    await this.field.waitFor();
    // A question that is about to come stands for a moment under the title of the one before.
    let asked: string | null;
    do {
      asked = await this.#asked();
      await this.field.fill(text);
      await this.#page.waitForTimeout(100);
    } while ((await this.#asked()) !== asked);
    await this.#enter();
  }

  /** Presses Enter, again where it is lost while an answer is being looked at, until the question has gone. */
  async #enter(): Promise<void> {
    const [asked, words, answer] = [await this.#asked(), await this.#words(), await this.field.inputValue()];
    // Questions of a flow have a number each; what is said about an answer changes the words of one, too.
    const isNumbered = /\d\/\d/.test(asked ?? "");
    const goes = async () => (await this.#asked()) !== asked || (!isNumbered && (await this.#words()) !== words);
    for (let tries = 0; tries < 5; tries++) {
      await this.field.press("Enter", { timeout: 2000 }).catch(() => undefined);
      if (await comes(goes)) return;
    }
    throw new Error(`“${answer}” was not taken: ${await this.#words()}`);
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

  /** Whether the palette of commands is open. */
  async #isPalette(): Promise<boolean> {
    if (!(await this.box.isVisible())) return false;
    return (await this.field.inputValue({ timeout: 1000 }).catch(() => "")).startsWith(">");
  }

  /** The title of the question that is asked; null where none is. */
  #asked(): Promise<string | null> {
    // At once: what takes two steps may be about two questions.
    return this.box.locator(".quick-input-title").evaluateAll(([title]) => title?.textContent ?? null);
  }

  /** All that the box says now, null where there is none; asked at once, for a box that has gone is waited for otherwise. */
  #words(): Promise<string | null> {
    return this.box.evaluateAll(([box]) => box?.textContent ?? null);
  }

  /** Whether the question goes, or what was taken of it, within a moment. */
  async #leaves(asked: string | null, taken: Locator): Promise<boolean> {
    // Lists of VS Code's own have no title.
    return comes(async () => (await this.#asked()) !== asked || (asked === null && !(await taken.isVisible())));
  }

  #option(label: string): Locator {
    return this.box.getByRole("option", { name: labelled(label) }).first();
  }
}
