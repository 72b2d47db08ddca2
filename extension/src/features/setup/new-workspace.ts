import { join } from "node:path";
import { problem } from "@cchc/core/problem";
import type { Result } from "@cchc/core/result";
import { provinceSlug } from "@cchc/core/slug";
import { createFromSample, createWorkspace } from "@cchc/store/create-workspace";
import { commands, ProgressLocation, Uri, window } from "vscode";
import { changePorts } from "../../adapters/ports.ts";
import { askLine } from "../../questions/input-line.ts";
import { FlowMemory } from "../../questions/memory.ts";
import { readText } from "../../questions/readings.ts";
import { type Ask, step, walk } from "../../questions/walk.ts";
import { resourceFolder } from "../../resources.ts";
import type { Services } from "../../services.ts";
import { chooseEmptyFolder } from "./empty-folder.ts";

/** Copies the sample into an empty folder and opens it (SPEC FLOW-7). */
export async function openSample(services: Services): Promise<void> {
  const { setup } = services.texts.extension.flows;
  const folder = await chooseEmptyFolder(services, setup.sample);
  if (folder === undefined) return;
  const sample = join(resourceFolder(services.context.extensionUri, "examples"), "hau-giang");
  await make(services, folder, setup.copying, () => createFromSample(folder.fsPath, sample));
}

/** Makes a new workspace in an empty folder, by the questions of `init`, and opens it. */
export async function initWorkspace(services: Services): Promise<void> {
  const { texts } = services;
  const { setup } = texts.extension.flows;
  const draft = new FlowMemory(services.context.globalState).draft("init");
  const line =
    (question: string): Ask<string> =>
    (place, initial = "") =>
      askLine(place, {
        title: texts.extension.flows.step(place),
        question,
        placeholder: texts.extension.flows.lineHint,
        initial,
        read: (text) => readText(text, texts),
      });
  const { ask } = texts.workspace;
  const steps = [
    step<Seed, "title">("title", () => line(ask.title)),
    step<Seed, "province">("province", () => line(ask.province)),
  ];
  const walked = await walk<Seed>(setup.init, steps, draft.read(), draft.keep);
  if (walked.state !== "complete") return;
  const { title, province } = walked.answers;
  const provinceId = provinceSlug(province);
  if (provinceId === "") return services.say(problem("unit-id-malformed", { unit: province }));
  const folder = await chooseEmptyFolder(services, setup.init);
  if (folder === undefined) return;
  const seed = { title, provinceId, provinceName: province, language: services.language };
  const made = await make(services, folder, setup.making, () =>
    createWorkspace(folder.fsPath, seed, changePorts(folder.fsPath)),
  );
  if (made) await draft.drop();
}

interface Seed {
  title: string;
  province: string;
}

/** Makes it under a progress bar, then shows it: in this window where its folder is open, else by opening the folder. */
async function make(
  services: Services,
  { uri, fsPath, isOpen }: { uri: Uri; fsPath: string; isOpen: boolean },
  title: string,
  work: () => Promise<Result<void>>,
): Promise<boolean> {
  const made = await window.withProgress({ location: ProgressLocation.Notification, title }, () =>
    services.attempt(work),
  );
  if (made === undefined) return false;
  if (!made.ok) {
    services.say(made.problem);
    return false;
  }
  services.log.info(`workspace made in ${fsPath}`);
  if (!isOpen) {
    await commands.executeCommand("vscode.openFolder", Uri.file(uri.fsPath));
    return true;
  }
  await commands.executeCommand("cchc.refresh");
  await commands.executeCommand("workbench.view.extension.cchc");
  return true;
}
