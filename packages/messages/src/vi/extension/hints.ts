import type { RemarkCode, RemarkParams } from "@cchc/core/check/remark";
import type { ProblemCode, ProblemParams } from "@cchc/core/problem";
import { namedCodes } from "../../named-codes.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

/** Hints for a window, by code: for those whose own hint names a command of a terminal or one of its flags. */
export interface WindowHints {
  problems: { [C in ProblemCode]?: (params: ProblemParams[C]) => string };
  remarks: { [C in RemarkCode]?: (params: RemarkParams[C]) => string };
}

const again = "Có thể bản ghi vừa bị xóa hoặc đổi số: đọc lại dữ liệu rồi chọn lại.";
const look = "Mở bản ghi để xem lịch sử rồi sửa cho đúng.";
const inForm = "Mở biểu mẫu và sửa ở đó.";
const fixAll = "Bấm biểu tượng bóng đèn để phần mềm tự sửa.";
const number = "Để trống số để lấy số tiếp theo, hoặc ghi số khác.";
const withdraw = "Cấp nhầm và chưa gửi đi thì hoàn tác; đã gửi đi thì thu hồi văn bản rồi phát hành lại.";
const otherUnit = "Chọn đơn vị khác.";
const sheet = "Mở tệp của phiếu để đối chiếu với lịch sử.";
const criteria = "Đối chiếu với văn bản ban hành bộ tiêu chí rồi sửa trong tệp.";
const doc = "Xem văn bản kia trong sổ văn bản rồi quyết định.";
const template = "Chọn lại mẫu trong danh sách.";
const wordPdf = "Xuất ra tệp Word, mở bằng Word rồi chọn Tệp > Lưu dưới dạng > PDF.";
const reportAgain = "Xuất lại báo cáo.";
const period = "Chọn lại năm hoặc kỳ báo cáo.";
const choose = "Chọn cách khác.";
const stage = "Ghi bước trước của lượt kiểm tra trước.";
const baseline = "Kiểm tra lại năm gốc và thời hạn.";
const broken = "Sửa ở chỗ được đánh dấu rồi lưu tệp.";
const conflict = "Giữ phần đúng, xóa các dòng <<<<<<<, =======, >>>>>>> rồi lưu tệp.";
const mendTemplate = "Sửa mẫu trong Word rồi kiểm tra lại mẫu.";
const fields = "Xem các trường dùng được của mẫu.";

const problems: WindowHints["problems"] = {
  "index-unrecorded": () => "Ghi kết quả đầu tiên của chỉ số này, hoặc nhập từ Excel.",
  "term-malformed": () => "Viết số ngày kèm loại ngày, ví dụ “10 ngày làm việc” hoặc “15 ngày”.",
  "count-not-positive": () => "Ghi số ngày từ 1 trở lên.",
  "count-too-large": () => "Kiểm tra lại số ngày, hoặc chọn thẳng ngày hết hạn.",
  "bands-before-last": ({ last }) =>
    `Ghi ngày sau ${format.day(last)}, hoặc hoàn tác lần ghi mức xếp loại trước trong lịch sử của bộ tiêu chí.`,
  "mapping-of-criteria": () => "Chọn cách đọc khác, hoặc lập bộ tiêu chí từ bảng này.",
  "bands-without-lowest": () => "Thêm mức thấp nhất, từ 0%.",
  "undo-bands-final": () =>
    "Ghi mức mới theo văn bản mới, từ một ngày sau đó; xếp loại sai thì mở lại từng phiếu, có lý do và văn bản.",
  "criteria-total-typed": () => "So tổng điểm với văn bản ban hành.",
  "score-maximum-differs": ({ expected }) =>
    `Ghi điểm tối đa ${format.number(expected)} và điểm chấm theo thang đó; hoặc chọn đúng bộ tiêu chí của bảng.`,
  "bands-touch-final": ({ last }) => `Áp dụng từ sau ${format.day(last)}, hoặc mở lại các phiếu này trước.`,
  "workspace-not-found": () =>
    "Bấm “Mở thư mục…” để mở thư mục đã có dữ liệu, “Tạo dữ liệu mới” để bắt đầu, hoặc “Mở dữ liệu mẫu” để xem thử.",
  "workspace-exists": () => "Chọn thư mục khác, hoặc mở chính thư mục này.",
  "hand-over-unfinished": () => "Đừng ghi lại thay đổi này. Khi tệp đã rảnh và nguyên vẹn, chọn “Sửa tự động tất cả”.",
  "write-unfinished": () => "Chọn “Sửa tự động tất cả” để trả các tệp về như trước lần ghi đó, rồi làm lại.",
  "written-in-part": () => "Xem từng tệp đã nêu và hoàn tác phần thừa trong trang Lịch sử, rồi làm lại.",
  "document-too-new": () => "Cập nhật phần mềm; tệp được giữ nguyên cho đến khi đó.",
  "figure-without-document": () => "Ghi văn bản nguồn ở dòng này, hoặc bấm “Chọn văn bản nguồn…” cho cả bảng.",
  "scorecard-missing": () => "Bấm “Mở phiếu cho đơn vị chưa có”, hoặc lập phiếu trước từ bộ tiêu chí.",
  "cell-choice": ({ choices }) => `Dùng một trong: ${choices.join("; ")}.`,
  "cell-document": () => "Ghi số hoặc mã của một văn bản trong sổ văn bản.",
  "plan-not-found": () => again,
  "task-not-found": () => again,
  "target-not-found": () => again,
  "duty-not-found": () => again,
  "unit-not-found": ({ nearest = [] }) =>
    nearest.length === 0 ? again : `Có phải là ${format.choice(nearest.map(({ name }) => name))}?`,
  "person-not-found": ({ nearest = [] }) =>
    nearest.length === 0 ? again : `Có phải là ${format.choice(nearest.map(({ name }) => name))}?`,
  "programme-not-found": () => again,
  "visit-not-found": () => again,
  "finding-not-found": () => again,
  "record-not-found": () => again,
  "document-not-found": () => again,
  "initiative-not-found": () => again,
  "indicator-not-found": () => again,
  "indicator-exists": () => "Chọn mã khác, hoặc sửa chỉ tiêu đã có.",
  "indicator-part-not-found": ({ part }) => `Thêm chỉ tiêu ${part} vào danh mục trước.`,
  "indicator-circle": () => "Xem lại các phần của hai chỉ tiêu.",
  "indicator-terms": () => "Chọn cả tử số và mẫu số, hoặc bỏ cả hai.",
  "evidence-not-found": () => again,
  "index-component-of-which": () => "Thêm vào bảng cột Kết quả hoặc cột Năm rồi nhập lại.",
  "index-not-found": () => again,
  "index-result-not-found": () => again,
  "index-result-empty": () => "Ghi ít nhất giá trị, hạng, nhóm hoặc một chỉ số thành phần.",
  "index-result-exists": () => "Sửa kết quả đã ghi, hoặc ghi nguồn khác.",
  "index-exists": () => "Chọn ký hiệu khác.",
  "scheme-unknown": ({ nearest }) =>
    nearest.length === 0 ? "Chọn một bộ chỉ số đã có." : `Có phải: ${format.list(nearest)}?`,
  "index-unknown-scheme": () => "Thêm chỉ số này trước khi ghi kết quả.",
  "index-component-not-found": () => again,
  "index-published-in-future": () => "Kiểm tra lại ngày công bố.",
  "index-value-outside-scale": ({ maximum }) =>
    `Ghi số từ 0 đến ${format.number(maximum)}, dấu phẩy trước phần thập phân; công bố theo thang khác thì chọn thang.`,
  "index-year-in-future": () => "Ghi năm mà chỉ số đánh giá, không phải năm công bố.",
  "index-unit-not-in-force": () => "Kiểm tra năm, hoặc chọn đơn vị có trong năm đó.",
  "index-peers-differ": () => "Thêm một chỉ số riêng cho nhóm này.",
  "index-result-not-known": () => again,
  "index-compare-reversed": () => "Chọn năm trước rồi đến năm sau.",
  "index-years-same": () => "Chọn hai năm khác nhau.",
  "criteria-not-found": () => again,
  "scorecard-not-found": () => again,
  "team-member-not-found": () => again,
  "score-item-not-found": () => again,
  "plan-area-in-use": ({ record }) => `Chuyển ${record} sang lĩnh vực khác trước.`,
  "target-incomplete": () => "Bổ sung chỉ số phải đạt và thời hạn của chỉ tiêu.",
  "plan-outside-period": () => "Chọn thời gian nằm trong kế hoạch giai đoạn, hoặc sửa kế hoạch giai đoạn trước.",
  "task-due-outside-plan": ({ from, to }) =>
    `Chọn thời hạn từ ${format.day(from)} đến ${format.day(to)}, hoặc sửa thời gian của kế hoạch trước.`,
  "lead-co-ordinates": () => "Bỏ đơn vị đó khỏi các đơn vị phối hợp, hoặc chọn đơn vị khác chủ trì.",
  "task-code-repeats": () => "Chọn ký hiệu khác.",
  "task-rescheduled": () => "Nêu lý do để điều chỉnh tiếp thời hạn.",
  "task-finished": () => "Nếu việc chưa xong, ghi lại tiến độ trước.",
  "task-dropped": () => "Nếu dừng nhầm, hoàn tác trong lịch sử của nhiệm vụ.",
  "rollout-before-plan": () => "Kiểm tra lại ngày triển khai, hoặc ngày ban hành của kế hoạch.",
  "rollout-repeats": () => "Không cần ghi lần nữa.",
  "target-years-reversed": () => "Ghi năm đầu trước, năm cuối sau.",
  "target-needs-baseline": () => "Chọn năm gốc, hoặc chỉ tiêu khác để so sánh.",
  "target-circle": () => "Chọn chỉ tiêu khác để so sánh.",
  "baseline-after-goal": () => baseline,
  "duty-binds-nobody": () => "Chọn đơn vị, hoặc cấp và loại đơn vị phải báo cáo.",
  "duty-day-needed": () => "Chọn số ngày phải báo cáo, tính từ cuối kỳ.",
  "duty-not-in-force": () => period,
  "duty-not-yet": () => period,
  "duty-reported-later": ({ last }) => `Chọn ngày kết thúc sau ${format.day(last)}.`,
  "duty-not-bound": () => otherUnit,
  "duty-reported-already": () => "Nếu lần ghi trước nhầm, hoàn tác trong lịch sử.",
  "duty-visit-needed": () => "Chọn lượt kiểm tra mà báo cáo nói về.",
  "unit-exists": () => "Chọn mã khác.",
  "unit-twin": () => "Dùng đơn vị đã có; nếu là đơn vị khác trùng tên, chọn đúng đơn vị cấp trên hoặc ngày hiệu lực.",
  "unit-not-in-force": ({ successors }) =>
    successors.length > 0
      ? `Đơn vị kế thừa: ${format.list(successors)}. Chọn đơn vị đó, hoặc kiểm tra lại ngày.`
      : "Kiểm tra lại ngày.",
  "official-ambiguous": () => "Ghi mã số chính thức vào đúng đơn vị trong tệp đơn vị, hoặc hoàn tác đơn vị thừa.",
  "province-not-found": ({ nearest }) =>
    nearest.length > 0 ? `Có phải là ${format.choice(nearest)}?` : "Ghi tên tỉnh, không cần dấu.",
  "validity-empty": () => "Ngày cuối là ngày đầu tiên không còn hiệu lực; phải sau ngày đầu.",
  "event-needs-into": () => "Chọn đơn vị hình thành sau thay đổi.",
  "event-needs-name": () => "Ghi tên mới.",
  "event-needs-parent": () => "Chọn đơn vị cấp trên mới.",
  "event-changes-nothing": () => choose,
  "event-needs-heir": ({ candidates }) =>
    candidates.length === 0
      ? "Chọn đơn vị nhận các tồn tại ấy."
      : `Chọn đơn vị nhận trong: ${format.list(candidates)}.`,
  "heir-no-successor": ({ successors }) => `Chọn một trong các đơn vị kế thừa: ${format.list(successors)}.`,
  "heir-ends-too": () => otherUnit,
  "figure-part-not-found": () => "Ghi số liệu của phần đó trước, hoặc bỏ phần đó.",
  "area-not-in-visit": ({ allowed }) =>
    `Chọn trong: ${namedCodes(allowed, labels).join(", ")}. Hoặc thêm lĩnh vực vào lượt kiểm tra.`,
  "area-in-use": () => "Chuyển các tồn tại sang lĩnh vực khác trước.",
  "visit-not-open": ({ started }) => (started === null ? "Bắt đầu lượt kiểm tra trước." : look),
  "visit-not-concluded": () => "Kết luận lượt kiểm tra trước.",
  "visit-has-unfinished": () => "Xử lý xong các tồn tại của lượt trước.",
  "visit-act-not-allowed": ({ from }) =>
    `Chỉ làm được khi ở: ${format.choice(from.map((one) => `“${labels.visitStatus[one]}”`))}.`,
  "notify-scheduled-only": () => "Bắt đầu luôn lượt kiểm tra.",
  "inspection-notice-scheduled-only": () => "Lập biên bản của lượt này.",
  "document-visit-stopped": ({ status }) => (status === "postponed" ? "Định lại ngày kiểm tra trước." : look),
  "conclusion-before-start": () => stage,
  "visit-not-minuted": () => stage,
  "nothing-overdue": () => "Lượt này không có gì phải đôn đốc vào ngày đó.",
  "notice-has-number": () => look,
  "document-or-evidence-needed": () => "Ghi số văn bản, hoặc thêm tài liệu minh chứng.",
  "finding-act-not-allowed": ({ from }) =>
    `Chỉ làm được khi ở: ${format.choice(from.map((one) => `“${labels.findingStatus[one]}”`))}.`,
  "found-before-start": ({ startedOn }) => `Chọn ngày từ ${format.day(startedOn)} trở đi.`,
  "late-reason-needed": () => "Nêu lý do ghi nhận muộn.",
  "act-before-plan": ({ earliest }) =>
    `Chọn ngày từ ${format.day(earliest)} trở đi, hoặc sửa ngày ban hành của kế hoạch.`,
  "act-in-future": () => "Việc đã xảy ra không ghi ngày sau hôm nay. Kiểm tra lại ngày.",
  "act-before-previous": ({ previousOn }) => `Chọn ngày từ ${format.day(previousOn)} trở đi.`,
  "text-or-evidence-needed": () => "Ghi nội dung, hoặc thêm tài liệu minh chứng.",
  "verifier-reported": () => "Chọn người khác xác minh.",
  "deadline-pinned": () => "Thời hạn đã chốt: chọn “Gia hạn”.",
  "deadline-pending": () => "Đổi số ngày thay vì gia hạn.",
  "extension-not-later": ({ due }) => `Chọn ngày sau ${format.day(due)}.`,
  "committee-number-needed": () => "Ghi số do cơ quan ban hành cấp; bản dự thảo chưa có số thì xuất mà không cấp số.",
  "template-not-numbered": () => "Xuất văn bản mà không cấp số.",
  "document-day-in-future": () => "Văn bản không ghi ngày chưa tới. Kiểm tra lại ngày.",
  "notice-before-conclusion": ({ concludedOn }) => `Chọn ngày từ ${format.day(concludedOn)} trở đi.`,
  "document-issued-already": () => "Nếu phải thay thế: thu hồi văn bản đó rồi phát hành lại.",
  "document-number-taken": () => number,
  "number-kept-by-record": () => number,
  "document-number-differs": ({ number }) => `Ghi số ${number}, hoặc sửa số trong sổ văn bản trước.`,
  "own-number-fixed": () => withdraw,
  "document-not-own": () => "Chọn một văn bản đã phát hành từ phần mềm.",
  "head-code-missing": () => "Ghi đủ số và ký hiệu, hoặc đặt ký hiệu cơ quan trong phần thiết lập của dữ liệu.",
  "record-number-differs": ({ number }) =>
    `Để trống số để phát hành với số ${number}; nếu số đã ghi là sai, hoàn tác trong lịch sử.`,
  "record-day-differs": ({ on }) =>
    `Để trống ngày để phát hành với ngày ${format.day(on)}; nếu ngày đã ghi là sai, hoàn tác trong lịch sử.`,
  "record-number-taken": () => doc,
  "notice-number-taken": () => doc,
  "half-issued-differs": () => "Để trống số và ngày để dùng số, ngày đã cấp.",
  "document-without-content": () => "Bản thảo chưa có số thì xuất được; muốn phát hành, ghi đủ nội dung trước.",
  "document-before-facts": ({ from }) => `Chọn ngày từ ${format.day(from)} trở đi.`,
  "document-after-visit": ({ to }) => `Chọn ngày không sau ${format.day(to)}.`,
  "document-withdrawn-already": () => "Phát hành văn bản thay thế.",
  "withdrawn-before-issue": ({ issuedOn }) => `Chọn ngày từ ${format.day(issuedOn)} trở đi.`,
  "figures-none": () => "Nhập số liệu của năm đó trước, hoặc chọn năm khác.",
  "figures-period-differs": () => "Dùng đúng kỳ của tập số liệu, hoặc đặt tập khác.",
  "previous-is-itself": () => "Chọn tồn tại của lần kiểm tra trước.",
  "unit-changed-later": () => "Thay đổi ghi nhầm thì hoàn tác trong lịch sử của đơn vị.",
  "undo-nothing": ({ made }) =>
    made === "visit"
      ? "Lập nhầm thì hủy lượt kiểm tra."
      : made === "scorecard"
        ? "Phiếu lập nhầm: nhờ người phụ trách kỹ thuật rút."
        : made === undefined
          ? "Xem lịch sử của bản ghi."
          : "Lập nhầm: nhờ người phụ trách kỹ thuật rút.",
  "undo-outdated": () => "Xem thay đổi đó trong lịch sử rồi mới hoàn tác.",
  "undo-blocked": ({ records }) => `Hoàn tác thay đổi sau trước, trong lịch sử của ${format.list(records)}.`,
  "already-withdrawn": () => "Lấy lại thì hoàn tác trong lịch sử.",
  "group-empty": () => "Chọn đơn vị, hoặc cấp và loại đơn vị của nhóm.",
  "unit-not-in-group": () => otherUnit,
  "scorecards-missing": () => "Lập phiếu cho các đơn vị đó trước.",
  "scorecard-exists": () => "Mở phiếu đã có.",
  "scorecard-act-not-allowed": () => sheet,
  "scorecard-final": () => "Mở lại phiếu trước, có lý do và văn bản.",
  "scorecard-unscored": () => "Chấm điểm các mục còn thiếu trước.",
  "score-item-not-for-unit": () => sheet,
  "score-item-not-yet": () => "Nộp phiếu trước.",
  "appraiser-submitted": () => "Chọn người thẩm định khác.",
  "template-not-found": ({ nearest }) => (nearest.length > 0 ? `Có phải là ${format.choice(nearest)}?` : template),
  "template-format-missing": ({ formats }) => `Chọn định dạng ${format.choice(formats)}.`,
  "period-not-begun": () => period,
  "explanation-not-found": () => reportAgain,
  "explanation-invalid": () => reportAgain,
  "libre-office-missing": () => wordPdf,
  "pdf-timed-out": () => wordPdf,
  "json-malformed": ({ reason }) => (reason === "conflict-marker" ? conflict : broken),
  "json-duplicate-key": () => broken,
  "json-too-deep": () => broken,
  "json-forbidden-key": () => broken,
  "document-invalid": () => broken,
  "template-tag-unclosed": () => mendTemplate,
  "template-tag-syntax": () => mendTemplate,
  "template-feature-refused": () => mendTemplate,
  "template-helper-arguments": () => mendTemplate,
  "template-block-unopened": () => mendTemplate,
  "template-block-mismatch": () => mendTemplate,
  "template-blocks-too-deep": () => mendTemplate,
  "template-wrong-kind": () => fields,
};

const remarks: WindowHints["remarks"] = {
  "duplicate-number": () => fixAll,
  "temporary-file": () => fixAll,
  "stale-lock": () => fixAll,
  "write-unfinished": () => fixAll,
  "schema-missing": () => fixAll,
  "schema-reference-missing": () => fixAll,
  "finding-not-concluded": () => fixAll,
  "owner-ended": ({ heir }) => (heir === null ? "Mở biểu mẫu và chọn đơn vị chịu trách nhiệm khác." : fixAll),
  "unknown-unit": () => "Chọn một đơn vị có trong danh mục; bóng đèn gợi ý đơn vị gần giống.",
  "unit-not-in-force-then": () => "Chọn đơn vị tồn tại vào ngày đó, hoặc kiểm tra lại ngày.",
  "old-schema-version": () => "Bóng đèn có lệnh nâng cấp; nội dung được giữ nguyên.",
  "free-text-person": () => "Thêm người này vào danh sách người, hoặc để nguyên nếu là người ngoài.",
  "foreign-lock": ({ name }) => `Nếu máy kia không còn sửa, xóa tệp .cchc/locks/${name}.`,
  "visit-slipped": () => "Bắt đầu, hoãn hoặc hủy lượt này từ khung “Kiểm tra”.",
  "notice-without-number": () => "Cấp số và phát hành thông báo kết luận, hoặc ghi số vào biểu mẫu.",
  "earlier-not-mentioned": () =>
    "Còn vi phạm thì ghi tồn tại mới dẫn tới tồn tại cũ; đã khắc phục thì ghi báo cáo khắc phục.",
  "deadline-provisional": () => "Khi lịch nghỉ được công bố, cập nhật lịch.",
  "own-number-twice": () =>
    "Văn thư quyết định văn bản nào giữ số. Văn bản kia: chưa gửi đi thì hoàn tác, đã gửi thì thu hồi, rồi phát hành lại.",
  "issued-before-results": () => "Chưa gửi đi thì hoàn tác, đã gửi thì thu hồi; kết quả bị hoàn tác nhầm thì chốt lại.",
  "issued-results-reopened": () => "Kết quả thay đổi thì thu hồi văn bản và phát hành văn bản thay thế.",
  "own-document-twice": () => "Giữ một bản. Bản kia: chưa gửi đi thì hoàn tác, đã gửi thì thu hồi.",
  "act-out-of-order": () => look,
  "act-not-possible": () => look,
  "act-not-yet": () => look,
  "closed-unfinished": () => look,
  "verifier-reported": () => look,
  "extension-not-later": () => look,
  "duty-report-twice": () => look,
  "parent-not-in-force": () => "Kiểm tra đơn vị cấp trên và ngày trong tệp đơn vị.",
  "parent-level": () => "Kiểm tra đơn vị cấp trên và ngày trong tệp đơn vị.",
  "area-not-looked-at": () => "Thêm lĩnh vực vào lượt kiểm tra, hoặc chọn lĩnh vực khác.",
  "deadline-disagrees": () => "Rê chuột lên thời hạn để xem cách tính, rồi sửa cho khớp với lịch sử.",
  "due-before-trigger": () => "Rê chuột lên thời hạn để xem cách tính, rồi sửa cho khớp với lịch sử.",
  "previous-finding-unknown": () => "Chọn tồn tại của lần kiểm tra trước, hoặc bỏ dẫn chiếu.",
  "programme-unknown": () => "Chọn kế hoạch kiểm tra trong danh sách.",
  "area-not-in-list": () => "Chọn lĩnh vực khác; bóng đèn liệt kê các lĩnh vực dùng được.",
  "task-area-not-in-plan": () => "Chọn lĩnh vực khác; bóng đèn liệt kê các lĩnh vực dùng được.",
  "decision-without-number": () => "Khi có số, ghi số và ngày ban hành vào biểu mẫu.",
  "plan-without-number": () => "Khi có số, ghi số và ngày ban hành vào biểu mẫu.",
  "decision-document-unknown": () => "Thêm văn bản vào sổ văn bản, hoặc chọn văn bản khác.",
  "figure-indicator-unknown": () => "Thêm chỉ tiêu vào danh mục, hoặc sửa mã chỉ tiêu của số liệu.",
  "figure-before-missing": () => "Ghi giá trị trước của số liệu.",
  "indicator-circle": () => "Bỏ một chiều trong hai chỉ tiêu.",
  "indicator-terms": () => "Chọn cả tử số và mẫu số, hoặc bỏ cả hai.",
  "indicator-definitions": () => "Mỗi ngày bắt đầu chỉ một cách hiểu.",
  "share-without-terms": () => "Nếu biết thì chọn tử số và mẫu số trong danh mục.",
  "figure-document-unknown": () => "Thêm văn bản vào sổ văn bản, hoặc chọn văn bản khác.",
  "team-heads": () => "Mỗi lúc một Trưởng đoàn: sửa thành phần Đoàn kiểm tra.",
  "extension-without-document": () => "Khi có văn bản, ghi số văn bản gia hạn.",
  "document-number-twice": () => "Nếu là một văn bản ghi hai lần thì hoàn tác lần sau; nếu ghi nhầm thì sửa số.",
  "own-subject-unknown": () => "Lấy lại tệp đã mất từ bản sao lưu, hoặc bỏ dẫn chiếu.",
  "index-inconsistent": () => "Số được giữ như công bố; nếu gõ nhầm thì sửa trong tệp.",
  "index-competitor-own": () => "Ghi lại kết quả cho đúng đơn vị, rồi rút kết quả này.",
  "index-peers-mixed": () => "Ghi vào một chỉ số riêng rồi rút kết quả này.",
  "index-note": () => "Đối chiếu với văn bản công bố.",
  "index-weak-untreated": () => "Giao nhiệm vụ khắc phục trong kế hoạch.",
  "task-origin-lost": () => "Lấy lại tệp đã mất từ bản sao lưu, hoặc bỏ dẫn chiếu.",
  "plan-reference-lost": () => "Lấy lại tệp đã mất từ bản sao lưu, hoặc bỏ dẫn chiếu.",
  "scorecard-criteria-unknown": () => "Lấy lại tệp đã mất từ bản sao lưu, hoặc bỏ dẫn chiếu.",
  "record-number-differs": () => "So hai bên xem bên nào đúng, rồi hoàn tác bên sai trong lịch sử.",
  "figure-part-unknown": () => "Ghi số liệu của phần đó, hoặc bỏ phần đó.",
  "plan-outside-period": () => "Sửa thời gian của một trong hai kế hoạch.",
  "task-code-twice": () => inForm,
  "task-due-outside-plan": () => inForm,
  "task-due-after-parent": () => inForm,
  "task-parent-unknown": () => inForm,
  "task-done-before-parts": () => inForm,
  "task-percent-fell": () => inForm,
  "task-unclear": () => inForm,
  "target-indicator-unknown": () => "Ghi đúng mã chỉ tiêu thống kê trong tệp kế hoạch, hoặc bổ sung vào danh mục.",
  "target-scheme-unknown": () => "Sửa bộ chỉ số trong chỉ tiêu của kế hoạch.",
  "target-measured-otherwise": () => "Mở hai kế hoạch, đối chiếu hai chỉ tiêu với văn bản.",
  "target-unmeasured": () => "Ghi trong tệp kế hoạch chỉ tiêu này được đo bằng bộ chỉ số hay chỉ tiêu thống kê nào.",
  "target-below-period": () => "Mở kế hoạch giai đoạn để đối chiếu rồi sửa mức của chỉ tiêu.",
  "unit-twin": () => "Gộp hai đơn vị này bằng một thay đổi đơn vị, hoặc hoàn tác lần nhập đã thêm đơn vị thừa.",
  "target-below-minimum": () => inForm,
  "task-lead-ended": ({ successors }) =>
    successors.length === 0 ? otherUnit : `Chọn đơn vị chủ trì khác, ví dụ ${format.choice(successors)}.`,
  "person-without-unit": () => "Ghi đơn vị công tác của người này trong danh sách người.",
  "duty-period-unknown": () => period,
  "criteria-sum": () => criteria,
  "band-lowest-missing": () => "Thêm mức từ 0% cho các kết quả thấp hơn.",
  "band-above-maximum": () => "Ghi lại các mức theo phần trăm của điểm tối đa.",
  "criteria-group-mixed": () => "Mỗi cấp một bộ tiêu chí: sửa phần “peerGroup” trong tệp khi chưa lập phiếu.",
  "criteria-group-shared": () => "Một nhóm, một năm chỉ một bộ: rút bộ lập nhầm.",
  "criteria-code-twice": () => criteria,
  "criteria-empty": () => criteria,
  "scorecard-outside-group": () => sheet,
  "scorecard-unit-ended": () => sheet,
  "score-item-unknown": () => sheet,
  "score-item-not-for-unit": () => sheet,
  "points-above-maximum": () => sheet,
  "final-unscored": () => sheet,
  "appraiser-submitted": () => sheet,
  "scorecard-twice": () => "So hai phiếu rồi bỏ một tệp.",
  "evidence-changed": () => "Lấy lại tệp gốc, hoặc thêm tệp mới làm minh chứng.",
  "evidence-outside": () => "Chép tệp vào thư mục evidence rồi thêm lại làm minh chứng.",
};

/** What to do next in a window, instead of a command to type. */
export const hints: WindowHints = { problems, remarks };
