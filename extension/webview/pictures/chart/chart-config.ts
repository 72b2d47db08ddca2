import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import type { Picture, PictureSeries } from "../../../src/protocol/dashboard-page.ts";
import { format } from "../../kit/texts.ts";
import { fillOf } from "./patterns.ts";
import type { ChartTheme } from "./theme.ts";
import { valueMarks } from "./value-marks.ts";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Longer names of categories are broken into lines of about so many letters; in a narrow picture they are shorter. */
export const lettersInLine = { wide: 32, narrow: 18 };

export type PictureConfiguration = ChartConfiguration<"bar" | "line", (number | null)[], string | string[]>;

/** How a picture is drawn with the colours of a theme. Nothing moves: what changes is there at once. */
export function chartConfiguration(
  picture: Picture,
  theme: ChartTheme,
  letters = lettersInLine.wide,
): PictureConfiguration {
  const across = picture.shape === "rows";
  const isStack = across || picture.shape === "columns";
  const upside = picture.shape === "ranks";
  const text = { color: theme.foreground, font: { family: theme.font, size: 12 } };
  const whole = { precision: 0, callback: (value: string | number) => format.number(Number(value)) };
  const counts = {
    stacked: isStack,
    beginAtZero: !upside,
    reverse: upside,
    ...(upside ? { min: 1 } : {}),
    ...(picture.isPlain === true ? { suggestedMax: 100 } : {}),
    grace: upside || picture.isPlain === true ? 0 : "12%",
    border: { display: false },
    grid: { color: faint(theme.grid) },
    ticks: { ...text, color: theme.quiet, maxTicksLimit: 6, ...whole },
  };
  const names = {
    stacked: isStack,
    border: { color: theme.grid },
    grid: { display: false },
    ticks: { ...text, autoSkip: false, maxRotation: across ? 0 : 60 },
  };
  return {
    type: upside ? "line" : "bar",
    data: {
      labels: picture.categories.map(({ name }) => (across ? inLines(name, letters) : name)),
      datasets: picture.series.map((series, index) => dataset(picture, series, index, theme)),
    },
    options: {
      indexAxis: across ? "y" : "x",
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      locale: document.documentElement.lang,
      interaction: { mode: "nearest", intersect: true },
      layout: { padding: { top: across ? 0 : 16, right: picture.isPlain === true ? 56 : across ? 24 : 4 } },
      scales: across ? { x: counts, y: names } : { x: names, y: counts },
      plugins: {
        legend: {
          position: "bottom",
          onClick: () => {},
          labels: { ...text, boxWidth: 22, boxHeight: 12, padding: 14 },
        },
        tooltip: {
          backgroundColor: theme.raised,
          titleColor: theme.foreground,
          bodyColor: theme.foreground,
          borderColor: theme.grid,
          borderWidth: 1,
          titleFont: { family: theme.font },
          bodyFont: { family: theme.font },
          callbacks: {
            title: (items) => picture.categories[items[0]?.dataIndex ?? 0]?.longName ?? "",
            label: ({ datasetIndex, dataIndex }) => {
              const series = picture.series[datasetIndex];
              return series === undefined ? "" : `${series.name}: ${series.words[dataIndex] ?? ""}`;
            },
          },
        },
      },
    },
    plugins: [valueMarks(picture, theme, format.number)],
  };
}

function dataset(
  picture: Picture,
  { name, look, values }: PictureSeries,
  index: number,
  theme: ChartTheme,
): ChartDataset<"bar" | "line", (number | null)[]> {
  const colour = theme.tones[look.tone];
  const common = { label: name, data: values, borderColor: colour };
  switch (picture.shape) {
    case "ranks":
      return {
        ...common,
        type: "line",
        backgroundColor: look.pattern === "solid" ? colour : theme.background,
        borderWidth: 2,
        borderDash: look.pattern === "solid" ? [] : [6, 4],
        pointStyle: look.pattern === "solid" ? "circle" : "rect",
        pointRadius: 5,
        pointHoverRadius: 7,
        spanGaps: false,
      };
    case "steps":
      // What was planned stands behind, what was done before it: both are seen when they are the same.
      return {
        ...common,
        type: "bar",
        backgroundColor: fillOf(look, colour),
        borderWidth: 1.5,
        borderSkipped: "start",
        grouped: false,
        order: -index,
        barPercentage: index === 0 ? 0.95 : 0.5,
        categoryPercentage: 0.85,
      };
    case "rows":
    case "columns":
      return {
        ...common,
        type: "bar",
        backgroundColor: fillOf(look, colour),
        borderWidth: 1,
        borderSkipped: false,
        maxBarThickness: 34,
        categoryPercentage: 0.85,
        stack: "all",
      };
  }
}

function inLines(name: string, letters: number): string | string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= letters) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.length === 1 ? name : lines;
}

/** A colour that stays behind what is drawn on it. */
function faint(colour: string): string {
  return `color-mix(in srgb, ${colour} 22%, transparent)`;
}

/** How high a picture is drawn: rows need room for each, the others have a height of their own. */
export function heightOf(picture: Picture, letters = lettersInLine.wide): number {
  if (picture.shape !== "rows") return 300;
  // Rows are all as high as the one with the longest name needs.
  const lines = Math.max(1, ...picture.categories.map(({ name }) => [inLines(name, letters)].flat().length));
  return 76 + picture.categories.length * Math.max(36, 10 + lines * 15);
}
