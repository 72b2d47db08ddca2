import type { ComponentChildren } from "preact";
import type { RelatedFindingView, VisitFormFinding } from "../../src/protocol/visit-form.ts";
import { Button } from "../kit/button.tsx";
import { StatusPill } from "../kit/status-pill.tsx";
import { labels, texts } from "./texts.ts";
import { channel } from "./visit-channel.ts";

/** What happened to a finding: extensions, remediations and their verification, other acts, and the findings it repeats. */
export function FindingHistory({ finding }: { finding: VisitFormFinding }) {
  return (
    <>
      <Extensions finding={finding} />
      <Remediations finding={finding} />
      <OtherActs finding={finding} />
      <Related finding={finding} />
    </>
  );
}

function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section class="part" aria-label={heading}>
      <h4>{heading}</h4>
      <ul class="events">{children}</ul>
    </section>
  );
}

function Extensions({ finding: { extensions } }: { finding: VisitFormFinding }) {
  const words = texts.finding.extensions;
  if (extensions.length === 0) return null;
  return (
    <Part heading={words.heading}>
      {extensions.map((one) => (
        <li key={`${one.on} ${one.until}`}>
          <p>{words.one(one)}</p>
          <p class="quiet">
            {words.by(one)}, {words.document(one.document)}
          </p>
          <p>{words.reason(one.reason)}</p>
        </li>
      ))}
    </Part>
  );
}

function Remediations({ finding: { remediations } }: { finding: VisitFormFinding }) {
  const words = texts.finding.remediations;
  if (remediations.length === 0) return null;
  return (
    <Part heading={words.heading}>
      {remediations.map(({ on, by, text, verification }) => (
        <li key={`${on} ${by}`}>
          <p>{words.report({ on, by })}</p>
          {text !== null && <p class="said">{text}</p>}
          {verification === null ? (
            <StatusPill tone="active" icon="clock">
              {words.waiting}
            </StatusPill>
          ) : (
            <p>
              <StatusPill
                tone={verification.result === "accepted" ? "good" : "caution"}
                icon={verification.result === "accepted" ? "check" : "undo"}
              >
                {words[verification.result]}
              </StatusPill>{" "}
              <span class="quiet">{words.verified(verification)}</span>
            </p>
          )}
          {verification?.text != null && <p class="said">{verification.text}</p>}
        </li>
      ))}
    </Part>
  );
}

function OtherActs({ finding }: { finding: VisitFormFinding }) {
  const words = texts.finding.others;
  const { explanations, dismissal, transfer, handOvers, closedOn } = finding;
  const acts: { on: string; said: string; text: string | null }[] = [
    ...explanations.map((one) => ({ on: one.on, said: words.explain(one), text: one.text })),
    ...handOvers.map((one) => ({ on: one.on, said: words.handOver(one), text: null })),
    ...(dismissal === null ? [] : [{ on: dismissal.on, said: words.dismiss(dismissal), text: dismissal.reason }]),
    ...(transfer === null ? [] : [{ on: transfer.on, said: words.transfer(transfer), text: transfer.reason }]),
    ...(closedOn === null ? [] : [{ on: closedOn, said: words.closed(closedOn), text: null }]),
  ];
  if (acts.length === 0) return null;
  return (
    <Part heading={words.heading}>
      {acts
        .toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0))
        .map(({ said, text }) => (
          <li key={said}>
            <p>{said}</p>
            {text !== null && <p class="said">{text}</p>}
          </li>
        ))}
    </Part>
  );
}

function Related({ finding: { previous, previousUnknown, later } }: { finding: VisitFormFinding }) {
  const words = texts.finding.related;
  if (previous === null && !previousUnknown && later.length === 0) return null;
  return (
    <div class="related">
      {previousUnknown && <p class="quiet">{words.unknown}</p>}
      {previous !== null && <RelatedLine what={words.previous} related={previous} />}
      {later.map((one) => (
        <RelatedLine key={one.id} what={words.later} related={one} />
      ))}
    </div>
  );
}

function RelatedLine({ what, related: { id, number, title, status } }: { what: string; related: RelatedFindingView }) {
  return (
    <p>
      {what}{" "}
      <Button look="link" onClick={() => void channel.send({ act: "finding.open", findingId: id })}>
        {number}
      </Button>{" "}
      <span class="quiet">
        {title} ({labels.findingStatus[status].toLowerCase()})
      </span>
    </p>
  );
}
