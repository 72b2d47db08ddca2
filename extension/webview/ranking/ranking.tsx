import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { RankingPageShown, RankingView } from "../../src/protocol/ranking-page.ts";
import { chartImage } from "../dashboard/chart/as-image.ts";
import { PictureCard } from "../dashboard/picture-card.tsx";
import { texts as dashboardTexts } from "../dashboard/texts.ts";
import { useThemeNumber } from "../dashboard/theme-number.ts";
import { Banner } from "../kit/banner.tsx";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { localLink } from "../kit/field-link.ts";
import { SelectField } from "../kit/select-field.tsx";
import { shareUnchanged } from "../kit/share-unchanged.ts";
import { ask } from "./host.ts";
import { scoreTexts, texts } from "./texts.ts";
import { WhyPanel } from "./why-panel.tsx";
import "../dashboard/dashboard.css";
import "./ranking.css";

function RankingPage() {
  const [view, setView] = useState<RankingView | null>();
  const themeNumber = useThemeNumber();
  useEffect(() => {
    const hear = ({ data }: MessageEvent<RankingPageShown>) => {
      if (data.type === "none") setView(null);
      else setView((before) => shareUnchanged(before ?? undefined, data.view));
    };
    window.addEventListener("message", hear);
    ask({ type: "ready" });
    return () => window.removeEventListener("message", hear);
  }, []);
  if (view === undefined) return <main />;
  if (view === null) {
    return (
      <main>
        <EmptyState icon="info" title={texts.none} />
      </main>
    );
  }
  const { paper, picture, apart } = view;
  const open = (key: string) => ask({ type: "open", key });
  return (
    <main>
      <Header view={view} />
      {paper.invented !== null && (
        <Banner tone="caution">
          <strong>{dashboardTexts.invented}.</strong> {paper.invented}
        </Banner>
      )}
      {view.provisional && <Banner tone="caution">{scoreTexts.provisional}</Banner>}
      {paper.skipped > 0 && <Banner tone="bad">{dashboardTexts.skipped(paper.skipped)}</Banner>}
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
    </main>
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
        <Button
          icon="print"
          onClick={() => ask({ type: "print", image: picture.empty === null ? chartImage(picture) : null })}
        >
          {dashboardTexts.print}
        </Button>
      </div>
    </header>
  );
}

const app = document.getElementById("app");
if (app !== null) render(<RankingPage />, app);
