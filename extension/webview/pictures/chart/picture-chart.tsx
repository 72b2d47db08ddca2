import { Chart } from "chart.js";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Picture } from "../../../src/protocol/dashboard-page.ts";
import { texts } from "../texts.ts";
import { chartConfiguration, heightOf, lettersInLine } from "./chart-config.ts";
import { windowTheme } from "./theme.ts";

interface Part {
  category: number;
  series: number;
}

interface PictureChartProps {
  picture: Picture;
  /** Another number when the colours of the window are others. */
  themeNumber: number;
  onOpen: (key: string) => void;
}

/** A picture as a chart: a part is opened by a click, or walked to with the arrow keys and opened with Enter (SPEC DASH-7). */
export function PictureChart({ picture, themeNumber, onOpen }: PictureChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const letters = useLetters(frame);
  const chart = useRef<Chart>(undefined);
  const keysId = useId();
  const [part, setPart] = useState<Part>();
  const optionId = ({ category, series }: Part) => `${keysId}-${category}-${series}`;
  const latest = useRef({ picture, onOpen });
  latest.current = { picture, onOpen };

  useEffect(() => {
    if (canvas.current === null) return;
    const configuration = chartConfiguration(picture, windowTheme(), letters);
    const made: Chart = new Chart(canvas.current, {
      ...configuration,
      options: {
        ...configuration.options,
        onClick: (_event, [hit]) => {
          if (hit !== undefined) open({ category: hit.index, series: hit.datasetIndex });
        },
        onHover: ({ native }, hits) => {
          const { target } = native ?? {};
          if (target instanceof HTMLElement) target.style.cursor = hits.length > 0 ? "pointer" : "default";
        },
      },
    });
    chart.current = made;
    return () => made.destroy();
  }, [picture, themeNumber, letters]);

  const open = (chosen: Part) => {
    const key = keyOf(latest.current.picture, chosen);
    if (key !== null) latest.current.onOpen(key);
  };

  const go = (chosen: Part | undefined) => {
    setPart(chosen);
    const active = chosen === undefined ? [] : [{ datasetIndex: chosen.series, index: chosen.category }];
    chart.current?.setActiveElements(active);
    chart.current?.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.current?.update("none");
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      if (part !== undefined) open(part);
    } else {
      const next = nextPart(picture, part, event.key);
      if (next === undefined) return;
      go(next);
    }
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={frame}
        class="chart"
        role="listbox"
        tabIndex={0}
        aria-label={picture.title}
        aria-describedby={keysId}
        aria-activedescendant={part === undefined ? undefined : optionId(part)}
        style={{ minHeight: `${heightOf(picture, letters)}px` }}
        onKeyDown={onKeyDown}
        onBlur={() => go(undefined)}
      >
        <div class="chart-canvas" aria-hidden="true">
          <canvas ref={canvas} />
        </div>
        {partsOf(picture).map((one) => (
          <div
            key={optionId(one)}
            id={optionId(one)}
            class="visually-hidden"
            role="option"
            tabIndex={-1}
            aria-selected={one.category === part?.category && one.series === part?.series}
          >
            {texts.part({
              category: picture.categories[one.category]?.longName ?? "",
              series: picture.series[one.series]?.name ?? "",
              value: picture.series[one.series]?.words[one.category] ?? "",
            })}
          </div>
        ))}
      </div>
      <p class="chart-keys" id={keysId}>
        {texts.keys}
      </p>
    </>
  );
}

/** How many letters a name of a category has in a line: fewer where the picture is narrow, or its beginning would be cut off. */
function useLetters(frame: { readonly current: HTMLElement | null }): number {
  const [isNarrow, setNarrow] = useState(false);
  useEffect(() => {
    if (frame.current === null) return;
    const observer = new ResizeObserver(([entry]) => setNarrow(entry !== undefined && entry.contentRect.width < 480));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return isNarrow ? lettersInLine.narrow : lettersInLine.wide;
}

/** The key of the records behind a part; its cell of the table knows it. */
function keyOf(picture: Picture, { category, series }: Part): string | null {
  const key = `${picture.id}.${series}.${category}`;
  const known = picture.table.rows[category]?.cells.some((cell) => cell.key === key);
  return known === true ? key : null;
}

/** The part that an arrow key leads to: along the categories, or among the parts of one; those of nothing are passed over. */
function nextPart(picture: Picture, from: Part | undefined, key: string): Part | undefined {
  const along = picture.shape === "rows" ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
  const among = picture.shape === "rows" ? ["ArrowLeft", "ArrowRight"] : ["ArrowDown", "ArrowUp"];
  const parts = partsOf(picture);
  const ends = key === "Home" ? parts[0] : key === "End" ? parts.at(-1) : undefined;
  if (ends !== undefined) return ends;
  if (![...along, ...among].includes(key)) return undefined;
  if (from === undefined) return parts[0];
  const back = key === along[0] || key === among[0];
  const candidates = along.includes(key)
    ? nearestSeries(
        parts.filter(({ category }) => (back ? category < from.category : category > from.category)),
        from,
        back,
      )
    : parts.filter(
        ({ category, series }) => category === from.category && (back ? series < from.series : series > from.series),
      );
  return (back ? candidates.at(-1) : candidates[0]) ?? from;
}

/** Of the nearest category the part that is most like the one that is left. */
function nearestSeries(parts: readonly Part[], { series: wanted }: Part, back: boolean): Part[] {
  const category = (back ? parts.at(-1) : parts[0])?.category;
  return parts
    .filter((part) => part.category === category)
    .toSorted((left, right) => Math.abs(left.series - wanted) - Math.abs(right.series - wanted))
    .slice(0, 1);
}

/** What there is something of, category by category. */
function partsOf({ categories, series }: Picture): Part[] {
  return categories.flatMap((_, category) =>
    series.flatMap(({ values }, at) => ((values[category] ?? 0) > 0 ? [{ category, series: at }] : [])),
  );
}
