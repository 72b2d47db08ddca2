import type { CalendarDay } from "@cchc/core/day";
import type { VisitFormFinding } from "../../src/protocol/visit-form.ts";
import { Icon } from "../kit/icon.tsx";
import { TextField } from "../kit/text-field.tsx";
import { format } from "../kit/texts.ts";
import { daysLeft } from "./standing.ts";
import { texts } from "./texts.ts";
import { linkTo, whenLeft } from "./visit-channel.ts";

interface CardProps {
  finding: VisitFormFinding;
  today: CalendarDay;
  readOnly: boolean;
}

/** When a finding is due, how late it is, and why it is that day: nothing of it is left to guess. */
export function DeadlineCard({ finding, today, readOnly }: CardProps) {
  const words = texts.finding.deadline;
  const { due, original, explanation, provisional, forecast, term } = finding.deadline;
  const left = daysLeft(finding, today);
  return (
    <section class="card" aria-label={words.heading}>
      <h4>{words.heading}</h4>
      <p class="due">
        <strong>{due === null ? words.pending : format.day(due)}</strong>
        {finding.overdue && (
          <span class="late">
            <Icon name="clock" />
            {words.overdue({ days: finding.daysLate, workingDays: finding.workingDaysLate })}
          </span>
        )}
        {left !== null && <span class="quiet">{words.left(left)}</span>}
        {!finding.overdue && finding.daysLate > 0 && (
          <span class="quiet">{texts.findings.wasLate(finding.daysLate)}</span>
        )}
        {forecast !== null && <span class="quiet">{words.forecast(forecast)}</span>}
      </p>
      {term !== null && finding.status === "recorded" && (
        <div class="term">
          <TextField
            label={words.term}
            value={term}
            hint={words.termHint}
            needed
            disabled={readOnly}
            link={whenLeft(
              linkTo(`${finding.id}.term`, (text: string) => ({
                act: "finding.term",
                findingId: finding.id,
                text,
              })),
            )}
          />
        </div>
      )}
      <p class="why">
        <span class="quiet">{words.why}: </span>
        {explanation}.
      </p>
      {provisional && (
        <p class="provisional">
          <Icon name="alert" /> {words.provisional}
        </p>
      )}
      {finding.extensions.length > 0 && original !== null && <Dates finding={finding} original={original} />}
    </section>
  );
}

/** Every date there was, the one in force last; none is forgotten. */
function Dates({ finding, original }: { finding: VisitFormFinding; original: CalendarDay }) {
  const words = texts.finding.deadline;
  const dates = [original, ...finding.extensions.map(({ until }) => until)];
  return (
    <ol class="dates" aria-label={words.dates}>
      {dates.map((day, index) => (
        <li key={`${day} ${index}`}>
          {index > 0 && <Icon name="chevron-right" />}
          <span class={index === dates.length - 1 ? "in-force" : "former"}>{format.day(day)}</span>
          <span class="quiet">{index === 0 ? words.original : index === dates.length - 1 ? words.inForce : ""}</span>
        </li>
      ))}
    </ol>
  );
}
