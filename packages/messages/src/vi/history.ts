import { type ChangeTexts, dayOf, labelOf, type RecordedChange, textOf } from "../recorded-change.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

const on = (change: RecordedChange): string => suffix("ngày", dayOf(change.on, format.day));
const because = (change: RecordedChange): string => suffix("lý do:", textOf(change.reason));
const by = (change: RecordedChange): string => suffix("bởi", textOf(change.by));
const quoted = (value: unknown): string => (textOf(value) === "" ? "" : ` “${textOf(value)}”`);

const changes: ChangeTexts = {
  "workspace.init": (change) => `tạo không gian làm việc${quoted(change.title)}`,
  "workspace.update": () => "sửa cài đặt của không gian làm việc",
  "unit.add": (change) => `thêm đơn vị ${textOf(change.name)}`,
  "unit.change": (change) =>
    `${labelOf(change.event, labels.unitEvent).toLowerCase()} đơn vị${on(change)}${suffix("theo", textOf(change.document))}`,
  "calendar.set-off": (change) => `đặt ${dayOf(change.day, format.day)} là ngày nghỉ${quoted(change.name)}`,
  "calendar.set-worked": (change) => `đặt ${dayOf(change.day, format.day)} là ngày làm việc`,
  "calendar.clear": (change) => `bỏ quy định riêng của ngày ${dayOf(change.day, format.day)}`,
  "calendar.announce": (change) => `ghi nhận lịch năm ${textOf(change.year)} đã công bố`,
  "calendar.replace": () => "thay toàn bộ lịch ngày làm việc",
  "person.add": (change) => `thêm ${textOf(change.name)} vào danh sách người`,
  "person.update": () => "sửa thông tin người",
  "document.add": () => "thêm văn bản vào sổ",
  "figure.set": () => "ghi số liệu",
  "visit.plan": (change) => `lên kế hoạch lượt kiểm tra${on(change)}`,
  "visit.update": () => "sửa thông tin lượt kiểm tra",
  "visit.notify": (change) => `thông báo kiểm tra${on(change)}${suffix("theo", textOf(change.document))}`,
  "visit.receive-report": (change) => `nhận báo cáo tự kiểm tra${on(change)}`,
  "visit.start": (change) => `bắt đầu kiểm tra${on(change)}`,
  "visit.minute": (change) => `lập biên bản${on(change)}`,
  "visit.conclude": (change) => `kết luận${on(change)}${suffix("tại thông báo", textOf(change.notice))}`,
  "visit.number-notice": (change) => `ghi số thông báo kết luận ${textOf(change.notice)}`,
  "visit.close": (change) => `kết thúc lượt kiểm tra${on(change)}`,
  "visit.postpone": (change) => `hoãn kiểm tra${on(change)}${because(change)}`,
  "visit.resume": (change) => `tiếp tục lượt kiểm tra, dự kiến${on(change)}`,
  "visit.cancel": (change) => `hủy lượt kiểm tra${on(change)}${because(change)}`,
  "visit.renumber": (change) => `đổi số hiển thị thành ${textOf(change.number)}`,
  "strength.add": (change) => `ghi ưu điểm${quoted(change.text)}`,
  "evidence.add": () => "thêm tài liệu minh chứng",
  "finding.add": (change) => `ghi tồn tại${quoted(change.title)}`,
  "finding.update": () => "sửa tồn tại",
  "finding.explain": (change) => `ghi giải trình${on(change)}${by(change)}`,
  "finding.dismiss": (change) => `bỏ, không xem là tồn tại${on(change)}${because(change)}`,
  "finding.report": (change) => `báo cáo khắc phục${on(change)}${by(change)}`,
  "finding.verify": (change) =>
    `xác minh${on(change)}${by(change)}: ${labelOf(change.result, labels.findingStatus).toLowerCase()}`,
  "finding.close": (change) => `đóng tồn tại${on(change)}`,
  "finding.transfer": (change) => `chuyển cho ${textOf(change.to)}${on(change)}${because(change)}`,
  "finding.extend": (change) =>
    `gia hạn đến ${dayOf(change.until, format.day)}${suffix("do", textOf(change.approvedBy))}${because(change)}`,
  "finding.renumber": (change) => `đổi số thứ tự thành ${textOf(change.ordinal)}`,
  "finding.conclude": () => "đưa vào kết luận của lượt kiểm tra",
  "finding.hand-over": (change) => `bàn giao từ ${textOf(change.from)} sang ${textOf(change.to)}${on(change)}`,
  undo: (change) => `hoàn tác: ${sentence({ type: textOf(change.undone) })}`,
};

/** What happened to a record, as sentences. */
export const history = {
  changes,
  /** The head of a sentence: when it was recorded, and by whom. */
  recorded: ({ at, actor }: { at: string; actor: string }): string => `${format.instant(at)}, ${actor}:`,
  /** A change of a type this version has no sentence for. */
  unknownChange: ({ type }: { type: string }): string => `thay đổi loại “${type}”`,
  empty: "Chưa có thay đổi nào được ghi.",
};

function sentence(change: RecordedChange): string {
  const known: Readonly<Record<string, (change: RecordedChange) => string>> = changes;
  return change.type === "undo" ? "hoàn tác" : (known[change.type]?.(change) ?? history.unknownChange(change));
}

function suffix(word: string, text: string): string {
  return text === "" ? "" : ` ${word} ${text}`;
}
