import type { CalendarDay } from "@cchc/core/day";
import { format } from "./format.ts";

/** Questions that commands ask on a terminal. Each has a flag that answers it. */
export const prompts = {
  /** How to use a searching prompt. */
  search: "gõ để tìm, không cần dấu",
  noMatch: "Không có gì khớp",
  /** What the keys do, under a list. */
  keys: { navigate: "di chuyển", select: "chọn" },
  save: "Lưu?",
  confirm: "Tiếp tục?",
  optional: "bỏ trống nếu không có",
  required: "Mục này không được để trống.",
  badDay: "Không có ngày như vậy. Viết ngày trước, tháng sau: 09/05/2023 hoặc 9/5/2023.",
  badPercent: "Viết số nguyên từ 0 đến 100; 100 là đã hoàn thành.",
  badCount: ({ limit }: { limit: number }): string => `Viết một số từ 1 đến ${format.number(limit)}.`,
  draft: {
    /** An unfinished draft was found: what is in it. */
    found: ({ savedAt, about }: { savedAt: string; about: string }): string =>
      `Có bản nháp dở dang lúc ${format.instant(savedAt)}${about === "" ? "" : ` (${about})`}.`,
    question: "Làm gì với bản nháp này?",
    resume: "Tiếp tục bản nháp",
    discard: "Bỏ bản nháp, nhập mới từ đầu",
    /** On Ctrl-C: one line, where it stays and how to go on. */
    kept: ({ file, command }: { file: string; command: string }): string =>
      `Bản nháp được giữ ở ${file}; gõ \`${command}\` để tiếp tục.`,
    unreadable: ({ file }: { file: string }): string =>
      `Bản nháp cũ không đọc được nên được chuyển sang ${file}; bắt đầu bản mới.`,
    visitGone: "Lượt kiểm tra trong bản nháp không còn; xin chọn lại.",
  },
  finding: {
    visit: "Lượt kiểm tra nào?",
    visitChoice: ({ number, unit, on }: { number: string; unit: string; on: CalendarDay }): string =>
      `${number} · ${unit} · ${format.day(on)}`,
    concluded: "ghi muộn",
    notStarted: ({ number }: { number: string }): string => `(chưa bắt đầu: cchc visit start ${number})`,
    noVisit: "Chưa có lượt kiểm tra nào. Lên kế hoạch trước: cchc visit plan",
    area: "Thuộc lĩnh vực nào?",
    title: "Tồn tại, hạn chế là gì? (một câu)",
    severity: "Mức độ?",
    description: "Mô tả thêm",
    cause: "Nguyên nhân",
    recommendation: "Kiến nghị",
    lateReason: "Lượt này đã kết luận. Vì sao ghi muộn?",
    responsible: "Đơn vị nào chịu trách nhiệm khắc phục?",
    inspected: "đơn vị được kiểm tra",
    deadline: "Hạn khắc phục?",
    deadlineKind: {
      working: "Số ngày làm việc kể từ thông báo kết luận",
      calendar: "Số ngày (kể cả ngày nghỉ) kể từ thông báo kết luận",
      started: "Số ngày kể từ một ngày đã biết",
      fixed: "Một ngày ấn định",
    },
    count: { working: "Bao nhiêu ngày làm việc?", calendar: "Bao nhiêu ngày?" },
    dayKind: "Đếm ngày nào?",
    dayKinds: { working: "Ngày làm việc", calendar: "Mọi ngày, kể cả ngày nghỉ" },
    from: "Kể từ ngày nào?",
    trigger: "Đó là ngày gì?",
    triggers: { signing: "Ngày ký văn bản", receipt: "Ngày đơn vị nhận văn bản" },
    due: "Hạn cuối là ngày nào?",
    summary: "SẼ LƯU",
    deadlineLabel: "Hạn khắc phục",
    save: "Lưu tồn tại này?",
    saveChoices: { save: "Lưu", edit: "Sửa một mục", stop: "Dừng, giữ bản nháp" },
    edit: "Sửa mục nào?",
  },
};
