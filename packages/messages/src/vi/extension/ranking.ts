import { format } from "../format.ts";

/** The page of a ranking in the VS Code window, beside the words of scorecards. */
export const ranking = {
  title: "Bảng xếp hạng",
  set: ({ number, group }: { number: string; group: string }): string => `${number} – ${group}`,
  chart: "Tỷ lệ điểm đạt được, xếp từ cao xuống thấp",
  note: "Phần trăm trên điểm tối đa của từng đơn vị; đơn vị cùng tỷ lệ thì đồng hạng. Bấm vào một thanh để mở phiếu.",
  unit: "Đơn vị",
  standing: "Tình trạng",
  noBand: "chưa xếp loại",
  part: ({ percent, points, maximum }: { percent: string; points: number; maximum: number }): string =>
    `${percent}, ${format.number(points)}/${format.number(maximum)} điểm`,
  provisional: "Tạm tính cả phiếu chưa chốt",
  none: "Chưa có bộ tiêu chí chấm điểm nào.",
  why: "Vì sao xếp hạng này?",
  whyHint: "Chọn một đơn vị để xem mất điểm ở đâu, còn cách đơn vị liền trên và mức xếp loại trên bao nhiêu điểm.",
  chooseUnit: "Chọn đơn vị",
  whyOf: ({ unit, number }: { unit: string; number: string }): string => `${unit} (${number})`,
  openScorecard: "Mở phiếu chấm điểm",
  code: "Mục",
  criterion: "Tiêu chí",
};
