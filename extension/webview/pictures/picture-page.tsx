import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { DashboardView } from "../../src/protocol/dashboard-page.ts";
import type { PageShown } from "../../src/protocol/picture-page.ts";
import { Banner } from "../kit/banner.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { shareUnchanged } from "../kit/share-unchanged.ts";
import { post } from "./host.ts";
import { texts } from "./texts.ts";
import "./pictures.css";

/**
 * What the host shows: undefined before its first word, null without a workspace. `onNews` hears every message, those
 * that are a page's own among them.
 */
export function useShown<View, Other extends { type: string } = never>(
  onNews: (message: PageShown<View> | Other) => void = () => {},
): View | null | undefined {
  const [view, setView] = useState<View | null>();
  useEffect(() => {
    const hear = ({ data }: MessageEvent<PageShown<View> | Other>) => {
      if (isShown(data)) setView((before) => shareUnchanged(before ?? undefined, data.view));
      if (data.type === "none") setView(null);
      onNews(data);
    };
    window.addEventListener("message", hear);
    post({ type: "ready" });
    return () => window.removeEventListener("message", hear);
  }, []);
  return view;
}

interface PicturePageProps<View> {
  view: View | null | undefined;
  /** What stands there without a workspace. */
  none: string;
  head: (view: View) => ComponentChildren;
  /** What is said of the figures of the page: whose they are, and whether they are real and complete. */
  paper: (view: View) => Pick<DashboardView, "invented" | "skipped">;
  children: (view: View) => ComponentChildren;
}

/** A page with pictures: its head, what must be known of its figures, and what it shows. */
export function PicturePage<View>({ view, none, head, paper, children }: PicturePageProps<View>) {
  if (view === undefined) return <main />;
  if (view === null) {
    return (
      <main>
        <EmptyState icon="info" title={none} />
      </main>
    );
  }
  const { invented, skipped } = paper(view);
  return (
    <main>
      {head(view)}
      {invented !== null && (
        <Banner tone="caution">
          <strong>{texts.invented}.</strong> {invented}
        </Banner>
      )}
      {skipped > 0 && <Banner tone="bad">{texts.skipped(skipped)}</Banner>}
      {children(view)}
    </main>
  );
}

function isShown<View>(message: { type: string }): message is Extract<PageShown<View>, { type: "show" }> {
  return message.type === "show";
}
