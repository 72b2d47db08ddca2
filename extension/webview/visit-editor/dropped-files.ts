/** What was dropped that can become evidence. */
export interface Dropped {
  /** Files from outside VS Code: their content is here, their path is nobody's to know. */
  files: File[];
  /** Names of folders among them. */
  folders: string[];
  /** Files of the workspace's machine, dropped from VS Code. */
  uris: string[];
}

type Transfer = Pick<DataTransfer, "types" | "files" | "getData"> & {
  items: ArrayLike<Pick<DataTransferItem, "kind" | "webkitGetAsEntry" | "getAsFile">>;
};

const uriLists = ["application/vnd.code.uri-list", "text/uri-list"];

/** Whether something that is dragged over the page holds files; a text or a picture of a web page does not. */
export function carriesFiles(transfer: Pick<DataTransfer, "types"> | null): boolean {
  const types = transfer?.types ?? [];
  return types.includes("Files") || uriLists.some((type) => types.includes(type));
}

/** The files of a drop: by content where they come from outside, else by the addresses that VS Code gives (SPEC VFORM-5). */
export function droppedFiles(transfer: Transfer): Dropped {
  const dropped: Dropped = { files: [], folders: [], uris: [] };
  for (const item of Array.from(transfer.items)) {
    if (item.kind !== "file") continue;
    const file = item.getAsFile();
    if (file === null) continue;
    if (item.webkitGetAsEntry()?.isDirectory === true) dropped.folders.push(file.name);
    else dropped.files.push(file);
  }
  if (dropped.files.length > 0 || dropped.folders.length > 0) return dropped;
  for (const type of uriLists) {
    const lines = transfer.getData(type).split(/\r?\n/);
    // A list may hold comments; what is no file is the host's to refuse in words.
    dropped.uris = lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
    if (dropped.uris.length > 0) break;
  }
  return dropped;
}
