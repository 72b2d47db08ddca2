import type { RemarkCode, RemarkParams, RemarkSeverity } from "@cchc/core/check/remark";
import { ownValue } from "../own-value.ts";
import { format } from "./format.ts";
import { indices } from "./indices.ts";
import { labels } from "./labels.ts";
import { agreeingSum, printedSum } from "./printed-sums.ts";
import type { ProblemText } from "./problems/problem-texts.ts";
import { targetStanding } from "./target-standing.ts";

export type RemarkTexts = { [C in RemarkCode]: (params: RemarkParams[C]) => ProblemText };

/** Lets `check --fix` mend it. */
const fix = "Để phần mềm tự sửa: cchc check --fix";
const anyAct: Readonly<Record<string, string>> = labels.anyAct;
const anyStatus: Readonly<Record<string, string>> = {
  ...labels.visitStatus,
  ...labels.findingStatus,
  ...labels.scorecardStatus,
};
const nameOf = (act: string): string => ownValue(anyAct, act) ?? act;
const statusOf = (status: string): string => ownValue(anyStatus, status) ?? status;
const dayOrNone = (day: Parameters<typeof format.day>[0] | null): string =>
  day === null ? format.none : format.day(day);

const lostReference = {
  periodPlanId: "kế hoạch giai đoạn",
  previousPlanId: "kế hoạch năm trước",
  sourceTaskId: "nhiệm vụ nguồn",
};

const remarks: RemarkTexts = {
  "duplicate-id": ({ id, otherFile }) => ({
    message: `Mã ${id} còn có trong ${otherFile}.`,
    hint: "Một trong hai tệp là bản sao thừa: so sánh rồi bỏ một tệp.",
  }),
  "duplicate-number": ({ number, otherFile }) => ({ message: `Số ${number} còn có trong ${otherFile}.`, hint: fix }),
  "validity-empty": ({ record, from, to }) => ({
    message: `Thời gian của ${record} trống: từ ${format.day(from)} đến trước ${format.day(to)}.`,
    hint: "Sửa lại ngày đầu hoặc ngày cuối trong tệp.",
  }),
  "unknown-unit": ({ unit }) => ({
    message: `Không có đơn vị nào mang mã “${unit}”.`,
    hint: `Thêm đơn vị: cchc unit add ${unit} --name TÊN --level CẤP --category LOẠI`,
  }),
  "unknown-area-list": ({ list }) => ({
    message: `Không có danh mục lĩnh vực “${list}”.`,
    hint: "Dùng inspection, 76-2021, 30c-2011, par-index, hoặc thêm danh mục vào cchc.json.",
  }),
  "unknown-area": ({ record, area, list }) => ({
    message: `${record}: danh mục “${list}” không có lĩnh vực “${area}”.`,
    hint: "Chọn lĩnh vực khác cho bản ghi, hoặc thêm lĩnh vực vào danh mục trong cchc.json.",
  }),
  "unit-not-in-force-then": ({ unit, on }) => ({
    message: `Đơn vị ${unit} không tồn tại vào ngày ${format.day(on)}.`,
    hint: `Xem đơn vị: cchc unit show ${unit}`,
  }),
  "unit-versions-overlap": ({ unit }) => ({
    message: `Các giai đoạn của đơn vị ${unit} chồng lên nhau.`,
    hint: "Sửa “from”, “to” của đơn vị này trong units.json.",
  }),
  "unit-twin": ({ unit, name, other }) => ({
    message: `${name} có hai lần trong cùng thời gian, cùng cấp, cùng đơn vị cấp trên: ${other} và ${unit}.`,
    hint: `Nếu vừa thêm nhầm, hoàn tác: cchc undo units. Nếu không, sáp nhập: cchc unit change --kind merge --units ${unit} --into ${other}`,
  }),
  "unit-circle": ({ unit }) => ({
    message: `Đơn vị ${unit} trực thuộc chính nó qua các cấp trên.`,
    hint: "Sửa “parentId” trong units.json.",
  }),
  "parent-not-in-force": ({ unit, parent, on }) => ({
    message: `Đơn vị cấp trên ${parent} của ${unit} không tồn tại vào ngày ${format.day(on)}.`,
    hint: `Xem đơn vị: cchc unit show ${unit}`,
  }),
  "parent-level": ({ unit, level, parent, parentLevel }) => ({
    message: `${unit} (${labels.level[level]}) trực thuộc ${parent} (${labels.level[parentLevel]}).`,
    hint: `Xem đơn vị: cchc unit show ${unit}`,
  }),
  "province-missing": ({ unit }) => ({
    message: `Đơn vị cấp tỉnh “${unit}” ghi trong cchc.json không có trong units.json.`,
    hint: "Sửa “provinceId” trong cchc.json hoặc thêm đơn vị đó.",
  }),
  "owner-ended": ({ finding, unit, on, heir }) => ({
    message: `${finding} vẫn thuộc trách nhiệm của ${unit}, đơn vị đã kết thúc ngày ${format.day(on)}.`,
    hint: heir === null ? `Chọn đơn vị nhận: cchc finding update ${finding} --responsible MÃ` : fix,
  }),
  "area-not-looked-at": ({ record, area }) => ({
    message: `${record} thuộc lĩnh vực “${area}” mà lượt kiểm tra không xem.`,
    hint: "Thêm lĩnh vực vào lượt kiểm tra (cchc visit update), hoặc sửa lĩnh vực.",
  }),
  "act-out-of-order": ({ record, act, on, previousOn }) => ({
    message: `${record}: ${nameOf(act)} ngày ${format.day(on)} sớm hơn việc trước đó ngày ${format.day(previousOn)}.`,
    hint: `Xem lịch sử: cchc history ${record}`,
  }),
  "act-not-possible": ({ record, act, status }) => ({
    message: `${record}: ${nameOf(act)} không thể xảy ra khi đang ở “${statusOf(status)}”.`,
    hint: `Xem lịch sử: cchc history ${record}`,
  }),
  "act-not-yet": ({ record, act, on, today }) => ({
    message: `${record}: ${nameOf(act)} ghi ngày ${format.day(on)}, sau hôm nay (${format.day(today)}).`,
    hint: `Xem lịch sử: cchc history ${record}`,
  }),
  "closed-unfinished": ({ visit, findings }) => ({
    message: `Lượt ${visit} ghi đã kết thúc khi còn tồn tại chưa xong: ${format.list(findings)}.`,
    hint: `Xem lịch sử: cchc history ${visit}`,
  }),
  "finding-not-concluded": ({ finding }) => ({
    message: `${finding} còn ở trạng thái mới ghi nhận dù lượt kiểm tra đã có kết luận (thường do gộp hai bản dữ liệu).`,
    hint: fix,
  }),
  "verifier-reported": ({ finding, by }) => ({
    message: `${finding}: người xác minh (${by}) cũng là người báo cáo khắc phục.`,
    hint: `Xem lịch sử: cchc history ${finding}`,
  }),
  "extension-not-later": ({ finding, until, due }) => ({
    message: `${finding}: ngày gia hạn ${format.day(until)} không sau hạn lúc đó ${format.day(due)}.`,
    hint: `Xem lịch sử: cchc history ${finding}`,
  }),
  "deadline-disagrees": ({ finding, due, expected }) => ({
    message: `Hạn của ${finding} ghi là ${dayOrNone(due)}, tính lại ra ${dayOrNone(expected)}.`,
    hint: `Xem cách tính: cchc finding show ${finding}`,
  }),
  "due-before-trigger": ({ finding, due, trigger }) => ({
    message: `Hạn ${format.day(due)} của ${finding} sớm hơn ngày bắt đầu ${format.day(trigger)}.`,
    hint: `Xem: cchc finding show ${finding}`,
  }),
  "calendar-version-lost": ({ finding, version }) => ({
    message: `Hạn của ${finding} tính theo bản lịch ${version}, không còn được lưu.`,
    hint: "Lấy lại calendar.json cũ từ bản sao lưu hoặc git để giải thích được hạn này.",
  }),
  "previous-finding-unknown": ({ finding, previous }) => ({
    message: `${finding} dẫn tới tồn tại trước “${previous}”, nhưng không tìm thấy.`,
    hint: `Sửa: cchc finding update ${finding} --previous MÃ`,
  }),
  "programme-unknown": ({ visit, programme }) => ({
    message: `Lượt ${visit} ghi thuộc kế hoạch kiểm tra “${programme}”, nhưng không có kế hoạch đó.`,
    hint: `Ghi lại: cchc visit update ${visit} --programme SỐ; xem các kế hoạch: cchc programme list`,
  }),
  "area-not-in-list": ({ record, area, list }) => ({
    message: `${record} có lĩnh vực “${area}”, không thuộc danh mục “${list}”.`,
    hint: `Sửa: cchc programme update ${record} --areas …`,
  }),
  "decision-without-number": ({ programme }) => ({
    message: `Quyết định của kế hoạch kiểm tra ${programme} chưa có số.`,
    hint: `Khi có số: cchc programme update ${programme} --decision SỐ --issued NGÀY`,
  }),
  "decision-document-unknown": ({ programme, document }) => ({
    message: `Quyết định của ${programme} dẫn văn bản “${document}”, không có trong sổ văn bản.`,
    hint: `Thêm văn bản rồi ghi lại: cchc programme update ${programme} --decision SỐ`,
  }),
  "team-heads": ({ programme, on, heads }) => ({
    message:
      heads.length === 0
        ? `Đoàn kiểm tra của ${programme} không có Trưởng đoàn${on === null ? "" : ` từ ngày ${format.day(on)}`}.`
        : `Đoàn kiểm tra của ${programme} có ${heads.length} Trưởng đoàn${on === null ? "" : ` từ ngày ${format.day(on)}`}: ${format.list(heads)}.`,
    hint: `Mỗi lúc một Trưởng đoàn: cchc programme team ${programme} --on NGÀY --remove AI --add AI:head`,
  }),
  "notice-skipped": ({ visit, skipped }) => ({
    message: `Lượt định kỳ ${visit} bắt đầu mà chưa có ${format.list(skipped.map((act) => (act === "notify" ? "thông báo cho đơn vị" : "báo cáo tự kiểm tra của đơn vị")))}.`,
    hint: "Không cần sửa nếu đúng như thực tế.",
  }),
  "notice-without-number": ({ visit }) => ({
    message: `Thông báo kết luận của lượt ${visit} chưa có số.`,
    hint: `Cấp số và xuất thông báo: cchc report issue conclusion-notice --visit ${visit}. Chỉ ghi số: cchc visit update ${visit} --notice SỐ`,
  }),
  "extension-without-document": ({ finding, until }) => ({
    message: `Việc gia hạn ${finding} đến ${format.day(until)} chưa có số văn bản.`,
    hint: `Xem: cchc finding show ${finding}`,
  }),
  "free-text-person": ({ record, person, times = 1, files = 1 }) => ({
    message: `${record} ghi “${person}”${times === 1 ? "" : ` (${format.number(times)} lần trong ${files === 1 ? "tệp này" : `${format.number(files)} tệp`})`}, không có trong danh sách người.`,
    hint: `Thêm vào danh sách: cchc person add --name "${person}"`,
  }),
  "earlier-not-mentioned": ({ visit, findings }) => ({
    message: `Lượt phúc tra ${visit} chưa nhắc đến tồn tại cũ chưa xong: ${format.list(findings)}.`,
    hint: `Ghi lại nếu còn vi phạm: cchc finding add ${visit} --previous SỐ; nếu đã khắc phục: cchc finding report SỐ`,
  }),
  "visit-slipped": ({ visit, plannedOn, status }) => ({
    message: `Lượt ${visit} dự kiến ngày ${format.day(plannedOn)} nhưng vẫn ở “${labels.visitStatus[status]}”.`,
    hint: `Bắt đầu, hoãn hoặc hủy: cchc visit start ${visit}`,
  }),
  "deadline-provisional": ({ finding, due }) => ({
    message: `Hạn ${format.day(due)} của ${finding} là tạm tính, vì lịch nghỉ chưa công bố đủ.`,
    hint: "Cập nhật lịch khi có thông báo: cchc calendar set",
  }),
  "document-number-twice": ({ number, other }) => ({
    message: `Số ${number} đã có ở văn bản “${other}” của cùng cơ quan, cùng năm.`,
    hint: "Nếu là một văn bản ghi hai lần thì hoàn tác lần sau; nếu ghi nhầm thì sửa: cchc document update MÃ --number SỐ",
  }),
  "own-number-twice": ({ number, id, other, otherId }) => ({
    message: `Số ${number} cấp cho hai văn bản: mục ${id} và “${other}” (mã ${otherId}).`,
    hint: `Văn thư quyết định văn bản nào giữ số. Văn bản kia: chưa gửi đi thì cchc undo MÃ, đã gửi thì cchc document withdraw MÃ --reason LÝ_DO; rồi phát hành lại.`,
  }),
  "own-document-twice": ({ number, id, other, otherId }) => ({
    message: `Một văn bản phát hành hai lần: số ${number} (mã ${id}) và số ${other} (mã ${otherId}).`,
    hint: "Giữ một bản. Bản kia: chưa gửi đi thì cchc undo MÃ, đã gửi thì cchc document withdraw MÃ --reason LÝ_DO",
  }),
  "own-number-order": ({ number, on, other, otherOn }) => ({
    message: `Số ${number} ghi ngày ${format.day(on)}, sớm hơn số nhỏ hơn ${other} (ngày ${format.day(otherOn)}).`,
    hint: "Đối chiếu với sổ của văn thư; không cần sửa nếu đúng như vậy.",
  }),
  "own-subject-unknown": ({ number, subject }) => ({
    message: `Văn bản ${number} nói về “${subject}”, không có trong không gian làm việc.`,
    hint: "Lấy lại tệp đã mất, hoặc xem: cchc document list --own",
  }),
  "issued-before-results": ({ number, criteria, on }) => ({
    message: `${number} ngày ${format.day(on)} ghi kết quả theo ${criteria}, nhưng đến ngày đó chưa có kết quả nào được chốt.`,
    hint: `Chưa gửi đi thì cchc undo ${number}, đã gửi thì cchc document withdraw ${number} --reason LÝ_DO; nếu kết quả bị hoàn tác nhầm thì chốt lại: cchc scorecard finalise`,
  }),
  "issued-results-reopened": ({ number, on, scorecards }) => ({
    message: `${number} ngày ${format.day(on)} ghi kết quả của ${format.list(scorecards)}, nay đã mở lại hoặc chốt lại sau ngày đó.`,
    hint: `Kết quả thay đổi thì thu hồi và phát hành văn bản thay thế: cchc document withdraw ${number} --reason LÝ_DO`,
  }),
  "record-number-differs": ({ record, recordNumber, recordOn, number, on, id }) => ({
    message: `${record} ${recordNumber === null ? "chưa ghi số" : `ghi số ${recordNumber}`}${recordOn === null ? "" : ` ngày ${format.day(recordOn)}`}, còn sổ văn bản ghi ${number}${on === null ? "" : ` ngày ${format.day(on)}`}.`,
    hint: `Xem bên nào đúng: cchc document show ${id}, cchc history ${record}; hoàn tác bên sai: cchc undo`,
  }),
  "figure-sum": ({ figure, label, breakdown, value, sum, difference }) => ({
    message: `${label} (${figure})${breakdown === null ? "" : `, ${breakdown}`}: các phần cộng lại là ${format.number(sum)}, văn bản ghi ${format.number(value)}, chênh ${format.number(difference)}.`,
    hint: "Số liệu được giữ như văn bản ghi; báo cáo sẽ nêu chênh lệch.",
  }),
  "figure-indicator-unknown": ({ figure, indicator }) => ({
    message: `Số liệu ${figure} ghi chỉ tiêu “${indicator}”, không có trong danh mục chỉ tiêu.`,
    hint: `Thêm chỉ tiêu: cchc indicator add ${indicator} --title TÊN`,
  }),
  "figure-measure-differs": ({ figure, measure, indicator, wanted }) => ({
    message: `Số liệu ${figure} tính bằng “${measure}”, chỉ tiêu ${indicator} tính bằng “${wanted}”.`,
    hint: "Xem lại đơn vị tính, hoặc số liệu thuộc chỉ tiêu khác.",
  }),
  "figure-level-differs": ({ figure, level, indicator, wanted }) => ({
    message: `Số liệu ${figure} là của ${labels.level[level].toLowerCase()}, chỉ tiêu ${indicator} là của ${labels.level[wanted].toLowerCase()}.`,
    hint: "Xem lại cấp, hoặc số liệu thuộc chỉ tiêu khác.",
  }),
  "figure-before-missing": ({ figure, label }) => ({
    message: `${label} (${figure}) chưa có giá trị trước.`,
    hint: `Ghi giá trị trước: cchc figure set ${figure} --before SỐ`,
  }),
  "figure-share": ({ figure, label, value, numerator, denominator, computed, difference }) => ({
    message: `${label} (${figure}): văn bản ghi ${format.number(value)}%, còn ${format.number(numerator)}/${format.number(denominator)} là ${format.number(computed)}%, chênh ${format.number(difference)} điểm phần trăm.`,
    hint: "Số liệu được giữ như văn bản ghi; báo cáo sẽ nêu chênh lệch.",
  }),
  "figure-twice": ({ figure, label, value, other, otherValue }) => ({
    message: `${label} (${figure}) là ${format.number(value)}; ${other} ghi cùng chỉ tiêu, cùng kỳ là ${format.number(otherValue)}.`,
    hint: "Cả hai được giữ như văn bản ghi. Nếu khác phạm vi thì ghi đơn vị, cấp hoặc kỳ cho đúng.",
  }),
  "figure-jump": ({ figure, label, value, percent, limit }) => ({
    message: `${label} (${figure}) là ${format.number(value)}, ${percent > 0 ? "tăng" : "giảm"} ${format.number(Math.abs(percent))}% so với kỳ trước (nhắc từ ${format.number(limit)}%).`,
    hint: "So lại với văn bản nguồn; nếu đúng thì không cần làm gì.",
  }),
  "indicator-part-unknown": ({ indicator, part }) => ({
    message: `Chỉ tiêu ${indicator} dẫn tới chỉ tiêu “${part}”, không có trong danh mục.`,
    hint: "Thêm chỉ tiêu đó, hoặc bỏ nó khỏi chỉ tiêu này.",
  }),
  "indicator-circle": ({ indicator, part }) => ({
    message: `Chỉ tiêu ${indicator} gồm “${part}”, mà “${part}” lại gồm chính nó.`,
    hint: `Bỏ một chiều: cchc indicator update ${indicator} --clear partitions`,
  }),
  "indicator-terms": ({ indicator }) => ({
    message: `Chỉ tiêu ${indicator} thiếu tử số hoặc mẫu số, hoặc không phải là tỷ lệ.`,
    hint: `Sửa: cchc indicator update ${indicator} --clear numerator,denominator`,
  }),
  "indicator-definitions": ({ indicator, from }) => ({
    message: `Chỉ tiêu ${indicator} có hai cách hiểu cùng từ ${from === null ? "đầu" : `ngày ${format.day(from)}`}.`,
    hint: `Ghi lại các cách hiểu: cchc indicator update ${indicator} --definition "NGÀY=CÁCH_HIỂU"`,
  }),
  "share-without-terms": ({ indicator, title }) => ({
    message: `${title} (${indicator}) là tỷ lệ chưa có tử số và mẫu số, nên không đối chiếu được.`,
    hint: `Nếu biết: cchc indicator update ${indicator} --numerator MÃ --denominator MÃ`,
  }),
  "figure-part-unknown": ({ figure, part }) => ({
    message: `Số liệu ${figure} kể ra phần “${part}”, nhưng không có số liệu đó.`,
    hint: "Ghi số liệu đó bằng cchc figure set.",
  }),
  "figure-document-unknown": ({ figure, document }) => ({
    message: `Số liệu ${figure} dẫn văn bản “${document}”, không có trong sổ văn bản.`,
    hint: "Thêm văn bản: cchc document add",
  }),
  "plan-without-number": ({ plan }) => ({
    message: `Kế hoạch ${plan} chưa có số văn bản.`,
    hint: `Khi có số: cchc plan update ${plan} --document SỐ --issued-on NGÀY`,
  }),
  "plan-outside-period": ({ plan, from, to, period }) => ({
    message: `Kế hoạch ${plan} (${format.day(from)} – ${format.day(to)}) nằm ngoài thời gian của kế hoạch giai đoạn ${period}.`,
    hint: `Sửa thời gian của một trong hai: cchc plan update ${plan} --from NGÀY --to NGÀY`,
  }),
  "index-inconsistent": ({ result, inconsistency }) => ({
    message: `${result}: ${indices.inconsistency(inconsistency)}.`,
    hint: `Số được giữ như công bố. Nếu gõ nhầm thì sửa: cchc index update ${result}`,
  }),
  "index-peers-mixed": ({ result, unit, peers }) => ({
    message: `${result}: ${unit} không thuộc nhóm được so sánh (${peers}).`,
    hint: `Chỉ số so sánh đúng loại đơn vị này thì ghi rõ: cchc index define KÝ_HIỆU --category LOẠI; không thì thêm chỉ số riêng cho nhóm này (cchc index define KÝ_HIỆU), ghi lại kết quả vào đó rồi rút: cchc index withdraw ${result}`,
  }),
  "index-competitor-own": ({ result, name, unit }) => ({
    message: `${result} ghi “${name}” như một đơn vị ngoài danh mục, trong khi danh mục có đơn vị này.`,
    hint: `Ghi lại cho đúng đơn vị rồi rút kết quả này: cchc index record CHỈ_SỐ --year NĂM --unit ${unit}; cchc index withdraw ${result}`,
  }),
  "peer-not-in-force": ({ record, unit, year, ended, successors }) => ({
    message: `${record} (năm ${year}) còn ${unit}, đơn vị ${ended === null ? "lập sau năm đó" : `đã kết thúc ngày ${format.day(ended)}${successors.length === 0 ? "" : `, nay là ${format.list(successors)}`}`}.`,
    hint:
      successors.length === 0
        ? "Đối chiếu văn bản nguồn: sai năm thì sửa năm, sai đơn vị thì ghi lại cho đúng đơn vị."
        : `Đối chiếu văn bản nguồn; nếu là kết quả của ${format.list(successors)} thì ghi lại cho đơn vị đó.`,
  }),
  "index-note": ({ result, inconsistency }) => ({
    message: `${result}: ${indices.inconsistency(inconsistency)}.`,
    hint: `Xem: cchc index show ${result}`,
  }),
  "index-weak-untreated": ({ result, component, title, percent, threshold }) => ({
    message: `${result}: chỉ số thành phần ${component} “${title}” đạt ${format.percent(percent)} mức tối đa (dưới ${format.percent(threshold)}) mà chưa có nhiệm vụ khắc phục.`,
    hint: `Giao nhiệm vụ: cchc index follow-up ${result} --component ${component}`,
  }),
  "task-origin-lost": ({ task, lost }) => ({
    message: `${task} khắc phục một ${lost === "component" ? "chỉ số thành phần không còn trong kết quả của chỉ số đó" : "kết quả chỉ số không còn trong dữ liệu"}.`,
    hint: `Dừng nhiệm vụ này rồi giao lại cho kết quả đang có: cchc task drop ${task} --reason LÝ_DO; cchc index follow-up`,
  }),
  "plan-reference-lost": ({ record, field, id }) => ({
    message: `${record} dẫn tới ${lostReference[field]} mã ${id}, nhưng không tìm thấy.`,
    hint: "Lấy lại tệp kế hoạch đó từ bản sao lưu; kế hoạch giai đoạn thì bỏ được: cchc plan update --clear period-plan",
  }),
  "task-area-not-in-plan": ({ task, area }) => ({
    message: `${task} thuộc lĩnh vực “${area}” mà kế hoạch không có.`,
    hint: "Sửa lĩnh vực, hoặc thêm lĩnh vực vào kế hoạch: cchc plan update --areas",
  }),
  "task-code-twice": ({ task, code, other }) => ({
    message: `${task} có ký hiệu “${code}” trùng với ${other}.`,
    hint: `Sửa: cchc task update ${task} --code KÝ_HIỆU`,
  }),
  "task-due-outside-plan": ({ task, due, from, to }) => ({
    message: `Thời hạn ${format.day(due)} của ${task} nằm ngoài kế hoạch (${format.day(from)} – ${format.day(to)}).`,
    hint: `Sửa thời hạn: cchc task update ${task} --due NGÀY`,
  }),
  "task-due-after-parent": ({ task, due, parent, parentDue }) => ({
    message: `${task} có thời hạn ${format.day(due)}, sau thời hạn ${format.day(parentDue)} của nhiệm vụ ${parent} mà nó thuộc về.`,
    hint: `Sửa thời hạn: cchc task update ${task} --due NGÀY`,
  }),
  "task-parent-unknown": ({ task }) => ({
    message: `${task} ghi là phần việc của một nhiệm vụ không có trong kế hoạch.`,
    hint: `Xem: cchc task show ${task}`,
  }),
  "task-circle": ({ task }) => ({
    message: `${task} là phần việc của chính nó qua các nhiệm vụ cấp trên.`,
    hint: "Sửa “parentTaskId” trong tệp kế hoạch.",
  }),
  "task-done-before-parts": ({ task, parts }) => ({
    message: `${task} đã báo 100% khi phần việc còn chưa xong: ${format.list(parts)}.`,
    hint: `Xem: cchc task show ${task}`,
  }),
  "task-percent-fell": ({ task, from, percent, on }) => ({
    message: `Tiến độ ${task} giảm từ ${from}% xuống ${percent}% ngày ${format.day(on)} mà không nêu lý do.`,
    hint: `Xem: cchc task show ${task}`,
  }),
  "task-lead-ended": ({ task, unit, on, successors }) => ({
    message: `${task} còn phải làm nhưng đơn vị chủ trì ${unit} kết thúc ngày ${format.day(on)}${successors.length === 0 ? "" : `, nay là ${format.list(successors)}`}.`,
    hint: `Chọn đơn vị chủ trì: cchc task update ${task} --lead ${successors[0] ?? "ĐƠN_VỊ"}`,
  }),
  "task-unclear": ({ task, points }) => ({
    message: `${task} chưa ${format.list(points.map((point) => labels.clarityPoint[point]))}.`,
    hint: `Bổ sung: cchc task update ${task}`,
  }),
  "person-without-unit": ({ task, person }) => ({
    message: `${task}: người thực hiện (${person}) chưa ghi đơn vị công tác.`,
    hint: `Bổ sung: cchc person update ${person} --unit ĐƠN_VỊ`,
  }),
  "target-indicator-unknown": ({ target, indicator }) => ({
    message: `${target} đo bằng chỉ tiêu thống kê “${indicator}”, không có trong danh mục.`,
    hint: `Xem danh mục: cchc indicator list; sửa: cchc target set ${target} --indicator …`,
  }),
  "target-scheme-unknown": ({ target, scheme }) => ({
    message: `${target} đo bằng bộ chỉ số “${scheme}”, không có bộ chỉ số nào mang ký hiệu đó.`,
    hint: `Xem: cchc index list; sửa: cchc target set ${target} --scheme …`,
  }),
  "target-measured-otherwise": ({ target, other, differences }) => ({
    message: `${target} và ${other} cùng đo một nội dung nhưng tính khác nhau: ${targetStanding.differences(differences)}.`,
    hint: `Đối chiếu hai văn bản: cchc target show ${target}; cchc target show ${other}`,
  }),
  "target-unmeasured": ({ target }) => ({
    message: `${target} chưa ghi được đo bằng bộ chỉ số hay chỉ tiêu thống kê nào nên không đánh giá được.`,
    hint: `Ghi: cchc target set ${target} --scheme … hoặc --indicator …`,
  }),
  "target-below-period": ({ target, goal, periodTarget, asked }) => ({
    message: `${target} đặt ${format.number(goal)}, chưa bằng mức ${format.number(asked)} mà kế hoạch giai đoạn (${periodTarget}) yêu cầu cho năm đó.`,
    hint: `Xem: cchc target show ${target}`,
  }),
  "target-below-minimum": ({ target, goal, minimum, source }) => ({
    message: `${target} đặt ${format.number(goal)}, chưa bằng mức cấp trên giao ${format.number(minimum)} (${source}).`,
    hint: `Xem: cchc target show ${target}`,
  }),
  "duty-period-unknown": ({ duty, period }) => ({
    message: `${duty}: “${period}” không phải là một kỳ hay một lượt kiểm tra nào.`,
    hint: `Xem các kỳ: cchc duty show ${duty}`,
  }),
  "duty-report-twice": ({ duty, period, unit }) => ({
    message: `${duty}: ${unit} được ghi hai lần cho kỳ ${period}.`,
    hint: `Giữ một lần. Xem: cchc history ${duty}`,
  }),
  "criteria-sum": ({ criteria, ...sums }) => ({
    message: `${criteria}: ${printedSum(sums)} Số được giữ như văn bản ghi.`,
    hint: `${agreeingSum(sums)} So với văn bản ban hành bộ tiêu chí: cchc criteria show ${criteria}`,
  }),
  "criteria-code-twice": ({ criteria, code }) => ({
    message: `${criteria}: ký hiệu ${code} dùng cho hai mục.`,
    hint: `Xem các mục: cchc criteria show ${criteria}`,
  }),
  "criteria-empty": ({ criteria }) => ({
    message: `${criteria}: chưa có tiêu chí nào để chấm điểm.`,
    hint: `Xem: cchc criteria show ${criteria}`,
  }),
  "band-scales-overlap": ({ criteria, from }) => ({
    message: `${criteria}: các mức xếp loại áp dụng từ ${from === null ? "đầu" : format.day(from)} chồng lên các mức trước đó.`,
    hint: "Sửa “from”, “to” trong phần “scales” của tệp.",
  }),
  "band-twice": ({ criteria, band, minimum, other }) => ({
    message: `${criteria}: mức “${band}” (từ ${format.percent(minimum)}) trùng tên hoặc trùng tỷ lệ với mức “${other}”.`,
    hint: "Sửa phần “bands” trong tệp.",
  }),
  "band-lowest-missing": ({ criteria, band, minimum }) => ({
    message: `${criteria}: chưa có mức xếp loại cho kết quả dưới ${format.percent(minimum)}; mức thấp nhất là “${band}”.`,
    hint: `Ghi lại đủ các mức, có mức từ 0%: cchc criteria bands ${criteria}`,
  }),
  "band-above-maximum": ({ criteria, band, minimum, most }) => ({
    message: `${criteria}: không đơn vị nào đạt được mức “${band}” từ ${format.percent(minimum)}; cao nhất có thể đạt là ${format.percent(most)}.`,
    hint: `Ghi lại các mức theo phần trăm của điểm tối đa: cchc criteria bands ${criteria}`,
  }),
  "criteria-group-mixed": ({ criteria, group, levels }) => ({
    message: `${criteria}: nhóm “${group}” có đơn vị của nhiều cấp: ${format.list(levels.map(({ level, units }) => `${format.number(units)} đơn vị ${labels.level[level].toLowerCase()}`))}; các cấp không xếp hạng chung.`,
    hint: `Mỗi cấp một bộ tiêu chí. Xem nhóm: cchc criteria show ${criteria}`,
  }),
  "criteria-group-shared": ({ criteria, other, year, units }) => ({
    message: `${criteria}: ${format.number(units.length)} đơn vị của nhóm cũng được chấm theo ${other} trong năm ${year}.`,
    hint: `Một nhóm, một năm chỉ một bộ. Lập nhầm thì rút: cchc criteria withdraw ${criteria} --reason "LÝ DO"`,
  }),
  "scorecard-criteria-unknown": ({ scorecard, criteria }) => ({
    message: `${scorecard}: không có bộ tiêu chí mang mã “${criteria}”.`,
    hint: "Lấy lại tệp của bộ tiêu chí từ bản sao lưu. Xem danh sách: cchc criteria list",
  }),
  "scorecard-outside-group": ({ scorecard, unit, group, on }) => ({
    message: `${scorecard}: ${unit} không thuộc nhóm “${group}” vào ngày ${format.day(on)}, nên không được xếp hạng.`,
    hint: `Xem phiếu: cchc scorecard show ${scorecard}`,
  }),
  "scorecard-unit-ended": ({ scorecard, unit, on, successors }) => ({
    message: `${scorecard}: ${unit} đã kết thúc ngày ${format.day(on)} khi phiếu chưa chốt${successors.length === 0 ? "" : `; đơn vị kế thừa: ${format.list(successors)}`}.`,
    hint: `Xem phiếu: cchc scorecard show ${scorecard}`,
  }),
  "scorecard-year-differs": ({ scorecard, year, criteria, criteriaYear }) => ({
    message: `${scorecard} ghi năm ${year}, nhưng bộ tiêu chí ${criteria} là của năm ${criteriaYear}.`,
    hint: "Sửa “year” trong tệp của phiếu.",
  }),
  "scorecard-twice": ({ scorecard, unit, other }) => ({
    message: `${scorecard}: ${unit} đã có phiếu ${other} theo cùng bộ tiêu chí; xếp hạng chỉ lấy ${other}.`,
    hint: `So hai phiếu rồi bỏ một tệp: cchc scorecard show ${other}`,
  }),
  "score-item-unknown": ({ scorecard, item }) => ({
    message: `${scorecard}: điểm ghi cho mục “${item}” không có trong bộ tiêu chí.`,
    hint: `Xem lịch sử: cchc history ${scorecard}`,
  }),
  "score-item-not-for-unit": ({ scorecard, item, unit }) => ({
    message: `${scorecard}: có điểm của mục ${item}, mục không áp dụng cho ${unit}; điểm này không được tính.`,
    hint: `Xem lịch sử: cchc history ${scorecard}`,
  }),
  "points-above-maximum": ({ scorecard, item, points, maximum }) => ({
    message: `${scorecard}: mục ${item} ghi ${format.number(points)} điểm, quá điểm tối đa ${format.number(maximum)}.`,
    hint: `Xem lịch sử: cchc history ${scorecard}`,
  }),
  "final-unscored": ({ scorecard, items }) => ({
    message: `${scorecard}: phiếu đã chốt nhưng còn mục chưa có điểm: ${format.list(items)}.`,
    hint: `Xem lịch sử: cchc history ${scorecard}`,
  }),
  "appraiser-submitted": ({ scorecard, by }) => ({
    message: `${scorecard}: người thẩm định (${by}) cũng là người nộp phiếu.`,
    hint: `Xem lịch sử: cchc history ${scorecard}`,
  }),
  "evidence-changed": ({ evidence }) => ({
    message: `Tài liệu ${evidence} đã bị sửa sau khi ghi nhận.`,
    hint: "Lấy lại tệp gốc, hoặc thêm tệp mới: cchc evidence add",
  }),
  "evidence-missing": ({ evidence }) => ({
    message: `Không thấy tệp của tài liệu ${evidence}.`,
    hint: "Chép lại tệp vào đúng chỗ trong thư mục evidence.",
  }),
  "evidence-outside": ({ evidence }) => ({
    message: `Tài liệu ${evidence} trỏ ra ngoài không gian làm việc.`,
    hint: "Chép tệp vào thư mục evidence rồi thêm lại: cchc evidence add",
  }),
  "temporary-file": ({ name }) => ({ message: `Còn tệp tạm ${name} của một lần ghi dở.`, hint: fix }),
  "write-unfinished": ({ files }) => ({
    message: `Một lần ghi nhiều tệp đã bị ngắt giữa chừng: ${format.number(files)} tệp đã ghi, các tệp còn lại thì chưa. Số liệu lúc này chưa đúng trước mà cũng chưa đúng sau lần ghi đó.`,
    hint: `${fix} (trả các tệp về như trước), rồi làm lại.`,
  }),
  "stale-lock": ({ name, holder }) => ({ message: `Còn khóa ${name} của ${holder}, nay không còn chạy.`, hint: fix }),
  "foreign-lock": ({ name, locked, holder, hours }) => ({
    message: `${locked} đang bị khóa từ máy khác (${holder}), ${format.number(hours)} giờ trước; không biết máy đó còn chạy không.`,
    hint: `Nếu máy kia không còn sửa: xóa .cchc/locks/${name}, hoặc sau một ngày chạy cchc check --fix --yes`,
  }),
  "schema-missing": ({ schema }) => ({ message: `Thiếu tệp lược đồ ${schema} mà “$schema” trỏ tới.`, hint: fix }),
  "schema-reference-missing": () => ({ message: "Tệp chưa ghi “$schema”, trình soạn thảo sẽ không gợi ý.", hint: fix }),
  "old-schema-version": ({ found, current }) => ({
    message: `Tệp theo phiên bản dữ liệu ${found}, hiện nay là ${current}.`,
    hint: "Nâng cấp: cchc migrate",
  }),
  "unknown-file": ({ name }) => ({
    message: `Không rõ tệp ${name} dùng làm gì.`,
    hint: "Đổi tên cho đúng loại, hoặc chuyển đi chỗ khác.",
  }),
};

/** What `check` says: a text for every remark of core, and the words around them. */
export const checks = {
  severity: { error: "Lỗi", warning: "Cảnh báo", info: "Ghi chú" } satisfies Record<RemarkSeverity, string>,
  remarks,
  /** Where in a file: the line and the keys. */
  place: ({ file, line }: { file: string; line: number }): string => (line > 0 ? `${file}, dòng ${line}` : file),
  /** Over the lines of one severity. */
  heading: ({ severity, count }: { severity: RemarkSeverity; count: number }): string =>
    `${checks.severity[severity].toUpperCase()} (${format.number(count)})`,
  willMend: (count: number): string => `Sẽ tự sửa ${format.number(count)} điểm:`,
  /** Of a write that was cut off: files that somebody changed since. */
  leftAsChanged: (files: readonly string[]): string =>
    `Giữ nguyên vì đã có người sửa sau lần ghi bị ngắt, cần xem lại: ${format.list(files)}`,
  nothingToMend: "Không có gì tự sửa được.",
  mended: (count: number): string => `Đã sửa ${format.number(count)} điểm. Kiểm tra lại:`,
  renumbered: ({ from, to, file }: { from: string; to: string; file: string }): string =>
    `Số ${from} trong ${file} đổi thành ${to}.`,
  /** How many files were looked at. */
  files: (count: number): string => `Đã kiểm tra ${format.number(count)} tệp.`,
  summary: ({ errors, warnings, notes }: { errors: number; warnings: number; notes: number }): string =>
    errors + warnings + notes === 0
      ? "Không thấy gì sai."
      : `${format.number(errors)} lỗi, ${format.number(warnings)} cảnh báo, ${format.number(notes)} ghi chú.`,
};
