import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { indexDetail, indexResultDetail } from "@cchc/store/index-detail";
import { type FoundIndexResult, findIndex, findIndexResult } from "@cchc/store/indices";
import { BaseCommand } from "../../base-command.ts";
import { notesInWords, recordedScheme, unitOrProvince } from "../../index-command.ts";
import { textArgument, textFlag } from "../../inputs.ts";
import { indexResultPage } from "../../presenters/index-result.ts";
import { indexPage } from "../../presenters/indices.ts";
import { openSession, type Session } from "../../session.ts";

/** Shows a scheme with its years, or one result with its components. */
export default class IndexShow extends BaseCommand {
  static override args = { index: textArgument({ required: true }) };
  static override flags = { unit: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndexShow);
    const { asOf } = this.context;
    const session = openSession(this.context);
    const { workspace } = session;
    const found = await findIndex(workspace, args.index);
    if (!found.ok && found.problem.code === "index-not-found") {
      const result = await findIndexResult(workspace, args.index);
      if (result.ok) return this.showResult(session, result.value);
      if (/-\d{4}(-\d+)?$/.test(args.index)) unwrap(result);
    }
    const { index, file } = found.ok ? found.value : await recordedScheme(workspace, args.index);
    const unitId = await unitOrProvince(this.context, workspace, flags.unit);
    const detail = await indexDetail(workspace, { index, file }, unitId, asOf);
    this.showItem("index", detail, indexPage);
    const years = detail.series.map(({ year }) => year);
    const [first, last] = [years[0], years.at(-1)];
    if (last === undefined || first === undefined) this.suggestNext(`index record ${detail.scheme}`);
    else if (first === last)
      this.suggestNext(`index show ${detail.series.at(-1)?.number}`, `index record ${detail.scheme}`);
    else this.suggestNext(`index compare ${detail.scheme} --from ${first} --to ${last}`, `index weak ${detail.scheme}`);
  }

  private async showResult({ workspace }: Session, { index, result }: FoundIndexResult): Promise<void> {
    const { asOf, texts } = this.context;
    const detail = unwrap(await indexResultDetail(workspace, index, result, asOf));
    const nameOf = areaNames(texts, (await workspace.settings()).areaLists);
    const { before } = detail;
    const item = {
      ...detail,
      before: before === null ? null : { ...before, notes: notesInWords(texts, before.notes) },
    };
    this.showItem("index-result", item, (_item, view) =>
      indexResultPage(detail, (code) => nameOf("par-index", code), view),
    );
    const hasComponents = detail.components.length > 0;
    this.suggestNext(
      ...(hasComponents ? [`index follow-up ${detail.number}`] : [`index update ${detail.number}`]),
      `history ${detail.number}`,
    );
  }
}
