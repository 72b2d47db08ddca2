import { parseAsync, renderDocument } from "docx-preview";
import { safeElements } from "./safe-element.ts";

/** What the page itself says of paper, after what the document says. */
const paperStyle = `
.docx-wrapper { background: none; padding: 0; display: flex; flex-flow: column; align-items: center; }
.docx-wrapper > section.docx { background: white; box-shadow: 0 1px 6px rgb(0 0 0 / 35%); margin-bottom: 20px; }
.docx { color: black; hyphens: manual; font-family: "Times New Roman", Tinos, "Liberation Serif", serif; }
section.docx { contain: paint; }
a[role="link"] { cursor: pointer; text-decoration: underline; }
a[role="link"]:focus-visible { outline: 2px solid #0b5cad; }
`;

/**
 * The sheet of paper that a Word document is shown on. It lives in a shadow tree, so that the document's styles stay on
 * it, as constructed style sheets, which the page's policy lets through without inline code.
 */
export class Paper {
  readonly #root: ShadowRoot;

  constructor(host: HTMLElement) {
    this.#root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  }

  /** Puts the document in place of the one before at once, so that whoever reads stays where they are. */
  async show(bytes: Uint8Array): Promise<void> {
    const { h, css } = safeElements();
    const options = {
      h,
      className: "docx",
      inWrapper: true,
      // Fonts out of a document could be anything; the system has those of official documents.
      ignoreFonts: true,
      renderAltChunks: false,
      renderComments: false,
      // A place in memory, which the policy knows, and never an address.
      useBase64URL: true,
    };
    const nodes = await renderDocument(await parseAsync(bytes, options), options);
    const sheets = [...css, paperStyle].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    this.#root.adoptedStyleSheets = sheets;
    this.#root.replaceChildren(...nodes);
  }

  /** The width of the first page as the document says it, in CSS pixels; undefined before there is one. */
  get pageWidth(): number | undefined {
    const page = this.#root.querySelector<HTMLElement>("section.docx");
    return page === null ? undefined : page.offsetWidth;
  }
}
