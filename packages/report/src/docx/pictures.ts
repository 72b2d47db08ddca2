import { escapeFor } from "../handlebars/escape.ts";
import type { AlbumImage } from "../image/image-album.ts";
import type { PaperSize } from "../image/image-size.ts";
import { declareParts, relateParts, relationsOf } from "./part-edits.ts";
import type { Parts } from "./parts.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The pictures of one rendered Word document: each stored once, related to every part that shows it. */
export class WordPictures {
  readonly #parts: Parts;
  readonly #names = new Map<AlbumImage, string>();
  readonly #relations = new Map<string, Map<AlbumImage, string>>();

  /** `parts` are those of the template: names and ids they use are not used again. */
  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** A picture as the content of a run of `part`, in the middle of its text. `size` is the size upright. */
  draw(part: string, image: AlbumImage, alt: string, size: PaperSize, id: string): string {
    const relation = this.#relationTo(part, image);
    const { turn } = image.header;
    const isSideways = turn === 90 || turn === 270;
    const [cx, cy] = isSideways ? [size.height, size.width] : [size.width, size.height];
    // What a turned picture needs beyond its own frame.
    const overhang = isSideways ? Math.abs(Math.round((cx - cy) / 2)) : 0;
    const [besides, above] = cx < cy ? [overhang, 0] : [0, overhang];
    const rotation = turn === 0 ? "" : ` rot="${turn * 60_000}"`;
    const description = escapeFor("docx", alt.replace(/\s+/g, " ").trim());
    return [
      `</w:t><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
      `<wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="${besides}" t="${above}" r="${besides}" b="${above}"/>`,
      `<wp:docPr id="${id}" name="cchc ${id}" descr="${description}"/>`,
      `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
      `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">`,
      `<pic:nvPicPr><pic:cNvPr id="${id}" name="cchc ${id}"/><pic:cNvPicPr/></pic:nvPicPr>`,
      `<pic:blipFill><a:blip xmlns:r="${RELATIONS}" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
      `<pic:spPr><a:xfrm${rotation}><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
      `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing><w:t xml:space="preserve">`,
    ].join("");
  }

  /** Writes the pictures that were drawn into `parts`, with content types and relationships. */
  addTo(parts: Map<string, Uint8Array>): void {
    if (this.#names.size === 0) return;
    for (const [image, name] of this.#names) parts.set(name, image.bytes);
    declareParts(parts, new Map([...this.#names].map(([image, name]) => [name, `image/${image.header.type}`])));
    for (const [part, relations] of this.#relations) {
      const folder = part.slice(0, part.lastIndexOf("/") + 1);
      const entries = [...relations].map(([image, id]) => {
        const name = this.#names.get(image) ?? "";
        return {
          id,
          type: `${RELATIONS}/image`,
          target: name.startsWith(folder) ? name.slice(folder.length) : `/${name}`,
        };
      });
      relateParts(parts, part, entries);
    }
  }

  #relationTo(part: string, image: AlbumImage): string {
    let relations = this.#relations.get(part);
    if (relations === undefined) {
      relations = new Map();
      this.#relations.set(part, relations);
    }
    const known = relations.get(image);
    if (known !== undefined) return known;
    const taken = new Set([...relationsOf(this.#parts, part).map(({ id }) => id), ...relations.values()]);
    const id = firstFree(relations.size + 1, (number) => `cchcImage${number}`, taken);
    relations.set(image, id);
    if (!this.#names.has(image)) {
      const { type } = image.header;
      const used = new Set([...this.#parts.keys(), ...this.#names.values()]);
      this.#names.set(
        image,
        firstFree(this.#names.size + 1, (number) => `word/media/cchc${number}.${type}`, used),
      );
    }
    return id;
  }
}

function firstFree(from: number, name: (number: number) => string, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(name(number))) number += 1;
  return name(number);
}
