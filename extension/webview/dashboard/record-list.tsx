import { useLayoutEffect, useRef } from "preact/hooks";
import type { ListedRecord } from "../../src/protocol/dashboard-page.ts";
import { IconButton } from "../kit/button.tsx";
import { texts } from "../pictures/texts.ts";
import { ask } from "./host.ts";

interface RecordListProps {
  title: string;
  records: readonly ListedRecord[];
  onClose: () => void;
}

/** The records behind a number, beside the pictures; Escape goes back to where one was. */
export function RecordList({ title, records, onClose }: RecordListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(document.activeElement);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [title, records]);
  const close = () => {
    onClose();
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  };
  return (
    <aside
      class="records"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div class="records-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label={texts.close} onClick={close} />
      </div>
      {records.length === 0 && <p class="quiet">{texts.nothingListed}</p>}
      <ul>
        {records.map(({ key, number, title: name, unit, state }) => (
          <li key={key}>
            <button type="button" class="record" title={texts.open(number)} onClick={() => ask({ type: "open", key })}>
              <span class="record-number">{number}</span>
              <span class="record-title">{name}</span>
              <span class="record-more">{unit}</span>
              <span class="record-more">{state}</span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
