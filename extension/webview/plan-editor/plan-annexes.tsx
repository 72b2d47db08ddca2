import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Choice } from "../../src/protocol/form.ts";
import type { PlanFormView } from "../../src/protocol/plan-form.ts";
import { IconButton } from "../kit/button.tsx";
import { EvidenceDialog } from "../kit/evidence-dialog.tsx";
import { Icon } from "../kit/icon.tsx";
import { memo } from "../kit/memo.ts";
import { format, kitTexts } from "../kit/texts.ts";
import { channel } from "./form.ts";
import { TargetDialog } from "./target-dialog.tsx";
import { texts } from "./texts.ts";

/** What else stands in the plan: what it promises, who acts on it, what proves it. */
export const PlanAnnexes = memo(function Annexes({
  targets,
  measures,
  units,
  rollout,
  rollouts,
  evidence,
  today,
  readOnly,
}: Pick<PlanFormView, "targets" | "measures" | "rollout" | "rollouts" | "evidence" | "today"> & {
  units: readonly Choice[];
  readOnly: boolean;
}) {
  const [editing, setEditing] = useState<string>();
  const [measured, setMeasured] = useState<string>();
  const measuring = targets.find(({ id }) => id === measured);
  const edited = evidence.find(({ id }) => id === editing);
  const { targets: target, rollouts: rolled, evidence: proof } = texts;
  return (
    <>
      <Section title={target.heading(targets.length)} empty={targets.length === 0 ? target.none : undefined}>
        <Table
          head={[
            target.number,
            target.title,
            target.goal,
            target.when,
            target.measuredBy,
            target.baseline,
            target.minimum,
          ]}
        >
          {targets.map((one) => (
            <tr key={one.id} data-record={one.id}>
              <th scope="row">{one.number}</th>
              <td>{one.title}</td>
              <td>{one.goal}</td>
              <td>{one.when}</td>
              <td>
                {one.measuredBy?.name ?? (one.after === null ? target.unmeasured : "")}{" "}
                {!readOnly && (
                  <IconButton icon="edit" label={target.edit(one.number)} onClick={() => setMeasured(one.id)} />
                )}
              </td>
              <td>{one.baseline}</td>
              <td>
                {one.minimum}
                {one.belowMinimum && (
                  <div class="note unclear">
                    <Icon name="alert" />
                    {target.below}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </Table>
      </Section>
      <Section title={rolled.heading(rollout)} empty={rollouts.length === 0 ? rolled.none : undefined}>
        <Table head={[rolled.unit, rolled.on, rolled.document, rolled.note]}>
          {rollouts.map((one) => (
            <tr key={one.id} data-record={one.id}>
              <th scope="row">{one.unit}</th>
              <td>{format.day(one.on)}</td>
              <td>{one.document}</td>
              <td>{one.note}</td>
            </tr>
          ))}
        </Table>
      </Section>
      <Section title={proof.heading(evidence.length)} empty={evidence.length === 0 ? proof.none : undefined}>
        <Table head={[proof.file, proof.of, proof.on, proof.note]}>
          {evidence.map((one) => (
            <tr key={one.id} data-record={one.id}>
              <th scope="row">{one.file}</th>
              <td>{one.of ?? proof.wholePlan}</td>
              <td>{one.on === null ? "" : format.day(one.on)}</td>
              <td>
                {one.note}{" "}
                {!readOnly && (
                  <IconButton
                    icon="edit"
                    label={`${kitTexts.evidence.edit}: ${one.file}`}
                    onClick={() => setEditing(one.id)}
                  />
                )}
              </td>
            </tr>
          ))}
        </Table>
      </Section>
      {measuring !== undefined && (
        <TargetDialog
          target={measuring}
          others={targets
            .filter(({ id }) => id !== measuring.id)
            .map(({ id, number, title, when }) => ({ id, name: `${number} ${title}`, detail: when }))}
          {...{ measures, units }}
          onClose={() => setMeasured(undefined)}
        />
      )}
      {edited !== undefined && (
        <EvidenceDialog
          {...{ name: edited.file, on: edited.on, note: edited.note, today }}
          onSubmit={(fields) => channel.send({ act: "evidence.about", evidenceId: edited.id, ...fields })}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
});

function Section({
  title,
  empty,
  children,
}: {
  title: string;
  empty: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <details class="annex">
      <summary>
        <h2>{title}</h2>
      </summary>
      {empty === undefined ? children : <p class="quiet">{empty}</p>}
    </details>
  );
}

function Table({ head, children }: { head: readonly string[]; children: ComponentChildren }) {
  return (
    <div class="scrolls">
      <table class="list">
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
