import { forms } from "./extension/forms.ts";

/** What the VS Code window says. */
export const extension = {
  failure: {
    bug: "Phần mềm gặp lỗi không lường trước; dữ liệu vẫn như cũ. Mở nhật ký để gửi cho người hỗ trợ.",
    openLog: "Mở nhật ký",
  },
  forms,
};
