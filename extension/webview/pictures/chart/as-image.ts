import { Chart } from "chart.js";
import type { DashboardView, Picture } from "../../../src/protocol/dashboard-page.ts";
import { texts } from "../texts.ts";
import { chartConfiguration, heightOf } from "./chart-config.ts";
import { paperTheme as theme } from "./theme.ts";

/** Pictures that leave the window are so many pixels wide, and twice as fine. */
const width = 1000;
const fineness = 2;
const margin = 32;

/** The chart alone, for a page that says the rest in text. */
export function chartImage(picture: Picture): string {
  return drawnChart(picture).toDataURL("image/png");
}

/** A picture with its title, what it counts, whose it is and of which day. */
export function pictureImage(picture: Picture, view: DashboardView): string {
  return imageOf([...pictureBlocks(picture), footer(view)]);
}

/** The whole page as one picture. */
export function pageImage(view: DashboardView): string {
  const figures = view.figures.map(
    ({ label, value, details }) => `${label}: ${value} (${details.map(({ text }) => text).join("; ")})`,
  );
  return imageOf([
    textBlock(`${texts.title} – ${view.workspace}`, { size: 24, bold: true }),
    textBlock(`${texts.asOf(view.asOf)} · ${periodWords(view)}`, { size: 16 }),
    ...(view.invented === null ? [] : [textBlock(`${texts.invented}. ${view.invented}`, { size: 13, gap: 6 })]),
    ...figures.map((words) => textBlock(words, { size: 16, gap: 2 })),
    ...view.pictures.flatMap(pictureBlocks),
    footer(view),
  ]);
}

/** The period in words, as it stands on everything. */
function periodWords({ year, period }: DashboardView): string {
  return year === null ? texts.days(period) : texts.yearDays({ year, ...period });
}

/** Something of a height that can be drawn at a place. */
interface Block {
  height: number;
  draw: (context: CanvasRenderingContext2D, top: number) => void;
}

function pictureBlocks(picture: Picture): Block[] {
  const { title, note, empty } = picture;
  const head = [
    textBlock(title, { size: 18, bold: true, gap: 24 }),
    textBlock(note, { size: 13, colour: theme.quiet, gap: 2 }),
  ];
  if (empty !== null) return [...head, textBlock(empty.words, { size: 15, gap: 10 })];
  const chart = drawnChart(picture);
  return [
    ...head,
    {
      height: chart.height / fineness + 12,
      draw: (context, top) =>
        context.drawImage(chart, margin, top + 12, chart.width / fineness, chart.height / fineness),
    },
  ];
}

function footer(view: DashboardView): Block {
  const invented = view.invented === null ? [] : [texts.invented];
  const words = [view.workspace, texts.asOf(view.asOf), periodWords(view), ...invented];
  return textBlock(words.join(" · "), { size: 12, colour: theme.quiet, gap: 20 });
}

function textBlock(
  text: string,
  {
    size,
    bold = false,
    colour = theme.foreground,
    gap = 4,
  }: { size: number; bold?: boolean; colour?: string; gap?: number },
): Block {
  const font = `${bold ? "600 " : ""}${size}px ${theme.font}`;
  const lines = brokenLines(text, font);
  const lineHeight = Math.round(size * 1.4);
  return {
    height: gap + lines.length * lineHeight,
    draw: (context, top) => {
      context.font = font;
      context.fillStyle = colour;
      context.textBaseline = "top";
      lines.forEach((line, index) => {
        context.fillText(line, margin, top + gap + index * lineHeight);
      });
    },
  };
}

function brokenLines(text: string, font: string): string[] {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return [text];
  context.font = font;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || context.measureText(longer).width > width - 2 * margin) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function drawnChart(picture: Picture): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width - 2 * margin;
  canvas.height = heightOf(picture);
  const { options, ...configuration } = chartConfiguration(picture, theme);
  const chart = new Chart(canvas, {
    ...configuration,
    options: { ...options, responsive: false, devicePixelRatio: fineness, events: [] },
  });
  // Destroying clears the canvas.
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext("2d")?.drawImage(canvas, 0, 0);
  chart.destroy();
  return copy;
}

function imageOf(blocks: readonly Block[]): string {
  const height = blocks.reduce((sum, block) => sum + block.height, 2 * margin);
  const canvas = document.createElement("canvas");
  canvas.width = width * fineness;
  canvas.height = Math.ceil(height) * fineness;
  const context = canvas.getContext("2d");
  if (context === null) return canvas.toDataURL("image/png");
  context.scale(fineness, fineness);
  context.fillStyle = theme.background;
  context.fillRect(0, 0, width, height);
  let top = margin;
  for (const block of blocks) {
    block.draw(context, top);
    top += block.height;
  }
  return canvas.toDataURL("image/png");
}
