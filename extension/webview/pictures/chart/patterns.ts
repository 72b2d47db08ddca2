import type { PartLook } from "../../../src/protocol/dashboard-page.ts";

/** A repeating tile is so many pixels wide and high. */
const size = 8;

/** What fills a part: its colour, or a pattern in it, so that parts are told apart without colours. */
export function fillOf({ pattern }: PartLook, colour: string): string | CanvasPattern {
  if (pattern === "solid") return colour;
  const tile = document.createElement("canvas");
  tile.width = size;
  tile.height = size;
  const draw = tile.getContext("2d");
  if (draw === null) return colour;
  draw.fillStyle = colour;
  draw.strokeStyle = colour;
  draw.globalAlpha = pattern === "outline" ? 0.12 : 0.22;
  draw.fillRect(0, 0, size, size);
  draw.globalAlpha = 1;
  draw.lineWidth = 2;
  drawPattern(draw, pattern);
  return draw.createPattern(tile, "repeat") ?? colour;
}

function drawPattern(draw: CanvasRenderingContext2D, pattern: Exclude<PartLook["pattern"], "solid">): void {
  switch (pattern) {
    case "outline":
      return;
    case "stripes":
      line(draw, [-2, 2], [2, -2]);
      line(draw, [-2, size + 2], [size + 2, -2]);
      line(draw, [size - 2, size + 2], [size + 2, size - 2]);
      return;
    case "cross":
      draw.lineWidth = 1.5;
      line(draw, [0, 0], [size, size]);
      line(draw, [0, size], [size, 0]);
      return;
    case "dots":
      for (const [x, y] of [
        [2, 2],
        [6, 6],
      ] as const) {
        draw.beginPath();
        draw.arc(x, y, 1.6, 0, 2 * Math.PI);
        draw.fill();
      }
  }
}

function line(
  draw: CanvasRenderingContext2D,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
) {
  draw.beginPath();
  draw.moveTo(x1, y1);
  draw.lineTo(x2, y2);
  draw.stroke();
}
