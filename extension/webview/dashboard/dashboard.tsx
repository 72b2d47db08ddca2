import { render } from "preact";
import { useState } from "preact/hooks";
import type { DashboardPageShown, DashboardView } from "../../src/protocol/dashboard-page.ts";
import { PictureCard } from "../pictures/picture-card.tsx";
import { PicturePage, useShown } from "../pictures/picture-page.tsx";
import { texts } from "../pictures/texts.ts";
import { useThemeNumber } from "../pictures/theme-number.ts";
import { Figures } from "./figures.tsx";
import { Header } from "./header.tsx";
import { ask } from "./host.ts";
import { RecordList } from "./record-list.tsx";
import "./dashboard.css";

type Records = Extract<DashboardPageShown, { type: "records" }>;

function DashboardPage() {
  const [records, setRecords] = useState<Records>();
  const themeNumber = useThemeNumber();
  // With every other news, whatever was listed may count something else.
  const view = useShown<DashboardView, Records>((news) => setRecords(news.type === "records" ? news : undefined));
  const open = (key: string) => ask({ type: "records", key });
  return (
    <PicturePage
      view={view}
      none={texts.noWorkspace}
      head={(shown) => <Header view={shown} />}
      paper={(shown) => shown}
    >
      {(shown) => (
        <>
          <Figures figures={shown.figures} onOpen={open} />
          <div class="cards">
            {shown.pictures.map((picture) => (
              <PictureCard key={picture.id} picture={picture} view={shown} themeNumber={themeNumber} onOpen={open} />
            ))}
          </div>
          {records !== undefined && (
            <RecordList title={records.title} records={records.records} onClose={() => setRecords(undefined)} />
          )}
        </>
      )}
    </PicturePage>
  );
}

const app = document.getElementById("app");
if (app !== null) render(<DashboardPage />, app);
