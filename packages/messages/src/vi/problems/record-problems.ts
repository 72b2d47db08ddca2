import { namedCandidates } from "../../named-candidates.ts";
import { namedCodes } from "../../named-codes.ts";
import { settingName } from "../../setting-name.ts";
import { expectation } from "../expectation.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { workspace } from "../workspace.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const nothingWritten = "Chưa có gì được ghi.";

/** Texts of problems with records of every kind. */
export const recordProblems = {
  "person-not-found": ({ person, nearest = [] }) => ({
    message: `Không có ai tên hoặc mang mã “${person}” trong danh sách người.`,
    hint:
      nearest.length === 0
        ? "Xem danh sách: cchc person list"
        : `Có phải là ${format.choice(nearest.map(({ number, name }) => `${name} (${number})`))}? Tìm thêm: cchc person list --search TÊN`,
  }),
  "area-list-not-found": ({ list }) => ({
    message: `Không có danh mục lĩnh vực “${list}”.`,
    hint: "Danh mục có sẵn: inspection, 76-2021, 30c-2011, par-index.",
  }),
  "area-not-in-list": ({ area, list, allowed }) => ({
    message: `Danh mục “${list}” không có lĩnh vực “${area}”. ${nothingWritten}`,
    hint: `Chọn trong: ${namedCodes(allowed, labels).join(", ")}.`,
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
  "id-ambiguous": ({ text, candidates, inTable }) => ({
    message: `“${text}” ứng với nhiều mục: ${namedCandidates(candidates)}.`,
    hint:
      inTable === "unit-named"
        ? `Ghi mã trong ngoặc sau tên đơn vị: ${candidates.map(({ id }) => `“${text} (${id})”`).join(" hoặc ")}.`
        : inTable === "unit-typed"
          ? `Ghi mã thay cho tên: ${format.choice(candidates.map(({ id }) => id))}.`
          : inTable === "row-of-units"
            ? "Ghi đơn vị cấp trên hoặc mã của đơn vị ở dòng này."
            : "Ghi thêm ký tự của mã, hoặc dùng số hiển thị.",
  }),
  "record-not-found": ({ record }) => ({
    message: `Không tìm thấy “${record}”.`,
    hint: "Xem danh sách của loại cần tìm, ví dụ: cchc visit list, cchc finding list, cchc task list, cchc unit list",
  }),
  "initiative-not-found": ({ initiative }) => ({
    message: `Sổ sáng kiến không có “${initiative}”.`,
    hint: "Xem danh sách: cchc initiative list",
  }),
  "value-invalid": ({ path, expected, found }) => ({
    message: `${settingName(path, workspace.settings.field)} phải là ${expectation(expected)}, nhưng ${found === "" ? "còn thiếu" : `nhận được ${found}`}. ${nothingWritten}`,
    hint: "Sửa giá trị rồi làm lại.",
  }),
  "undo-nothing": ({ record, made }) => ({
    message: `${record} không có thay đổi nào hoàn tác được. ${nothingWritten}`,
    hint:
      made === "visit"
        ? `Lập nhầm thì hủy: cchc visit cancel ${record} --reason LÝ_DO`
        : made === undefined
          ? `Xem lịch sử: cchc history ${record}`
          : `Lập nhầm thì rút: cchc ${made} withdraw ${record} --reason LÝ_DO`,
  }),
  "undo-outdated": ({ record }) => ({
    message: `${record} vừa có thay đổi khác nên chưa hoàn tác. ${nothingWritten}`,
    hint: `Xem thay đổi đó trước khi hoàn tác: cchc history ${record}`,
  }),
  "undo-part-missing": ({ record, found, total }) => ({
    message: `Không hoàn tác được ${record}: đợt đó gồm ${format.number(total)} hồ sơ, nay chỉ còn thấy ${format.number(found)}. ${nothingWritten}`,
    hint: "Khôi phục tệp đã mất rồi hoàn tác lại.",
  }),
  "already-withdrawn": ({ number }) => ({
    message: `${number} đã được rút từ trước. ${nothingWritten}`,
    hint: `Lấy lại thì chạy: cchc undo ${number}`,
  }),
  "withdraw-in-use": ({ number, users, total }) => ({
    message: `Không rút được ${number}: ${users.join(", ")}${total > users.length ? ` và ${total - users.length} mục khác` : ""} đang dùng. ${nothingWritten}`,
    hint: "Hủy hoặc sửa những chỗ đang dùng trước.",
  }),
  "undo-blocked": ({ record, records }) => ({
    message: `Chưa hoàn tác được ${record}: có thay đổi sau đó dựa vào nó. ${nothingWritten}`,
    hint: `Hoàn tác thay đổi sau trước: ${records.map((one) => `cchc undo ${one}`).join(", ")}`,
  }),
  "undo-in-use": ({ record, users, total }) => ({
    message: `Không hoàn tác được ${record}: ${users.join(", ")}${total > users.length ? ` và ${total - users.length} mục khác` : ""} đang dùng. ${nothingWritten}`,
    hint: "Sửa hoặc hoàn tác những chỗ đang dùng trước.",
  }),
} satisfies Partial<ProblemTexts>;
