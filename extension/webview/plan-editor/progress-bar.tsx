import type { CalendarDay } from "@cchc/core/day";
import type { PlanFormView } from "../../src/protocol/plan-form.ts";
import { Icon, type IconName } from "../kit/icon.tsx";
import type { Tone } from "../kit/status-pill.tsx";
import { format } from "../kit/texts.ts";
import { texts } from "./texts.ts";

/** How many tasks stand how, as a bar with its numbers; dropped ones are in no total (SPEC TASK-7). */
export function ProgressBar({ counts, asOf }: { counts: PlanFormView["counts"]; asOf: CalendarDay }) {
  const { totals, head } = texts;
  const done = counts.done + counts["done-late"];
  const parts: { count: number; tone: Tone; icon: IconName; label: string }[] = [
    { count: done, tone: "good", icon: "done", label: totals.done },
    { count: counts["on-course"], tone: "active", icon: "progress", label: totals.onCourse },
    { count: counts.late, tone: "bad", icon: "clock", label: totals.late },
    { count: counts["not-started"], tone: "quiet", icon: "circle", label: totals.notStarted },
  ];
  const shown = parts.filter(({ count }) => count > 0);
  return (
    <div class="totals">
      <div class="bar" role="img" aria-label={totals.picture({ total: counts.total, done, late: counts.late })}>
        {shown.map(({ count, tone, label }) => (
          <span key={label} class={`tone-${tone}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="legend">
        {shown.map(({ count, tone, icon, label }) => (
          <li key={label} class={`tone-${tone}`}>
            <Icon name={icon} />
            <b>{format.number(count)}</b> {label}
          </li>
        ))}
        {counts.dropped > 0 && (
          <li class="tone-quiet">
            <Icon name="stop" />
            <b>{format.number(counts.dropped)}</b> {totals.dropped}
          </li>
        )}
        <li class="quiet as-of">{head.asOf(asOf)}</li>
      </ul>
    </div>
  );
}
