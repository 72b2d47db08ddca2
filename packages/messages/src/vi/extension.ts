import { dashboard } from "./extension/dashboard.ts";
import { desk } from "./extension/desk.ts";
import { documentPreview } from "./extension/document-preview.ts";
import { documents } from "./extension/documents.ts";
import { flows } from "./extension/flows.ts";
import { hints } from "./extension/hints.ts";
import { historyPage } from "./extension/history.ts";
import { kit } from "./extension/kit.ts";
import { listPage } from "./extension/list-page.ts";
import { planForm } from "./extension/plan-form.ts";
import { problems } from "./extension/problems.ts";
import { trees } from "./extension/trees.ts";
import { visitForm } from "./extension/visit-form.ts";

/** What the VS Code window says. */
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
  documentPreview,
  documents,
  listPage,
  flows,
  planForm,
  kit,
  trees,
  visitForm,
  hints,
  problems,
  dashboard,
  historyPage,
};
