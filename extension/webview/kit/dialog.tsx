import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../../src/protocol/form.ts";
import { Banner } from "./banner.tsx";
import { Button } from "./button.tsx";
import { inOneLine } from "./labelled.tsx";
import { kitTexts } from "./texts.ts";

interface DialogProps {
  title: string;
  /** The word on the button that does it. */
  submit: string;
  /** Does it; a refusal keeps the dialogue open and says why. Nothing is done while something needed is missing. */
  onSubmit: () => Promise<Words | undefined>;
  onClose: () => void;
  children: ComponentChildren;
}

/** Questions that belong together, answered and sent as one edit. Escape leaves everything as it was. */
export function Dialog({ title, submit, onSubmit, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [refusal, setRefusal] = useState<Words>();
  const [busy, setBusy] = useState(false);
  const before = useRef(document.activeElement);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>(".field")?.focus();
    return () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        method="dialog"
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          // A field that is being typed in takes its text when it is left.
          if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
          setBusy(true);
          const refused = await onSubmit();
          setBusy(false);
          setRefusal(refused);
          if (refused === undefined) onClose();
        }}
      >
        <h2 id={titleId}>{title}</h2>
        {children}
        {refusal !== undefined && inOneLine(refusal) !== "" && <Banner tone="bad">{inOneLine(refusal)}</Banner>}
        <div class="dialog-actions">
          <Button onClick={onClose}>{kitTexts.cancel}</Button>
          <Button look="primary" submits disabled={busy}>
            {submit}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
