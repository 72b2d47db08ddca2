import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Paper } from "./paper.ts";

/** How large the paper is shown: as wide as the window, or so many percent. */
export type Zoom = "fit" | number;

interface ZoomWords {
  in: string;
  out: string;
  fit: string;
  actual: (percent: number) => string;
}

const steps = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];
/** Room beside the paper, in pixels. */
const margin = 32;
/** Paper is not blown up beyond its size because a window is wide. */
const mostFitted = 120;

/** The zoom of the paper, kept while the page lives; `refit` after another document has come. */
export function useZoom(
  api: { getState(): { zoom?: Zoom } | undefined; setState(state: { zoom?: Zoom }): unknown },
  desk: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
  paper: RefObject<Paper | undefined>,
) {
  const [zoom, setZoom] = useState<Zoom>(() => api.getState()?.zoom ?? "fit");
  const [percent, setPercent] = useState(100);
  const wanted = useRef(zoom);
  wanted.current = zoom;

  const refit = () => {
    const shown = wanted.current === "fit" ? fitting(desk.current, paper.current) : wanted.current;
    sheet.current?.style.setProperty("zoom", String(shown / 100));
    setPercent(shown);
  };
  const choose = (next: Zoom) => {
    wanted.current = next;
    setZoom(next);
    api.setState({ zoom: next });
    refit();
  };
  useEffect(() => {
    if (desk.current === null) return;
    const observer = new ResizeObserver(refit);
    observer.observe(desk.current);
    return () => observer.disconnect();
  }, []);

  return {
    refit,
    buttons: (words: ZoomWords) => (
      <span class="zoom">
        <ZoomButton label={words.out} onClick={() => choose(steps.findLast((step) => step < percent) ?? percent)}>
          −
        </ZoomButton>
        <output>{words.actual(percent)}</output>
        <ZoomButton label={words.in} onClick={() => choose(steps.find((step) => step > percent) ?? percent)}>
          +
        </ZoomButton>
        <ZoomButton label={words.fit} pressed={zoom === "fit"} onClick={() => choose("fit")}>
          {words.fit}
        </ZoomButton>
      </span>
    ),
  };
}

interface ZoomButtonProps {
  label: string;
  pressed?: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

function ZoomButton({ label, pressed, onClick, children }: ZoomButtonProps) {
  return (
    <button type="button" class="button" title={label} aria-label={label} aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  );
}

function fitting(desk: HTMLElement | null, paper: Paper | null | undefined): number {
  const width = paper?.pageWidth;
  if (desk === null || width === undefined || width === 0) return 100;
  return Math.max(25, Math.min(mostFitted, Math.floor(((desk.clientWidth - margin) / width) * 100)));
}
