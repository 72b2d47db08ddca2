import type { IndexedVisit, SkippedFile, VisitListing } from "./visit-index.ts";
import { readVisitFiles, scanVisits, withoutCopies } from "./visit-index.ts";

/**
 * The visits of a workspace for a program that stays: read once, then only the files that somebody names as changed
 * (SPEC INDEX-5). What cannot be told from the names alone, such as a folder that moved, is looked at as a whole.
 */
export class LiveVisits {
  readonly #root: string;
  readonly #visits = new Map<string, IndexedVisit>();
  readonly #skipped = new Map<string, SkippedFile>();
  #changed = new Set<string>();
  /** Nothing was read yet, or more changed than its names say. */
  #isStale = true;
  #listing: VisitListing = { visits: [], skipped: [] };
  #work: Promise<unknown> = Promise.resolve();

  constructor(root: string) {
    this.#root = root;
  }

  /** All visits as of the last change that was told. */
  async list(): Promise<VisitListing> {
    const listing = this.#work.then(() => this.#bringUpToDate());
    // The next one asks again; this one's caller hears what went wrong.
    this.#work = listing.catch(() => {});
    const { visits, skipped } = await listing;
    return { visits: [...visits], skipped: [...skipped] };
  }

  /** These files (workspace paths) are other than they were: made, changed, moved or gone. */
  tell(files: Iterable<string>): void {
    for (const file of files) {
      if (isVisitFile(file)) this.#changed.add(file);
      else if (mayHoldVisits(file)) this.#isStale = true;
    }
  }

  /** Looks at every file the next time. */
  forget(): void {
    this.#isStale = true;
  }

  async #bringUpToDate(): Promise<VisitListing> {
    if (!this.#isStale && this.#changed.size === 0) return this.#listing;
    const changed = this.#changed;
    this.#changed = new Set();
    if (this.#isStale || !(await this.#readAgain(changed))) await this.#readAll();
    this.#listing = withoutCopies({ visits: [...this.#visits.values()], skipped: [...this.#skipped.values()] });
    return this.#listing;
  }

  async #readAll(): Promise<void> {
    this.#isStale = false;
    const { visits, skipped } = await scanVisits(this.#root);
    this.#visits.clear();
    this.#skipped.clear();
    this.#keep(visits, skipped);
  }

  /** False where more is wrong than these files: a folder that cannot be listed, now or before. */
  async #readAgain(files: ReadonlySet<string>): Promise<boolean> {
    if ([...this.#skipped.keys()].some((file) => !isVisitFile(file))) return false;
    const { visits, skipped } = await readVisitFiles(this.#root, files);
    if (skipped.some(({ file }) => !files.has(file))) return false;
    for (const file of files) {
      this.#visits.delete(file);
      this.#skipped.delete(file);
    }
    this.#keep(visits, skipped);
    return true;
  }

  #keep(visits: readonly IndexedVisit[], skipped: readonly SkippedFile[]): void {
    for (const visit of visits) this.#visits.set(visit.file, visit);
    for (const one of skipped) this.#skipped.set(one.file, one);
  }
}

function isVisitFile(file: string): boolean {
  return /^visits\/[^/]+\/[^/.][^/]*\.visit\.json$/.test(file);
}

/** A folder of visits or the one above; a visit elsewhere, which a link may lead to. */
function mayHoldVisits(file: string): boolean {
  return /^visits(\/[^/]+)?$/.test(file) || file.endsWith(".visit.json");
}
