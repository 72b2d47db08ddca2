import { commands, type Disposable } from "vscode";
import { Disposables } from "../../disposables.ts";
import type { Services } from "../../services.ts";
import { registerJsonHelp } from "./json-help.ts";
import type { LiveProblems } from "./live-problems.ts";
import type { MendRequest } from "./mend.ts";

/** The views come first: checking starts this long after a workspace was opened. */
const startMs = 400;

/** What `check` finds, in the Problems view, with what mends it; and help on raw JSON. Everything heavy loads later. */
export function registerProblems(services: Services): void {
  let open: OpenProblems | undefined;
  const reopen = () => {
    open?.dispose();
    open = services.session === undefined ? undefined : new OpenProblems(services);
  };
  services.add(services.onDidChangeSession(reopen));
  services.add({ dispose: () => open?.dispose() });
  const live = async (): Promise<LiveProblems | undefined> => open?.ready();
  const mending = <T>(work: (problems: LiveProblems, mend: typeof import("./mend.ts")) => Promise<T>) =>
    services.attempt(async () => {
      const problems = await live();
      if (problems !== undefined) await work(problems, await import("./mend.ts"));
    });
  const command = (name: string, run: (...args: never[]) => unknown): Disposable =>
    services.add(commands.registerCommand(name, run));
  command("cchc.problems.fixAll", () => mending((problems, { mendChosen }) => mendChosen(services, problems)));
  command("cchc.problems.fix", (asked?: MendRequest) =>
    mending((problems, { mendChosen, mendLine }) =>
      asked === undefined ? mendChosen(services, problems) : mendLine(services, problems, asked),
    ),
  );
  command("cchc.problems.migrate", (file?: string) =>
    mending((_problems, { migrate }) => migrate(services, typeof file === "string" ? file : undefined)),
  );
  registerJsonHelp(services, live);
}

/** The problems of one session, made when its time has come or somebody asks. */
class OpenProblems extends Disposables {
  readonly #services: Services;
  readonly #timer: NodeJS.Timeout;
  #made: Promise<LiveProblems | undefined> | undefined;

  constructor(services: Services) {
    super();
    this.#services = services;
    this.#timer = setTimeout(() => void this.ready(), startMs);
    this.add({ dispose: () => clearTimeout(this.#timer) });
  }

  ready(): Promise<LiveProblems | undefined> {
    this.#made ??= this.#make();
    return this.#made;
  }

  async #make(): Promise<LiveProblems | undefined> {
    const { session } = this.#services;
    const { LiveProblems } = await import("./live-problems.ts");
    return session === undefined ? undefined : this.add(new LiveProblems(this.#services, session));
  }
}
