import { PicturePanel } from "../../pages/picture-panel.ts";
import {
  type DashboardPageMessage,
  type DashboardPageShown,
  type DashboardView,
  dashboardPageMessage,
} from "../../protocol/dashboard-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { type DashboardChoice, dashboardView, type MadeDashboard } from "./dashboard-view.ts";
import { listedRecords } from "./listed-records.ts";

type Records = Extract<DashboardPageShown, { type: "records" }>;

const noChoice: DashboardChoice = { asOf: null, period: null };

/** The one page of pictures. */
export class DashboardPanel extends PicturePanel<DashboardView, MadeDashboard, DashboardPageMessage, Records> {
  #choice = noChoice;
  readonly #references = new Map<string, RecordReference>();

  constructor(services: Services) {
    super(services, {
      viewType: "cchc.dashboard",
      page: "dashboard",
      schema: dashboardPageMessage,
      title: ({ extension }) => extension.dashboard.title,
    });
  }

  protected override make(session: Session): Promise<MadeDashboard> {
    return dashboardView(session, this.services.texts, this.#choice);
  }

  protected override forgetChoice(): void {
    this.#choice = noChoice;
  }

  protected override async receive(message: DashboardPageMessage): Promise<void> {
    const { made } = this;
    switch (message.type) {
      case "ready":
        return this.show();
      case "as-of":
        this.#choice = { ...this.#choice, asOf: message.day };
        return this.show();
      case "year":
        // Another year speaks of its own end, not of the day that was looked at before.
        this.#choice = { asOf: null, period: { year: message.year } };
        return this.show();
      case "days":
        this.#choice = { asOf: null, period: { period: { from: message.from, to: message.to } } };
        return this.show();
      case "records":
        return this.#list(message.key);
      case "open":
        return this.open(this.#references.get(message.key));
      case "save":
        return made && this.save(fileName(message.name, made.view.asOf), message.image);
      case "print": {
        if (made === undefined) return;
        const images = new Map(message.images.map(({ picture, image }) => [picture, image]));
        return this.print(fileName("tong-quan", made.view.asOf), made.view, images);
      }
    }
  }

  #list(key: string): void {
    const { made } = this;
    const counted = made?.counted.find(key);
    if (made === undefined || counted === undefined) return;
    const { texts } = this.services;
    const found = listedRecords(counted, made.answer, texts);
    for (const { listed, reference } of found) this.#references.set(listed.key, reference);
    const title = texts.extension.dashboard.listed({ title: counted.title, count: found.length });
    this.tell({ type: "records", title, records: found.map(({ listed }) => listed) });
  }
}

/** Plain letters, so that the name survives every system. */
function fileName(name: string, asOf: string): string {
  return `${name.replaceAll(/[^a-z0-9-]/g, "")}-${asOf}`;
}
