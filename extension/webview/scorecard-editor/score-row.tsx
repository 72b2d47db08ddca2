import type { ScoreKind } from "@cchc/core/model/codes";
import { isPoints } from "@cchc/core/model/is-points";
import type { CriterionHead, ScoreRow } from "../../src/protocol/scorecard-form.ts";
import { memo } from "../kit/memo.ts";
import { NumberField } from "../kit/number-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { format } from "../kit/texts.ts";
import { link } from "./form.ts";
import { scoreTexts, texts } from "./texts.ts";

interface RowProps {
  item: ScoreRow;
  kinds: readonly ScoreKind[];
  readOnly: boolean;
  marked: boolean;
  /** What its fields were refused last, so that it is drawn again when that is another. */
  refused: string;
}

/** One item. Only rows of which something changed are drawn again. */
export const ItemRow = memo(function Row({ item, kinds, readOnly, marked }: RowProps) {
  const { id, code, title, isPart, maximum, evidence, scoredBy, open } = item;
  return (
    <tr class={`item ${isPart ? "part" : ""} ${marked ? "marked" : ""}`} data-item={id}>
      <th scope="row" class="c-code">
        {code}
      </th>
      <td class="c-title">
        <div>{title}</div>
        {scoredBy !== "self" && <div class="below quiet">{texts.scoredBy[scoredBy]}</div>}
        {evidence !== null && <div class="below quiet">{texts.evidence(evidence)}</div>}
      </td>
      <td class="c-points c-maximum">{format.number(maximum)}</td>
      {kinds.map((kind) => (
        <td key={kind} class={`c-points c-${kind} ${open === kind ? "open" : ""}`}>
          {open === kind ? <PointsField item={item} kind={kind} readOnly={readOnly} /> : shown(item[kind])}
        </td>
      ))}
      <td class="c-note">
        <Notes item={item} readOnly={readOnly} />
      </td>
    </tr>
  );
});

function PointsField({ item, kind, readOnly }: { item: ScoreRow; kind: ScoreKind; readOnly: boolean }) {
  const { id, code, maximum } = item;
  return (
    <NumberField
      label={texts.points({ kind, code, maximum })}
      labelPlace="hidden"
      look="cell"
      name="points"
      value={item[kind]}
      disabled={readOnly}
      check={(value) => refusalOfPoints(value, maximum)}
      link={link<number | null>(`${id}.points`, (points) => ({ act: "points", entries: [{ itemId: id, points }] }))}
    />
  );
}

/** Why a number cannot be the points of an item, in the words of the command line; nothing when it can. */
export function refusalOfPoints(value: number | undefined, maximum: number): string | undefined {
  const { ask } = scoreTexts;
  if (value === undefined || !isPoints(value)) return ask.badPoints;
  return value < 0 || value > maximum ? ask.beyond(maximum) : undefined;
}

/** What others said, and what whoever's turn it is says. */
function Notes({ item, readOnly }: { item: ScoreRow; readOnly: boolean }) {
  const { id, code, open, notes } = item;
  const others = (["self", "appraised", "survey"] as const).filter((kind) => kind !== open);
  return (
    <>
      {open !== null && (
        <TextField
          label={texts.note(code)}
          labelPlace="hidden"
          look="cell"
          lines="wrapped"
          name="note"
          placeholder={texts.column.note}
          value={notes[open] ?? ""}
          disabled={readOnly}
          link={link<string>(`${id}.note`, (note) => ({ act: "note", itemId: id, note }))}
        />
      )}
      {others.map((kind) => {
        const note = notes[kind];
        return note === undefined ? null : (
          <div key={kind} class="below said quiet">
            {texts.saidBy({ kind, note })}
          </div>
        );
      })}
    </>
  );
}

/** A criterion over its parts. */
export const HeadRow = memo(function Head({ head, kinds }: { head: CriterionHead; kinds: readonly ScoreKind[] }) {
  return (
    <tr class="criterion">
      <th scope="row" class="c-code">
        {head.code}
      </th>
      <td class="c-title">{head.title}</td>
      <td class="c-points c-maximum">{format.number(head.maximum)}</td>
      {kinds.map((kind) => (
        <td key={kind} class={`c-points c-${kind}`}>
          {shown(head[kind])}
        </td>
      ))}
      <td class="c-note" />
    </tr>
  );
});

/** Nothing where nothing was scored: that is not 0. */
export function shown(points: number | null): string {
  return points === null ? "" : format.number(points);
}
