import { AppError } from "@cchc/core/problem";
import {
  commands,
  EventEmitter,
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from "vscode";
import { Disposables } from "../disposables.ts";
import type { Services } from "../services.ts";
import type { Session } from "../session.ts";
import { failureNode, problemNode } from "./skipped-nodes.ts";
import { tooltipMarkdown } from "./tooltip-markdown.ts";
import { TreeFilter } from "./tree-filter.ts";
import { type TreeElement, TreeModel, type TreeUpdate } from "./tree-model.ts";
import type { TreeNode } from "./tree-node.ts";

/** What a view shows of a workspace at one time. */
export interface TreeContent {
  nodes: TreeNode[];
  /** How much of it is late; on the container's icon. */
  badge?: { value: number; tooltip: string };
  /** Beside the title. */
  description?: string;
}

/** What makes a view of its own. */
export interface TreeDescription {
  /** As package.json names the view. */
  view: string;
  /** Reads what the view shows; a problem it throws is shown in its place. */
  load: (session: Session) => Promise<TreeContent>;
  /** Whether a changed file (a workspace path) may change what the view shows. */
  concerns: (file: string) => boolean;
  /** Read even before somebody looks: its badge is seen from outside. */
  isAlwaysRead?: boolean;
}

/** A view of rows: read when somebody looks, kept up to date row by row, filtered as one types. */
export class RecordTree extends Disposables implements TreeDataProvider<TreeElement> {
  readonly #services: Services;
  readonly #description: TreeDescription;
  readonly #model: TreeModel;
  readonly #view: TreeView<TreeElement>;
  readonly #changed = this.add(new EventEmitter<TreeElement[] | undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  /** Which rows somebody opened or closed, also while a filter hides them. */
  readonly #opened = new Map<string, boolean>();
  #content: TreeContent = { nodes: [] };
  #hits = 0;
  #filter: { query: string; by: TreeFilter } | undefined;
  /** VS Code has asked for the rows. */
  #isWanted = false;
  /** VS Code has the rows, and must be told when they are others. */
  #isShown = false;
  #reading: Promise<void> | undefined;
  #isStale = true;

  constructor(services: Services, description: TreeDescription) {
    super();
    this.#services = services;
    this.#description = description;
    this.#model = new TreeModel((parent, left) => ({
      key: `more ${parent.key}`,
      label: services.texts.extension.trees.more(left),
      description: "",
      icon: { id: "ellipsis" },
      isMore: true,
    }));
    this.#view = this.add(window.createTreeView(description.view, { treeDataProvider: this, showCollapseAll: true }));
    this.add(this.#view.onDidExpandElement(({ element }) => this.#opened.set(element.key, true)));
    this.add(this.#view.onDidCollapseElement(({ element }) => this.#opened.set(element.key, false)));
    this.add(
      commands.registerCommand(this.#moreCommand, (row: TreeElement) => {
        if (row.parent !== undefined) this.#tell(this.#model.showMore(row.parent));
      }),
    );
    this.add(this.#view.onDidChangeVisibility(() => this.#isStale && this.refresh()));
    this.add(services.onDidChangeSession(() => this.refresh()));
    this.add(
      services.onDidChangeFiles((files) => {
        if ([...files].some((file) => description.concerns(file))) this.refresh();
      }),
    );
  }

  get filter(): string {
    return this.#filter?.query ?? "";
  }

  /** How many records the filter found. */
  get hits(): number {
    return this.#hits;
  }

  /** Shows only the records that hold these words; an empty text shows all. */
  setFilter(query: string): void {
    if (query.trim() === "") this.#filter = undefined;
    else this.#filter = { query, by: this.#filter?.by ?? new TreeFilter() };
    void commands.executeCommand("setContext", `${this.#description.view}.filtered`, this.#filter !== undefined);
    this.#show();
  }

  /** Reads again what the view shows, once somebody looks. */
  refresh(): void {
    this.#isStale = true;
    if (this.#isLookedAt) void this.#bringUpToDate();
  }

  get #isLookedAt(): boolean {
    return this.#description.isAlwaysRead === true || (this.#isWanted && this.#view.visible);
  }

  async getChildren(element?: TreeElement): Promise<TreeElement[]> {
    if (element !== undefined) return [...this.#model.childrenOf(element)];
    this.#isWanted = true;
    await this.#bringUpToDate();
    this.#isShown = true;
    return [...this.#model.roots];
  }

  getParent(element: TreeElement): TreeElement | undefined {
    return element.parent;
  }

  getTreeItem(element: TreeElement): TreeItem {
    const { key, node } = element;
    const item = new TreeItem(node.label, this.#collapsibleState(key, node));
    item.id = key;
    item.description = node.description;
    if (node.icon !== undefined) {
      const color = node.icon.color === undefined ? undefined : new ThemeColor(node.icon.color);
      item.iconPath = new ThemeIcon(node.icon.id, color);
    }
    const words = [node.label, node.description, node.spoken].filter((part) => part !== undefined && part !== "");
    item.accessibilityInformation = { label: words.join(", ") };
    if (node.context !== undefined) item.contextValue = node.context;
    const command = this.#commandOf(element);
    if (command !== undefined) item.command = command;
    return item;
  }

  async resolveTreeItem(item: TreeItem, { node }: TreeElement): Promise<TreeItem> {
    if (node.tooltip === undefined) return item;
    try {
      // Neither trusted nor with HTML: what records say stays text.
      item.tooltip = new MarkdownString(tooltipMarkdown(await node.tooltip()));
    } catch (error) {
      this.#services.log.warn(`no tooltip for ${node.key}: ${error}`);
    }
    return item;
  }

  #collapsibleState(key: string, node: TreeNode): TreeItemCollapsibleState {
    if (node.children === undefined) return TreeItemCollapsibleState.None;
    const isOpen = this.#opened.get(key) ?? node.isOpen === true;
    return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  }

  get #moreCommand(): string {
    return `${this.#description.view}.more`;
  }

  #commandOf(element: TreeElement) {
    const { reference, text, isMore, command } = element.node;
    if (isMore === true) return { command: this.#moreCommand, title: "", arguments: [element] };
    if (text !== undefined) {
      const uri = this.#services.session?.uriOf(text.file);
      const at = new Range(text.line - 1, 0, text.line - 1, 0);
      return { command: "vscode.openWith", title: "", arguments: [uri, "default", { selection: at, preview: true }] };
    }
    return reference === undefined ? undefined : { command: command ?? "cchc.open", title: "", arguments: [reference] };
  }

  /** Reads until nothing changed meanwhile; whoever asks while it reads waits for the same. */
  async #bringUpToDate(): Promise<void> {
    if (this.#isStale) this.#reading ??= this.#services.readings.take(() => this.#read());
    await this.#reading;
  }

  async #read(): Promise<void> {
    do {
      this.#isStale = false;
      this.#content = await this.#load();
    } while (this.#isStale);
    // At once: what changes from here on is read by the next one.
    this.#reading = undefined;
    this.#show();
  }

  async #load(): Promise<TreeContent> {
    const { session, texts, log } = this.#services;
    if (session === undefined) return { nodes: [] };
    try {
      return await this.#description.load(session);
    } catch (error) {
      if (error instanceof AppError) return { nodes: [problemNode(error.problem, texts)] };
      log.error(error instanceof Error ? error : String(error));
      return { nodes: [failureNode(texts)] };
    }
  }

  #show(): void {
    const { nodes, badge, description } = this.#content;
    const shown = this.#filter?.by.filtered(nodes, this.#filter.query);
    const update = this.#model.replace(shown?.nodes ?? nodes);
    // Before message and badge: VS Code holds back what follows an update for a while.
    if (this.#isShown) this.#tell(update);
    this.#hits = shown?.count ?? 0;
    const message = this.#filterWords();
    // A message, even an empty one, stands in the way of the words of an empty view.
    if (message !== (this.#view.message ?? "")) this.#view.message = message;
    this.#view.badge = badge === undefined || badge.value === 0 ? undefined : badge;
    if (description !== undefined) this.#view.description = description;
  }

  #tell(update: TreeUpdate): void {
    if (update === "all") this.#changed.fire(undefined);
    else if (update.length > 0) this.#changed.fire([...update]);
  }

  #filterWords(): string {
    if (this.#filter === undefined) return "";
    const { message } = this.#services.texts.extension.trees.filter;
    return message({ query: this.#filter.query.trim(), count: this.#hits });
  }
}
