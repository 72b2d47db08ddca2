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
  /** `trên 170 thủ tục`, with what it was before: `30 → tối đa 20 ngày`. */
  amount: ({
    qualifier,
    value,
    measure,
    before = null,
  }: {
    qualifier: string | null;
    value: number;
    measure: string;
    before?: number | null;
  }): string =>
    [before === null ? "" : `${format.number(before)} →`, qualifier ?? "", format.amount(value, measure)]
      .filter((part) => part !== "")
      .join(" "),
  /** A share as the program computes it from the two terms. */
  shareOf: ({
    numerator,
    denominator,
    computed,
  }: {
    numerator: number;
    denominator: number;
    computed: number;
  }): string => `${format.number(numerator)} / ${format.number(denominator)} = ${format.number(computed)}%`,
  shareDiffers: (difference: number): string => `chênh ${format.number(difference)} điểm phần trăm`,
  addsUpAsWell: "khớp",
  partsMissing: (titles: readonly string[]): string => `chưa có số liệu cùng kỳ của: ${titles.join("; ")}`,
  about: "có số ước chừng nên không đối chiếu",
  termsUnknown: "tỷ lệ chưa có tử số, mẫu số để đối chiếu",
  counted: ({ value, difference }: { value: number; difference: number }): string =>
    `Phần mềm đếm: ${format.number(value)}${difference === 0 ? ", khớp" : `, chênh ${format.number(difference)}`}`,
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
