import type { CalendarDay } from "@cchc/core/day";
import { useState } from "preact/hooks";
import type { EvidenceStanding, VisitFormEvidence } from "../../src/protocol/visit-form.ts";
import { announce } from "../kit/announce.tsx";
import { Button, IconButton } from "../kit/button.tsx";
import { EvidenceDialog } from "../kit/evidence-dialog.tsx";
import type { IconName } from "../kit/icon.tsx";
import { Icon } from "../kit/icon.tsx";
import { inOneLine } from "../kit/labelled.tsx";
import { StatusPill, type Tone } from "../kit/status-pill.tsx";
import { format, kitTexts } from "../kit/texts.ts";
import { carriesFiles, droppedFiles } from "./dropped-files.ts";
import { sendFile } from "./send-file.ts";
import { texts } from "./texts.ts";
import { channel } from "./visit-channel.ts";

interface ZoneProps {
  /** The finding it belongs to; null for the visit. */
  findingId: string | null;
  evidence: readonly VisitFormEvidence[];
  today: CalendarDay;
  readOnly: boolean;
}

const standingLook: Readonly<Record<Exclude<EvidenceStanding, null>, { tone: Tone; icon: IconName }>> = {
  intact: { tone: "good", icon: "check" },
  changed: { tone: "bad", icon: "alert" },
  missing: { tone: "bad", icon: "error" },
  outside: { tone: "bad", icon: "error" },
};

/** Files that prove something: dropped here or chosen, each with its days and how it stands on disk. */
export function EvidenceZone({ findingId, evidence, today, readOnly }: ZoneProps) {
  const words = texts.evidence;
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<{ name: string; percent: number }>();
  const [refusal, setRefusal] = useState<string>();

  const take = async (transfer: DataTransfer) => {
    const { files, folders, uris } = droppedFiles(transfer);
    for (const name of folders) announce(words.isFolder(name));
    setRefusal(undefined);
    if (uris.length > 0) setRefusal(inOneLine(await channel.send({ act: "evidence.files", findingId, uris })));
    for (const file of files) {
      const refused = await sendFile(channel, file, findingId, (percent) => setSending({ name: file.name, percent }));
      setSending(undefined);
      if (refused !== undefined) return setRefusal(inOneLine(refused));
    }
  };
  const onDrag = (event: DragEvent) => {
    if (readOnly || !carriesFiles(event.dataTransfer)) return;
    // Handled here: VS Code would open the file instead.
    event.preventDefault();
    event.stopPropagation();
    setOver(true);
  };
  return (
    <section
      class={`evidence ${over ? "over" : ""}`}
      aria-label={findingId === null ? words.ofVisit : words.heading}
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (readOnly || event.dataTransfer === null || !carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        event.stopPropagation();
        void take(event.dataTransfer);
      }}
    >
      <div class="section-head">
        {findingId === null ? <h2>{words.ofVisit}</h2> : <h4>{words.heading}</h4>}
        {evidence.length === 0 && <span class="quiet">{words.none}</span>}
      </div>
      {evidence.length > 0 && (
        <ul class="files">
          {evidence.map((one) => (
            <File key={one.id} evidence={one} today={today} readOnly={readOnly} />
          ))}
        </ul>
      )}
      {!readOnly && (
        <div class="drop">
          <Icon name="attach" />
          <span>{words.dropHint}</span>
          <Button onClick={() => void channel.send({ act: "evidence.choose", findingId })}>{words.choose}</Button>
        </div>
      )}
      {sending !== undefined && (
        <div class="sending" role="status">
          <span>{words.sending(sending)}</span>
          <progress max={100} value={sending.percent} />
        </div>
      )}
      {refusal !== undefined && (
        <div class="field-error" role="alert">
          <Icon name="error" />
          <span>{refusal}</span>
        </div>
      )}
    </section>
  );
}

interface FileProps extends Pick<ZoneProps, "today" | "readOnly"> {
  evidence: VisitFormEvidence;
}

function File({ evidence: { id, name, bytes, on, addedOn, note, standing }, today, readOnly }: FileProps) {
  const [editing, setEditing] = useState(false);
  const words = texts.evidence;
  const gone = standing === "missing" || standing === "outside";
  const days = [...(on === null ? [] : [words.on(on)]), words.addedOn(addedOn)];
  return (
    <li>
      <Icon name="document" />
      <div class="file">
        <Button look="link" disabled={gone} onClick={() => void channel.send({ act: "evidence.open", evidenceId: id })}>
          {name}
        </Button>
        <span class="quiet">{[sizeOf(bytes), ...days, ...(note === null ? [] : [note])].join(" · ")}</span>
      </div>
      {standing === null ? (
        <span class="quiet">{words.comparing}</span>
      ) : (
        <StatusPill {...standingLook[standing]}>{words.standing[standing]}</StatusPill>
      )}
      <IconButton
        icon="search"
        label={`${words.reveal}: ${name}`}
        disabled={gone}
        onClick={() => void channel.send({ act: "evidence.reveal", evidenceId: id })}
      />
      {!readOnly && (
        <IconButton icon="edit" label={`${kitTexts.evidence.edit}: ${name}`} onClick={() => setEditing(true)} />
      )}
      {editing && (
        <EvidenceDialog
          {...{ name, on, note, today }}
          onSubmit={(fields) => channel.send({ act: "evidence.about", evidenceId: id, ...fields })}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  );
}

/** Small files in KB: a page of text is not 0 MB. */
function sizeOf(bytes: number): string {
  return bytes < 1_048_576 ? `${format.number(Math.max(1, Math.ceil(bytes / 1024)))} KB` : format.bytes(bytes);
}
