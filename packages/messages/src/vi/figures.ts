import type { CalendarDay } from "@cchc/core/day";
import { format } from "./format.ts";

/** What the commands of figures say. */
export const figures = {
  ask: {
    label: "Tên chỉ tiêu",
    value: "Giá trị",
    measure: "Đơn vị tính",
    document: "Văn bản nguồn (số hoặc mã trong sổ văn bản)",
  },
  sum: "Tổng các phần",
  /** `trên 170 thủ tục`. */
  amount: ({ qualifier, value, measure }: { qualifier: string | null; value: number; measure: string }): string =>
    [qualifier ?? "", format.amount(value, measure)].join(" ").trim(),
  addsUp: ({ sum }: { sum: number }): string => `${format.number(sum)}, khớp`,
  differs: ({ sum, difference }: { sum: number; difference: number }): string =>
    `${format.number(sum)}, chênh ${format.number(difference)}`,
  doNotAddUp: (count: number): string =>
    `${format.number(count)} số liệu có tổng các phần không khớp; số được giữ như văn bản ghi, không tự cân.`,
  unknownDocument: "không có trong sổ",
  empty: "Chưa có số liệu nào. Ghi số liệu đầu tiên: cchc figure set MÃ --label … --value … --measure … --document …",
  /** Title of a collection made for a reporting year. */
  collectionTitle: (year: number): string => `Số liệu năm ${year}`,
  /** Title of a collection made for any days. */
  collectionOf: ({ from, to }: { from: CalendarDay; to: CalendarDay }): string =>
    `Số liệu từ ${format.day(from)} đến ${format.day(to)}`,
  set: ({ label, amount, file }: { label: string; amount: string; file: string }): string =>
    `Đã ghi ${label}: ${amount} (${file}).`,
  /** The period behind `--value`, when the sum of the parts differs. */
  differsFrom: ({ by, sum, difference }: { by: string | null; sum: number; difference: number }): string =>
    `${by === null ? "Các" : `Chia ${by}: các`} phần cộng lại là ${format.number(sum)}, chênh ${format.number(difference)}. Số được giữ như đã ghi.`,
};
