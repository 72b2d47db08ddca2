import { format } from "../format.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const nothingWritten = "Chưa có gì được ghi.";

/** Texts of problems with indicators and figures. */
export const figureProblems = {
  "figures-none": ({ collection }) => ({
    message: `Chưa có số liệu nào của năm ${collection}.`,
    hint: `Ghi số liệu đầu tiên: cchc figure set MÃ --year ${collection}; xem các năm đã có: cchc figure list`,
  }),
  "figure-part-not-found": ({ figure, part }) => ({
    message: `Số liệu “${figure}” kể ra phần “${part}”, nhưng không có số liệu nào như vậy. ${nothingWritten}`,
    hint: "Ghi phần đó trước bằng cchc figure set, hoặc bỏ nó khỏi --parts.",
  }),
  "indicator-not-found": ({ indicator, nearest = [] }) => ({
    message: `Danh mục không có chỉ tiêu thống kê “${indicator}”. ${nothingWritten}`,
    hint:
      nearest.length === 0
        ? "Xem danh mục: cchc indicator list. Thêm chỉ tiêu: cchc indicator add"
        : `Có phải: ${format.choice(nearest.map(({ id, title }) => `${id} (${title})`))}?`,
  }),
  "indicator-exists": ({ indicator, title }) => ({
    message: `Danh mục đã có chỉ tiêu “${indicator}”: ${title}. ${nothingWritten}`,
    hint: `Sửa chỉ tiêu đó: cchc indicator update ${indicator}. Hoặc đặt mã khác.`,
  }),
  "indicator-part-not-found": ({ indicator, part }) => ({
    message:
      indicator === part
        ? `Chỉ tiêu “${indicator}” không thể là một phần của chính nó. ${nothingWritten}`
        : `Chỉ tiêu “${indicator}” dẫn tới chỉ tiêu “${part}”, nhưng danh mục không có. ${nothingWritten}`,
    hint: `Thêm chỉ tiêu đó trước: cchc indicator add ${part} --title TÊN`,
  }),
  "indicator-circle": ({ indicator, part }) => ({
    message: `“${part}” gồm cả “${indicator}”, nên không thể là một phần của nó. ${nothingWritten}`,
    hint: `Xem các phần: cchc indicator show ${part}`,
  }),
  "indicator-terms": ({ indicator, kind }) => ({
    message:
      kind === "percent"
        ? `Tỷ lệ “${indicator}” phải có cả tử số và mẫu số, hoặc không có cả hai. ${nothingWritten}`
        : `Chỉ tiêu “${indicator}” không phải là tỷ lệ nên không có tử số, mẫu số. ${nothingWritten}`,
    hint: "Ghi cả --numerator và --denominator, với --kind percent.",
  }),
  "indicator-definitions": ({ indicator, from }) => ({
    message: `Chỉ tiêu “${indicator}” có hai cách hiểu ${from === null ? "không ghi ngày bắt đầu" : `cùng từ ngày ${format.day(from)}`}. ${nothingWritten}`,
    hint: "Mỗi ngày bắt đầu chỉ một cách hiểu.",
  }),
  "figures-period-differs": ({ collection, from, to }) => ({
    message: `Tập số liệu ${collection} đã có, của kỳ từ ${format.day(from)} đến ${format.day(to)}. ${nothingWritten}`,
    hint: "Bỏ --period để ghi vào tập này, hoặc đặt tên khác ở --in.",
  }),
} satisfies Partial<ProblemTexts>;
