import type { LossLine, RankingView, WhyView } from "../../src/protocol/ranking-page.ts";
import { Button } from "../kit/button.tsx";
import { localLink } from "../kit/field-link.ts";
import { SelectField } from "../kit/select-field.tsx";
import { ask } from "./host.ts";
import { scoreTexts, texts } from "./texts.ts";

/** Why a unit has its rank: which unit is chosen here, or on the way to this page. */
export function WhyPanel({ view }: { view: RankingView }) {
  const { why, units } = view;
  return (
    <section class="card why" aria-label={texts.why}>
      <div class="why-head">
        <h2>{texts.why}</h2>
        <SelectField
          label={texts.unit}
          value={why?.scorecardId ?? ""}
          placeholder={texts.chooseUnit}
          options={units.map(({ scorecardId, name }) => ({ value: scorecardId, label: name }))}
          link={localLink((scorecardId: string) => ask({ type: "why", scorecardId }))}
        />
      </div>
      {why === null ? <p class="quiet">{texts.whyHint}</p> : <Why why={why} />}
    </section>
  );
}

function Why({ why }: { why: WhyView }) {
  return (
    <div class="why-body">
      <div class="why-title">
        <h3>{why.title}</h3>
        <Button look="link" icon="document" onClick={() => ask({ type: "open", key: `card.${why.scorecardId}` })}>
          {texts.openScorecard}
        </Button>
      </div>
      <dl class="facts">
        {why.facts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Losses title={why.fields.title} lines={why.fields.lines} />
      <Losses title={why.criteria.title} lines={why.criteria.lines} />
      {why.differences.length > 0 && (
        <details>
          <summary>{scoreTexts.why.differences}</summary>
          <div class="table-frame">
            <table>
              <thead>
                <tr>
                  <th scope="col">{texts.code}</th>
                  <th scope="col">{texts.criterion}</th>
                  <th scope="col">{scoreTexts.self}</th>
                  <th scope="col">{scoreTexts.appraised}</th>
                  <th scope="col">{scoreTexts.why.difference}</th>
                </tr>
              </thead>
              <tbody>
                {why.differences.map(({ code, title, self, appraised, difference }) => (
                  <tr key={code}>
                    <th scope="row">{code}</th>
                    <td class="words">{title}</td>
                    <td>{self}</td>
                    <td>{appraised}</td>
                    <td>{difference}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      {why.notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
    </div>
  );
}

function Losses({ title, lines }: { title: string; lines: readonly LossLine[] }) {
  return (
    <>
      <h4>{title}</h4>
      {lines.length > 0 && (
        <div class="table-frame">
          <table aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{texts.code}</th>
                <th scope="col">{texts.criterion}</th>
                <th scope="col">{scoreTexts.why.lost}</th>
                <th scope="col">{scoreTexts.why.reached}</th>
                <th scope="col">{scoreTexts.why.group}</th>
                <th scope="col">{scoreTexts.why.behind}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.code} class={line.isPart ? "is-part" : ""}>
                  <th scope="row">{line.code}</th>
                  <td class="words">{line.title}</td>
                  <td>{line.lost}</td>
                  <td>{line.reached}</td>
                  <td>{line.group}</td>
                  <td class={`tone-${line.tone}`}>{line.behind}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
