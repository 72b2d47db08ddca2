import type { CalendarDay } from "@cchc/core/day";
import { useEffect, useState } from "preact/hooks";
import type { DashboardView } from "../../src/protocol/dashboard-page.ts";
import { Button } from "../kit/button.tsx";
import { DayField } from "../kit/day-field.tsx";
import { localLink } from "../kit/field-link.ts";
import { SelectField } from "../kit/select-field.tsx";
import { chartImage, pageImage } from "../pictures/chart/as-image.ts";
import { texts } from "../pictures/texts.ts";
import { ask } from "./host.ts";

/** What stands for a period that is no reporting year. */
const otherDays = "days";

/** Whose figures, of which day and period; and what leaves the page. */
export function Header({ view }: { view: DashboardView }) {
  const [choosesDays, setChoosesDays] = useState(view.year === null);
  useEffect(() => setChoosesDays(view.year === null), [view.year]);
  const choosePeriod = (value: string) => {
    setChoosesDays(value === otherDays);
    if (value !== otherDays) ask({ type: "year", year: Number(value) });
  };
  return (
    <header class="head">
      <div class="head-title">
        <h1>{texts.title}</h1>
        <p class="quiet">{view.workspace}</p>
        <p class="head-day">{texts.asOf(view.asOf)}</p>
      </div>
      <div class="head-choices">
        <SelectField
          label={texts.period}
          value={choosesDays ? otherDays : String(view.year ?? "")}
          options={[
            ...withYear(view).map(({ year, from, to }) => ({
              value: String(year),
              label: texts.yearDays({ year, from, to }),
            })),
            { value: otherDays, label: texts.otherDays },
          ]}
          link={localLink(choosePeriod)}
        />
        {choosesDays && <DaysFields view={view} />}
        <DayField
          label={texts.asOfLabel}
          value={view.asOf}
          today={view.today}
          link={localLink((day: CalendarDay | null) => {
            if (day !== null && day !== view.asOf) ask({ type: "as-of", day });
          })}
        />
        <div class="toolbar">
          <Button icon="image" onClick={() => ask({ type: "save", name: "tong-quan", image: pageImage(view) })}>
            {texts.savePage}
          </Button>
          <Button icon="print" onClick={() => printAll(view)}>
            {texts.print}
          </Button>
        </div>
      </div>
    </header>
  );
}

/** First and last day of a period of one's own; sent when they make one. */
function DaysFields({ view }: { view: DashboardView }) {
  const [days, setDays] = useState(view.period);
  useEffect(() => setDays(view.period), [view.period]);
  const isBackwards = days.to < days.from;
  const set = (change: Partial<typeof days>) => {
    const next = { ...days, ...change };
    setDays(next);
    const isOther = next.from !== view.period.from || next.to !== view.period.to || view.year !== null;
    if (isOther && next.from <= next.to) ask({ type: "days", ...next });
  };
  return (
    <>
      <DayField
        label={texts.from}
        value={days.from}
        today={view.today}
        link={localLink((from: CalendarDay | null) => from !== null && set({ from }))}
      />
      <DayField
        label={texts.to}
        value={days.to}
        today={view.today}
        error={isBackwards ? texts.backwards : undefined}
        link={localLink((to: CalendarDay | null) => to !== null && set({ to }))}
      />
    </>
  );
}

/** The years there are data of, and the one that is shown. */
function withYear({ years, year, period }: DashboardView): DashboardView["years"] {
  if (year === null || years.some((known) => known.year === year)) return years;
  return [{ year, ...period }, ...years].sort((left, right) => right.year - left.year);
}

function printAll(view: DashboardView): void {
  const images = view.pictures
    .filter(({ empty }) => empty === null)
    .map((picture) => ({ picture: picture.id, image: chartImage(picture) }));
  ask({ type: "print", images });
}
