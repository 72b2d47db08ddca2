import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { labelled } from "./labels.ts";
import { comes, pressUntil, pressUntilGone } from "./press.ts";
import { QuickInput } from "./quick-input.ts";
import type { RunningServer } from "./running-server.ts";
import { TreeView } from "./tree-view.ts";
import { typeVietnamese } from "./typing.ts";
import { quietSettings, type Settings } from "./user-settings.ts";
import { extensionCache } from "./vscode-server.ts";
import type { Theme } from "./vscode-version.ts";

/** Where pictures of windows lie. */
export const pictureFolder = join(extensionCache, "pictures");

const shades: Readonly<Record<Theme, string>> = { light: "vs", dark: "vs-dark", "high-contrast": "hc-black" };

/** A window of VS Code on a folder: what a user does in it and sees of it, in words of the user. */
export class Window {
  readonly page: Page;
  readonly quickInput: QuickInput;
  readonly #server: RunningServer;
  #settings: Settings;

  private constructor(page: Page, server: RunningServer, settings: Settings) {
    this.page = page;
    this.quickInput = new QuickInput(page);
    this.#server = server;
    this.#settings = settings;
  }

  /** An empty page of the browser, which `load` makes a window of. */
  static async open(browser: BrowserContext, server: RunningServer, settings: Settings = {}): Promise<Window> {
    return new Window(await browser.newPage(), server, settings);
  }

  /** Opens `folder` and waits until its files are shown; extensions may still be starting. */
  async load(folder: string): Promise<void> {
    this.#server.setSettings(this.#settings);
    await this.page.goto(`http://127.0.0.1:${this.#server.port}/?folder=${encodeURIComponent(folder)}`);
    await this.page.locator(".monaco-workbench .explorer-folders-view").waitFor({ timeout: 60_000 });
  }

  /**
   * Changes settings of the user while the window is open, as somebody who edits settings.json does: a window does not
   * always hear of a file that others wrote.
   */
  async changeSettings(settings: Settings): Promise<void> {
    this.#settings = { ...this.#settings, ...settings };
    await this.palette("Preferences: Open User Settings (JSON)");
    await this.tab("settings.json").waitFor();
    await this.page.locator(".editor-group-container.active .monaco-editor.focused").waitFor();
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.insertText(JSON.stringify({ ...quietSettings, ...this.#settings }));
    await this.save();
    await this.palette("View: Close Editor");
    await this.tab("settings.json").waitFor({ state: "detached" });
  }

  /** Puts on a theme, and waits until the window wears it. */
  async theme(theme: Theme): Promise<void> {
    await this.palette("Preferences: Color Theme");
    const name = this.#server.version.themes[theme];
    await this.quickPick(name, name);
    await this.page.locator(`.monaco-workbench.${shades[theme]}`).waitFor();
  }

  /** Runs a command by its title in the palette, category included: "CCHC: …". */
  palette(title: string): Promise<void> {
    return this.quickInput.run(title);
  }

  /** Takes a row of a list of choices; `typed` filters the list before. */
  quickPick(label: string, typed?: string): Promise<void> {
    return this.quickInput.choose(label, typed);
  }

  /** Answers a question in the box at the top. */
  inputBox(text: string): Promise<void> {
    return this.quickInput.answer(text);
  }

  /** Gives a file's path to a dialog that opens or saves a file. */
  file(path: string): Promise<void> {
    return this.quickInput.file(path);
  }

  /** Shows a container of the activity bar by its title. */
  async container(title: string): Promise<void> {
    const shown = this.page.locator(".sidebar .composite.title", { hasText: title });
    await this.activity(title).waitFor({ timeout: 30_000 });
    if (!(await shown.isVisible())) await pressUntil(this.activity(title), () => shown.isVisible());
    // Away from the icon: its tooltip would lie over the first rows.
    await this.page.mouse.move(0, 0);
  }

  /** A container's entry in the activity bar. */
  activity(title: string): Locator {
    return this.page.locator(".activitybar").getByRole("tab", { name: title });
  }

  /** A tree in the side bar by its name. */
  tree(name: string): TreeView {
    return new TreeView(this.page, name);
  }

  /** What the webview on the screen holds; of several beside each other, `webviewIn` gives one. */
  webview(): FrameLocator {
    return this.#webviewIn(this.page.locator("iframe.webview.ready:visible"));
  }

  /** What the webview of an editor group holds: 1 is the leftmost. */
  async webviewIn(group: number): Promise<FrameLocator> {
    // Webviews lie over the groups, in a place of their own; the group's editor names its webview.
    const editor = this.page
      .locator(".editor-group-container")
      .nth(group - 1)
      .locator("[aria-flowto]");
    const overlay = await editor.first().getAttribute("aria-flowto");
    return this.#webviewIn(this.page.locator(`[id="${overlay}"] iframe.webview.ready`));
  }

  #webviewIn(frame: Locator): FrameLocator {
    return frame.contentFrame().frameLocator("#active-frame");
  }

  /** Opens a file of the workspace by its name, as Go to File does. */
  async openFile(name: string): Promise<void> {
    // A file that is opened before the extensions are known opens as text.
    await this.activity("Cải cách hành chính").waitFor({ timeout: 30_000 });
    await this.page.keyboard.press("Control+p");
    await this.quickInput.field.fill(name);
    // Behind the name stands its folder, and no comma between.
    const row = this.quickInput.box.getByRole("option").filter({ hasText: name }).first();
    await pressUntil(row, () => this.tab(name).isVisible());
  }

  /** The tab of an editor by its title. */
  tab(title: string): Locator {
    return this.page.getByRole("tab", { name: labelled(title) }).and(this.page.locator(".tab"));
  }

  /** The files' names of editors with changes that are not saved. */
  async dirtyTabs(): Promise<string[]> {
    const tabs = await this.page.locator(".tab.dirty").all();
    return Promise.all(tabs.map(async (tab) => (await tab.getAttribute("data-resource-name")) ?? ""));
  }

  /** Saves the editor in use and waits until it is clean; what is on disk then is the caller's to check. */
  async save(): Promise<void> {
    const tab = this.page.locator(".editor-group-container.active .tab.active");
    // What is typed into a form comes a little later to its document; one that says what is on disk is saved already.
    await comes(() => tab.and(this.page.locator(".dirty")).isVisible(), 1000);
    await this.page.keyboard.press("Control+s");
    await tab.and(this.page.locator(":not(.dirty)")).waitFor();
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press("Control+z");
  }

  /** Shows the problems and gives their rows: files, and below each its problems. */
  async problems(): Promise<Locator> {
    await this.palette("Problems: Focus on Problems View");
    return this.page.locator(".markers-panel-container .monaco-list-row");
  }

  /** A notification that says `text`. */
  notification(text: string): Locator {
    return this.page.locator(".notification-toast", { hasText: text });
  }

  /** Presses a button of the notification that says `text`. */
  async answerNotification(text: string, button: string): Promise<void> {
    await pressUntilGone(this.notification(text).getByRole("button", { name: button, exact: true }));
  }

  /** The question that VS Code asks over the whole window. Toasts of notifications are dialogs, too, for a screen reader. */
  get modal(): Locator {
    return this.page.locator(".monaco-dialog-box");
  }

  /** A field of the status bar that says `text`. */
  statusBar(text: string): Locator {
    return this.page.locator(".statusbar-item", { hasText: text });
  }

  /** Types into a field through a composition for each syllable, as with Telex. */
  typeVietnamese(field: Locator, text: string): Promise<void> {
    return typeVietnamese(field, text);
  }

  /** Takes a picture of the whole window: `.cache/pictures/NAME.png`. */
  async picture(name: string): Promise<string> {
    const path = join(pictureFolder, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path, animations: "disabled" });
    return path;
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
