import type { PartLook } from "../../../src/protocol/dashboard-page.ts";

/** The colours a chart is drawn with. */
export interface ChartTheme {
  foreground: string;
  quiet: string;
  grid: string;
  background: string;
  raised: string;
  font: string;
  tones: { readonly [T in PartLook["tone"]]: string };
}

/** The colours of the window, whatever its theme is. */
export function windowTheme(): ChartTheme {
  const style = getComputedStyle(document.body);
  const read = (name: string, otherwise: string) => style.getPropertyValue(`--vscode-${name}`).trim() || otherwise;
  const foreground = read("foreground", style.color);
  const background = read("editor-background", "white");
  return {
    foreground,
    quiet: read("descriptionForeground", foreground),
    grid: read("charts-lines", foreground),
    background,
    raised: read("editorWidget-background", background),
    font: style.fontFamily,
    tones: {
      green: read("charts-green", foreground),
      yellow: read("charts-yellow", foreground),
      orange: read("charts-orange", foreground),
      red: read("charts-red", foreground),
      purple: read("charts-purple", foreground),
      blue: read("charts-blue", foreground),
      grey: read("charts-foreground", foreground),
    },
  };
}

/** The colours on paper and in pictures that leave the window. */
export const paperTheme: ChartTheme = {
  foreground: "#1f1f1f",
  quiet: "#555555",
  grid: "#8a8a8a",
  background: "#ffffff",
  raised: "#ffffff",
  font: '"Segoe UI", "Helvetica Neue", Arial, sans-serif',
  tones: {
    green: "#388a34",
    yellow: "#b58900",
    orange: "#d18616",
    red: "#c72e0f",
    purple: "#652d90",
    blue: "#1a85ff",
    grey: "#616161",
  },
};
