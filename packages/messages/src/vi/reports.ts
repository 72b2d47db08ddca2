import type { CalendarDay } from "@cchc/core/day";
import type { TemplateKind } from "@cchc/core/problems/template-problems";
import type { ReportGap } from "@cchc/core/report-gap";
import type { ReportSubject } from "@cchc/core/report-subject";
import { wordsOfFigure } from "../figure-name.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";
import { templateAsChecked } from "./problems/template-problems.ts";
import { report } from "./report.ts";
import { visits } from "./visits.ts";

interface IssuedReport {
  number: string;
  on: CalendarDay | null;
  title: string;
  file: string;
}
interface Place {
  part: string;
  paragraph: number;
}

/** Parts of the names of figures that are codes of their own. */
const words: Readonly<Record<string, string>> = {
  visits: "lượt kiểm tra",
  units: "đơn vị",
  concluded: "đã kết luận",
  unconcluded: "chưa kết luận",
  programmes: "kế hoạch kiểm tra",
  planned: "theo kế hoạch",
  coverage: "tỷ lệ đơn vị được kiểm tra",
  inForce: "hiện có",
  findings: "tồn tại",
  finding: "tồn tại",
  strengths: "ưu điểm",
  causes: "nguyên nhân",
  responsible: "chịu trách nhiệm",
  recommendations: "kiến nghị chưa xong",
  issue: "nội dung",
  other: "còn lại",
  earlier: "của kỳ trước",
  resolved: "đã giải quyết",
  transferred: "đã chuyển",
  dismissed: "không tính là tồn tại",
  unfinished: "chưa xong",
  open: "chưa xong",
  closed: "đã đóng",
  overdue: "quá hạn",
  waiting: "chờ xác nhận",
  accepted: "đã chấp nhận",
  onTime: "đúng hạn",
  late: "trễ hạn",
  resolvedPercent: "tỷ lệ giải quyết",
  onTimePercent: "tỷ lệ đúng hạn",
  daysLate: "số ngày trễ",
  workingDaysLate: "số ngày làm việc trễ",
  published: "số liệu đã công bố",
  sum: "tổng các phần",
  difference: "chênh lệch",
  before: "giá trị trước",
  previous: "năm trước",
  change: "mức tăng, giảm",
  partition: "theo cách chia",
  computed: "tỷ lệ tính lại",
  counted: "phần mềm đếm",
  numerator: "tử số",
  denominator: "mẫu số",
  visit: "lượt",
  tasks: "nhiệm vụ",
  task: "nhiệm vụ",
  plan: "kế hoạch",
  done: "đã hoàn thành",
  doneOnTime: "hoàn thành đúng hạn",
  doneLate: "hoàn thành muộn",
  onCourse: "đúng tiến độ",
  notStarted: "chưa bắt đầu",
  dropped: "dừng thực hiện",
  donePercent: "tỷ lệ hoàn thành",
  percent: "tỷ lệ thực hiện",
  doneInMonth: "hoàn thành trong tháng",
  reportOwed: "phải báo cáo",
  reported: "đã báo cáo",
  unreported: "chưa báo cáo",
  leads: "cơ quan chủ trì",
  unreportedLeads: "cơ quan chưa báo cáo",
  reportedPercent: "tỷ lệ đã báo cáo",
  evidence: "minh chứng",
  assigned: "cấp trên giao",
  lead: "cơ quan chủ trì",
  targets: "chỉ tiêu",
  target: "chỉ tiêu",
  reached: "đạt",
  behind: "chậm so với lộ trình",
  notReached: "không đạt",
  evaluated: "đưa vào đánh giá",
  undecided: "chưa đánh giá được",
  rollout: "báo cáo triển khai",
  rollouts: "báo cáo triển khai",
  group: "nhóm đơn vị",
  initiatives: "sáng kiến",
  duty: "công việc định kỳ",
  turns: "số kỳ",
  owed: "phải thực hiện",
  resultOwed: "chưa có kết quả",
  index: "chỉ số",
  untreated: "thành phần đạt thấp chưa có nhiệm vụ khắc phục",
  remedies: "nhiệm vụ khắc phục đã giao",
  missing: "chưa thực hiện, quá hạn",
  listed: "có trong danh sách",
  surprise: "đột xuất",
  month: "tháng",
  team: "thành viên Đoàn kiểm tra",
  awaited: "chưa thực hiện, còn hạn",
  classification: "xếp loại",
  classified: "đã xếp loại",
  peers: "thuộc nhóm",
  pending: "chưa chốt",
  notSubmitted: "chưa nộp phiếu",
  unbanded: "dưới mọi mức xếp loại",
  band: "mức",
  bandShare: "tỷ lệ",
  scorecard: "phiếu chấm điểm",
  rank: "thứ hạng",
  points: "điểm",
  maximum: "điểm tối đa",
  scorePercent: "tỷ lệ điểm",
  scoring: "chấm điểm",
  median: "trung vị",
  best: "đơn vị đứng đầu",
  worst: "đơn vị đứng cuối",
  lost: "điểm mất",
  unitCount: "số đơn vị",
  reachedPercent: "tỷ lệ đạt",
  medianPercent: "trung vị",
  lowestPercent: "tỷ lệ thấp nhất",
  lowestCount: "số đơn vị thấp nhất",
  highestPercent: "tỷ lệ cao nhất",
  lostPoints: "điểm mất",
  lostShare: "tỷ trọng điểm mất",
  fullCount: "số đơn vị đạt điểm tối đa",
};

/** How much a document tells of. */
function countsOf(params: { subject: ReportSubject; visits: number; units: number; findings: number }): string {
  const findings = `${format.number(params.findings)} tồn tại`;
  switch (params.subject.kind) {
    case "period":
    case "remediation":
      return `${visits.counts(params)}, ${findings}`;
    case "visit":
      return findings;
    case "programme":
      return visits.counts(params);
    case "progress":
      return `${format.number(params.units)} cơ quan chủ trì`;
    case "criteria":
      return `${format.number(params.units)} đơn vị`;
  }
}

/** What the commands of reports say. */
export const reports = {
  /** The subject line of a document as the register keeps it. */
  documentTitle: ({
    title,
    topic,
    subject,
  }: {
    title: string;
    topic: string | null;
    subject: ReportSubject;
  }): string => {
    if (subject.kind === "visit" && topic !== null) return `${topic} tại ${subject.unitName}`;
    if (subject.kind === "visit") return `${title}: ${subject.unitName} (${subject.number})`;
    if (subject.kind === "period" && subject.year !== null) return `${title} năm ${subject.year}`;
    if (subject.kind === "progress") return `${title} (${subject.number}, ${format.month(subject.month)})`;
    if ("number" in subject) return `${title} (${subject.number})`;
    return subject.from === null
      ? `${title} đến ${format.day(subject.to)}`
      : `${title} từ ${format.day(subject.from)} đến ${format.day(subject.to)}`;
  },
  /** What `report issue` says. */
  issue: {
    ask: "Số, ký hiệu văn bản",
    done: ({ number, on, title, file }: IssuedReport): string =>
      `Đã cấp số ${number}${on === null ? "" : ` ngày ${format.day(on)}`} cho “${title}”: ${file}`,
    recordNumbered: ({ record, number }: { record: string; number: string }): string =>
      `${record} cũng mang số ${number}.`,
    replaced: (number: string): string => `Văn bản này thay cho ${number} đã thu hồi.`,
    completed: "Lần phát hành trước dừng giữa chừng; nay đã ghi đủ với đúng số đã cấp.",
    notCounted: (number: string): string =>
      `“${number}” không thuộc dãy số nào của cơ quan; số được giữ đúng như đã ghi.`,
    gap: ({ from, to }: { from: number; to: number }): string =>
      from === to
        ? `Số ${format.number(from)} bị bỏ qua; đối chiếu với sổ của văn thư.`
        : `Các số từ ${format.number(from)} đến ${format.number(to)} bị bỏ qua; đối chiếu với sổ của văn thư.`,
    below: ({ number, issuedOn }: { number: string; issuedOn: CalendarDay }): string =>
      `Số ${number} nhỏ hơn nhưng ghi ngày ${format.day(issuedOn)}, muộn hơn; đối chiếu với sổ của văn thư.`,
    above: ({ number, issuedOn }: { number: string; issuedOn: CalendarDay }): string =>
      `Số ${number} lớn hơn nhưng ghi ngày ${format.day(issuedOn)}, sớm hơn; đối chiếu với sổ của văn thư.`,
    dueBefore: ({ on, due }: { on: CalendarDay; due: CalendarDay }): string =>
      `CHÚ Ý: thông báo ghi ngày ${format.day(on)} nhưng yêu cầu khắc phục chậm nhất ngày ${format.day(due)}, đã qua trước ngày ban hành.`,
    notWritten: (number: string): string => `Số ${number} đã cấp nhưng tệp văn bản chưa ghi được.`,
    renderAgain: (command: string): string => `Sau khi khắc phục, xuất lại với đúng số đó: cchc ${command}`,
  },
  /** What a document lacks: said to who makes it, not in the paper. */
  gap: (gap: ReportGap): string => {
    switch (gap.code) {
      case "no-figures":
        return "Phần II chưa có số liệu công bố nào của kỳ báo cáo.";
      case "areas-without-figures":
        return `Phần II chưa có số liệu về: ${gap.areas}.`;
      case "no-causes":
        return `Phần III chưa có nguyên nhân của ${format.number(gap.findings)} tồn tại, hạn chế.`;
      case "no-scorecards":
        return "Phần III chưa có kết quả chấm điểm, xếp hạng.";
      case "scores-open":
        return `Nhóm ${gap.group} còn ${format.number(gap.units)} cơ quan, đơn vị chưa có kết quả chính thức theo ${gap.criteria}.`;
      case "results-after":
        return `Cảnh báo: văn bản tính đến ${format.day(gap.asOf)}, khi ${format.number(gap.units)} kết quả theo ${gap.criteria} chưa được chốt (chốt đến ${format.day(gap.finalOn)}) nên chưa có trong văn bản.`;
      case "nothing-final":
        return `Cảnh báo: đến ${format.day(gap.asOf)} chưa có kết quả nào theo ${gap.criteria} được chốt nên văn bản không có xếp hạng.`;
      case "uneven-maxima":
        return `Cảnh báo: ${gap.criteria} ghi ${gap.item === null ? "tổng" : `mục ${gap.item}`} ${format.number(gap.printed)} điểm, các tiêu chí cộng lại ${format.number(gap.summed)}; văn bản tính tỷ lệ, xếp hạng theo tổng các tiêu chí và có ghi chú.`;
      case "no-index-results":
        return "Phần III chưa có kết quả chỉ số nào của tỉnh.";
      case "components-missing":
        return `${gap.result} chưa có kết quả các chỉ số thành phần.`;
      case "weak-untreated":
        return `${gap.result} có ${format.number(gap.components)} chỉ số thành phần đạt thấp chưa có nguyên nhân, nhiệm vụ khắc phục.`;
    }
  },
  /** What to type to mend it. */
  gapCommand: (gap: ReportGap): string => {
    switch (gap.code) {
      case "no-figures":
      case "areas-without-figures":
        return "Nhập: cchc figure set --help";
      case "no-causes":
        return "Ghi: cchc finding update SỐ --cause NGUYÊN_NHÂN";
      case "no-scorecards":
        return "Lập bộ tiêu chí: cchc criteria create --help";
      case "scores-open":
        return `Xem: cchc scorecard rank ${gap.criteria}`;
      case "results-after":
        return `Để có các kết quả đó, thêm: --as-of ${format.day(gap.finalOn)}`;
      case "nothing-final":
        return `Xem: cchc scorecard rank ${gap.criteria}`;
      case "uneven-maxima":
        return `Xem: cchc criteria show ${gap.criteria}`;
      case "no-index-results":
        return "Ghi: cchc index record --help";
      case "components-missing":
        return `Ghi: cchc index update ${gap.result} --component "1=6,5/8,5 Chỉ đạo, điều hành"`;
      case "weak-untreated":
        return `Ghi: cchc index follow-up ${gap.result}`;
    }
  },
  otherNumber: ({ number, date }: { number: string; date: CalendarDay | null }): string =>
    `Văn bản này đã có số ${number}${date === null ? "" : ` ngày ${format.day(date)}`}; bản vừa xuất in số, ngày khác.`,
  field: {
    format: "Dạng tệp",
    typeCode: "Ký hiệu",
    about: "Cần",
    origin: "Nơi có",
    vietnamesePath: "Trường",
    path: "Tên tiếng Anh",
    kind: "Loại",
    sample: "Ví dụ",
    helper: "Hàm",
    use: "Dùng để",
    typed: "Gõ",
    prints: "In ra",
    figure: "Số liệu",
    value: "Giá trị",
    basis: "Căn cứ",
    name: "Tên",
  },
  origin: { "built-in": "có sẵn", workspace: "của không gian làm việc" },
  kind: {
    text: "chữ",
    number: "số",
    day: "ngày",
    "yes-no": "có/không",
    image: "hình",
    record: "nhóm trường",
    list: "danh sách",
  } satisfies Record<TemplateKind, string>,
  records: {
    visit: "lượt",
    finding: "tồn tại",
    unit: "đơn vị",
    strength: "ưu điểm",
    task: "nhiệm vụ",
    target: "chỉ tiêu",
    rollout: "báo cáo triển khai",
    initiative: "sáng kiến",
    "index-result": "kết quả chỉ số",
    turn: "lượt",
    person: "người",
    scorecard: "phiếu",
  },
  /** What each helper of templates is for, by its name. */
  helperUse: {
    ngay: "ngày ngắn",
    ngayDayDu: "ngày đầy đủ, đệm số 0 đúng Nghị định 30",
    so: "số có dấu chấm hàng nghìn; soLe là số chữ số lẻ",
    phanTram: "tỷ lệ phần trăm",
    dem: "số đếm, dưới 10 thêm số 0",
    laMa: "số La Mã",
    soThuTu: "số thứ tự trong vòng lặp: {{soThuTu @index}}",
    chuCai: "chữ cái đánh thứ tự: a, b, c, d, đ …",
    chuHoa: "viết hoa",
    cau: "x thành câu: thêm dấu chấm ở cuối khi chưa có",
    veCau: "x bỏ dấu chấm ở cuối, để viết tiếp",
    macDinh: "x, hoặc y khi x trống",
    bang: "x bằng y; dùng trong #if",
    khac: "x khác y; dùng trong #if",
    lonHon: "x lớn hơn y; dùng trong #if",
    va: "mọi giá trị đều có",
    hoac: "có ít nhất một giá trị; số 0 cũng là có",
    khong: "không có giá trị",
    hinh: "hình ảnh, rộng nhất cm; bỏ cm thì theo khổ chữ",
  } as Readonly<Record<string, string>>,
  /** What can be typed beside fields and helpers, and what it does. */
  syntax: [
    { typed: "{{tên_trường}}", use: "in giá trị của trường" },
    { typed: "{{#if x}}…{{else}}…{{/if}}", use: "in phần đầu khi có x, phần sau khi không" },
    { typed: "{{#unless x}}…{{/unless}}", use: "in khi không có x" },
    {
      typed: "{{#each danh_sách}}…{{/each}}",
      use: "lặp cho từng mục; đặt hai đầu trong một hàng thì lặp hàng của bảng",
    },
    { typed: "{{#with nhóm}}…{{/with}}", use: "vào trong một nhóm trường" },
    { typed: "{{../x}}", use: "trường x ở ngoài vòng lặp" },
  ],
  syntaxTitle: "Cách viết thẻ trong mẫu:",
  noField: (text: string): string => `Không có trường nào có “${text}” trong tên, cả tiếng Việt lẫn tiếng Anh.`,
  helpersTitle: "Các hàm dùng trong mẫu:",
  /** What a document is about, after “Đã xuất”. */
  about: (subject: ReportSubject): string => {
    switch (subject.kind) {
      case "period": {
        const { year, from, to, part } = subject;
        // An explanation written before parts had names has none.
        if (part) return `báo cáo ${report.periodName(part, subject)}`;
        return year === null ? `báo cáo từ ${format.day(from)} đến ${format.day(to)}` : `báo cáo năm ${year}`;
      }
      case "remediation": {
        const { year, from, to } = subject;
        if (year !== null) return `theo dõi khắc phục tồn tại năm ${year}`;
        return from === null
          ? `theo dõi khắc phục tồn tại đến ${format.day(to)}`
          : `theo dõi khắc phục tồn tại từ ${format.day(from)} đến ${format.day(to)}`;
      }
      case "visit":
        return `văn bản của lượt ${subject.number} (${subject.unitName})`;
      case "programme":
        return `văn bản của kế hoạch kiểm tra ${subject.number}`;
      case "progress":
        return `tiến độ thực hiện ${subject.number} ${format.month(subject.month)}`;
      case "criteria":
        return `văn bản xếp loại theo ${subject.number}`;
    }
  },
  rendered: (params: {
    file: string;
    subject: ReportSubject;
    visits: number;
    units: number;
    findings: number;
    asOf: CalendarDay;
  }): string => {
    return `Đã xuất ${reports.about(params.subject)}: ${params.file} (${countsOf(params)}; tính đến ${format.day(params.asOf)}).`;
  },
  explanationBeside: (file: string): string => `Căn cứ của từng số liệu: ${file}`,
  incomplete: (files: number): string =>
    `CHÚ Ý: ${format.number(files)} tệp không đọc được; mọi số liệu của báo cáo đều thiếu phần trong đó. Chạy: cchc check`,
  overwrite: (file: string): string => `${file} đã có và không phải, hoặc không còn là, tệp do cchc xuất. Ghi đè?`,
  copied: ({ folder, id }: { folder: string; id: string }): string =>
    `Đã chép mẫu “${id}” vào ${folder}. Từ nay báo cáo “${id}” dùng mẫu này.`,
  asChecked: templateAsChecked,
  seemsWrittenFor: (file: string, { id, title }: { id: string; title: string }): string =>
    `${file} có vẻ viết cho mẫu “${title}” nên được soát như có --as ${id}; nếu là mẫu khác, dùng --as với mã của mẫu ấy.`,
  noFault: (file: string): string => `Không thấy gì sai trong mẫu ${file}.`,
  faults: ({ errors, warnings }: { errors: number; warnings: number }): string =>
    errors > 0
      ? `${format.number(errors)} lỗi${warnings > 0 ? `, ${format.number(warnings)} cảnh báo` : ""}; mẫu này chưa dùng được.`
      : `Không có lỗi, ${format.number(warnings)} cảnh báo; mẫu này dùng được.`,
  place: ({ part, paragraph }: Place): string => `${part}, đoạn ${format.number(paragraph)}`,
  sampleSigner: "Nguyễn Văn A",
  sampleGroup: "trung bình cao",
  year: "Báo cáo năm nào",
  visit: "Lượt kiểm tra nào (số hoặc mã)",
  plan: "Kế hoạch nào (số hoặc mã)",
  month: "Tháng nào (ví dụ 2026-03)",
  programme: "Kế hoạch kiểm tra nào (số hoặc mã)",
  criteria: "Bộ tiêu chí nào (số hoặc mã)",
  explained: (params: { subject: ReportSubject; asOf: CalendarDay; figures: number }): string =>
    `${format.number(params.figures)} số liệu của ${reports.about(params.subject)}, tính đến ${format.day(params.asOf)}.`,
  hidden: (count: number): string =>
    `Không hiện ${format.number(count)} số liệu chi tiết. Xem các bản ghi sau một số liệu: --figure SỐ; xem tất cả: --json.`,
  overwriteSeveral: (files: readonly string[]): string =>
    `${format.number(files.length)} tệp đã có và không phải, hoặc không còn là, tệp do cchc xuất:\n  ${files.join("\n  ")}\nGhi đè tất cả?`,
  /** A document for each of many visits. */
  batch: {
    written: (params: { folder: string; visits: number; units: number }): string =>
      `Đã xuất ${format.number(params.visits)} văn bản vào ${params.folder} (${visits.counts(params)}), mỗi văn bản kèm căn cứ của từng số liệu.`,
    none: {
      concluded: "Không có lượt kiểm tra nào đã kết luận trong kỳ.",
      overdue: "Không có lượt kiểm tra nào còn tồn tại quá hạn.",
      planned: "Không có lượt kiểm tra định kỳ nào sắp tới chưa thông báo.",
    },
    failed: ({ number, message }: { number: string; message: string }): string => `Lượt ${number}: ${message}`,
    notWritten: (count: number): string =>
      `${format.number(count)} văn bản không xuất được, các văn bản khác vẫn được ghi.`,
    interrupted: "Đã dừng giữa chừng; những văn bản đã ghi đều trọn vẹn. Chạy lại lệnh để xuất tiếp.",
  },
  /** What became of a rendered file since. */
  fileState: {
    edited: (file: string): string =>
      `CHÚ Ý: ${file} đã được sửa sau khi xuất; chữ và số trong tệp có thể không còn như trên.`,
    gone: (file: string): string => `CHÚ Ý: không thấy ${file}; trên đây là số liệu lúc xuất tệp đó.`,
  },
  /** How a report differs from an earlier one. */
  difference: {
    before: "Trước",
    now: "Nay",
    why: "Thay đổi",
    none: "Không có số liệu nào thay đổi.",
    noCause: "Dữ liệu, lịch làm việc, mẫu và ngày tính đều như cũ.",
    subject: ({ old, now }: { old: string; now: string }): string =>
      `Hai văn bản khác nhau: trước là ${old}, nay là ${now}.`,
    asOf: ({ old, now }: { old: CalendarDay; now: CalendarDay }): string =>
      `Ngày tính khác: trước đến ${format.day(old)}, nay đến ${format.day(now)}.`,
    data: ({ old, now }: { old: string; now: string }): string => `Dữ liệu đã thay đổi (bản ${old}, nay ${now}).`,
    calendar: ({ old, now }: { old: string; now: string }): string =>
      `Lịch làm việc đã thay đổi (bản ${old}, nay ${now}).`,
    template: "Mẫu đã thay đổi; mẫu chỉ đổi câu chữ, không đổi số liệu.",
    skipped: ({ old, now }: { old: number; now: number }): string =>
      `Tệp không đọc được nên không tính: trước ${format.number(old)}, nay ${format.number(now)}.`,
    change: { new: "mới có", gone: "không còn" },
    moved: {
      records: "vẫn các bản ghi đó",
      share: "tính lại từ số liệu khác",
      sum: "tính lại từ số liệu khác",
      difference: "tính lại từ số liệu khác",
      published: "số đã công bố khác",
    },
    came: ({ count, first }: { count: number; first: readonly string[] }): string => `thêm ${firstOf(count, first)}`,
    went: ({ count, first }: { count: number; first: readonly string[] }): string => `bớt ${firstOf(count, first)}`,
    counted: ({ differing, of }: { differing: number; of: number }): string =>
      `${format.number(differing)} số liệu thay đổi, trong ${format.number(of)} số liệu.`,
    hidden: (count: number): string =>
      `Không hiện ${format.number(count)} số liệu chi tiết. Xem các bản ghi của một số liệu: --figure "TÊN"; xem tất cả: --json.`,
  },
  /** `26 lượt: 2021-001, 2021-008, …` */
  countedRecords: ({ count, kind, first }: { count: number; kind: string; first: readonly string[] }): string =>
    count === 0
      ? `không có ${kind} nào`
      : `${format.number(count)} ${kind}: ${first.join(", ")}${count > first.length ? ", …" : ""}`,
  printedIn: (document: string): string => `theo ${document}`,
  unknownDocument: "văn bản không có trong sổ",
  /** A figure's name in words: `findings.area.procedures.overdue` as `Tồn tại, Cải cách thủ tục hành chính, quá hạn`. */
  figureName: ({ name, label }: { name: string; label: string | null }): string =>
    wordsOfFigure({ name, label }, words, labels),
};

/** `12: 2023-014.1, 2023-014.2, …`, or the count alone where nothing is named. */
function firstOf(count: number, first: readonly string[]): string {
  if (first.length === 0) return format.number(count);
  return `${format.number(count)}: ${first.join(", ")}${count > first.length ? ", …" : ""}`;
}
