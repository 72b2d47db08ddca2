import { useEffect, useRef, useState } from "preact/hooks";
import type { Directory } from "../../src/protocol/form.ts";
import type { VisitFormFinding, VisitFormView } from "../../src/protocol/visit-form.ts";
import { FindingDetail } from "./finding-detail.tsx";
import { FindingRow } from "./finding-row.tsx";
import { QuickEntry } from "./quick-entry.tsx";
import { isUnfinished } from "./standing.ts";
import { texts } from "./texts.ts";
import type { Asked } from "./use-revealed.ts";
import { useWide } from "./use-wide.ts";

interface SectionProps {
  view: VisitFormView;
  directory: Directory;
  readOnly: boolean;
  revealed: Asked | undefined;
}

/** What was found wrong: the list with a row for the next one, and the chosen one beside it or, when narrow, in it. */
export function FindingsSection({ view, directory, readOnly, revealed }: SectionProps) {
  const { findings } = view;
  const isWide = useWide();
  const list = useRef<HTMLOListElement>(null);
  const [chosenId, setChosen] = useState<string>();
  const [isOpen, setOpen] = useState(true);
  const chosen = findings.find(({ id }) => id === chosenId) ?? findings[0];
  const rows = () => [...(list.current?.querySelectorAll<HTMLButtonElement>(".finding-row") ?? [])];

  useEffect(() => {
    if (revealed === undefined || !findings.some(({ id }) => id === revealed.id)) return;
    setChosen(revealed.id);
    setOpen(true);
    const row = document.getElementById(rowId(revealed.id));
    row?.scrollIntoView({ block: "center" });
    row?.focus();
  }, [revealed]);

  const choose = (id: string) => {
    setOpen(id === chosen?.id ? !isOpen : true);
    setChosen(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = rows();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const next = to === undefined ? undefined : all[to];
    const finding = to === undefined ? undefined : findings[to];
    if (next === undefined || finding === undefined) return;
    event.preventDefault();
    next.focus();
    setChosen(finding.id);
    setOpen(true);
  };
  const detail = (finding: VisitFormFinding) => (
    <FindingDetail key={finding.id} finding={finding} view={view} directory={directory} readOnly={readOnly} />
  );
  return (
    <section class="findings" aria-labelledby="findings">
      <div class="section-head">
        <h2 id="findings">{texts.findings.heading}</h2>
        {findings.length > 0 && <span class="quiet">{texts.findings.counts(countsOf(findings))}</span>}
      </div>
      <div class={isWide && chosen !== undefined ? "panes" : ""}>
        <div class="pane-list">
          {findings.length === 0 ? (
            <Nothing view={view} />
          ) : (
            <ol class="finding-list" ref={list} aria-label={texts.findings.list} onKeyDown={onKeyDown}>
              {findings.map((finding) => (
                <li key={finding.id}>
                  <FindingRow
                    finding={finding}
                    rowId={rowId(finding.id)}
                    today={view.today}
                    isChosen={finding.id === chosen?.id}
                    expanded={isWide ? undefined : finding.id === chosen?.id && isOpen}
                    onChoose={() => choose(finding.id)}
                  />
                  {!isWide && isOpen && finding.id === chosen?.id && detail(finding)}
                </li>
              ))}
            </ol>
          )}
          {view.recording !== "closed" && !readOnly && (
            <QuickEntry view={view} onAdded={(id) => isWide && setChosen(id)} />
          )}
        </div>
        {isWide && chosen !== undefined && <div class="pane-detail">{detail(chosen)}</div>}
      </div>
    </section>
  );
}

function Nothing({ view: { recording, steps } }: { view: VisitFormView }) {
  const { none, noneHint, noneFound, notYet } = texts.findings;
  const hasStarted = steps.some(({ step, state }) => step === "start" && state === "done");
  return <p class="quiet">{recording !== "closed" ? `${none}. ${noneHint}` : hasStarted ? noneFound : notYet}</p>;
}

function countsOf(findings: readonly VisitFormFinding[]) {
  const counted = findings.filter(({ status }) => status !== "dismissed");
  return {
    total: counted.length,
    open: counted.filter(isUnfinished).length,
    overdue: counted.filter(({ overdue }) => overdue).length,
  };
}

function rowId(findingId: string): string {
  return `row-${findingId}`;
}
