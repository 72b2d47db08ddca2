import { render } from "preact";
import type { PlanAct, PlanFormTask, PlanFormView, TaskTextField } from "../../src/protocol/plan-form.ts";
import { FormChannel } from "../kit/channel.ts";
import { fieldLink } from "../kit/field-link.ts";
import { FormPage, useForm } from "../kit/form-page.tsx";
import { TextField } from "../kit/text-field.tsx";
import { texts } from "./texts.ts";
import "./plan-editor.css";

const channel = new FormChannel<PlanAct, PlanFormView>();

function PlanEditor() {
  const state = useForm(channel);
  return (
    <FormPage channel={channel} state={state}>
      {(view) => <Tasks view={view} />}
    </FormPage>
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
      labelPlace="hidden"
      lines="wrapped"
      look="cell"
      link={fieldLink<string, PlanAct>(channel, `${task.id}.${field}`, (text) => ({
        act: "task.text",
        taskId: task.id,
        field,
        text,
      }))}
    />
  );
}

const app = document.getElementById("app");
if (app !== null) render(<PlanEditor />, app);
