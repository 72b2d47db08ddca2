import type { Catalogue } from "@cchc/messages/catalogue";
import { commands, ViewColumn } from "vscode";
import { Disposables } from "../disposables.ts";
import type { DashboardView } from "../protocol/dashboard-page.ts";
import type { PageShown } from "../protocol/picture-page.ts";
import type { RecordReference } from "../record-reference.ts";
import type { Services } from "../services.ts";
import type { Session } from "../session.ts";
import { type PageDescription, PagePanel } from "./page-panel.ts";
import { printPage } from "./print-page.ts";
import { saveImage, writePrint } from "./write-files.ts";

/** What tells one page with pictures from another. */
interface PicturePage<Message> extends Pick<PageDescription<Message>, "viewType" | "page" | "schema"> {
  /** What it is called in the language of the window. */
  title: (texts: Catalogue) => string;
}

/**
 * A page with pictures of what the workspace holds. It is live: what changes on disk shows at once, and one that nobody
 * sees is made when somebody looks. `Other` is what its host tells it besides.
 */
export abstract class PicturePanel<
  View,
  Made extends { readonly view: View },
  Message,
  Other = never,
> extends Disposables {
  protected readonly services: Services;
  readonly #panel: PagePanel<PageShown<View> | Other, Message>;
  #made: Made | undefined;
  #showing = 0;

  readonly #title: () => string;

  constructor(services: Services, { title, ...page }: PicturePage<Message>) {
    super();
    this.services = services;
    this.#title = () => title(services.texts);
    this.#panel = new PagePanel(services, {
      ...page,
      title: this.#title(),
      column: ViewColumn.Active,
      receive: (message) => this.receive(message),
    });
    this.add(this.#panel.onDidClose(() => this.dispose()));
    let isStale = false;
    const refresh = () => {
      isStale = !this.#panel.isVisible;
      if (!isStale) void services.attempt(() => this.show());
    };
    this.add(this.#panel.onDidLook(() => isStale && refresh()));
    this.add(services.onDidChangeFiles(refresh));
    let root = services.session?.root;
    this.add(
      services.onDidChangeSession(() => {
        this.#panel.rename(this.#title());
        if (services.session?.root !== root) this.forgetChoice();
        root = services.session?.root;
        refresh();
      }),
    );
  }

  get onDidClose() {
    return this.#panel.onDidClose;
  }

  /** Comes to the front. */
  reveal(): void {
    this.#panel.reveal();
  }

  /** The page for what is chosen on it; undefined where there is nothing to show. */
  protected abstract make(session: Session): Promise<Made | undefined>;

  /** Does what the page asks. */
  protected abstract receive(message: Message): Promise<void>;

  /** Whatever was chosen belongs to another workspace. */
  protected abstract forgetChoice(): void;

  /** What is shown now. */
  protected get made(): Made | undefined {
    return this.#made;
  }

  /** Makes the page anew and shows it; of several that are under way only the newest arrives. */
  protected async show(): Promise<void> {
    const { session } = this.services;
    const showing = ++this.#showing;
    const made = session === undefined ? undefined : await this.make(session);
    if (showing !== this.#showing) return;
    this.#made = made;
    this.#panel.show(made === undefined ? { type: "none" } : { type: "show", view: made.view });
  }

  protected tell(other: Other): void {
    this.#panel.show(other);
  }

  protected async open(reference: RecordReference | undefined): Promise<void> {
    if (reference !== undefined) await commands.executeCommand("cchc.open", reference);
  }

  /** Offers a picture of the page as a file of this name. */
  protected async save(name: string, image: string): Promise<void> {
    const { session } = this.services;
    if (session !== undefined) await saveImage(this.services, session, name, image);
  }

  /** Writes what is on the page as a file to print; `images` are data addresses by picture. */
  protected async print(
    name: string,
    paper: DashboardView,
    images: ReadonlyMap<string, string>,
    title: string = this.#title(),
  ): Promise<void> {
    const { session, texts, language } = this.services;
    if (session === undefined) return;
    await writePrint(this.services, session, name, printPage(paper, images, texts, language, title));
  }
}

/** The image of the one picture of a page, by the picture; none where it is empty. */
export function imageOf(picture: { readonly id: string }, image: string | null): ReadonlyMap<string, string> {
  return new Map(image === null ? [] : [[picture.id, image]]);
}
