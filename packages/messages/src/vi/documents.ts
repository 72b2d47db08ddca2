import type { CalendarDay } from "@cchc/core/day";
import type { DocumentNumberForm } from "@cchc/core/document-number";
import { format } from "./format.ts";

/** What the commands of the document register say. */
export const documents = {
  ask: {
    reason: "Lý do thu hồi",
    title: "Trích yếu nội dung",
    number: "Số, ký hiệu",
    issuer: "Cơ quan ban hành",
    issuedOn: "Ngày ban hành",
  },
  number: "Số, ký hiệu",
  issuedOn: "Ngày",
  title: "Trích yếu",
  issuer: "Ban hành",
  form: "Dạng",
  forms: {
    legislation: "VB QPPL",
    state: "hành chính",
    letter: "công văn",
    party: "của Đảng",
    joint: "liên tịch",
    unknown: "khác",
  } satisfies Record<DocumentNumberForm, string>,
  /** The form of a number in full. */
  formNames: {
    legislation: "văn bản quy phạm pháp luật",
    state: "văn bản hành chính",
    letter: "công văn",
    party: "văn bản của Đảng",
    joint: "văn bản liên tịch, phối hợp",
    unknown: "không nhận ra; giữ đúng như đã ghi",
  } satisfies Record<DocumentNumberForm, string>,
  type: "Loại văn bản",
  correctedNumber: "Số đúng",
  numberingYear: "Năm đánh số",
  figuresHeading: (count: number): string => `SỐ LIỆU TRÍCH TỪ VĂN BẢN NÀY (${format.number(count)})`,
  updated: ({ number, title }: { number: string | null; title: string }): string =>
    `Đã sửa văn bản ${number ?? "chưa có số"} “${title}”.`,
  unchanged: ({ number, title }: { number: string | null; title: string }): string =>
    `Văn bản ${number ?? "chưa có số"} “${title}” vốn đã như vậy; không có gì thay đổi.`,
  /** Of documents that were issued from here. */
  template: "Mẫu",
  subject: "Đối tượng",
  file: "Tệp",
  withdrawn: "Thu hồi",
  withdrawnText: ({ on, reason }: { on: string; reason: string }): string => `ngày ${on}: ${reason}`,
  isWithdrawn: "đã thu hồi",
  withdrawnNow: ({ number, on }: { number: string; on: CalendarDay }): string =>
    `Đã thu hồi ${number} ngày ${format.day(on)}; số này không cấp lại cho văn bản khác.`,
  noneOwn: "Chưa phát hành văn bản nào. Phát hành từ một mẫu: cchc report issue",
  noNumber: "chưa có số",
  /** How a misprinted number should read. */
  corrected: (number: string): string => `số đúng: ${number}`,
  empty: "Sổ văn bản chưa có gì. Thêm văn bản đầu tiên: cchc document add --number … --title …",
  count: (count: number): string => `${format.number(count)} văn bản`,
  added: ({ number, title, form }: { number: string | null; title: string; form: DocumentNumberForm }): string =>
    number === null
      ? `Đã thêm văn bản chưa có số “${title}” vào sổ.`
      : `Đã thêm ${number} (dạng: ${documents.forms[form]}) “${title}” vào sổ.`,
  unknownForm: (number: string): string =>
    `Không nhận ra dạng của “${number}”; số được giữ đúng như đã ghi. Nếu in sai, thêm --corrected SỐ_ĐÚNG.`,
  letterForDigit: (number: string): string =>
    `“${number}” có chữ dễ nhầm với chữ số (O với 0, l hoặc I với 1); số được giữ đúng như đã ghi. Nếu in sai, thêm --corrected SỐ_ĐÚNG.`,
  sameNumber: ({ number, count }: { number: string; count: number }): string =>
    `Trong sổ đã có ${format.number(count)} văn bản khác cùng số ${number}; khi dẫn văn bản, dùng mã để phân biệt.`,
};
