import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Choice } from "../../src/protocol/form.ts";
import type { VisitFormView } from "../../src/protocol/visit-form.ts";
import { Banner } from "../kit/banner.tsx";
import { Button } from "../kit/button.tsx";
import { ChoicesDialog } from "../kit/choices-dialog.tsx";
import { MenuButton } from "../kit/menu.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { StatusPill } from "../kit/status-pill.tsx";
import { TextField } from "../kit/text-field.tsx";
import { isUnfinished, visitLook } from "./standing.ts";
import { TeamDialog } from "./team-dialog.tsx";
import { labels, texts } from "./texts.ts";
import { channel, linkTo } from "./visit-channel.ts";
import { VisitPath } from "./visit-path.tsx";

interface HeadProps {
  view: VisitFormView;
  people: readonly Choice[];
  readOnly: boolean;
}

/** No programme has this id. */
const outside = "-";

/** Which visit this is, how far it has come, and what comes next. */
export function VisitHead({ view, people, readOnly }: HeadProps) {
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
      <Facts view={view} people={people} readOnly={readOnly} />
    </header>
  );
}

function UnitToday({ view: { unit } }: { view: VisitFormView }) {
  const { head } = texts;
  if (unit.nameToday === unit.name) return null;
  return <p class="quiet">{unit.nameToday === null ? head.noLonger : head.formerName(unit.nameToday)}</p>;
}

function Flows({ view: { next, others }, readOnly }: Omit<HeadProps, "people">) {
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
function Facts({ view, people, readOnly }: HeadProps) {
  const { head } = texts;
  const [choosing, setChoosing] = useState<"areas" | "team">();
  const close = () => setChoosing(undefined);
  const used = new Set([...view.findings, ...view.strengths].map(({ area }) => area.id));
  const { notice } = view;
  const all = view.areas.length === view.listAreas.length && view.areas.length > 1;
  return (
    <>
      <dl class="facts">
        {notice !== null && (
          <Fact name={head.notice}>{notice.number ?? <span class="quiet">{head.noNotice}</span>}</Fact>
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
          )}{" "}
          <Button look="link" disabled={readOnly} onClick={() => setChoosing("team")}>
            {head.editTeam}
          </Button>
        </Fact>
        <Fact name={head.areas}>
          {all ? head.allAreas(view.areas.length) : view.areas.map(({ name }) => name).join("; ")}{" "}
          <Button look="link" disabled={readOnly} onClick={() => setChoosing("areas")}>
            {head.editAreas}
          </Button>
        </Fact>
      </dl>
      <SelectField
        label={head.programme}
        value={view.programmeId ?? outside}
        options={[
          { value: outside, label: head.noProgramme },
          ...view.programmes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        disabled={readOnly}
        link={linkTo("programme", (chosen: string) => ({
          act: "visit.programme",
          programmeId: chosen === outside ? null : chosen,
        }))}
      />
      <TextField
        label={head.themes}
        value={view.themes.join("\n")}
        lines="many"
        disabled={readOnly}
        link={linkTo("themes", (text) => ({ act: "visit.themes", text }))}
      />
      <TextField
        label={head.note}
        value={view.note ?? ""}
        lines="many"
        disabled={readOnly}
        placeholder={head.addNote}
        link={linkTo("note", (text) => ({ act: "visit.note", text }))}
      />
      {choosing === "team" && <TeamDialog team={view.team} people={people} onClose={close} />}
      {choosing === "areas" && (
        <ChoicesDialog
          title={head.areasTitle}
          options={view.listAreas}
          chosen={view.areas.map(({ id }) => id)}
          fixed={{ ids: used, why: head.areaInUse }}
          onSubmit={(areas) => channel.send({ act: "visit.areas", areas })}
          onClose={close}
        />
      )}
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
