import type { Chart, Plugin } from "chart.js";
import type { Picture } from "../../../src/protocol/dashboard-page.ts";
import type { ChartTheme } from "./theme.ts";

/** A number stands in a part where this many pixels are free for it, and at an end where no neighbour is nearer. */
const roomInside = 20;
const roomBeside = 36;

/** Writes the number of each part into it, and what the whole bar says at its end: a colour is never asked to be read. */
export function valueMarks(picture: Picture, theme: ChartTheme, format: (value: number) => string): Plugin {
  return {
    id: "value-marks",
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `600 11px ${theme.font}`;
      ctx.textBaseline = "middle";
      ctx.textAlign = "center";
      if (picture.shape === "rows" || picture.shape === "columns") {
        for (const index of picture.isPlain === true ? [] : picture.series.keys())
          writeInside(chart, picture, index, theme, format);
        writeEnds(chart, picture, theme);
      } else if (picture.shape === "steps") writeTops(chart, picture, theme, format);
      else writePoints(chart, picture, theme, format);
      ctx.restore();
    },
  };
}

interface Box {
  x: number;
  y: number;
  base: number;
  width: number;
  height: number;
}

function boxesOf(chart: Chart, index: number): Box[] {
  return chart.getDatasetMeta(index).data as unknown as Box[];
}

function writeInside(
  chart: Chart,
  picture: Picture,
  index: number,
  theme: ChartTheme,
  format: (value: number) => string,
) {
  const across = picture.shape === "rows";
  boxesOf(chart, index).forEach(({ x, y, base, width, height }, at) => {
    const value = picture.series[index]?.values[at] ?? 0;
    const length = across ? Math.abs(x - base) : Math.abs(y - base);
    const breadth = across ? height : width;
    if (value === 0 || length < roomInside || breadth < 14) return;
    const centre = across ? { x: (x + base) / 2, y } : { x, y: (y + base) / 2 };
    chip(chart.ctx, format(value), centre.x, centre.y, theme);
  });
}

function writeEnds(chart: Chart, picture: Picture, theme: ChartTheme): void {
  const { ctx } = chart;
  const across = picture.shape === "rows";
  const bars = picture.series.map((_, index) => boxesOf(chart, index));
  const first = bars[0] ?? [];
  const step = Math.abs((first[1]?.x ?? Number.POSITIVE_INFINITY) - (first[0]?.x ?? 0));
  if (!across && step < roomBeside) return;
  ctx.fillStyle = theme.foreground;
  picture.marks?.forEach((mark, at) => {
    const ends = bars.flatMap((bar) => bar[at] ?? []);
    if (mark === "" || ends.length === 0) return;
    if (across) {
      ctx.textAlign = "left";
      ctx.fillText(mark, Math.max(...ends.map(({ x }) => x)) + 6, ends[0]?.y ?? 0);
    } else ctx.fillText(mark, ends[0]?.x ?? 0, Math.min(...ends.map(({ y }) => y)) - 9);
  });
}

/** Of bars that stand in front of each other the front one's number stands on top; the plan's where it is higher. */
function writeTops(chart: Chart, picture: Picture, theme: ChartTheme, format: (value: number) => string): void {
  const { ctx } = chart;
  const [planned = [], done = []] = picture.series.map((_, index) => boxesOf(chart, index));
  ctx.fillStyle = theme.foreground;
  planned.forEach(({ x, y }, at) => {
    const [of, by] = [picture.series[0]?.values[at] ?? 0, picture.series[1]?.values[at] ?? null];
    const text = by === null || by === of ? format(of) : `${format(by)}/${format(of)}`;
    ctx.fillText(text, x, Math.min(y, done[at]?.y ?? y) - 9);
  });
}

function writePoints(chart: Chart, picture: Picture, theme: ChartTheme, format: (value: number) => string): void {
  picture.series.forEach(({ values }, index) => {
    boxesOf(chart, index).forEach(({ x, y }, at) => {
      const value = values[at] ?? null;
      if (value !== null) chip(chart.ctx, format(value), x, y - 14, theme);
    });
  });
}

/** A number on the colour of the page, so that it can be read on any pattern. */
function chip(ctx: CanvasRenderingContext2D, text: string, x: number, y: number, theme: ChartTheme): void {
  const width = ctx.measureText(text).width + 6;
  ctx.fillStyle = theme.background;
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y - 7.5, width, 15, 3);
  ctx.fill();
  ctx.fillStyle = theme.foreground;
  ctx.fillText(text, x, y + 0.5);
}
