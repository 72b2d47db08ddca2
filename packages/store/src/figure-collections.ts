import { applyChange } from "@cchc/core/change/apply";
import { created } from "@cchc/core/change/record-change";
import type { FiguresChange } from "@cchc/core/change/register-changes";
import type { CalendarDay } from "@cchc/core/day";
import type { Figure, Figures } from "@cchc/core/model/figures";
import type { Indicator } from "@cchc/core/model/indicators";
import { type Result, succeed } from "@cchc/core/result";
import { documentsOfKind } from "./documents-of-kind.ts";
import type { ChangePorts } from "./ports.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A collection of figures and where it lies. */
export interface FigureCollection {
  file: string;
  /** The name people give with `--in`: the file's name without its ending. */
  name: string;
  figures: Figures;
}

/** A collection to make when there is none of that name. */
export interface NewCollection {
  title: string;
  from: CalendarDay;
  to: CalendarDay;
}

/** A collection that is meant, and what it becomes where it is not there; null: it has to be. */
export interface CollectionPlace {
  name: string;
  whenMissing: NewCollection | null;
}

/** The fields of a figure to set; a figure that exists keeps what is not given. */
export type FigureFields = { [K in keyof Omit<Figure, "id">]?: Figure[K] | undefined };

const suffix = ".figures.json";

/** Every collection of figures that can be read. */
export async function figureCollections(
  workspace: Workspace,
): Promise<{ collections: FigureCollection[]; skipped: SkippedFile[] }> {
  const { documents, skipped } = await documentsOfKind(workspace, "figures");
  const collections = documents.map(({ file, document }) => ({ file, name: collectionName(file), figures: document }));
  return { collections, skipped };
}

/** The file of a collection by its name. */
export function collectionFile(name: string): string {
  return `figures/${name}${suffix}`;
}

/**
 * Sets a figure of a collection: a new one, or the given fields of one that is there. A collection that is not there is
 * made with its first figure. A new figure takes name, measure and level from its indicator where none are given. What it
 * must have and has not is named in `missing`.
 */
export async function setFigure(
  workspace: Workspace,
  { name, whenMissing }: CollectionPlace,
  id: string,
  fields: FigureFields,
  ports: ChangePorts,
  indicator?: Indicator,
): Promise<Result<{ figures: Figures; figure: Figure }> | { missing: (keyof FigureFields)[] }> {
  const file = collectionFile(name);
  const read = await workspace.read("figures", file);
  const isNew = !read.ok && read.problem.code === "file-not-found" && whenMissing !== null;
  if (!read.ok && !isNew) return read;
  const existing = read.ok ? read.value.figures.find((figure) => figure.id === id) : undefined;
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const { label, value, measure, documentId, ...others }: FigureFields = {
    ...(existing ?? ofIndicator(indicator)),
    ...given,
  };
  if (label === undefined || value === undefined || measure === undefined || documentId === undefined) {
    const needed = Object.entries({ label, value, measure, documentId });
    return { missing: needed.filter(([, one]) => one === undefined).map(([field]) => field as keyof FigureFields) };
  }
  const change = { type: "figure.set" as const, figure: { ...others, id, label, value, measure, documentId } };
  const changed = await changeCollection(workspace, { name, whenMissing: isNew ? whenMissing : null }, change, ports);
  if (!changed.ok) return changed;
  const figure = changed.value.figures.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new Error("figure.set leaves the figure");
  return succeed({ figures: changed.value, figure });
}

/** What a new figure takes from the indicator that it is a value of. */
function ofIndicator(indicator: Indicator | undefined): FigureFields {
  if (indicator === undefined) return {};
  const { title: label, measure, level } = indicator;
  return { label, measure, ...(level === undefined ? {} : { level }) };
}

/** Changes a collection; one that is not there is made with the change, where it may be. */
export async function changeCollection(
  workspace: Workspace,
  { name, whenMissing }: CollectionPlace,
  change: FiguresChange,
  ports: ChangePorts,
): Promise<Result<Figures>> {
  const file = collectionFile(name);
  const changed = await workspace.change("figures", file, change, ports);
  if (changed.ok || changed.problem.code !== "file-not-found" || whenMissing === null) return changed;
  return createWith(workspace, file, newCollection(whenMissing, ports), change, ports);
}

async function createWith(
  workspace: Workspace,
  file: string,
  empty: Figures,
  change: FiguresChange,
  ports: ChangePorts,
): Promise<Result<Figures>> {
  const figures = applyChange("figures", empty, change, await workspace.changeContext(ports));
  if (!figures.ok) return figures;
  return workspace.create("figures", file, figures.value);
}

function newCollection(collection: NewCollection, ports: ChangePorts): Figures {
  const { title, from, to } = collection;
  const head = { kind: "figures" as const, schemaVersion: 1 as const, revision: 0, id: ports.newId() };
  const change = { type: "figures.create", title };
  return created({ ...head, title, from, to, figures: [], history: [] }, change, ports);
}

/** What people call the collection that lies in a file. */
export function collectionName(file: string): string {
  return file.slice("figures/".length, -suffix.length);
}
