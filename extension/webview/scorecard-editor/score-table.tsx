import type { ScoreKind } from "@cchc/core/model/codes";
import { parseNumber } from "@cchc/core/number-input";
import { useRef, useState } from "preact/hooks";
import type { ScorecardFormView, ScoreGroup, ScoreRow } from "../../src/protocol/scorecard-form.ts";
import { announce } from "../kit/announce.tsx";
import { Banner } from "../kit/banner.tsx";
import { inOneLine } from "../kit/labelled.tsx";
import { format } from "../kit/texts.ts";
import { channel } from "./form.ts";
import { cellsFrom, moveByKeys } from "./movement.ts";
import { HeadRow, ItemRow, refusalOfPoints, shown } from "./score-row.tsx";
import { texts } from "./texts.ts";

interface ScoreTableProps {
  view: ScorecardFormView;
  readOnly: boolean;
  marked: string | undefined;
}

/** The fields of a scorecard with their criteria and parts, and what stands beside the maximum. */
export function ScoreTable({ view, readOnly, marked }: ScoreTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const [refusal, setRefusal] = useState<string>();
  const kinds: ScoreKind[] = ["self", "appraised", ...(view.hasSurvey ? (["survey"] as const) : [])];
  const onKeyDown = (event: KeyboardEvent) => {
    if (table.current === null || !moveByKeys(event, table.current)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPaste = async (event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    const lines = (clipboardData?.getData("text/plain") ?? "").replace(/\r?\n$/, "").split(/\r?\n/);
    if (table.current === null || lines.length < 2) return;
    if (!(target instanceof HTMLInputElement) || target.name !== "points" || target.readOnly) return;
    event.preventDefault();
    const pasted = columnOf(lines, cellsFrom(target, table.current), view);
    setRefusal(pasted.problem);
    if (pasted.problem !== undefined) return announce(pasted.problem);
    if (pasted.entries.length === 0) return;
    const refused = await channel.send({ act: "points", entries: pasted.entries });
    setRefusal(inOneLine(refused));
    if (refused === undefined) announce(texts.pasted(pasted.entries.length));
  };
  return (
    <>
      {refusal !== undefined && <Banner tone="bad">{refusal}</Banner>}
      <table
        ref={table}
        class={`scores ${view.hasSurvey ? "with-survey" : ""}`}
        aria-label={texts.table}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <thead>
          <tr class="column-heads">
            <th scope="col" class="c-code">
              {texts.column.code}
            </th>
            <th scope="col" class="c-title">
              {texts.column.title}
            </th>
            <th scope="col" class="c-points c-maximum">
              {texts.column.maximum}
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" class={`c-points c-${kind}`}>
                {texts.column[kind]}
              </th>
            ))}
            <th scope="col" class="c-note">
              {texts.column.note}
            </th>
          </tr>
        </thead>
        {view.groups.map((group) => (
          <tbody key={group.id}>
            <GroupRow group={group} kinds={kinds} />
            {group.rows.map((row) =>
              "head" in row ? (
                <HeadRow key={row.head.id} head={row.head} kinds={kinds} />
              ) : (
                <ItemRow
                  key={row.item.id}
                  item={row.item}
                  kinds={kinds}
                  readOnly={readOnly}
                  marked={marked === row.item.id}
                  refused={channel.refusalMark(`${row.item.id}.`)}
                />
              ),
            )}
          </tbody>
        ))}
      </table>
    </>
  );
}

/** A field with its sums; those beside the maximum have a cap instead of a percentage. */
function GroupRow({ group, kinds }: { group: ScoreGroup; kinds: readonly ScoreKind[] }) {
  const { code, title, maximum, printed, cap, percent } = group;
  return (
    <tr class="group">
      <th scope="row" class="c-code">
        {code}
      </th>
      <td class="c-title">
        <h3>{title}</h3>
        {printed !== null && <span class="below quiet">{texts.printed(printed)}</span>}
        {cap !== null && <span class="below quiet">{texts.cap(cap)}</span>}
      </td>
      <td class="c-points c-maximum">{format.number(maximum)}</td>
      {kinds.map((kind) => (
        <td key={kind} class={`c-points c-${kind}`}>
          {shown(group[kind])}
        </td>
      ))}
      <td class="c-note quiet">{percent === null ? "" : format.percent(percent)}</td>
    </tr>
  );
}

type Pasted = { entries: { itemId: string; points: number }[]; problem?: undefined } | { problem: string };

/** Points out of a copied column, one a line; empty lines leave their items alone, one that cannot be refuses all. */
function columnOf(lines: readonly string[], cells: readonly { itemId: string }[], view: ScorecardFormView): Pasted {
  if (lines.length > cells.length) {
    return { problem: texts.pasteTooLong({ lines: lines.length, cells: cells.length }) };
  }
  const items = new Map(itemsOf(view).map((item) => [item.id, item]));
  const entries: { itemId: string; points: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.split("\t")[0]?.trim() ?? "";
    const item = items.get(cells[index]?.itemId ?? "");
    if (text === "" || item === undefined) continue;
    const parsed = parseNumber(text);
    const points = parsed.ok ? parsed.value : undefined;
    const { id: itemId, code, maximum } = item;
    if (points === undefined || refusalOfPoints(points, maximum) !== undefined) {
      return { problem: texts.pasteRefused({ code, text, maximum }) };
    }
    entries.push({ itemId, points });
  }
  return { entries };
}

/** Every item of the form, in its order. */
export function itemsOf({ groups }: ScorecardFormView): ScoreRow[] {
  return groups.flatMap(({ rows }) => rows.flatMap((row) => ("item" in row ? [row.item] : [])));
}
