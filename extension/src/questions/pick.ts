import { bestMatches } from "@cchc/core/best-matches";
import { QuickInputButtons, type QuickPick, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from "vscode";
import type { Answer, Place } from "./walk.ts";

/** One thing to choose. */
export interface Choice<T> {
  value: T;
  label: string;
  description?: string | undefined;
  detail?: string | undefined;
  icon?: string | undefined;
  /** Under which heading it stands while nothing is typed. */
  group?: string | undefined;
  /** It stands there to be read: taking it does nothing. */
  isInfo?: true;
}

/** A question that is answered by choosing. */
export interface Choosing<T> {
  title: string;
  question: string;
  choices: readonly Choice<T>[];
  /** What is to be chosen at first. */
  isInitial?: (value: T) => boolean;
  /** What may be chosen beside, made of what was typed. */
  typed?: (text: string) => Choice<T>;
}

interface Item<T> extends QuickPickItem {
  choice?: Choice<T>;
}

/**
 * Asks for one of several things. What is typed narrows them without regard to marks, case or the place of a tone, as on
 * a terminal (SPEC FLOW-4); VS Code's own filter would take marks literally.
 */
export function askOne<T>(place: Place, choosing: Choosing<T>): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const pick = window.createQuickPick<Item<T>>();
    dress(pick, place, choosing);
    const items = choosing.choices.map(itemOf);
    const settle = (answer: Answer<T>) => {
      resolve(answer);
      pick.hide();
    };
    const show = (text: string) => {
      const { typed } = choosing;
      const found = text.trim() === "" ? grouped(items) : matching(items, text);
      pick.items = typed === undefined || text.trim() === "" ? found : [...found, itemOf(typed(text.trim()))];
      // VS Code puts first whatever has the typed letters as they are: Enter takes the best answer all the same.
      const best = found.find((item) => item.choice !== undefined);
      if (best !== undefined) pick.activeItems = [best];
    };
    show("");
    const { isInitial } = choosing;
    const initial = isInitial && items.find(({ choice }) => choice !== undefined && isInitial(choice.value));
    if (initial !== undefined) pick.activeItems = [initial];
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      // While a list is filtered the item under the cursor is the old one; the one that was clicked is the right one.
      const chosen = (pick.selectedItems[0] ?? pick.activeItems[0])?.choice;
      if (chosen !== undefined && chosen.isInfo !== true) settle({ state: "answered", value: chosen.value });
    });
    pick.onDidTriggerButton(() => settle({ state: "back" }));
    pick.onDidHide(() => {
      resolve({ state: "cancelled" });
      pick.dispose();
    });
    pick.show();
  });
}

/** Asks for any number of things; those chosen stay chosen while others are looked for. */
export function askMany<T>(
  place: Place,
  choosing: Omit<Choosing<T>, "typed"> & { isChosen: (value: T) => boolean },
): Promise<Answer<T[]>> {
  return new Promise((resolve) => {
    const pick = window.createQuickPick<Item<T>>();
    dress(pick, place, choosing);
    pick.canSelectMany = true;
    const items = choosing.choices.map(itemOf);
    const chosen = new Set(items.filter(({ choice }) => choice !== undefined && choosing.isChosen(choice.value)));
    const settle = (answer: Answer<T[]>) => {
      resolve(answer);
      pick.hide();
    };
    const show = (text: string) => {
      pick.items = text.trim() === "" ? grouped(items) : matching(items, text);
      pick.selectedItems = pick.items.filter((item) => chosen.has(item));
    };
    pick.onDidChangeValue(show);
    pick.onDidChangeSelection((selected) => {
      // What the filter hides keeps its tick.
      for (const item of pick.items) if (!selected.includes(item)) chosen.delete(item);
      for (const item of selected) chosen.add(item);
    });
    pick.onDidAccept(() => {
      const values = items.filter((item) => chosen.has(item)).flatMap(({ choice }) => choice?.value ?? []);
      settle({ state: "answered", value: values as T[] });
    });
    pick.onDidTriggerButton(() => settle({ state: "back" }));
    pick.onDidHide(() => {
      resolve({ state: "cancelled" });
      pick.dispose();
    });
    show("");
    pick.show();
  });
}

function dress<T>(
  pick: QuickPick<Item<T>>,
  place: Place,
  { title, question }: Pick<Choosing<T>, "title" | "question">,
): void {
  pick.title = title;
  pick.placeholder = question;
  pick.ignoreFocusOut = true;
  pick.buttons = place.canGoBack ? [QuickInputButtons.Back] : [];
}

function itemOf<T>(choice: Choice<T>): Item<T> {
  const { label, description, detail, icon } = choice;
  return {
    choice,
    label,
    alwaysShow: true,
    ...(description === undefined ? {} : { description }),
    ...(detail === undefined ? {} : { detail }),
    ...(icon === undefined ? {} : { iconPath: new ThemeIcon(icon) }),
  };
}

/** The items with a heading before each group. */
function grouped<T>(items: readonly Item<T>[]): Item<T>[] {
  let group: string | undefined;
  return items.flatMap((item) => {
    const heading = item.choice?.group;
    if (heading === undefined || heading === group) return [item];
    group = heading;
    return [{ label: heading, kind: QuickPickItemKind.Separator }, item];
  });
}

function matching<T>(items: readonly Item<T>[], text: string): Item<T>[] {
  return bestMatches(items, text, ({ label, description, detail }) =>
    [label, description, detail].filter((part) => part !== undefined).join(" "),
  );
}
