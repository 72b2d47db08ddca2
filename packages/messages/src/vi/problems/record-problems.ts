import { namedCandidates } from "../../named-candidates.ts";
import { namedCodes } from "../../named-codes.ts";
import { settingName } from "../../setting-name.ts";
import { expectation } from "../expectation.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { workspace } from "../workspace.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const nothingWritten = "Chưa có gì được ghi.";

/** Texts of problems with units, visits, findings and what belongs to them. */
export const recordProblems = {
  "unit-not-found": ({ unit, nearest = [] }) => ({
    message: `Không có đơn vị nào mang mã hoặc tên “${unit}”.`,
    hint:
      nearest.length === 0
        ? "Xem danh sách: cchc unit list"
        : `Có phải là ${format.choice(nearest.map(({ id, name }) => `${id} (${name})`))}? Tìm thêm: cchc unit list --search TÊN`,
  }),
  "unit-exists": ({ unit, name }) => ({
    message: `Mã “${unit}” đã dùng cho ${name}. ${nothingWritten}`,
    hint: "Chọn mã khác, hoặc xem đơn vị đó: cchc unit show MÃ",
  }),
  "unit-twin": ({ name, existing }) => ({
    message: `${name} đã có với mã ${existing}, cùng cấp và cùng đơn vị cấp trên. ${nothingWritten}`,
    hint: `Dùng mã ${existing} cho đơn vị đó; nếu là đơn vị khác trùng tên, ghi đúng đơn vị cấp trên hoặc ngày hiệu lực.`,
  }),
  "unit-id-malformed": ({ unit }) => ({
    message: `“${unit}” không dùng làm mã đơn vị được.`,
    hint: "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: so-noi-vu",
  }),
  "unit-not-in-force": ({ name, on, from, to, successors }) => ({
    message: `${name} không tồn tại vào ngày ${format.day(on)}${validity(from, to)}. ${nothingWritten}`,
    hint:
      successors.length > 0
        ? `Đơn vị kế thừa: ${format.list(successors)}. Dùng mã đó, hoặc kiểm tra lại ngày.`
        : "Kiểm tra lại ngày, hoặc xem: cchc unit list",
  }),
  "unit-circle": ({ unit, parent }) => ({
    message: `${unit} không thể trực thuộc ${parent}, vì ${parent} đang trực thuộc ${unit}. ${nothingWritten}`,
    hint: "Chọn đơn vị cấp trên khác.",
  }),
  "province-not-found": ({ province, nearest }) => ({
    message: `Không có tỉnh, thành phố nào tên “${province}”, cả trước và sau 01/7/2025. ${nothingWritten}`,
    hint:
      nearest.length > 0
        ? `Có phải là ${format.choice(nearest)}? Nhập mọi tỉnh: --official all`
        : 'Ghi tên tỉnh, không cần dấu, ví dụ: --official "hau giang"; nhập mọi tỉnh: --official all',
  }),
  "official-ambiguous": ({ name, candidates }) => ({
    message: `Không rõ ${name} của danh mục là đơn vị nào đang có: ${candidates.map((one) => `${one.id} (${one.name})`).join("; ")}. ${nothingWritten}`,
    hint: "Ghi mã số chính thức (code) vào đúng đơn vị trong units.json, hoặc hoàn tác đơn vị thừa: cchc undo MÃ",
  }),
  "validity-empty": ({ unit, from, to }) => ({
    message: `${unit}: ngày bắt đầu ${format.day(from)} không trước ngày kết thúc ${format.day(to)}. ${nothingWritten}`,
    hint: "Ngày ghi ở --to là ngày đầu tiên đơn vị không còn, hoặc người ấy đã thôi; nó phải sau --from.",
  }),
  "event-needs-into": ({ event }) => ({
    message: `${labels.unitEvent[event]} cần biết đơn vị hình thành sau đó. ${nothingWritten}`,
    hint: "Thêm --into MÃ…",
  }),
  "event-needs-name": ({ event }) => ({
    message: `${labels.unitEvent[event]} cần tên mới. ${nothingWritten}`,
    hint: 'Thêm --name "TÊN MỚI"',
  }),
  "event-needs-parent": ({ event }) => ({
    message: `${labels.unitEvent[event]} cần đơn vị cấp trên mới. ${nothingWritten}`,
    hint: "Thêm --parent MÃ",
  }),
  "event-takes-no": ({ event, parameter }) => ({
    message: `${labels.unitEvent[event]} không dùng --${parameter}. ${nothingWritten}`,
    hint: `Bỏ --${parameter}; việc khác thì ghi thành một lần thay đổi riêng.`,
  }),
  "event-changes-nothing": ({ event, unit }) => ({
    message: `${labels.unitEvent[event]} như vậy không làm ${unit} thay đổi gì. ${nothingWritten}`,
    hint: `Xem đơn vị: cchc unit show ${unit}`,
  }),
  "event-needs-heir": ({ units, findings, candidates }) => ({
    message: `${format.list(units)} còn ${format.number(findings)} tồn tại chưa xong và ${candidates.length === 0 ? "chưa có đơn vị nào kế thừa" : "có nhiều đơn vị kế thừa"}. ${nothingWritten}`,
    hint:
      candidates.length === 0
        ? "Chỉ ra đơn vị nhận các tồn tại ấy: --heir MÃ. Tìm mã: cchc unit list --search TÊN"
        : `Chỉ ra đơn vị nhận bằng --heir, chọn trong: ${format.list(candidates)}.`,
  }),
  "heir-no-successor": ({ heir, successors }) => ({
    message: `${heir} không phải là đơn vị kế thừa. ${nothingWritten}`,
    hint: `Chọn ở --heir một trong các đơn vị kế thừa: ${format.list(successors)}.`,
  }),
  "heir-ends-too": ({ heir, on }) => ({
    message: `${heir} cũng kết thúc vào ngày ${format.day(on)} nên không nhận tiếp được. ${nothingWritten}`,
    hint: "Chọn đơn vị khác ở --heir.",
  }),
  "person-not-found": ({ person, nearest = [] }) => ({
    message: `Không có ai tên hoặc mang mã “${person}” trong danh sách người.`,
    hint:
      nearest.length === 0
        ? "Xem danh sách: cchc person list"
        : `Có phải là ${format.choice(nearest.map(({ number, name }) => `${name} (${number})`))}? Tìm thêm: cchc person list --search TÊN`,
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
  "area-list-not-found": ({ list }) => ({
    message: `Không có danh mục lĩnh vực “${list}”.`,
    hint: "Danh mục có sẵn: inspection, 76-2021, 30c-2011, par-index.",
  }),
  "area-not-in-list": ({ area, list, allowed }) => ({
    message: `Danh mục “${list}” không có lĩnh vực “${area}”. ${nothingWritten}`,
    hint: `Chọn trong: ${namedCodes(allowed, labels).join(", ")}.`,
  }),
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
  "act-before-plan": ({ record, act, on, plan, earliest }) => ({
    message: `${record}: ${labels.anyAct[act]} ghi ngày ${format.day(on)}, sớm hơn ngày bắt đầu của kế hoạch ${plan} (${format.day(earliest)}). ${nothingWritten}`,
    hint: `Ghi --on từ ${format.day(earliest)} trở đi; nếu kế hoạch ban hành sớm hơn: cchc plan update ${plan} --issued-on NGÀY`,
  }),
  "act-in-future": ({ record, act, on, today }) => ({
    message: `${record}: ${labels.anyAct[act]} ghi ngày ${format.day(on)}, nhưng hôm nay mới là ${format.day(today)}. ${nothingWritten}`,
    hint: "Việc đã xảy ra không ghi ngày sau hôm nay. Kiểm tra lại --on.",
  }),
  "act-before-previous": ({ record, act, on, previous, previousOn }) => ({
    message: `${record}: ${labels.anyAct[act]} ngày ${format.day(on)} sớm hơn ${labels.anyAct[previous]} ngày ${format.day(previousOn)}. ${nothingWritten}`,
    hint: `Ghi --on từ ${format.day(previousOn)} trở đi.`,
  }),
  "text-or-evidence-needed": ({ finding }) => ({
    message: `Báo cáo khắc phục ${finding} cần nội dung hoặc tài liệu. ${nothingWritten}`,
    hint: 'Thêm --text "NỘI DUNG" hoặc --evidence MÃ',
  }),
  "verifier-reported": ({ finding, by }) => ({
    message: `${by} là người báo cáo khắc phục ${finding} nên không tự xác minh được. ${nothingWritten}`,
    hint: "Người khác xác minh: thêm --by NGƯỜI",
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
  "id-ambiguous": ({ text, candidates }) => ({
    message: `“${text}” ứng với nhiều mục: ${namedCandidates(candidates)}.`,
    hint: "Ghi thêm ký tự của mã, hoặc dùng số hiển thị.",
  }),
  "record-not-found": ({ record }) => ({
    message: `Không tìm thấy “${record}”.`,
    hint: "Xem danh sách của loại cần tìm, ví dụ: cchc visit list, cchc finding list, cchc task list, cchc unit list",
  }),
  "document-not-found": ({ document }) => ({
    message: `Sổ văn bản không có “${document}”.`,
    hint: "Xem danh sách: cchc document list. Thêm văn bản: cchc document add",
  }),
  "committee-number-needed": ({ title, committee }) => ({
    message: `“${title}” do ${committee} ban hành, số do văn thư của ${committee} cấp, không lấy trong dãy số của cơ quan soạn thảo. Chưa có gì được ghi.`,
    hint: "Khi có số, ghi lại lệnh kèm số và ngày: --number 512 --on NGÀY (thành 512/QĐ-UBND). Bản dự thảo chưa có số: dùng report render.",
  }),
  "template-not-numbered": ({ template }) => ({
    message: `Mẫu “${template}” không phải loại văn bản có số. ${nothingWritten}`,
    hint: `Xuất không cần số: cchc report render ${template}`,
  }),
  "document-day-in-future": ({ on, today }) => ({
    message: `Ngày văn bản ${format.day(on)} sau hôm nay (${format.day(today)}). ${nothingWritten}`,
    hint: "Văn bản không ghi ngày chưa tới. Kiểm tra lại --on.",
  }),
  "notice-before-conclusion": ({ visit, on, concludedOn }) => ({
    message: `Thông báo kết luận ghi ngày ${format.day(on)}, sớm hơn ngày kết luận lượt ${visit} (${format.day(concludedOn)}). ${nothingWritten}`,
    hint: `Ghi --on từ ${format.day(concludedOn)} trở đi.`,
  }),
  "document-issued-already": ({ id, number, title }) => ({
    message: `“${title}” đã phát hành với số ${number}. ${nothingWritten}`,
    hint: `Xem: cchc document show ${id}. Nếu phải thay thế: cchc document withdraw ${id} --reason "thu hồi, thay thế", rồi phát hành lại.`,
  }),
  "document-number-taken": ({ number, id, title, isOwn }) => ({
    message: `Số ${number} đã cấp cho “${title}” (mã ${id}). ${nothingWritten}`,
    hint: isOwn
      ? "Bỏ --number để lấy số tiếp theo, hoặc ghi số khác."
      : `Bỏ --number để lấy số tiếp theo, hoặc ghi số khác. Nếu mục trong sổ chính là văn bản này, thêm --document ${id}`,
  }),
  "number-kept-by-record": ({ number, record }) => ({
    message: `Số ${number} đã ghi cho ${record}. ${nothingWritten}`,
    hint: "Bỏ --number để lấy số tiếp theo, hoặc ghi số khác.",
  }),
  "document-number-differs": ({ id, number, wanted }) => ({
    message: `Mục ${id} trong sổ mang số ${number}, không phải ${wanted}. ${nothingWritten}`,
    hint: `Ghi --number ${number}, hoặc sửa số trong sổ trước: cchc document update ${id} --number ${wanted}`,
  }),
  "own-number-fixed": ({ id, number }) => ({
    message: `Văn bản ${number} do cơ quan mình phát hành nên số, ngày và cơ quan ban hành không sửa trong sổ. ${nothingWritten}`,
    hint: `Cấp nhầm và chưa gửi đi: cchc undo ${id}. Đã gửi đi: cchc document withdraw ${id} --reason LÝ_DO, rồi phát hành lại.`,
  }),
  "document-not-own": ({ number }) => ({
    message: `${number} không phải văn bản phát hành từ không gian làm việc này nên không thu hồi được ở đây. ${nothingWritten}`,
    hint: "Xem văn bản đã phát hành: cchc document list --own",
  }),
  "head-code-missing": ({ setting }) => ({
    message:
      setting === "issuerCode"
        ? `Chưa biết chữ viết tắt của cơ quan ban hành, nên chưa ghép được số văn bản. ${nothingWritten}`
        : `Chưa biết chữ viết tắt của bộ phận soạn thảo, nên chưa ghép được số công văn. ${nothingWritten}`,
    hint:
      setting === "issuerCode"
        ? "Đặt một lần: cchc settings --issuer-code SNV. Hoặc ghi đủ số, ký hiệu ở --number."
        : "Đặt một lần: cchc settings --letter-code CCHC. Hoặc ghi đủ số, ký hiệu ở --number.",
  }),
  "document-number-malformed": ({ text, example }) => ({
    message: `“${text}” không phải số văn bản. ${nothingWritten}`,
    hint: `Ghi số thứ tự, hoặc đủ số và ký hiệu như ${example}`,
  }),
  "document-type-differs": ({ text, example }) => ({
    message: `“${text}” không phải ký hiệu của loại văn bản này. ${nothingWritten}`,
    hint: `Ký hiệu đúng có dạng ${example}`,
  }),
  "record-number-differs": ({ record, number, wanted }) => ({
    message: `${record} đã ghi số ${number}, không phải ${wanted}. ${nothingWritten}`,
    hint: `Bỏ --number để phát hành với số ${number}. Nếu số đã ghi là sai, hoàn tác: cchc undo ${record}`,
  }),
  "record-day-differs": ({ record, number, on, wanted }) => ({
    message: `${record} đã ghi số ${number} ngày ${format.day(on)}, không phải ngày ${format.day(wanted)}. ${nothingWritten}`,
    hint: `Bỏ --on để phát hành với ngày ${format.day(on)}. Nếu ngày đã ghi là sai, hoàn tác: cchc undo ${record}`,
  }),
  "record-number-taken": ({ record, number, id, title }) => ({
    message: `${record} đã ghi số ${number}, nhưng số này đã cấp cho “${title}”. ${nothingWritten}`,
    hint: `Xem văn bản kia: cchc document show ${id}. Nếu ${record} ghi nhầm số, hoàn tác: cchc undo ${record}`,
  }),
  "half-issued-differs": ({ number, on, wanted, wantedOn }) => {
    const given = on === null ? `số ${number}` : `số ${number} ngày ${format.day(on)}`;
    const asked = [
      ...(wanted === null ? [] : [`số ${wanted}`]),
      ...(wantedOn === null ? [] : [`ngày ${format.day(wantedOn)}`]),
    ];
    return {
      message: `Sổ văn bản đã cấp ${given} cho văn bản này, không phải ${asked.join(" ")}. ${nothingWritten}`,
      hint: `Bỏ --number và --on để dùng ${given}. Nếu cấp nhầm và chưa gửi đi: cchc undo ${number}`,
    };
  },
  "notice-number-taken": ({ visit, number, id, title }) => ({
    message: `Số ${number} đã cấp cho “${title}”, không dùng cho kết luận lượt ${visit} được. ${nothingWritten}`,
    hint: `Xem văn bản kia: cchc document show ${id}. Nếu chưa có số: --draft, rồi cchc report issue conclusion-notice --visit ${visit}`,
  }),
  "visit-not-minuted": ({ visit }) => ({
    message: `Lượt kiểm tra ${visit} chưa ghi biên bản, nên chưa cấp số được. ${nothingWritten}`,
    hint: `Ghi ngày lập biên bản trước: cchc visit minute ${visit}. Bản thảo chưa có số: cchc report render minutes --visit ${visit}`,
  }),
  "document-before-facts": ({ record, on, from }) => ({
    message: `Văn bản ghi ngày ${format.day(on)}, sớm hơn việc được nêu trong văn bản của lượt ${record} (${format.day(from)}). ${nothingWritten}`,
    hint: `Ghi --on từ ${format.day(from)} trở đi.`,
  }),
  "document-after-visit": ({ record, on, to }) => ({
    message: `Thông báo ghi ngày ${format.day(on)}, sau ngày bắt đầu kiểm tra lượt ${record} (${format.day(to)}). ${nothingWritten}`,
    hint: `Ghi --on không sau ${format.day(to)}.`,
  }),
  "document-withdrawn-already": ({ number, on }) => ({
    message: `Văn bản ${number} đã thu hồi ngày ${format.day(on)}. ${nothingWritten}`,
    hint: "Phát hành văn bản thay thế: cchc report issue",
  }),
  "withdrawn-before-issue": ({ number, on, issuedOn }) => ({
    message: `Ngày thu hồi ${format.day(on)} sớm hơn ngày phát hành ${number} (${format.day(issuedOn)}). ${nothingWritten}`,
    hint: `Ghi --on từ ${format.day(issuedOn)} trở đi.`,
  }),
  "initiative-not-found": ({ initiative }) => ({
    message: `Sổ sáng kiến không có “${initiative}”.`,
    hint: "Xem danh sách: cchc initiative list",
  }),
  "figures-period-differs": ({ collection, from, to }) => ({
    message: `Tập số liệu ${collection} đã có, của kỳ từ ${format.day(from)} đến ${format.day(to)}. ${nothingWritten}`,
    hint: "Bỏ --period để ghi vào tập này, hoặc đặt tên khác ở --in.",
  }),
  "previous-is-itself": ({ finding }) => ({
    message: `${finding} không thể tái diễn từ chính nó. ${nothingWritten}`,
    hint: "Ghi ở --previous tồn tại của lần kiểm tra trước.",
  }),
  "value-invalid": ({ path, expected, found }) => ({
    message: `${settingName(path, workspace.settings.field)} phải là ${expectation(expected)}, nhưng nhận được ${found}. ${nothingWritten}`,
    hint: "Sửa giá trị rồi làm lại.",
  }),
  "unit-changed-later": ({ unit, on, later }) => ({
    message: `${unit} đã có thay đổi ngày ${format.day(later)}, sau ngày ${format.day(on)}. ${nothingWritten}`,
    hint: `Xem đơn vị: cchc unit show ${unit}. Thay đổi ghi nhầm thì hoàn tác: cchc undo units`,
  }),
  "evidence-not-found": ({ evidence }) => ({
    message: `Không có tài liệu “${evidence}”.`,
    hint: "Xem danh sách: cchc evidence list",
  }),
  "undo-nothing": ({ record }) => ({
    message: `${record} không có thay đổi nào hoàn tác được. ${nothingWritten}`,
    hint: `Xem lịch sử: cchc history ${record}`,
  }),
  "already-withdrawn": ({ number }) => ({
    message: `${number} đã được rút từ trước. ${nothingWritten}`,
    hint: `Lấy lại thì chạy: cchc undo ${number}`,
  }),
  "withdraw-in-use": ({ number, users, total }) => ({
    message: `Không rút được ${number}: ${users.join(", ")}${total > users.length ? ` và ${total - users.length} mục khác` : ""} đang dùng. ${nothingWritten}`,
    hint: "Hủy hoặc sửa những chỗ đang dùng trước.",
  }),
  "undo-in-use": ({ record, users, total }) => ({
    message: `Không hoàn tác được ${record}: ${users.join(", ")}${total > users.length ? ` và ${total - users.length} mục khác` : ""} đang dùng. ${nothingWritten}`,
    hint: "Sửa hoặc hoàn tác những chỗ đang dùng trước.",
  }),
  "undo-blocked": ({ record, records }) => ({
    message: `Chưa hoàn tác được ${record}: có thay đổi sau đó dựa vào nó. ${nothingWritten}`,
    hint: `Hoàn tác thay đổi sau trước: ${records.map((one) => `cchc undo ${one}`).join(", ")}`,
  }),
} satisfies Partial<ProblemTexts>;

function validity(from: Parameters<typeof format.day>[0] | null, to: Parameters<typeof format.day>[0] | null): string {
  const parts = [
    ...(from === null ? [] : [`có từ ${format.day(from)}`]),
    ...(to === null ? [] : [`đến trước ${format.day(to)}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
}
