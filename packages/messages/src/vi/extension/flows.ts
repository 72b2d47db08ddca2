import type { CalendarDay } from "@cchc/core/day";
import type { VisitActName } from "@cchc/core/machine/visit-machine";
import type { FindingActOfPeople, ScorecardActOfPeople } from "@cchc/core/query/acts-of-people";
import { deadlines } from "../deadlines.ts";
import { format } from "../format.ts";

/** What flows in the window say beside the words that commands have: steps, days and persons asked for, what comes next. */
export const flows = {
  step: ({ title, step, total }: { title: string; step: number; total: number }): string =>
    `${title} · Bước ${step}/${total}`,
  lineHint: "Enter: tiếp tục; Esc: dừng, giữ lại những gì đã nhập",
  recent: "Chọn gần đây",
  all: "Tất cả",
  personHint: "gõ để tìm, không cần dấu; hoặc gõ tên khác",
  otherName: "Ghi tên khác:",
  dayExample: "ngày/tháng/năm, ví dụ 09/05/2023",
  badYear: "Viết năm bằng bốn chữ số, ví dụ 2026.",
  actor: "người đang thao tác",
  responsible: "đơn vị chịu trách nhiệm",
  undo: "Hoàn tác",
  again: "Sửa lại",
  openRecord: "Mở",
  undone: ({ number }: { number: string }): string => `Đã hoàn tác thay đổi vừa ghi của ${number}; lịch sử vẫn lưu.`,
  changedSince: ({ number }: { number: string }): string =>
    `${number} đã có thay đổi khác sau đó nên chưa hoàn tác, để khỏi mất thay đổi ấy.`,
  /** Flows by what they do; with a number behind it, the title of the steps. */
  finding: {
    add: "Ghi tồn tại",
    explain: "Ghi giải trình",
    dismiss: "Không xem là tồn tại",
    report: "Ghi báo cáo khắc phục",
    verify: "Xác minh khắc phục",
    extend: "Gia hạn khắc phục",
    close: "Đóng tồn tại",
    transfer: "Chuyển tồn tại",
  } satisfies Record<FindingActOfPeople | "add", string>,
  visit: {
    plan: "Lên kế hoạch lượt kiểm tra",
    notify: "Thông báo kiểm tra",
    "receive-report": "Nhận báo cáo tự kiểm tra",
    start: "Bắt đầu kiểm tra",
    minute: "Lập biên bản",
    conclude: "Ghi kết luận",
    close: "Kết thúc lượt kiểm tra",
    postpone: "Tạm hoãn lượt kiểm tra",
    resume: "Lên kế hoạch lại",
    cancel: "Hủy lượt kiểm tra",
  } satisfies Record<VisitActName, string>,
  task: {
    add: "Thêm nhiệm vụ",
    progress: "Báo cáo tiến độ",
    reschedule: "Điều chỉnh thời hạn",
    drop: "Dừng thực hiện nhiệm vụ",
  },
  scorecard: {
    submit: "Nộp phiếu chấm điểm",
    appraise: "Hoàn thành thẩm định",
    ask: "Yêu cầu giải trình",
    explain: "Ghi giải trình",
    finalise: "Chốt phiếu chấm điểm",
    reopen: "Mở lại phiếu chấm điểm",
  } satisfies Record<ScorecardActOfPeople, string>,
  scorecardOn: {
    submit: "Ngày nộp",
    appraise: "Ngày hoàn thành thẩm định",
    ask: "Ngày yêu cầu giải trình",
    explain: "Ngày giải trình",
    finalise: "Ngày chốt",
    reopen: "Ngày mở lại",
  } satisfies Record<ScorecardActOfPeople, string>,
  scorecardDocument: "Số văn bản kèm theo",
  scorecardTerm: "Giải trình trong bao lâu?",
  scorecardRest: (count: number): string => `${format.number(count)} mục chưa có điểm thẩm định`,
  scorecardRestAsSelf: "Lấy điểm đơn vị tự chấm",
  scorecardRestLeave: "Để tôi chấm nốt trong bảng",
  scorecardRanking: "Xem xếp hạng",
  followUp: "Việc khắc phục chỉ số",
  scorecardCreate: "Lập phiếu chấm điểm",
  scorecardUnits: "Lập phiếu cho những đơn vị nào?",
  scorecardDue: "Đơn vị nộp phiếu trong bao lâu?",
  planCreate: "Lập kế hoạch CCHC",
  programmeCreate: "Lập kế hoạch kiểm tra",
  personAdd: "Thêm người",
  titled: ({ title, number }: { title: string; number: string }): string => `${title} ${number}`,
  /** Which record a flow is about, when it was started from the palette. */
  pick: {
    finding: "Tồn tại nào?",
    visit: "Lượt kiểm tra nào?",
    task: "Nhiệm vụ nào?",
    scorecard: "Phiếu chấm điểm nào?",
    /** Nothing can be acted on: in which states it would have to be. */
    none: ({ what, states }: { what: string; states: readonly string[] }): string =>
      states.length === 0
        ? `Không có ${what} nào để chọn.`
        : `Không có ${what} nào đang ở trạng thái ${format.list(states.map((state) => `“${state}”`))}.`,
    records: {
      finding: "tồn tại",
      visit: "lượt kiểm tra",
      task: "nhiệm vụ còn phải làm",
      plan: "kế hoạch",
      programme: "kế hoạch kiểm tra",
      scorecard: "phiếu chấm điểm",
      any: "mục",
    },
  },
  /** The day of an act. */
  on: {
    explain: "Ngày giải trình",
    dismiss: "Không xem là tồn tại từ ngày",
    report: "Ngày báo cáo khắc phục",
    verify: "Ngày xác minh",
    extend: "Ngày duyệt gia hạn",
    close: "Ngày đóng",
    transfer: "Ngày chuyển",
  } satisfies Record<FindingActOfPeople, string>,
  visitOn: {
    notify: "Ngày thông báo",
    "receive-report": "Ngày nhận báo cáo",
    start: "Ngày bắt đầu kiểm tra",
    minute: "Ngày lập biên bản",
    conclude: "Ngày kết luận",
    close: "Ngày kết thúc",
    postpone: "Tạm hoãn từ ngày",
    cancel: "Hủy từ ngày",
  } satisfies Record<Exclude<VisitActName, "plan" | "resume">, string>,
  by: { explain: "Ai giải trình?", report: "Ai báo cáo?", verify: "Ai xác minh?" },
  minutesNumber: "Số biên bản",
  foundOn: "Ngày phát hiện",
  term: "Thời hạn bao lâu?",
  taskOn: { progress: "Báo cáo ngày nào?", reschedule: "Ngày quyết định điều chỉnh", drop: "Dừng thực hiện từ ngày" },
  taskUntil: "Thời hạn mới",
  personTitle: "Chức vụ",
  personUnit: "Đơn vị công tác",
  noUnit: "(không ghi đơn vị)",
  programme: "Thuộc kế hoạch kiểm tra nào?",
  noProgramme: "(không thuộc kế hoạch kiểm tra nào)",
  startFrom: "Lập kế hoạch từ đâu?",
  startEmpty: "Kế hoạch mới, chưa có nhiệm vụ",
  startUnfinished: ({ number }: { number: string }): string => `Những việc chưa xong của ${number}`,
  startAll: ({ number }: { number: string }): string => `Mọi việc của ${number}`,
  setup: {
    sample: "Mở dữ liệu mẫu",
    init: "Tạo dữ liệu mới",
    where: "Đặt dữ liệu ở thư mục nào?",
    here: "Thư mục đang mở (còn trống)",
    elsewhere: "Chọn thư mục khác…",
    chooseFolder: "Chọn thư mục này",
    notEmpty: (folder: string): string =>
      `Thư mục ${folder} không trống. Chưa có gì được ghi; chọn hoặc tạo một thư mục trống.`,
    copying: "Đang chép dữ liệu mẫu của tỉnh Hậu Giang…",
    making: "Đang tạo dữ liệu mới…",
  },
  unitFlows: {
    add: "Thêm đơn vị",
    change: "Ghi thay đổi đơn vị",
    official: "Nhập danh mục đơn vị chính thức",
    parent: "Trực thuộc đơn vị nào?",
    noParent: "(không trực thuộc đơn vị nào)",
    from: "Thành lập từ ngày; để trống là từ trước đến nay",
    chosen: "đơn vị đang chọn",
    which: "Đơn vị nào thay đổi?",
    merged: "Những đơn vị nào được sáp nhập?",
    moved: "Những đơn vị nào được chuyển?",
    into: "Sáp nhập thành đơn vị nào? (đơn vị mới thì thêm trước bằng “Thêm đơn vị”)",
    splitInto: "Chia thành những đơn vị nào? (từ hai trở lên)",
    takenOverBy: "Đơn vị nào tiếp nhận nhiệm vụ? (không có thì bỏ qua)",
    newName: "Tên mới",
    newParent: "Chuyển về trực thuộc đơn vị nào?",
    heir: "Đơn vị nào nhận các tồn tại chưa xong?",
    province: "Nhập đơn vị của tỉnh, thành phố nào?",
    look: "Xem lại trước khi nhập",
    write: ({ units, changed, events }: { units: number; changed: number; events: number }): string =>
      `Nhập ${format.number(units)} đơn vị mới, bổ sung ${format.number(changed)} đơn vị, ${format.number(events)} sự kiện`,
    writing: "Đang nhập danh mục đơn vị…",
    imported: ({ units, changed, events }: { units: number; changed: number; events: number }): string =>
      `Đã nhập ${format.number(units)} đơn vị mới, bổ sung ${format.number(changed)} đơn vị và ${format.number(events)} sự kiện.`,
    left: (count: number): string =>
      `${format.number(count)} tồn tại chưa xong thuộc đơn vị có nhiều đơn vị kế thừa, giữ nguyên: mở từng tồn tại để đổi đơn vị chịu trách nhiệm.`,
    unclear: "Chưa nhập được: làm rõ các đơn vị nêu dưới đây trước",
  },
  planYear: {
    title: "Lên lịch kiểm tra cả năm",
    noProgramme: "Chưa có kế hoạch kiểm tra nào; lập kế hoạch kiểm tra của năm trước.",
    levels: "Kiểm tra đơn vị cấp nào? (không chọn cấp nào là tất cả)",
    units: "Chọn các đơn vị được kiểm tra",
    neverVisited: "chưa kiểm tra lần nào",
    lastVisited: ({ on, number }: { on: CalendarDay; number: string }): string =>
      `gần nhất ${format.day(on)} (${number})`,
    how: "Xếp ngày thế nào?",
    hows: {
      spread: "Rải đều vào ngày làm việc của các tháng được chọn",
      each: "Nhập ngày cho từng đơn vị",
    },
    months: "Những tháng nào?",
    noDays: "Các tháng được chọn không còn ngày làm việc nào; chưa có gì được ghi.",
    dayOf: (unit: string): string => `Ngày kiểm tra ${unit}`,
    question: "Xem lại trước khi ghi",
    preview: "Sẽ lên kế hoạch",
    write: (count: number): string => `Ghi ${format.number(count)} lượt kiểm tra`,
    writing: "Đang ghi các lượt kiểm tra…",
    done: ({ number, numbers }: { number: string; numbers: readonly string[] }): string =>
      `Đã lên kế hoạch ${format.number(numbers.length)} lượt kiểm tra trong ${number}` +
      (numbers.length === 0
        ? "."
        : numbers.length === 1
          ? `: ${numbers[0]}.`
          : `: ${numbers[0]} đến ${numbers.at(-1)}.`),
  },
  guided: {
    title: "Kết luận đợt kiểm tra",
    check: "Kiểm tra các tồn tại trước khi kết luận",
    goOn: "Tiếp tục kết luận",
    checked: (count: number): string => `${format.number(count)} tồn tại chưa đủ nội dung`,
    incomplete: "Mở để bổ sung",
    lacks: (fields: readonly string[]): string => `Chưa có: ${format.list(fields.map((field) => field.toLowerCase()))}`,
    completeFirst: "Bổ sung tồn tại này rồi chạy lại “Kết luận đợt kiểm tra”; chưa có gì được ghi.",
    withoutNumber: ({ number, unit }: { number: string; unit: string }): string =>
      `Lượt kiểm tra ${number} (${unit}) đã ghi kết luận; thông báo kết luận chưa có số và chưa xuất ra tệp.`,
    issue: "Phát hành thông báo",
    waitsForNumber: "Đã kết luận, thông báo chưa có số",
  },
  /** What to mind after an act. */
  extensionWithoutNumber: "Văn bản gia hạn chưa có số, cần bổ sung khi có.",
  dueOnDayOff: ({ day, off }: { day: CalendarDay; off: string }): string =>
    `Hạn ${deadlines.longDay(day)} là ${off}; hạn được giữ như đã ghi.`,
  owed: (count: number): string => `Đơn vị còn ${format.number(count)} tồn tại chưa xong từ các lượt trước.`,
  notMentioned: (count: number): string =>
    `Lượt phúc tra này chưa nhắc đến ${format.number(count)} tồn tại chưa xong từ các lượt trước.`,
  pinned: ({ due, numbers }: { due: CalendarDay; numbers: readonly string[] }): string =>
    `Hạn ${deadlines.longDay(due)}: ${format.list(numbers)}.`,
  more: (count: number): string => `… và ${format.number(count)} hạn khác.`,
  withoutDue: (count: number): string => `${format.number(count)} nhiệm vụ chưa có thời hạn.`,
  targetsLeft: (count: number): string => `${format.number(count)} chỉ tiêu không lấy sang, cần đặt lại.`,
  leadsOpen: (count: number): string => `${format.number(count)} nhiệm vụ chưa có đơn vị chủ trì mới.`,
  namesake: (name: string): string => `Danh sách đã có người cùng tên ${name}.`,
};
