import type { Catalogue } from "@cchc/messages/catalogue";
import { commands, ThemeIcon, window } from "vscode";
import type { Services } from "../services.ts";
import type { RecordTree } from "./tree-view.ts";

/** Typing rests this long before a view is filtered: a first letter finds thousands. */
const restMilliseconds = 80;

/** The commands `cchc.<view>.filter` and `cchc.<view>.clearFilter`: a box that filters the view as one types. */
export function registerFilter(
  services: Services,
  tree: RecordTree,
  view: keyof Catalogue["extension"]["trees"]["view"],
): void {
  services.add(commands.registerCommand(`cchc.${view}.filter`, () => askFilter(services, tree, view)));
  services.add(commands.registerCommand(`cchc.${view}.clearFilter`, () => tree.setFilter("")));
}

function askFilter(services: Services, tree: RecordTree, view: keyof Catalogue["extension"]["trees"]["view"]): void {
  const { filter: words, view: names } = services.texts.extension.trees;
  // A box without choices: an input box would say in English which keys it knows.
  const box = window.createQuickPick();
  let timer: NodeJS.Timeout | undefined;
  const apply = () => {
    clearTimeout(timer);
    tree.setFilter(box.value);
    box.items = tree.filter === "" ? [] : [{ label: words.found(tree.hits), alwaysShow: true }];
  };
  box.title = words.title({ view: names[view] });
  box.placeholder = words.placeholder;
  box.value = tree.filter;
  box.buttons = [{ iconPath: new ThemeIcon("clear-all"), tooltip: words.clear }];
  box.onDidChangeValue(() => {
    clearTimeout(timer);
    timer = setTimeout(apply, restMilliseconds);
  });
  box.onDidTriggerButton(() => {
    box.value = "";
    apply();
  });
  box.onDidAccept(() => {
    box.hide();
    void commands.executeCommand(`cchc.${view}.focus`);
  });
  box.onDidHide(() => {
    apply();
    box.dispose();
  });
  // Shows the view first: a filter whose effect cannot be seen helps nobody.
  void commands.executeCommand(`cchc.${view}.focus`).then(() => box.show());
}
