import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { DashboardPageShown, DashboardView } from "../../src/protocol/dashboard-page.ts";
import { Banner } from "../kit/banner.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { shareUnchanged } from "../kit/share-unchanged.ts";
import { Figures } from "./figures.tsx";
import { Header } from "./header.tsx";
import { ask } from "./host.ts";
import { PictureCard } from "./picture-card.tsx";
import { RecordList } from "./record-list.tsx";
import { texts } from "./texts.ts";
import { useThemeNumber } from "./theme-number.ts";
import "./dashboard.css";

type Records = Extract<DashboardPageShown, { type: "records" }>;

function DashboardPage() {
  const [view, setView] = useState<DashboardView | null>();
  const [records, setRecords] = useState<Records>();
  const themeNumber = useThemeNumber();
  useEffect(() => {
    const hear = ({ data }: MessageEvent<DashboardPageShown>) => {
      switch (data.type) {
        case "show":
          setView((before) => shareUnchanged(before ?? undefined, data.view));
          // Whatever was listed may count something else now.
          setRecords(undefined);
          break;
        case "none":
          setView(null);
          setRecords(undefined);
          break;
        case "records":
          setRecords(data);
      }
    };
    window.addEventListener("message", hear);
    ask({ type: "ready" });
    return () => window.removeEventListener("message", hear);
  }, []);
  if (view === undefined) return <main />;
  if (view === null) {
    return (
      <main>
        <EmptyState icon="info" title={texts.noWorkspace} />
      </main>
    );
  }
  const open = (key: string) => ask({ type: "records", key });
  return (
    <main>
      <Header view={view} />
      {view.invented !== null && (
        <Banner tone="caution">
          <strong>{texts.invented}.</strong> {view.invented}
        </Banner>
      )}
      {view.skipped > 0 && <Banner tone="bad">{texts.skipped(view.skipped)}</Banner>}
      <Figures figures={view.figures} onOpen={open} />
      <div class="cards">
        {view.pictures.map((picture) => (
          <PictureCard key={picture.id} picture={picture} view={view} themeNumber={themeNumber} onOpen={open} />
        ))}
      </div>
      {records !== undefined && (
        <RecordList title={records.title} records={records.records} onClose={() => setRecords(undefined)} />
      )}
    </main>
  );
}

const app = document.getElementById("app");
if (app !== null) render(<DashboardPage />, app);
