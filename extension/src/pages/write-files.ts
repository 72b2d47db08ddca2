import { basename } from "node:path";
import { env, window, workspace } from "vscode";
import { isOnThisDesktop, reveal } from "../adapters/system.ts";
import type { Services } from "../services.ts";
import type { Session } from "../session.ts";
import { printMark } from "./print-page.ts";

/** Where papers of the workspace go. */
const folder = "reports";

/** Asks where, and writes the picture there. */
export async function saveImage(
  { texts }: Services,
  session: Session,
  name: string,
  dataAddress: string,
): Promise<void> {
  const { dashboard } = texts.extension;
  await workspace.fs.createDirectory(session.uriOf(folder));
  const uri = await window.showSaveDialog({
    defaultUri: session.uriOf(`${folder}/${name}.png`),
    filters: { [dashboard.imageFilter]: ["png"] },
    title: dashboard.saveImage,
  });
  if (uri === undefined) return;
  await workspace.fs.writeFile(uri, Buffer.from(dataAddress.slice(dataAddress.indexOf(",") + 1), "base64"));
  await offer(dashboard.saved(basename(uri.path)), dashboard.reveal, () => reveal(uri));
}

/**
 * Writes a page for printing and opens it in a browser, where this window can. One of the same name that was made here is
 * replaced, any other is left alone.
 */
export async function writePrint({ texts }: Services, session: Session, name: string, page: string): Promise<void> {
  const { dashboard } = texts.extension;
  const file = await freeName(session, name);
  const uri = session.uriOf(file);
  await workspace.fs.createDirectory(session.uriOf(folder));
  await workspace.fs.writeFile(uri, Buffer.from(page, "utf8"));
  // A window in a browser has no way to the disk's files, nor has one that works on another machine.
  if (isOnThisDesktop()) {
    await env.openExternal(uri);
    return;
  }
  await offer(dashboard.printed(file), dashboard.reveal, () => reveal(uri));
}

async function freeName(session: Session, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const file = `${folder}/${name}${number === 1 ? "" : `-${number}`}.html`;
    const there = await workspace.fs.readFile(session.uriOf(file)).then(
      (bytes) => Buffer.from(bytes).toString("utf8"),
      () => undefined,
    );
    if (there === undefined || there.includes(printMark)) return file;
  }
}

/** Nobody waits for the answer. */
async function offer(words: string, action: string, act: () => Promise<void>): Promise<void> {
  void window.showInformationMessage(words, action).then((answer) => (answer === action ? act() : undefined));
}
