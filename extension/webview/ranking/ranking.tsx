import { render } from "preact";
import type { RankingView } from "../../src/protocol/ranking-page.ts";
import { Banner } from "../kit/banner.tsx";
import { Button } from "../kit/button.tsx";
import { localLink } from "../kit/field-link.ts";
import { SelectField } from "../kit/select-field.tsx";
import { PictureCard } from "../pictures/picture-card.tsx";
import { PicturePage, useShown } from "../pictures/picture-page.tsx";
import { PrintButton } from "../pictures/print-button.tsx";
import { useThemeNumber } from "../pictures/theme-number.ts";
import { ask } from "./host.ts";
import { scoreTexts, texts } from "./texts.ts";
import { WhyPanel } from "./why-panel.tsx";
import "./ranking.css";

function RankingPage() {
  return (
    <PicturePage
      view={useShown<RankingView>()}
      none={texts.none}
      head={(view) => <Header view={view} />}
      paper={({ paper }) => paper}
    >
      {(view) => <Ranking view={view} />}
    </PicturePage>
  );
}

function Ranking({ view }: { view: RankingView }) {
  const { paper, picture, apart } = view;
  const themeNumber = useThemeNumber();
  const open = (key: string) => ask({ type: "open", key });
  return (
    <>
      {view.provisional && <Banner tone="caution">{scoreTexts.provisional}</Banner>}
      <div class="cards ranking-cards">
        <div class="cards-column">
          <PictureCard picture={picture} view={paper} themeNumber={themeNumber} onOpen={open} />
          {apart.map(({ title, units }) => (
            <section key={title} class="card apart" aria-label={title}>
              <h2>{title}</h2>
              <ul>
                {units.map(({ name, state, key }) => (
                  <li key={name}>
                    {key === null ? (
                      <span>{name}</span>
                    ) : (
                      <Button look="link" onClick={() => open(key)}>
                        {name}
                      </Button>
                    )}
                    <span class="quiet">{state}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <WhyPanel view={view} />
      </div>
    </>
  );
}

function Header({ view }: { view: RankingView }) {
  const { sets, chosen, title, group, asOf, counts, provisional, picture } = view;
  return (
    <header class="head">
      <div class="head-title">
        <h1>{texts.title}</h1>
        <p class="quiet">{title}</p>
        <p class="head-day">{scoreTexts.rankingOf({ group, asOf })}</p>
        <p>{counts}</p>
      </div>
      <div class="head-choices">
        <SelectField
          label={scoreTexts.criteria}
          value={chosen}
          options={sets.map(({ id, name }) => ({ value: id, label: name }))}
          link={localLink((id: string) => ask({ type: "set", id }))}
        />
        <label class="check">
          <input
            type="checkbox"
            class="checkbox"
            checked={provisional}
            onClick={() => ask({ type: "provisional", on: !provisional })}
          />
          {texts.provisional}
        </label>
        <PrintButton picture={picture} onPrint={(image) => ask({ type: "print", image })} />
      </div>
    </header>
  );
}

const app = document.getElementById("app");
if (app !== null) render(<RankingPage />, app);
