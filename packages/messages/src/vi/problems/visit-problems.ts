import { namedCodes } from "../../named-codes.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const nothingWritten = "Chưa có gì được ghi.";

/** Texts of problems with programmes, visits, findings and their evidence. */
export const visitProblems = {
  "area-not-in-visit": ({ visit, area, allowed }) => ({
    message: `Lượt kiểm tra ${visit} không xem lĩnh vực “${area}”. ${nothingWritten}`,
    hint: `Chọn trong: ${namedCodes(allowed, labels).join(", ")}. Hoặc thêm lĩnh vực: cchc visit update ${visit} --areas …`,
  }),
  "area-in-use": ({ visit, area }) => ({
    message: `Lượt kiểm tra ${visit} đã có nội dung ở lĩnh vực “${area}” nên không bỏ được. ${nothingWritten}`,
    hint: `Xem: cchc finding list --visit ${visit} --area ${area}`,
  }),
  "programme-not-found": ({ programme }) => ({
    message: `Không có kế hoạch kiểm tra nào mang số hoặc mã “${programme}”.`,
    hint: "Xem danh sách: cchc programme list",
  }),
  "team-member-not-found": ({ programme, person, on }) => ({
    message: `“${person}” không ở trong Đoàn kiểm tra của ${programme}${on === null ? "" : ` từ ngày ${format.day(on)}`}. ${nothingWritten}`,
    hint: `Xem Đoàn: cchc programme show ${programme}`,
  }),
  "visit-not-found": ({ visit }) => ({
    message: `Không có lượt kiểm tra nào mang số hoặc mã “${visit}”.`,
    hint: "Xem danh sách: cchc visit list",
  }),
  "visit-not-open": ({ visit, status, started }) => ({
    message: `Lượt kiểm tra ${visit} đang ở trạng thái “${labels.visitStatus[status]}” nên không ghi thêm tồn tại được. ${nothingWritten}`,
    hint: started === null ? `Bắt đầu trước: cchc visit start ${visit}` : `Xem: cchc visit show ${visit}`,
  }),
  "visit-not-concluded": ({ visit }) => ({
    message: `Lượt kiểm tra ${visit} chưa kết luận. ${nothingWritten}`,
    hint: `Kết luận trước: cchc visit conclude ${visit} --notice SỐ`,
  }),
  "visit-has-unfinished": ({ visit, findings }) => ({
    message: `Lượt kiểm tra ${visit} còn tồn tại chưa xong: ${format.list(findings)}. ${nothingWritten}`,
    hint: `Xem: cchc finding list --visit ${visit}`,
  }),
  "visit-act-not-allowed": ({ visit, act, status, from }) => ({
    message: `Không thể ${labels.visitAct[act]} lượt kiểm tra ${visit}: đang ở trạng thái “${labels.visitStatus[status]}”. ${nothingWritten}`,
    hint: `Chỉ làm được khi ở: ${format.choice(from.map((one) => `“${labels.visitStatus[one]}”`))}. Xem: cchc visit show ${visit}`,
  }),
  "notify-scheduled-only": ({ visit, visitKind }) => ({
    message: `Lượt kiểm tra ${visit} là loại “${labels.visitKind[visitKind]}”; chỉ lượt định kỳ mới gửi thông báo trước. ${nothingWritten}`,
    hint: `Bắt đầu luôn: cchc visit start ${visit}`,
  }),
  "inspection-notice-scheduled-only": ({ visit, visitKind }) => ({
    message: `Lượt kiểm tra ${visit} là loại “${labels.visitKind[visitKind]}”; chỉ lượt định kỳ mới gửi thông báo kiểm tra. ${nothingWritten}`,
    hint: `Lập biên bản của lượt này: cchc report render minutes --visit ${visit}`,
  }),
  "document-visit-stopped": ({ visit, status }) => ({
    message: `Lượt kiểm tra ${visit} đang ở trạng thái “${labels.visitStatus[status]}”, không có văn bản nào để xuất. ${nothingWritten}`,
    hint:
      status === "postponed"
        ? `Định lại ngày kiểm tra: cchc visit resume ${visit} --on NGÀY`
        : `Xem: cchc visit show ${visit}`,
  }),
  "conclusion-before-start": ({ visit, status }) => ({
    message: `Lượt kiểm tra ${visit} chưa diễn ra (“${labels.visitStatus[status]}”), chưa có gì để kết luận. ${nothingWritten}`,
    hint: `Bắt đầu kiểm tra: cchc visit start ${visit}`,
  }),
  "nothing-overdue": ({ visit, asOf, earliestDue }) => ({
    message:
      `Tính đến ${format.day(asOf)}, lượt kiểm tra ${visit} không có tồn tại nào quá hạn` +
      `${earliestDue === null ? "" : `; hạn gần nhất là ${format.day(earliestDue)}`}. Không có gì để đôn đốc. ${nothingWritten}`,
    hint: `Xem các tồn tại: cchc finding list --visit ${visit}`,
  }),
  "notice-has-number": ({ visit, notice }) => ({
    message: `Thông báo kết luận của lượt ${visit} đã có số ${notice}. ${nothingWritten}`,
    hint: `Xem: cchc visit show ${visit}`,
  }),
  "document-or-evidence-needed": ({ record }) => ({
    message: `${record}: cần số văn bản hoặc tài liệu kèm theo. ${nothingWritten}`,
    hint: "Thêm --document hoặc --evidence.",
  }),
  "finding-not-found": ({ finding }) => ({
    message: `Không có tồn tại nào mang số hoặc mã “${finding}”.`,
    hint: "Xem danh sách: cchc finding list",
  }),
  "finding-act-not-allowed": ({ finding, act, status, from }) => ({
    message: `Không thể ${labels.findingAct[act]} ${finding}: đang ở trạng thái “${labels.findingStatus[status]}”. ${nothingWritten}`,
    hint: `Chỉ làm được khi ở: ${format.choice(from.map((one) => `“${labels.findingStatus[one]}”`))}. Xem: cchc finding show ${finding}`,
  }),
  "found-before-start": ({ visit, on, startedOn }) => ({
    message: `Ngày phát hiện ${format.day(on)} sớm hơn ngày bắt đầu lượt kiểm tra ${visit} (${format.day(startedOn)}). ${nothingWritten}`,
    hint: `Ghi --on từ ${format.day(startedOn)} trở đi.`,
  }),
  "late-reason-needed": ({ visit, concludedOn }) => ({
    message: `Lượt kiểm tra ${visit} đã kết luận ngày ${format.day(concludedOn)}; thêm tồn tại sau đó phải nói rõ vì sao. ${nothingWritten}`,
    hint: 'Thêm --late-reason "LÝ DO"',
  }),
  "text-or-evidence-needed": ({ finding }) => ({
    message: `Báo cáo khắc phục ${finding} cần nội dung hoặc tài liệu. ${nothingWritten}`,
    hint: 'Thêm --text "NỘI DUNG" hoặc --evidence MÃ',
  }),
  "verifier-reported": ({ finding, by }) => ({
    message: `${by} là người báo cáo khắc phục ${finding} nên không tự xác minh được. ${nothingWritten}`,
    hint: "Người khác xác minh: thêm --by NGƯỜI",
  }),
  "previous-is-itself": ({ finding }) => ({
    message: `${finding} không thể tái diễn từ chính nó. ${nothingWritten}`,
    hint: "Ghi ở --previous tồn tại của lần kiểm tra trước.",
  }),
  "deadline-pinned": ({ finding, due }) => ({
    message: `Hạn của ${finding} đã chốt ngày ${format.day(due)}, chỉ gia hạn mới đổi được. ${nothingWritten}`,
    hint: `Gia hạn: cchc finding extend ${finding} --until NGÀY --document SỐ --reason LÝ_DO --approved-by AI`,
  }),
  "deadline-pending": ({ finding }) => ({
    message: `Hạn của ${finding} còn chờ kết luận nên chưa gia hạn được. ${nothingWritten}`,
    hint: `Đổi số ngày thay vì gia hạn: cchc finding update ${finding} --within 15wd`,
  }),
  "extension-not-later": ({ finding, until, due }) => ({
    message: `Ngày gia hạn ${format.day(until)} không sau hạn hiện tại ${format.day(due)} của ${finding}. ${nothingWritten}`,
    hint: `Ghi --until sau ${format.day(due)}.`,
  }),
  "evidence-not-found": ({ evidence }) => ({
    message: `Không có tài liệu “${evidence}”.`,
    hint: "Xem danh sách: cchc evidence list",
  }),
} satisfies Partial<ProblemTexts>;
