import { filePartBytes } from "../../src/protocol/file-parts.ts";
import type { VisitFormAct } from "../../src/protocol/visit-form.ts";
import type { Outcome } from "../kit/channel.ts";

interface Sender {
  send(act: VisitFormAct): Promise<Outcome>;
}

let uploads = 0;

/** Sends a file part by part, each when the one before has arrived; gives why it was refused, if it was. */
export async function sendFile(
  to: Sender,
  file: File,
  findingId: string | null,
  onProgress: (percent: number) => void,
): Promise<Outcome> {
  const upload = `${++uploads} ${performance.now()}`;
  let sent = 0;
  do {
    const part = file.slice(sent, sent + filePartBytes);
    const bytes = new Uint8Array(await part.arrayBuffer());
    onProgress(file.size === 0 ? 100 : Math.floor((sent / file.size) * 100));
    const act = { act: "evidence.part", findingId, upload, name: file.name, total: file.size, bytes } as const;
    const refused = await to.send(act);
    if (refused !== undefined) return refused;
    sent += bytes.byteLength;
  } while (sent < file.size);
  return undefined;
}
