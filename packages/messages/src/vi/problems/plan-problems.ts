import { namedCodes } from "../../named-codes.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const nothingWritten = "Chưa có gì được ghi.";

/** Texts of problems with plans, their tasks, targets and roll-out, and with recurring duties. */
export const planProblems = {
  "plan-not-found": ({ plan }) => ({
    message: `Không có kế hoạch nào mang số hoặc mã “${plan}”.`,
    hint: "Xem danh sách: cchc plan list",
  }),
  "plan-days-reversed": ({ from, to }) => ({
    message: `Kế hoạch không thể bắt đầu ngày ${format.day(from)} rồi kết thúc ngày ${format.day(to)}. ${nothingWritten}`,
    hint: "Ngày kết thúc phải bằng hoặc sau ngày bắt đầu.",
  }),
  "plan-area-in-use": ({ plan, area, record, of }) => ({
    message: `Kế hoạch ${plan} còn ${of === "task" ? "nhiệm vụ" : "chỉ tiêu"} ${record} ở lĩnh vực “${area}” nên không bỏ lĩnh vực này được. ${nothingWritten}`,
    hint: `Chuyển sang lĩnh vực khác trước: cchc ${of === "task" ? "task update" : "target set"} ${record} --area LĨNH_VỰC`,
  }),
  "target-incomplete": ({ missing }) => ({
    message: `Chỉ tiêu còn thiếu thông tin. ${nothingWritten}`,
    hint: `Bổ sung: ${missing.map((part) => (part === "goal" ? "--rank, --value hoặc --change" : part === "when" ? "--years hoặc --due" : `--${part}`)).join(", ")}.`,
  }),
  "plan-outside-period": ({ plan, planFrom, planTo, yearPlan, from, to }) => ({
    message: `Kế hoạch ${yearPlan === null ? "" : `${yearPlan} `}từ ${format.day(from)} đến ${format.day(to)} nằm ngoài kế hoạch giai đoạn ${plan} (${format.day(planFrom)} – ${format.day(planTo)}). ${nothingWritten}`,
    hint:
      yearPlan === null
        ? `Chọn năm trong giai đoạn đó, hoặc bỏ --period-plan, --from-plan. Xem: cchc plan show ${plan}`
        : `Giữ thời gian của ${plan} bao trùm kế hoạch năm đó, hoặc tách kế hoạch năm ra trước: cchc plan update ${yearPlan} --clear period-plan`,
  }),
  "area-not-in-plan": ({ plan, area, allowed }) => ({
    message: `Kế hoạch ${plan} không có lĩnh vực “${area}”. ${nothingWritten}`,
    hint: `Lĩnh vực của kế hoạch này: ${namedCodes(allowed, labels).join(", ")}.`,
  }),
  "task-not-found": ({ task }) => ({
    message: `Không có nhiệm vụ nào mang số hoặc mã “${task}”.`,
    hint: "Xem danh sách: cchc task list",
  }),
  "task-due-outside-plan": ({ task, due, plan, from, to }) => ({
    message: `“${task}”: thời hạn ${format.day(due)} nằm ngoài thời gian của kế hoạch ${plan} (${format.day(from)} – ${format.day(to)}). ${nothingWritten}`,
    hint: `Chọn thời hạn trong khoảng đó, hoặc sửa thời gian của kế hoạch: cchc plan update ${plan} --to NGÀY`,
  }),
  "lead-co-ordinates": ({ task, unit }) => ({
    message: `“${task}”: ${unit} vừa chủ trì vừa phối hợp. Mỗi việc một đầu mối chủ trì. ${nothingWritten}`,
    hint: "Bỏ đơn vị đó khỏi --coordinators, hoặc chọn đơn vị khác chủ trì.",
  }),
  "co-ordinator-repeats": ({ task, unit }) => ({
    message: `“${task}”: ${unit} được ghi hai lần trong các đơn vị phối hợp. ${nothingWritten}`,
    hint: "Ghi mỗi đơn vị phối hợp một lần.",
  }),
  "task-code-repeats": ({ code, task, other }) => ({
    message: `“${task}”: ký hiệu ${code} đã dùng cho nhiệm vụ ${other}. ${nothingWritten}`,
    hint: `Chọn ký hiệu khác, hoặc xem: cchc task show ${other}`,
  }),
  "task-circle": ({ task, parent }) => ({
    message: `${task} không thể là phần việc của ${parent}, vì ${parent} đang là phần việc của ${task}. ${nothingWritten}`,
    hint: "Chọn nhiệm vụ cấp trên khác.",
  }),
  "task-rescheduled": ({ task }) => ({
    message: `Thời hạn của ${task} đã được điều chỉnh, nên không sửa thẳng thời hạn ban đầu nữa. ${nothingWritten}`,
    hint: `Điều chỉnh tiếp: thêm --reason "LÝ DO". Xem các lần điều chỉnh: cchc task show ${task}`,
  }),
  "task-finished": ({ task, on }) => ({
    message: `${task} đã hoàn thành ngày ${format.day(on)} nên không điều chỉnh thời hạn nữa. ${nothingWritten}`,
    hint: `Nếu việc chưa xong, báo cáo lại tiến độ trước: cchc task progress ${task} --percent SỐ`,
  }),
  "task-dropped": ({ task, on }) => ({
    message: `${task} đã dừng thực hiện từ ngày ${format.day(on)}. ${nothingWritten}`,
    hint: `Nếu dừng nhầm: cchc undo ${task}`,
  }),
  "tasks-of-plans": ({ plans }) => ({
    message: `Các nhiệm vụ thuộc những kế hoạch khác nhau: ${plans.join(", ")}. ${nothingWritten}`,
    hint: "Mỗi lần chỉ sửa nhiệm vụ của một kế hoạch; chạy lệnh riêng cho từng kế hoạch.",
  }),
  "percent-out-of-range": ({ percent }) => ({
    message: `Tiến độ ${format.number(percent)}% không hợp lệ. ${nothingWritten}`,
    hint: "Ghi số nguyên từ 0 đến 100; 100 là đã hoàn thành.",
  }),
  "rollout-before-plan": ({ plan, on, issuedOn }) => ({
    message: `Báo cáo triển khai ngày ${format.day(on)} sớm hơn ngày ban hành kế hoạch ${plan} (${format.day(issuedOn)}). ${nothingWritten}`,
    hint: "Kiểm tra lại --on, hoặc ngày ban hành của kế hoạch.",
  }),
  "rollout-repeats": ({ plan, unit, on }) => ({
    message: `${unit} đã có báo cáo triển khai ${plan} ngày ${format.day(on)} với cùng văn bản. ${nothingWritten}`,
    hint: `Xem: cchc plan rollout ${plan}`,
  }),
  "target-not-found": ({ target }) => ({
    message: `Không có chỉ tiêu nào mang số hoặc mã “${target}”.`,
    hint: "Xem danh sách: cchc target list",
  }),
  "target-years-reversed": ({ target, firstYear, lastYear }) => ({
    message: `“${target}”: năm đầu ${firstYear} sau năm cuối ${lastYear}. ${nothingWritten}`,
    hint: "Ghi --years NĂM_ĐẦU..NĂM_CUỐI.",
  }),
  "target-outside-plan": ({ target, firstYear, lastYear, plan, from, to }) => ({
    message: `“${target}”: ${firstYear === lastYear ? `năm ${firstYear}` : `các năm ${firstYear}–${lastYear}`} nằm ngoài kế hoạch ${plan} (${format.day(from)} – ${format.day(to)}). ${nothingWritten}`,
    hint: "Chọn năm trong thời gian của kế hoạch.",
  }),
  "target-needs-baseline": ({ target }) => ({
    message: `“${target}” là mức tăng, giảm nên phải có năm gốc để so sánh. ${nothingWritten}`,
    hint: "Thêm --baseline-year NĂM, hoặc --after CHỈ_TIÊU nếu so với kết quả của một chỉ tiêu khác.",
  }),
  "target-circle": ({ target }) => ({
    message: `“${target}” không thể lấy chính kết quả của mình làm gốc so sánh. ${nothingWritten}`,
    hint: "Chọn chỉ tiêu khác ở --after.",
  }),
  "baseline-after-goal": ({ target, baselineYear, year }) => ({
    message: `“${target}”: năm gốc ${baselineYear} sau năm phải đạt ${year}. ${nothingWritten}`,
    hint: "Kiểm tra lại --baseline-year và thời hạn.",
  }),
  "rank-not-positive": ({ goal }) => ({
    message: `Thứ hạng ${format.number(goal)} không hợp lệ. ${nothingWritten}`,
    hint: "Thứ hạng là số nguyên từ 1; “trong 10 địa phương dẫn đầu” ghi là 10.",
  }),
  "duty-not-found": ({ duty }) => ({
    message: `Không có việc định kỳ nào mang số hoặc mã “${duty}”.`,
    hint: "Xem danh sách: cchc duty list",
  }),
  "duty-binds-nobody": ({ duty }) => ({
    message: `“${duty}” chưa giao cho đơn vị nào. ${nothingWritten}`,
    hint: "Thêm --units MÃ,MÃ hoặc --level CẤP, --category LOẠI.",
  }),
  "duty-day-needed": ({ frequency }) => ({
    message: `Việc ${labels.dutyFrequency[frequency].toLowerCase()} không dùng được hạn theo ngày trong tháng. ${nothingWritten}`,
    hint: "Dùng --within, ví dụ --within 3wd.",
  }),
  "duty-period-malformed": ({ text, frequency, example }) => ({
    message: `“${text}” không phải là kỳ của việc ${labels.dutyFrequency[frequency].toLowerCase()}.`,
    hint: `Ghi như ${example}.`,
  }),
  "duty-not-in-force": ({ duty, period, last, from, to }) => ({
    message: `${duty} không áp dụng cho kỳ ${period} (kết thúc ${format.day(last)}): áp dụng từ ${format.day(from)}${to === null ? "" : ` đến ${format.day(to)}`}. ${nothingWritten}`,
    hint: `Xem: cchc duty show ${duty}`,
  }),
  "duty-reported-later": ({ duty, to, period, last }) => ({
    message: `${duty} không thể kết thúc ngày ${format.day(to)}: đã có báo cáo của kỳ ${period} (đến hết ngày ${format.day(last)}). ${nothingWritten}`,
    hint: `Kết thúc sau kỳ đó: cchc duty update ${duty} --to ${format.day(last)}`,
  }),
  "duty-not-bound": ({ duty, unit, on }) => ({
    message: `${unit} không thuộc các đơn vị thực hiện ${duty} vào ngày ${format.day(on)}. ${nothingWritten}`,
    hint: `Xem các đơn vị: cchc duty roll-call ${duty}`,
  }),
  "duty-not-yet": ({ duty, period, first, on }) => ({
    message: `${duty}: kỳ ${period} đến ${format.day(first)} mới bắt đầu, không thể báo cáo ngày ${format.day(on)}. ${nothingWritten}`,
    hint: "Kiểm tra lại --period và --on.",
  }),
  "duty-reported-already": ({ duty, period, unit, on }) => ({
    message: `${unit} đã được ghi thực hiện ${duty} kỳ ${period} ngày ${format.day(on)}. ${nothingWritten}`,
    hint: `Nếu lần ghi trước nhầm: cchc undo ${duty}`,
  }),
  "duty-visit-needed": ({ duty }) => ({
    message: `${duty} thực hiện sau mỗi lần kiểm tra nên cần biết lượt nào. ${nothingWritten}`,
    hint: "Thêm --visit LƯỢT",
  }),
  "duty-counted": ({ duty }) => ({
    message: `${duty} tính theo báo cáo tiến độ nhiệm vụ, không ghi riêng. ${nothingWritten}`,
    hint: "Ghi tiến độ: cchc task progress NHIỆM_VỤ --percent N",
  }),
} satisfies Partial<ProblemTexts>;
