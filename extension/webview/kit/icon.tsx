/** Small pictures on a grid of 16, drawn as lines in the colour of the text beside them. */
const shapes = {
  add: "M8 3v10M3 8h10",
  alert: "M8 2.2 14.6 13.6H1.4ZM8 6.4v3.4M8 11.7v.1",
  attach: "M12.5 7.5 8 12a2.8 2.8 0 0 1-4-4l5-5a1.9 1.9 0 0 1 2.7 2.7L7 10.4a.9.9 0 0 1-1.3-1.3L9.8 5",
  calendar: "M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5",
  chart: "M2.5 2.5v11h11M5.5 11V8M8.5 11V5M11.5 11V7",
  check: "M3 8.5 6.5 12 13 4.5",
  "chevron-down": "M4 6l4 4 4-4",
  "chevron-left": "M10 4 6 8l4 4",
  "chevron-right": "M6 4l4 4-4 4",
  circle: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z",
  clock: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 4.7V8l2.4 1.5",
  close: "M4 4l8 8M12 4l-8 8",
  comment: "M2.5 3h11v8H7l-3 2.5V11H2.5Z",
  document: "M4 2h5l3 3v9H4ZM9 2v3h3",
  done: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5.2 8.3l2 2 3.6-4.3",
  down: "M8 3v10M4 9l4 4 4-4",
  edit: "M3 13l.6-2.8L10.8 3a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7L5.8 12.4Z",
  error: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
  filter: "M2 3.5h12M4.5 8h7M6.5 12.5h3",
  grip: "M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1",
  image: "M2.5 3h11v10h-11ZM2.5 11l3.5-3.5 3 3 2-2 2.5 2.5M10.5 6v.1",
  info: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 7.3v3.7M8 5v.1",
  more: "M3.5 8v.1M8 8v.1M12.5 8v.1",
  person: "M8 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM2.8 13.6c.5-2.6 2.5-3.9 5.2-3.9s4.7 1.3 5.2 3.9",
  print: "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7Z",
  progress: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 2.5v11M8 5h4.6M8 8h5.5M8 11h4.6",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14",
  stop: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM3.9 3.9l8.2 8.2",
  table: "M2.5 3h11v10h-11ZM2.5 6.5h11M2.5 9.7h11M6.2 6.5V13",
  undo: "M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H7",
  unit: "M3 14V4.5L8 2l5 2.5V14M1.5 14h13M6 7v.1M10 7v.1M6 10v.1M10 10v.1",
  up: "M8 13V3M4 7l4-4 4 4",
} as const;

export type IconName = keyof typeof shapes;

/** A picture beside a word; it says nothing by itself, so screen readers pass over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
