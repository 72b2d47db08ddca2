import type { ScorecardStatus } from "@cchc/core/model/codes";
import { bandOf } from "@cchc/core/scoring/bands";
import { percentOfPoints } from "@cchc/core/scoring/points";
import type { ScorecardFormView } from "../../src/protocol/scorecard-form.ts";
import { Button } from "../kit/button.tsx";
import type { IconName } from "../kit/icon.tsx";
import { StatusPill, type Tone } from "../kit/status-pill.tsx";
import { format } from "../kit/texts.ts";
import { channel } from "./form.ts";
import { labels, scoreTexts, texts } from "./texts.ts";

const looks: { readonly [S in ScorecardStatus]: { tone: Tone; icon: IconName } } = {
  draft: { tone: "quiet", icon: "edit" },
  submitted: { tone: "active", icon: "document" },
  appraised: { tone: "active", icon: "check" },
  "explanation-asked": { tone: "caution", icon: "clock" },
  explained: { tone: "active", icon: "comment" },
  final: { tone: "good", icon: "done" },
};

/** Whose scorecard it is and how it stands. */
export function ScoreHead({ view, readOnly }: { view: ScorecardFormView; readOnly: boolean }) {
  const { number, unit, criteria, status, due, overdue, late, explanationDue, acts, invented, note } = view;
  const look = looks[status];
  return (
    <header class="score-head">
      <div class="score-line quiet">
        <span class="score-number">{number}</span>
        <span>{criteria.group}</span>
        <span title={criteria.title}>{`${scoreTexts.criteria} ${criteria.number}`}</span>
        {invented && <span>{scoreTexts.invented}</span>}
      </div>
      <h1>{unit}</h1>
      <div class="score-line">
        <StatusPill tone={look.tone} icon={look.icon}>
          {labels.scorecardStatus[status]}
        </StatusPill>
        {due !== null && status === "draft" && (
          <span class={overdue ? "tone-bad" : "quiet"}>{overdue ? texts.overdue(due) : texts.due(due)}</span>
        )}
        {late && <span class="quiet">{texts.late}</span>}
        {explanationDue !== null && <span class="quiet">{texts.explanationDue(explanationDue)}</span>}
        {note !== null && <span class="quiet">{note}</span>}
        <span class="spacer" />
        {acts.map((flow, index) => (
          <Button
            key={flow}
            look={index === 0 ? "primary" : "plain"}
            disabled={readOnly}
            onClick={() => void channel.send({ act: "flow", flow })}
          >
            {texts.act[flow]}
          </Button>
        ))}
      </div>
    </header>
  );
}

/** What it comes to so far: points, percent, band, and what is still missing; stays in sight while the table scrolls. */
export function ScoreSum({ view, onMissing }: { view: ScorecardFormView; onMissing: () => void }) {
  const { turn, maximum, self, counted, points, bands, missing, rank } = view;
  const sum = turn === "self" ? self : (points ?? counted);
  const percent = sum === null ? null : percentOfPoints(sum, maximum);
  // Half a sheet is in no band.
  const band = percent === null || missing.length > 0 ? null : bandOf(percent, bands);
  const words = turn === null ? texts.sumOf.final : texts.sumOf[turn];
  return (
    <section class="score-sum" aria-label={words}>
      <span class="quiet">{words}</span>
      <b class="sum">{texts.of({ points: sum, maximum })}</b>
      {percent !== null && <b class="sum">{format.percent(percent)}</b>}
      {band !== null && <b class="sum">{band}</b>}
      {points === null && percent !== null && <span class="quiet">({texts.provisional})</span>}
      {rank !== null && (
        <Button look="link" icon="chart" onClick={() => void channel.send({ act: "ranking" })}>
          {texts.rank(rank)}
        </Button>
      )}
      <span class="spacer" />
      {turn !== null && missing.length > 0 && (
        <Button look="link" icon="alert" onClick={onMissing}>
          {texts.missing({ count: missing.length, codes: missing.slice(0, 4) })}
        </Button>
      )}
      {turn !== null && missing.length === 0 && <span class="quiet">{texts.complete}</span>}
    </section>
  );
}
