import { useState } from "preact/hooks";
import type { HostMessage } from "../../src/protocol/form.ts";
import type { VisitFormView } from "../../src/protocol/visit-form.ts";

/** A record that somebody wants to see; asked for twice, it is asked for anew. */
export interface Asked {
  id: string;
  time: number;
}

/** Which record the host asked to show last. */
export function useRevealed(): { asked: Asked | undefined; hear: (message: HostMessage<VisitFormView>) => void } {
  const [asked, setAsked] = useState<Asked>();
  const hear = (message: HostMessage<VisitFormView>) => {
    if (message.type === "reveal") setAsked((before) => ({ id: message.id, time: (before?.time ?? 0) + 1 }));
  };
  return { asked, hear };
}
