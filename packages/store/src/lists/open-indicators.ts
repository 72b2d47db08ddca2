import { indicatorRules } from "@cchc/core/lists/indicators-list";
import { indicatorColumns } from "@cchc/core/lists/list-columns";
import { succeed } from "@cchc/core/result";
import { revisionOf } from "../change-together.ts";
import { changeIndicatorRegister } from "../indicators.ts";
import { registerFiles } from "../workspace.ts";
import { listImporter, type OpenList } from "./list-importer.ts";

/** The catalogue of indicators as a list to import into; one that is not there yet is made with its first rows. */
export const openIndicators: OpenList = async (workspace, ports) => {
  const revision = await revisionOf(workspace, "indicators", registerFiles.indicators);
  const indicators = await workspace.indicators();
  const { areaLists } = await workspace.settings();
  return succeed(
    listImporter(workspace, ports, {
      kind: "indicators",
      columns: indicatorColumns,
      labelColumn: "title",
      rules: indicatorRules(indicators, { areaLists }),
      document: { kind: "indicators", file: registerFiles.indicators, revision },
      changeOf: (imported, source) => ({ type: "indicator.import", source, indicators: imported }),
      write: (change) => changeIndicatorRegister(workspace, change, ports),
    }),
  );
};
