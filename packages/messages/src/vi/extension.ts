import { dashboard } from "./extension/dashboard.ts";
import { desk } from "./extension/desk.ts";
import { documents } from "./extension/documents.ts";
import { flows } from "./extension/flows.ts";
import { hints } from "./extension/hints.ts";
import { historyPage } from "./extension/history.ts";
import { indexPage } from "./extension/index-page.ts";
import { problems } from "./extension/problems.ts";
import { ranking } from "./extension/ranking.ts";
import { scorecardForm } from "./extension/scorecard-form.ts";
import { tables } from "./extension/tables.ts";
import { trees } from "./extension/trees.ts";
import { visitForm } from "./extension/visit-form.ts";

/** What the VS Code window says; what only a page says (its form, its kit) is loaded by that page alone. */
export const extension = {
  failure: {
    bug: "Phần mềm gặp lỗi không lường trước; dữ liệu vẫn như cũ. Mở nhật ký để gửi cho người hỗ trợ.",
    openLog: "Mở nhật ký",
  },
  /** A file changed on disk while its form had unsaved changes. */
  diskChanges: {
    brought: "Tệp vừa được sửa ở nơi khác. Đã nhận nội dung mới; phần bạn sửa mà chưa lưu vẫn còn.",
    overlapping: (fields: number): string =>
      `Tệp vừa được sửa ở nơi khác. Đã nhận nội dung mới; ${fields} ô cả hai bên cùng sửa giữ theo bản của bạn.`,
    compare: "So sánh",
  },
  desk,
  documents,
  flows,
  indexPage,
  ranking,
  scorecardForm,
  tables,
  trees,
  visitForm,
  hints,
  problems,
  dashboard,
  historyPage,
};
