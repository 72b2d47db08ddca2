/** Questions that commands ask on a terminal. Each has a flag that answers it. */
export const prompts = {
  /** How to use a searching prompt. */
  search: "Gõ để tìm, không cần dấu",
  noMatch: "Không có gì khớp",
  save: "Lưu?",
  confirm: "Tiếp tục?",
  resumeDraft: ({ savedAt }: { savedAt: string }): string => `Có bản nháp dở dang lúc ${savedAt}. Tiếp tục bản nháp?`,
  optional: "bỏ trống nếu không có",
  required: "Mục này không được để trống.",
};
