import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { agreeingSum, printedSum } from "../printed-sums.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const bandText = ({ name, minimum }: { name: string; minimum: number }): string =>
  `${name} từ ${format.percent(minimum)}`;
const nothingWritten = "Chưa có gì được ghi.";

/** Criteria sets and scorecards. */
export const scoreProblems = {
  "criteria-not-found": ({ criteria }) => ({
    message: `Không có bộ tiêu chí nào mang số hoặc mã “${criteria}”.`,
    hint: "Xem danh sách: cchc criteria list",
  }),
  "criteria-empty": ({ criteria }) => ({
    message: `Bộ tiêu chí “${criteria}” chưa có tiêu chí nào để chấm điểm. ${nothingWritten}`,
    hint: "Mỗi lĩnh vực cần ít nhất một tiêu chí có điểm tối đa.",
  }),
  "bands-before-last": ({ criteria, from, last }) => ({
    message: `Bộ tiêu chí ${criteria} đã có mức xếp loại áp dụng từ ${format.day(last)}; mức mới không thể áp dụng từ ${format.day(from)}. ${nothingWritten}`,
    hint: `Ghi ngày sau ${format.day(last)}, hoặc lấy lại lần ghi trước: cchc undo ${criteria}`,
  }),
  "bands-touch-final": ({ criteria, from, scorecards, last }) => ({
    message: `${format.number(scorecards.length)} phiếu theo ${criteria} đã chốt từ ${format.day(from)} trở đi (${scorecards.slice(0, 5).join(", ")}${scorecards.length > 5 ? " …" : ""}); kết quả đã chốt không đổi mức xếp loại. ${nothingWritten}`,
    hint: `Áp dụng từ sau ${format.day(last)}, hoặc mở lại các phiếu này trước: cchc scorecard reopen ${scorecards[0] ?? "PHIẾU"} --reason "LÝ DO" --document SỐ`,
  }),
  "band-repeats": ({ band }) => ({
    message: `Mức “${band}” trùng tên hoặc trùng tỷ lệ với một mức khác. ${nothingWritten}`,
    hint: "Mỗi mức một tên và một tỷ lệ riêng.",
  }),
  "bands-out-of-order": ({ bands }) => ({
    message: `Các mức xếp loại không theo thứ tự: ${bands.map(bandText).join(", ")}. ${nothingWritten}`,
    hint: `Ghi từ cao xuống thấp: ${bands
      .toSorted((left, right) => right.minimum - left.minimum)
      .map(bandText)
      .join(", ")}; nếu tên gắn nhầm tỷ lệ thì sửa lại.`,
  }),
  "bands-without-lowest": ({ band, minimum }) => ({
    message: `Chưa có mức cho kết quả dưới ${format.percent(minimum)}: mức thấp nhất là “${band}”. ${nothingWritten}`,
    hint: 'Thêm mức thấp nhất, từ 0%: --band "Không xếp loại=0"',
  }),
  "band-above-maximum": ({ band, minimum, most }) => ({
    message: `Không đơn vị nào đạt được mức “${band}” từ ${format.percent(minimum)}: cao nhất có thể đạt là ${format.percent(most)}. ${nothingWritten}`,
    hint: `Ghi tỷ lệ từ 0 đến ${format.number(most)} phần trăm của điểm tối đa, không ghi số điểm.`,
  }),
  "undo-bands-final": ({ criteria, scorecards }) => ({
    message: `Hoàn tác sẽ đổi mức xếp loại của ${format.number(scorecards.length)} phiếu theo ${criteria} đã chốt (${scorecards.slice(0, 5).join(", ")}${scorecards.length > 5 ? " …" : ""}); xếp loại đã quyết định thì giữ nguyên. ${nothingWritten}`,
    hint: `Mức mới theo văn bản mới: cchc criteria bands ${criteria} --from NGÀY. Xếp loại sai thì mở lại từng phiếu: cchc scorecard reopen ${scorecards[0] ?? "PHIẾU"} --reason "LÝ DO" --document SỐ`,
  }),
  "criteria-code-repeats": ({ code }) => ({
    message: `Ký hiệu ${code} dùng cho hai mục của bộ tiêu chí. ${nothingWritten}`,
    hint: "Mỗi lĩnh vực, tiêu chí, tiêu chí thành phần có ký hiệu riêng.",
  }),
  "criteria-parent-unknown": ({ code, parent }) => ({
    message: `Mục ${code} thuộc mục ${parent}, nhưng phía trên không có mục ${parent}.`,
    hint: `Thêm dòng ${parent} ở phía trên, hoặc ghi mục cấp trên ở cột “Thuộc mục”.`,
  }),
  "criteria-too-deep": ({ code }) => ({
    message: `Mục ${code} ở cấp thứ tư; bộ tiêu chí chỉ có lĩnh vực, tiêu chí và tiêu chí thành phần.`,
    hint: "Gộp mục này vào tiêu chí thành phần ở trên.",
  }),
  "criteria-kind-unclear": ({ code, title, above }) => ({
    message: `Mục ${code} “${title}” nằm trong mục ${above}: chưa rõ điểm này tính trong điểm tối đa hay là điểm thưởng, điểm trừ.`,
    hint: "Ghi ở cột “Loại”: Tiêu chí (trong điểm tối đa), Điểm thưởng hoặc Điểm trừ; hoặc đưa phần này ra thành mục lớn riêng.",
  }),
  "criteria-kind-contradicts": ({ code, kind, heading, row }) => ({
    message: `Mục ${code} ghi loại “${labels.scoreItemKind[kind]}” nhưng đứng dưới “${heading}” ở dòng ${row}.`,
    hint: "Sửa cột “Loại”, hoặc chuyển dòng này ra khỏi phần đó.",
  }),
  "criteria-kinds-mixed": ({ code, heading, row }) => ({
    message: `${code === "" ? "Mục này" : `Mục ${code}`} thuộc “${heading}” ở dòng ${row}: chưa rõ là điểm thưởng hay điểm trừ.`,
    hint: "Tách thành hai phần “Điểm thưởng” và “Điểm trừ”, hoặc ghi cột “Loại” cho từng dòng.",
  }),
  "criteria-extra-nested": ({ code, above }) => ({
    message: `Mục ${code} nằm dưới mục ${above}; điểm thưởng, điểm trừ chỉ có một cấp.`,
    hint: `Giữ các mục con và bỏ dòng ${above}, hoặc giữ dòng ${above} và bỏ các mục con.`,
  }),
  "penalty-negative": ({ item, points }) => ({
    message: `Mục ${item} là điểm trừ mà ghi ${format.number(points)}: số điểm trừ ghi bằng số dương.`,
    hint: `Ghi ${format.number(Math.abs(points))}; phần mềm tự trừ khi tính điểm.`,
  }),
  "criteria-sum-differs": (sums) => ({
    message: `${printedSum(sums)} Số được giữ như bảng ghi.`,
    hint: `${agreeingSum(sums)} Chép sai thì sửa bảng rồi lập lại; văn bản in như vậy thì để nguyên.`,
  }),
  "criteria-caps-shared": ({ sections, cap }) => ({
    message: `${format.list(sections.map((title) => `“${title}”`))} có mức tính nhiều nhất riêng; phần mềm chỉ giữ một mức cho tất cả (${cap === null ? "không giới hạn" : `cộng lại ${format.number(cap)}`}).`,
    hint: "Muốn giữ mức của từng phần thì ghi mỗi phần thành một mục, điểm tối đa là mức của phần.",
  }),
  "criteria-total-typed": ({ printed, typed }) => ({
    message: `Bảng ghi tổng ${format.number(printed)}, còn --maximum là ${format.number(typed)}: lấy ${format.number(typed)}.`,
    hint: "Bỏ --maximum nếu bảng ghi đúng.",
  }),
  "group-empty": ({ group }) => ({
    message: `“${group}” chưa nói chấm điểm những đơn vị nào. ${nothingWritten}`,
    hint: "Thêm --units MÃ,MÃ hoặc --level CẤP, --category LOẠI.",
  }),
  "unit-not-in-group": ({ unit, criteria, group, on }) => ({
    message: `${unit} không thuộc nhóm “${group}” của bộ tiêu chí ${criteria} vào ngày ${format.day(on)}. ${nothingWritten}`,
    hint: `Xem nhóm: cchc criteria show ${criteria}`,
  }),
  "scorecard-not-found": ({ scorecard, nearest = [] }) => ({
    message: `Không có phiếu chấm điểm nào mang số, mã hoặc tên đơn vị “${scorecard}”.`,
    hint:
      nearest.length === 0
        ? "Xem danh sách: cchc scorecard list"
        : `Có phải là ${format.choice(nearest.map(({ id, name }) => `${id} (${name})`))}? Xem danh sách: cchc scorecard list`,
  }),
  "scorecards-missing": ({ units, criteria }) => ({
    message: `Chưa có phiếu theo bộ tiêu chí ${criteria}: ${format.list(units.slice(0, 10))}${units.length > 10 ? " …" : ""}. ${nothingWritten}`,
    hint: `Lập phiếu trước: cchc scorecard create ${criteria} --all`,
  }),
  "scorecard-exists": ({ unit, criteria, scorecard }) => ({
    message: `${unit} đã có phiếu ${scorecard} theo bộ tiêu chí ${criteria}. ${nothingWritten}`,
    hint: `Xem phiếu: cchc scorecard show ${scorecard}`,
  }),
  "scorecard-act-not-allowed": ({ scorecard, act, status, from }) => ({
    message: `Phiếu ${scorecard} đang ở “${labels.scorecardStatus[status]}” nên không thể ${labels.scorecardAct[act]}. ${nothingWritten}`,
    hint: `${from.length === 0 ? "" : `Chỉ làm được khi phiếu ở: ${from.map((one) => labels.scorecardStatus[one]).join(", ")}. `}${status === "final" ? `Mở lại: cchc scorecard reopen ${scorecard} --reason "LÝ DO" --document SỐ` : `Xem: cchc scorecard show ${scorecard}`}`,
  }),
  "scorecard-final": ({ scorecard }) => ({
    message: `Phiếu ${scorecard} đã chốt nên không rút được. ${nothingWritten}`,
    hint: `Mở lại trước: cchc scorecard reopen ${scorecard} --reason "LÝ DO" --document SỐ`,
  }),
  "scorecard-unscored": ({ scorecard, act, items }) => ({
    message: `Phiếu ${scorecard} còn ${format.number(items.length)} mục chưa có điểm nên chưa thể ${labels.scorecardAct[act]}: ${format.list(items.slice(0, 12))}${items.length > 12 ? " …" : ""}. Chưa chấm không phải là 0 điểm. ${nothingWritten}`,
    hint: `Chấm điểm: cchc scorecard score ${scorecard} --points ${items[0] ?? "1.1"}=SỐ`,
  }),
  "score-item-not-found": ({ item, criteria }) => ({
    message: `Bộ tiêu chí ${criteria} không có mục “${item}”.`,
    hint: `Xem các mục: cchc criteria show ${criteria}`,
  }),
  "score-item-has-parts": ({ item, parts }) => ({
    message: `Mục ${item} được chấm theo từng mục con. ${nothingWritten}`,
    hint: `Chấm các mục: ${parts.join(", ")}.`,
  }),
  "score-item-not-for-unit": ({ item, scorecard, unit }) => ({
    message: `Mục ${item} không áp dụng cho ${unit}. ${nothingWritten}`,
    hint: `Xem phiếu: cchc scorecard show ${scorecard}`,
  }),
  "score-item-not-yet": ({ item, scorecard }) => ({
    message: `Mục ${item} do cơ quan thẩm định chấm, sau khi đơn vị nộp phiếu. ${nothingWritten}`,
    hint: `Nộp phiếu trước: cchc scorecard submit ${scorecard}`,
  }),
  "score-maximum-differs": ({ item, maximum, expected, criteria }) => ({
    message: `Mục ${item}: bảng ghi điểm tối đa ${format.number(maximum)}, bộ tiêu chí ${criteria} là ${format.number(expected)}; điểm chấm theo thang khác thì không nhận. ${nothingWritten}`,
    hint: `Ghi điểm tối đa ${format.number(expected)} và điểm chấm theo thang đó; hoặc chọn đúng bộ tiêu chí của bảng: --criteria`,
  }),
  "score-maximum-doubtful": ({ text, maximum, accepted }) => ({
    message: `“${text}” ghi điểm tối đa ${format.number(maximum)}, theo bộ tiêu chí là ${format.choice(accepted.map((one) => format.number(one)))}.`,
    hint: "So lại mẫu phiếu với bộ tiêu chí; điểm các mục vẫn nhập như bảng ghi.",
  }),
  "score-sum-differs": ({ text, points, accepted, items }) => ({
    message: `“${text}” ghi ${format.number(points)}, ${format.number(items)} mục thuộc phần này cộng lại ${format.choice(accepted.map((one) => format.number(one)))}.`,
    hint: "Hỏi lại đơn vị: sửa điểm từng mục hoặc sửa số cộng. Điểm các mục vẫn nhập như bảng ghi; số cộng do phần mềm tính.",
  }),
  "points-out-of-range": ({ item, points, maximum }) => ({
    message: `Mục ${item}: ${format.number(points)} điểm không hợp lệ, điểm từ 0 đến ${format.number(maximum)}. ${nothingWritten}`,
    hint: "Kiểm tra lại điểm và điểm tối đa của mục.",
  }),
  "points-decimals": ({ item, points }) => ({
    message: `Mục ${item}: điểm ${format.number(points, 6)} có quá hai chữ số thập phân. ${nothingWritten}`,
    hint: "Ghi nhiều nhất hai chữ số sau dấu phẩy, ví dụ 1,25.",
  }),
  "appraiser-submitted": ({ scorecard, by }) => ({
    message: `Phiếu ${scorecard}: ${by} là người nộp phiếu nên không được thẩm định. ${nothingWritten}`,
    hint: "Ghi người thẩm định khác: --by NGƯỜI",
  }),
  "explanation-awaited": ({ scorecard, due }) => ({
    message: `Phiếu ${scorecard} đang chờ giải trình đến hết ngày ${format.day(due)}. ${nothingWritten}`,
    hint: `Khi có giải trình: cchc scorecard explain ${scorecard} --text "NỘI DUNG"; quá hạn thì chốt được.`,
  }),
} satisfies Partial<ProblemTexts>;
