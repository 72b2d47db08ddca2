import type { FrameLocator } from "playwright-core";

/** Roles of what people act on: each needs a name that a screen reader says. */
const control =
  /^\s*- (button|checkbox|combobox|link|listbox|menuitem|option|radio|searchbox|slider|spinbutton|switch|textbox)(?! ")/;

/** The controls of a page that have no name, as a screen reader would come upon them. */
export async function namelessControls(page: FrameLocator): Promise<string[]> {
  const said = await page.locator("body").ariaSnapshot();
  return said.split("\n").filter((line) => control.test(line));
}

/** How many pixels of a page lie beyond its right edge, where nobody looks. */
export function beyondEdge(page: FrameLocator): Promise<number> {
  return page.locator("body").evaluate(sideways);
}

/** What Tab alone reaches on a page, from its beginning until it leaves the page. */
interface TabWalk {
  /** Controls that can be seen and are never reached. */
  unreached: string[];
  /** Controls that show nothing of having the focus, or lie out of sight with it. */
  unseen: string[];
  /** Whether Tab leads out of the page in the end. */
  leaves: boolean;
}

/** What a walk finds where everything is in order. */
export const everythingReached: TabWalk = { unreached: [], unseen: [], leaves: true };

/** Walks through a page with Tab; `most` is how many stops it may have. */
export async function walkByTab(page: FrameLocator, most = 120): Promise<TabWalk> {
  const body = page.locator("body");
  const keyboard = body.page().keyboard;
  await body.evaluate(begin);
  const unseen: string[] = [];
  let leaves = false;
  for (let stops = 0; stops < most && !leaves; stops++) {
    await keyboard.press("Tab");
    const stop = await body.evaluate(stopOf);
    leaves = stop === null;
    if (stop?.isSeen === false) unseen.push(stop.control);
  }
  return { unreached: await body.evaluate(leftOut), unseen, leaves };
}

/* Run in the page: this side of the wire has no DOM. */
const sideways = new Function(
  "body",
  "const { scrollWidth, clientWidth } = body.ownerDocument.documentElement; return scrollWidth - clientWidth;",
) as (body: unknown) => number;

const words = `const wordsOf = (element) =>
  (element.tagName + " " + (element.getAttribute("aria-label") || element.textContent || element.title)).slice(0, 80);`;

const begin = new Function(
  "body",
  `globalThis.reachedByTab = new Set();
  body.tabIndex = -1;
  body.focus();
  window.scrollTo(0, 0);`,
) as (body: unknown) => void;

const stopOf = new Function(
  "body",
  `${words}
  const element = body.ownerDocument.activeElement;
  if (!body.ownerDocument.hasFocus() || element === null || element === body) return null;
  globalThis.reachedByTab.add(element);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom } = element.getBoundingClientRect();
  const isRinged = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  return { control: wordsOf(element), isSeen: isRinged && bottom > 0 && top < innerHeight };`,
) as (body: unknown) => { control: string; isSeen: boolean } | null;

const leftOut = new Function(
  "body",
  `${words}
  const all = [...body.querySelectorAll("button, a[href], input, select, textarea, summary, [tabindex]")];
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
  return all
    .filter((element) => element.tabIndex >= 0 && !element.disabled && isSeen(element))
    .filter((element) => !globalThis.reachedByTab.has(element))
    .map(wordsOf);`,
) as (body: unknown) => string[];
