import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { VisitFormView } from "../../src/protocol/visit-form.ts";
import { Banner } from "../kit/banner.tsx";
import { Button } from "../kit/button.tsx";
import { MenuButton } from "../kit/menu.tsx";
import { StatusPill } from "../kit/status-pill.tsx";
import { TextField } from "../kit/text-field.tsx";
import { AreasDialog } from "./areas-dialog.tsx";
import { isUnfinished, visitLook } from "./standing.ts";
import { labels, texts } from "./texts.ts";
import { channel, linkTo } from "./visit-channel.ts";
import { VisitPath } from "./visit-path.tsx";

interface HeadProps {
  view: VisitFormView;
  readOnly: boolean;
}

/** Which visit this is, how far it has come, and what comes next. */
export function VisitHead({ view, readOnly }: HeadProps) {
  const { head, path } = texts;
  const open = view.findings.filter(isUnfinished).length;
  return (
    <header class="visit-head">
      <div class="visit-title">
        <div>
          <p class="quiet">
            {head.number(view.number)} · {labels.visitKind[view.kind]}
          </p>
          <h1>{view.unit.name}</h1>
          <UnitToday view={view} />
        </div>
        <StatusPill {...visitLook[view.status]}>{labels.visitStatus[view.status]}</StatusPill>
      </div>
      {view.invented && <Banner tone="active">{head.invented}</Banner>}
      <VisitPath steps={view.steps} />
      <div class="toolbar">
        <Flows view={view} readOnly={readOnly} />
        {view.status === "following-up" && <span class="quiet">{path.waiting(open)}</span>}
      </div>
      <Facts view={view} readOnly={readOnly} />
    </header>
  );
}

function UnitToday({ view: { unit } }: { view: VisitFormView }) {
  const { head } = texts;
  if (unit.nameToday === unit.name) return null;
  return <p class="quiet">{unit.nameToday === null ? head.noLonger : head.formerName(unit.nameToday)}</p>;
}

function Flows({ view: { next, others }, readOnly }: HeadProps) {
  const { flow, more } = texts.path;
  const run = (one: (typeof others)[number]) => void channel.send({ act: "visit.flow", flow: one });
  return (
    <>
      {next !== null && (
        <Button look="primary" disabled={readOnly} onClick={() => run(next)}>
          {flow[next]}
        </Button>
      )}
      {others.length > 0 && (
        <MenuButton
          label={more}
          disabled={readOnly}
          items={others.map((one) => ({ label: flow[one], onSelect: () => run(one) }))}
        />
      )}
    </>
  );
}

/** What is known of the visit beside its findings. */
function Facts({ view, readOnly }: HeadProps) {
  const { head } = texts;
  const [choosing, setChoosing] = useState(false);
  const { notice } = view;
  const all = view.areas.length === view.listAreas.length && view.areas.length > 1;
  return (
    <>
      <dl class="facts">
        {notice !== null && (
          <Fact name={head.notice}>{notice.number ?? <span class="quiet">{head.noNotice}</span>}</Fact>
        )}
        {view.programme !== null && (
          <Fact name={head.programme} wide>
            {view.programme}
          </Fact>
        )}
        <Fact name={head.team} wide={view.team.length > 0}>
          {view.team.length === 0 ? (
            <span class="quiet">{head.noTeam}</span>
          ) : (
            <ul class="plain">
              {view.team.map(({ name, title, role }) => (
                <li key={`${role} ${name}`}>{head.member({ name, title, role: labels.teamRole[role] })}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={head.areas}>
          {all ? head.allAreas(view.areas.length) : view.areas.map(({ name }) => name).join("; ")}{" "}
          <Button look="link" disabled={readOnly} onClick={() => setChoosing(true)}>
            {head.editAreas}
          </Button>
        </Fact>
        {view.themes.length > 0 && <Fact name={head.themes}>{view.themes.join("; ")}</Fact>}
      </dl>
      <TextField
        label={head.note}
        value={view.note ?? ""}
        lines="many"
        disabled={readOnly}
        placeholder={head.addNote}
        link={linkTo("note", (text) => ({ act: "visit.note", text }))}
      />
      {choosing && <AreasDialog view={view} onClose={() => setChoosing(false)} />}
    </>
  );
}

function Fact({ name, wide = false, children }: { name: string; wide?: boolean; children: ComponentChildren }) {
  return (
    <div class={wide ? "long" : ""}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
