import { render } from "preact";
import { useId } from "preact/hooks";
import type { IndexComponentRow, IndexView, IndexWords } from "../../src/protocol/index-page.ts";
import { Button } from "../kit/button.tsx";
import { localLink } from "../kit/field-link.ts";
import { Icon } from "../kit/icon.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { PictureCard } from "../pictures/picture-card.tsx";
import { PicturePage, useShown } from "../pictures/picture-page.tsx";
import { PrintButton } from "../pictures/print-button.tsx";
import { useThemeNumber } from "../pictures/theme-number.ts";
import { ask } from "./host.ts";
import { texts } from "./texts.ts";
import "./index-page.css";

function IndexPage() {
  const themeNumber = useThemeNumber();
  return (
    <PicturePage
      view={useShown<IndexView>()}
      none={texts.none}
      head={(view) => <Header view={view} />}
      paper={({ paper }) => paper}
    >
      {(view) => (
        <div class="cards index-cards">
          <PictureCard picture={view.picture} view={view.paper} themeNumber={themeNumber} onOpen={() => {}} />
          <Years view={view} />
          <Components view={view} />
        </div>
      )}
    </PicturePage>
  );
}

function Header({ view }: { view: IndexView }) {
  const { words, schemes, chosen, title, unit, facts, picture } = view;
  return (
    <header class="head">
      <div class="head-title">
        <h1>{title}</h1>
        <p class="head-day">{unit}</p>
        {facts.map((fact) => (
          <p key={fact} class="quiet">
            {fact}
          </p>
        ))}
      </div>
      <div class="head-choices">
        <SelectField
          label={words.scheme}
          value={chosen}
          options={schemes.map(({ id, name }) => ({ value: id, label: name }))}
          link={localLink((id: string) => ask({ type: "scheme", id }))}
        />
        <PrintButton picture={picture} onPrint={(image) => ask({ type: "print", image })} />
      </div>
    </header>
  );
}

/** The results as published; what is derived from them has its mark. */
function Years({ view: { words, years } }: { view: IndexView }) {
  return (
    <section class="card" aria-label={texts.results}>
      <h2>{texts.results}</h2>
      {years.length === 0 && <p class="card-empty">{texts.noResults}</p>}
      {years.length > 0 && (
        <div class="table-frame">
          <table aria-label={texts.results}>
            <thead>
              <tr>
                <th scope="col">{texts.year}</th>
                <th scope="col">{words.value}</th>
                <th scope="col">{words.rank}</th>
                <th scope="col" class="words">{`${words.change} *`}</th>
                <th scope="col" class="words">
                  {words.source}
                </th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ year, value, rank, change, tone, source, remarks }, index) => (
                <tr key={`${year} ${index}`}>
                  <th scope="row">{year}</th>
                  <td>{value}</td>
                  <td>{rank}</td>
                  <td class="words">
                    <span class={`tone-${tone}`}>{change}</span>
                    {remarks.map((remark) => (
                      <div key={remark} class="remark">
                        <Icon name="alert" />
                        <span>{remark}</span>
                      </div>
                    ))}
                  </td>
                  <td class="words">{source}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="quiet">{words.derivedMark}</p>
        </div>
      )}
    </section>
  );
}

function Components({ view: { words, components, year, yearChoices } }: { view: IndexView }) {
  return (
    <section class="card" aria-label={words.components}>
      <div class="card-head">
        <h2>{components.title}</h2>
        {year !== null && (
          <SelectField
            label={texts.year}
            value={year}
            options={yearChoices.map((value) => ({ value, label: value }))}
            link={localLink((value: string) => ask({ type: "year", year: value }))}
          />
        )}
      </div>
      {components.note !== "" && <p class="quiet">{components.note}</p>}
      {components.rows.length > 0 && (
        <div class="table-frame">
          <table class="stacks" aria-label={words.components}>
            <thead>
              <tr>
                <th scope="col">{words.code}</th>
                <th scope="col" class="words">
                  {words.component}
                </th>
                <th scope="col">{words.value}</th>
                <th scope="col">{`${words.lost} *`}</th>
                <th scope="col">{`${words.percent} *`}</th>
                <th scope="col">{`${words.changed} *`}</th>
                <th scope="col" class="words">
                  {words.tasks}
                </th>
              </tr>
            </thead>
            <tbody>
              {components.rows.map((row) => (
                <ComponentRow key={row.code} row={row} words={words} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {year !== null && (
        <div class="toolbar card-tools">
          <Button look="link" icon="add" onClick={() => ask({ type: "follow-up", component: null })}>
            {texts.followUpWhole}
          </Button>
        </div>
      )}
    </section>
  );
}

function ComponentRow({ row, words }: { row: IndexComponentRow; words: IndexWords }) {
  const { code, title, value, lost, percent, change, isWeak, isTreated, tasks } = row;
  const titleId = useId();
  return (
    <tr class={isWeak ? "weak" : ""}>
      <th scope="row">{code}</th>
      <td class="words">
        <span id={titleId}>{title}</span>
        {isWeak && (
          <span class="tone-bad weak-mark">
            <Icon name="alert" />
            {words.weak}
          </span>
        )}
      </td>
      <td data-label={words.value}>{value}</td>
      <td data-label={`${words.lost} *`}>{lost}</td>
      <td data-label={`${words.percent} *`}>{percent}</td>
      <td data-label={`${words.changed} *`}>{change}</td>
      <td class="words tasks">
        {tasks.map((task) => (
          <Button key={task.key} look="link" onClick={() => ask({ type: "open", key: task.key })}>
            {`${task.number} ${task.title}`}
          </Button>
        ))}
        <Button
          look={isWeak && !isTreated ? "plain" : "link"}
          icon="add"
          about={titleId}
          onClick={() => ask({ type: "follow-up", component: code })}
        >
          {texts.followUp}
        </Button>
      </td>
    </tr>
  );
}

const app = document.getElementById("app");
if (app !== null) render(<IndexPage />, app);
