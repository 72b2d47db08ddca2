import { commands, ViewColumn } from "vscode";
import { Disposables } from "../../disposables.ts";
import { PagePanel } from "../../pages/page-panel.ts";
import {
  type DashboardPageMessage,
  type DashboardPageShown,
  dashboardPageMessage,
} from "../../protocol/dashboard-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import { type DashboardChoice, dashboardView, type MadeDashboard } from "./dashboard-view.ts";
import { listedRecords } from "./listed-records.ts";
import { printPage } from "./print-page.ts";
import { saveImage, writePrint } from "./write-files.ts";

/** The one page of pictures. It is live: what changes on disk shows at once. */
export class DashboardPanel extends Disposables {
  readonly #services: Services;
  readonly #panel: PagePanel<DashboardPageShown, DashboardPageMessage>;
  #choice: DashboardChoice = { asOf: null, period: null };
  #made: MadeDashboard | undefined;
  #showing = 0;
  readonly #references = new Map<string, RecordReference>();

  constructor(services: Services) {
    super();
    this.#services = services;
    this.#panel = new PagePanel(services, {
      viewType: "cchc.dashboard",
      page: "dashboard",
      title: services.texts.extension.dashboard.title,
      column: ViewColumn.Active,
      schema: dashboardPageMessage,
      receive: (message) => this.#receive(message),
    });
    this.add(this.#panel.onDidClose(() => this.dispose()));
    let isStale = false;
    const refresh = () => {
      // A page that nobody sees is made when somebody looks.
      isStale = !this.#panel.isVisible;
      if (!isStale) void services.attempt(() => this.#show());
    };
    this.add(this.#panel.onDidLook(() => isStale && refresh()));
    this.add(services.onDidChangeFiles(refresh));
    let root = services.session?.root;
    this.add(
      services.onDidChangeSession(() => {
        this.#panel.rename(services.texts.extension.dashboard.title);
        if (services.session?.root !== root) this.#choice = { asOf: null, period: null };
        root = services.session?.root;
        refresh();
      }),
    );
  }

  get onDidClose() {
    return this.#panel.onDidClose;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  async #receive(message: DashboardPageMessage): Promise<void> {
    switch (message.type) {
      case "ready":
        return this.#show();
      case "as-of":
        this.#choice = { ...this.#choice, asOf: message.day };
        return this.#show();
      case "year":
        // Another year speaks of its own end, not of the day that was looked at before.
        this.#choice = { asOf: null, period: { year: message.year } };
        return this.#show();
      case "days":
        this.#choice = { asOf: null, period: { period: { from: message.from, to: message.to } } };
        return this.#show();
      case "records":
        return this.#list(message.key);
      case "open": {
        const reference = this.#references.get(message.key);
        if (reference !== undefined) await commands.executeCommand("cchc.open", reference);
        return;
      }
      case "save":
        return this.#withSession((session, { view }) =>
          saveImage(this.#services, session, fileName(message.name, view.asOf), message.image),
        );
      case "print":
        return this.#withSession((session, { view }) => {
          const images = new Map(message.images.map(({ picture, image }) => [picture, image]));
          const page = printPage(view, images, this.#services.texts, this.#services.language);
          return writePrint(this.#services, session, fileName("tong-quan", view.asOf), page);
        });
    }
  }

  async #show(): Promise<void> {
    const { session, texts } = this.#services;
    const showing = ++this.#showing;
    const made = session === undefined ? undefined : await dashboardView(session, texts, this.#choice);
    // Of several that are under way only the newest arrives.
    if (showing !== this.#showing) return;
    this.#made = made;
    this.#panel.show(this.#made === undefined ? { type: "none" } : { type: "show", view: this.#made.view });
  }

  async #list(key: string): Promise<void> {
    const counted = this.#made?.counted.find(key);
    if (this.#made === undefined || counted === undefined) return;
    const { texts } = this.#services;
    const found = listedRecords(counted, this.#made.answer, texts);
    for (const { listed, reference } of found) this.#references.set(listed.key, reference);
    const title = texts.extension.dashboard.listed({ title: counted.title, count: found.length });
    this.#panel.show({ type: "records", title, records: found.map(({ listed }) => listed) });
  }

  async #withSession(
    work: (session: NonNullable<Services["session"]>, made: MadeDashboard) => Promise<void>,
  ): Promise<void> {
    const { session } = this.#services;
    if (session !== undefined && this.#made !== undefined) await work(session, this.#made);
  }
}

/** Plain letters, so that the name survives every system. */
function fileName(name: string, asOf: string): string {
  return `${name.replaceAll(/[^a-z0-9-]/g, "")}-${asOf}`;
}
