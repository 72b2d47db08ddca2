import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { HostMessage } from "../../src/protocol/form.ts";
import type { PlanAct, PlanFormTask, PlanFormView, TaskTextField } from "../../src/protocol/plan-form.ts";
import { FormChannel } from "../kit/channel.ts";
import { TextField } from "../kit/text-field.tsx";
import { texts } from "../kit/texts.ts";
import "./plan-editor.css";

const channel = new FormChannel<PlanAct, PlanFormView>();

function PlanEditor() {
  const [view, setView] = useState<PlanFormView>();
  const [trouble, setTrouble] = useState<{ message: string; hint: string }>();
  useEffect(() => {
    channel.listen((message: HostMessage<PlanFormView>) => {
      switch (message.type) {
        case "show":
          setView(message.view);
          setTrouble(undefined);
          break;
        case "broken":
        case "refused":
          setTrouble(message);
          break;
        case "flush":
        case "reveal":
          break;
      }
    });
  }, []);
  return (
    <main>
      {trouble !== undefined && (
        <p class="banner" role="alert">
          {trouble.message} {trouble.hint}
        </p>
      )}
      {view !== undefined && <Tasks view={view} />}
    </main>
  );
}

function Tasks({ view }: { view: PlanFormView }) {
  const { plan } = texts;
  return (
    <>
      <h1>{view.title}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{plan.column.number}</th>
            <th scope="col">{plan.column.title}</th>
            <th scope="col">{plan.column.product}</th>
          </tr>
        </thead>
        <tbody>
          {view.tasks.map((task) => (
            <tr key={task.id}>
              <th scope="row">{task.number}</th>
              <td>
                <TaskText task={task} field="title" label={plan.column.title} />
              </td>
              <td>
                <TaskText task={task} field="product" label={plan.column.product} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function TaskText({ task, field, label }: { task: PlanFormTask; field: TaskTextField; label: string }) {
  return (
    <TextField
      label={`${label} ${task.number}`}
      value={task[field] ?? ""}
      multiline
      onType={(text) => channel.type(`${task.id}.${field}`, () => ({ act: "task.text", taskId: task.id, field, text }))}
      onLeave={() => channel.leave()}
    />
  );
}

const app = document.getElementById("app");
if (app !== null) render(<PlanEditor />, app);
