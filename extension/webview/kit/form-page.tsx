import type { ComponentChildren } from "preact";
import { useEffect, useReducer, useState } from "preact/hooks";
import type { Directory, HostMessage, Obstacle, Words } from "../../src/protocol/form.ts";
import { Announcements, announce } from "./announce.tsx";
import { Banner } from "./banner.tsx";
import { Button } from "./button.tsx";
import type { FormChannel } from "./channel.ts";
import { EmptyState } from "./empty-state.tsx";
import { shareUnchanged } from "./share-unchanged.ts";
import { kitTexts } from "./texts.ts";

/** What a form shows now. */
export interface FormState<View> {
  view: View | undefined;
  directory: Directory;
  obstacle: Obstacle | null;
  broken: (Words & { unsaved: boolean }) | undefined;
}

/** Hears the host for as long as the page lives; `onOther` gets the messages that are this form's own. */
export function useForm<Act, View>(
  channel: FormChannel<Act, View>,
  onOther: (message: HostMessage<View>) => void = () => {},
): FormState<View> {
  const [state, setState] = useState<FormState<View>>({
    view: undefined,
    directory: { units: [], people: [] },
    obstacle: null,
    broken: undefined,
  });
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    channel.listen(
      (message) => {
        switch (message.type) {
          case "show":
            setState((before) => ({
              ...before,
              view: shareUnchanged(before.view, message.view),
              obstacle: message.obstacle,
              broken: undefined,
            }));
            break;
          case "directory":
            setState((before) => ({ ...before, directory: shareUnchanged(before.directory, message.directory) }));
            break;
          case "broken":
            setState((before) => ({ ...before, broken: message }));
            break;
          case "said":
            announce(message.text);
            break;
          default:
            onOther(message);
        }
      },
      () => redraw(0),
    );
    return undoByKeys(channel);
  }, []);
  return state;
}

/** Ctrl+Z and Ctrl+Y are the document's undo wherever the focus is, after what is being typed (SPEC PFORM-3). */
function undoByKeys<Act, View>(channel: FormChannel<Act, View>): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    const redo = key === "y" || (key === "z" && event.shiftKey);
    if (!redo && key !== "z") return;
    // VS Code listens further out and would undo before what is being typed has arrived.
    event.preventDefault();
    event.stopPropagation();
    if (document.querySelector("dialog[open]") !== null) return;
    if (redo) channel.redo();
    else channel.undo();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}

interface FormPageProps<Act, View> {
  channel: FormChannel<Act, View>;
  state: FormState<View>;
  children: (view: View, readOnly: boolean) => ComponentChildren;
}

/** The page of a form: the form, or why it cannot be shown and what to do then. */
export function FormPage<Act, View>({ channel, state, children }: FormPageProps<Act, View>) {
  const { view, broken, obstacle } = state;
  const { broken: texts, obstacle: obstacles } = kitTexts;
  return (
    <main>
      {broken !== undefined && (
        <EmptyState
          icon="alert"
          title={texts.title}
          actions={
            <>
              <Button look="primary" icon="document" onClick={() => channel.open("open-as-json")}>
                {texts.openAsJson}
              </Button>
              {broken.unsaved && <Button onClick={() => channel.open("compare")}>{texts.compare}</Button>}
              {view !== undefined && broken.unsaved && (
                <Button icon="undo" onClick={() => channel.undo()}>
                  {texts.undo}
                </Button>
              )}
            </>
          }
        >
          <span role="alert">
            {broken.message} {broken.hint}
          </span>
          <br />
          {texts.kept}
        </EmptyState>
      )}
      {broken === undefined && obstacle !== null && (
        <Banner tone="caution">{obstacle === "deleted" ? obstacles.deleted : obstacles.readOnly}</Banner>
      )}
      {/* Kept while broken, so that what was being typed and where one was is there again afterwards. */}
      <div hidden={broken !== undefined}>
        {view === undefined
          ? broken === undefined && <p class="quiet">{kitTexts.loading}</p>
          : children(view, obstacle === "read-only")}
      </div>
      <Announcements />
    </main>
  );
}
