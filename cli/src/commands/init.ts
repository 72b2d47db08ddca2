import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { AppError, problem } from "@cchc/core/problem";
import { provinceSlug } from "@cchc/core/slug";
import { unwrap } from "@cchc/core/unwrap";
import { createFromSample, createWorkspace } from "@cchc/store/create-workspace";
import { Workspace } from "@cchc/store/workspace";
import { askText, valueOrAsk } from "../ask.ts";
import { BaseCommand } from "../base-command.ts";
import { choiceFlag, pathArgument, textFlag } from "../inputs.ts";
import { officialCatalogueFile, sampleFolder, samples } from "../resources.ts";
import { portsOf } from "../session.ts";
import { ShellProblem } from "../shell-problem.ts";

/** Makes a workspace, empty or from a sample. */
export default class Init extends BaseCommand {
  static override args = { dir: pathArgument() };
  static override flags = {
    title: textFlag(),
    province: textFlag({ helpValue: "NAME" }),
    sample: choiceFlag(samples)(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Init);
    const folder = resolve(args.dir ?? flags.workspace ?? ".");
    if (existsSync(join(folder, "cchc.json"))) throw new AppError(problem("workspace-exists", { folder }));
    if (flags.sample === undefined) await this.makeEmpty(folder, flags);
    else if (flags.title === undefined && flags.province === undefined) await this.copySample(folder, flags.sample);
    else {
      const given = flags.title === undefined ? "--province" : "--title";
      throw new ShellProblem("exclusive-flags", { flags: ["--sample", given], command: "init" });
    }
  }

  private async makeEmpty(
    folder: string,
    given: { title: string | undefined; province: string | undefined },
  ): Promise<void> {
    const { texts, language } = this.context;
    const ask = (flag: "title" | "province") =>
      valueOrAsk(this.context, "init", {
        flag,
        value: given[flag],
        ask: () => askText(this.context, texts.workspace.ask[flag]),
      });
    const title = await ask("title");
    const province = await ask("province");
    const provinceId = provinceSlug(province);
    if (provinceId === "") throw new AppError(problem("unit-id-malformed", { unit: province }));
    const seed = { title, provinceId, provinceName: province, language };
    unwrap(await createWorkspace(folder, seed, portsOf(this.context)));
    this.show({ folder, title, provinceId, provinceName: province, language, sample: null }, ({ workspace }) =>
      workspace.made({ folder, title, province }),
    );
    await this.suggestUnits(province);
  }

  /** The ready-made units where the list has the province; else what it has instead, and how to enter one's own (SPEC INIT-5). */
  private async suggestUnits(province: string): Promise<void> {
    const [{ readOfficialCatalogue }, { officialProvince }] = await Promise.all([
      import("@cchc/store/official-units"),
      import("../official-import.ts"),
    ]);
    const found = officialProvince(await readOfficialCatalogue(officialCatalogueFile()), province);
    const own = ["unit add", "unit import"];
    switch (found.kind) {
      case "one":
        this.suggestNext(`unit import --official "${province}"`, "unit add", "calendar show", "plan create");
        return;
      case "several":
        this.note(this.context.texts.workspace.provinceSeveral(found.names));
        this.suggestNext(`unit import --official "${found.names[0]}"`, ...own, "plan create");
        return;
      case "none":
        this.note(this.context.texts.workspace.provinceUnknown({ province, nearest: found.nearest }));
        this.suggestNext(...found.nearest.slice(0, 1).map((name) => `unit import --official "${name}"`), ...own);
    }
  }

  private async copySample(folder: string, sample: (typeof samples)[number]): Promise<void> {
    unwrap(await createFromSample(folder, sampleFolder(sample)));
    const made = new Workspace(folder);
    const [{ title, provinceId, language }, units, { visits }] = await Promise.all([
      made.settings(),
      made.units(),
      made.visits(),
    ]);
    const provinceName = units.nearestVersion(provinceId, this.context.asOf)?.name ?? provinceId;
    this.show({ folder, title, provinceId, provinceName, language, sample }, ({ workspace }) =>
      workspace.madeFromSample({ folder, title, visits: visits.length }),
    );
    this.suggestNext("agenda --as-of 30/09/2023", "finding list --overdue --as-of 30/09/2023", "check");
  }

  private show<T extends { folder: string }>(
    item: T,
    sentence: (texts: BaseCommand["context"]["texts"]) => string,
  ): void {
    this.showItem("workspace", item, (_item, { texts }) => [sentence(texts)]);
    if (item.folder !== process.cwd()) this.note(this.context.texts.workspace.enter(item.folder));
  }
}
