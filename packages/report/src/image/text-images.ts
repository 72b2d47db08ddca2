import type { ShowImage } from "../handlebars/compile.ts";
import { escapeFor } from "../handlebars/escape.ts";
import { base64 } from "./base64.ts";
import type { ImageAlbum } from "./image-album.ts";
import { pixelsOf, printedSize } from "./image-size.ts";

/** Pictures within an HTML file itself, so that it can be sent alone; browsers turn them upright by themselves. */
export function showInHtml(album: ImageAlbum | undefined): ShowImage {
  return ({ imageFile, description }, { room, centimetres }) => {
    const image = album?.find(imageFile);
    if (image === undefined) return undefined;
    const { width, height } = pixelsOf(printedSize(image.header, room, centimetres));
    const source = `data:image/${image.header.type};base64,${base64(image.bytes)}`;
    return `<img src="${source}" alt="${escapeFor("html", oneLine(description))}" width="${width}" height="${height}">`;
  };
}

/** Pictures named by their files. Without an album nobody can say whether they are there. */
export function showInMarkdown(album: ImageAlbum | undefined): ShowImage {
  return ({ imageFile, description }) => {
    if (album !== undefined && album.find(imageFile) === undefined) return undefined;
    const target = Array.from(oneLine(imageFile), (letter) => TARGET_ESCAPES.get(letter) ?? letter).join("");
    return `![${escapeFor("markdown", oneLine(description))}](${target})`;
  };
}

/** What would end the target of a Markdown link or begin something else in it. */
const TARGET_ESCAPES: ReadonlyMap<string, string> = new Map(
  Array.from(' ()<>\\"`*_[]|&', (sign) => [sign, `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`]),
);

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
