import { descendants, type Element, isElement } from "../docx/xml.ts";

/** Something drawn: a straight line with its length in twips where it is known, or anything else. */
export interface Drawing {
  readonly kind: "line" | "other";
  readonly length: number | null;
}

const EMU_PER_TWIP = 635;
/** A shape this flat is a line to the eye: one point. */
const FLAT = 20;

/** What a `w:drawing`, `w:pict` or `w:object` shows. */
export function readDrawing(element: Element): Drawing {
  const inside = [element, ...descendants(element)];
  const has = (name: string) => inside.some(({ localName }) => localName === name);
  if (has("pic") || has("imagedata") || has("chart")) return { kind: "other", length: null };
  const extent = inside.find(({ localName }) => localName === "extent");
  const width = emu(extent, "cx");
  const height = emu(extent, "cy");
  const isLine =
    has("cNvCnPr") ||
    inside.some((one) => one.localName === "prstGeom" && /^line$|Connector/.test(one.getAttribute("prst") ?? "")) ||
    (height !== null && width !== null && height <= FLAT && width > FLAT && !has("txbx"));
  if (isLine) return { kind: "line", length: width };
  const vector = inside.find(({ localName }) => localName === "line");
  if (vector !== undefined) return { kind: "line", length: lineLength(vector) };
  const shape = inside.find(({ localName }) => localName === "shape" || localName === "rect");
  if (shape === undefined || has("textbox")) return { kind: "other", length: null };
  const isFlat = (styleLength(shape, "height") ?? Number.POSITIVE_INFINITY) <= FLAT;
  const isConnector = /_x0000_t32$/.test(shape.getAttribute("type") ?? "") || shape.hasAttribute("o:connectortype");
  return isFlat || isConnector
    ? { kind: "line", length: styleLength(shape, "width") }
    : { kind: "other", length: null };
}

/** The boxes of text in a drawing; where Word left an older twin beside it, only one of them. */
export function isOlderTwin(element: Element): boolean {
  return (
    element.localName === "Fallback" &&
    isElement(element.parentNode) &&
    element.parentNode.localName === "AlternateContent"
  );
}

function emu(element: Element | undefined, name: string): number | null {
  const value = Number(element?.getAttribute(name) || Number.NaN);
  return Number.isFinite(value) ? value / EMU_PER_TWIP : null;
}

function styleLength(shape: Element, name: string): number | null {
  const style = shape.getAttribute("style") ?? "";
  const [, digits, unit = ""] = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|in|mm|cm|px)?`).exec(style) ?? [];
  return digits === undefined ? null : Number(digits) * (TWIPS_PER_UNIT[unit] ?? 0.03);
}

const TWIPS_PER_UNIT: Readonly<Record<string, number>> = {
  pt: 20,
  in: 1440,
  mm: 1440 / 25.4,
  cm: 14_400 / 25.4,
  px: 15,
};

function lineLength(line: Element): number | null {
  const [from, to] = ["from", "to"].map((end) => Number.parseFloat(line.getAttribute(end) ?? ""));
  return from === undefined || to === undefined || Number.isNaN(to - from) ? null : Math.abs(to - from) * 20;
}
