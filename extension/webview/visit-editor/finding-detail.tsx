import { type Severity, severities } from "@cchc/core/model/codes";
import { useState } from "preact/hooks";
import type { Directory } from "../../src/protocol/form.ts";
import type { VisitFormFinding, VisitFormView } from "../../src/protocol/visit-form.ts";
import { Button } from "../kit/button.tsx";
import { MenuButton } from "../kit/menu.tsx";
import { PersonPicker } from "../kit/pickers.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { StatusPill } from "../kit/status-pill.tsx";
import { TextField } from "../kit/text-field.tsx";
import { format, kitTexts } from "../kit/texts.ts";
import { DeadlineCard } from "./deadline-card.tsx";
import { EvidenceZone } from "./evidence-zone.tsx";
import { FindingHistory } from "./finding-history.tsx";
import { OwnerField } from "./owner-field.tsx";
import { findingLook } from "./standing.ts";
import { labels, texts } from "./texts.ts";
import { channel, findingText, linkTo } from "./visit-channel.ts";

interface DetailProps {
  finding: VisitFormFinding;
  view: VisitFormView;
  directory: Directory;
  readOnly: boolean;
}

/** All there is about one finding; what can be corrected stands in fields. */
export function FindingDetail(props: DetailProps) {
  const { finding, view, readOnly } = props;
  const words = texts.finding;
  return (
    <article class="finding-detail" aria-label={words.heading(finding.number)}>
      <div class="detail-head">
        <h3>{words.heading(finding.number)}</h3>
        <StatusPill {...findingLook(finding)}>{labels.findingStatus[finding.status]}</StatusPill>
        <span class="spacer" />
        <Flows finding={finding} readOnly={readOnly} />
      </div>
      {finding.invented && !view.invented && <p class="quiet">{texts.head.invented}</p>}
      <Fields {...props} />
      <DeadlineCard finding={finding} today={view.today} readOnly={readOnly} />
      <FindingHistory finding={finding} />
      <EvidenceZone findingId={finding.id} evidence={finding.evidence} today={view.today} readOnly={readOnly} />
    </article>
  );
}

/** The acts that its state allows: the usual one as a button, the others in a menu. */
function Flows({ finding, readOnly }: { finding: VisitFormFinding; readOnly: boolean }) {
  const { flow, more } = texts.finding;
  const [first, ...others] = finding.next;
  const run = (one: (typeof others)[number]) =>
    void channel.send({ act: "finding.flow", findingId: finding.id, flow: one });
  return (
    <div class="toolbar">
      {first !== undefined && (
        <Button disabled={readOnly} onClick={() => run(first)}>
          {flow[first]}
        </Button>
      )}
      {others.length > 0 && (
        <MenuButton
          label={more}
          disabled={readOnly}
          items={others.map((one) => ({ label: flow[one], onSelect: () => run(one) }))}
        />
      )}
    </div>
  );
}

function Fields({ finding, view, directory, readOnly }: DetailProps) {
  const words = texts.finding;
  const { id } = finding;
  const [noTitle, setNoTitle] = useState(false);
  const title = findingText(finding, "title");
  return (
    <div class="fields">
      <TextField
        label={words.title}
        value={finding.title}
        lines="wrapped"
        needed
        disabled={readOnly}
        error={noTitle ? kitTexts.missing(words.title) : undefined}
        link={{
          ...title,
          // A finding keeps its title: nothing is sent until there is another.
          type: (text) => {
            setNoTitle(text.trim() === "");
            if (text.trim() !== "") title.type(text);
          },
        }}
      />
      {(["description", "cause", "recommendation"] as const).map((field) => (
        <TextField
          key={field}
          label={words[field]}
          value={finding[field] ?? ""}
          lines="many"
          disabled={readOnly}
          link={findingText(finding, field)}
        />
      ))}
      <div class="field-grid">
        <SelectField<Severity>
          label={words.severity}
          value={finding.severity}
          options={severities.map((value) => ({ value, label: labels.severity[value] }))}
          disabled={readOnly}
          link={linkTo(`${id}.severity`, (severity: Severity) => ({
            act: "finding.severity",
            findingId: id,
            severity,
          }))}
        />
        <SelectField
          label={words.area}
          value={finding.area.id}
          options={view.areas.map((area) => ({ value: area.id, label: area.name }))}
          disabled={readOnly}
          link={linkTo(`${id}.area`, (area: string) => ({ act: "finding.area", findingId: id, area }))}
        />
        <OwnerField finding={finding} today={view.today} units={directory.units} readOnly={readOnly} />
        <PersonPicker
          label={words.person}
          value={finding.person?.value ?? null}
          shown={finding.person?.name ?? ""}
          choices={directory.people}
          disabled={readOnly}
          link={linkTo(`${id}.person`, (person: string | null) => ({ act: "finding.person", findingId: id, person }))}
        />
      </div>
      <p class="quiet">
        {words.foundOn}: {format.day(finding.foundOn)} · {words.source}: {labels.findingSource[finding.source]}
        {finding.lateReason !== null && ` · ${words.lateReason}: ${finding.lateReason}`}
      </p>
    </div>
  );
}
