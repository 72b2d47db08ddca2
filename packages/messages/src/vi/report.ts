import type { CalendarDay } from "@cchc/core/day";
import type { Category, Level } from "@cchc/core/model/codes";
import type { NationalBasis } from "@cchc/core/national-bases";
import type { ReportingPart } from "@cchc/core/query/reporting-part";
import { format } from "./format.ts";

/** Texts of the State as documents cite them: type, name, number where usage prints it, and day. */
const nationalBasis: Readonly<Record<NationalBasis, string>> = {
  "councils-and-committees-2003": "Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003",
  "local-government-2015": "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
  "local-government-2015-amended":
    "Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019",
  "local-government-2025-february": "Luật Tổ chức chính quyền địa phương số 65/2025/QH15 ngày 19 tháng 02 năm 2025",
  "local-government-2025-june": "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025",
  "reform-programme-2011":
    "Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011\u00a0-\u00a02020",
  "reform-programme-2021":
    "Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021\u00a0-\u00a02030",
};

const placeKind = /^(?:Tỉnh|Thành phố|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu)(?= )/iu;
/** What is known of a document that is cited; the type and the issuer are empty where they are not. */
interface Cited {
  type: string;
  number: string;
  /** In full: `ngày 05 tháng 3 năm 2022`. */
  day: string | null;
  issuer: string;
  title: string;
}

/** How the rest of a title begins that follows the issuer without a further word. */
const linked =
  /^(?:về|của|ban hành|phê duyệt|quy định|sửa đổi|bổ sung|công bố|thành lập|kiện toàn|giao|triển khai|thực hiện)(?= )/iu;
/** What stands before the place in the name of its committee. */
const committee = /^(?:[uủ][yỷ] ban nhân dân|UBND) +/iu;
/** Kinds of places, in the order in which texts name them. */
const placeKindOrder: readonly string[] = [
  "tỉnh",
  "thành phố",
  "thị xã",
  "quận",
  "huyện",
  "phường",
  "xã",
  "thị trấn",
  "đặc khu",
];
/** The cities under the central government: with a bare name, all others are provinces. */
const citiesOfProvinceLevel: readonly string[] = ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"];

const levelWords: Readonly<Record<Level, string>> = { province: "cấp tỉnh", district: "cấp huyện", commune: "cấp xã" };
const placeWords: Readonly<Record<Level, string>> = { province: "", district: " ở cấp huyện", commune: " ở cấp xã" };
const groupWords: Readonly<Record<Exclude<Category, "people-committee">, string>> = {
  department: "sở, ban, ngành",
  "vertical-agency": "cơ quan ngành dọc",
  "public-service-unit": "đơn vị sự nghiệp",
  "economic-zone-board": "ban quản lý khu kinh tế, khu công nghiệp",
  other: "cơ quan, đơn vị khác",
};

/** A reporting year, or a part of one. */
interface NamedPeriod {
  part: ReportingPart | "year";
  year: number;
}

const partNames: Readonly<Record<ReportingPart | "year", string>> = {
  Q1: "quý I năm",
  Q2: "quý II năm",
  Q3: "quý III năm",
  Q4: "quý IV năm",
  "6T": "6 tháng đầu năm",
  "9T": "9 tháng đầu năm",
  year: "năm",
};
const nextPartNames: Readonly<Record<Exclude<ReportingPart, "Q4">, string>> = {
  Q1: "quý II",
  Q2: "quý III",
  Q3: "quý IV",
  "6T": "6 tháng cuối",
  "9T": "3 tháng cuối",
};

/** Words of reports: the Vietnamese names of the fields that templates may use, and set phrases. */
export const report = {
  /** A date in full (NĐ 30/2020/NĐ-CP, Phụ lục I). */
  fullDay: "ngày {day} tháng {month} năm {year}",
  yes: "có",
  no: "không",
  unreadableImage: "[Không đọc được hình: {file}]",
  noLead: "Chưa rõ cơ quan chủ trì",
  wholeIndex: "Toàn bộ chỉ số",
  /** What a weak component reached: `10,20/14 điểm, đạt 72,86% mức tối đa, giảm 2,1 điểm phần trăm so với năm trước`. */
  weakPoint: ({ value, percent, change }: { value: string; percent: number; change: number | null }): string =>
    [
      value,
      `đạt ${format.percent(percent)} mức tối đa`,
      ...(change === null || change === 0
        ? []
        : [`${change > 0 ? "tăng" : "giảm"} ${format.number(Math.abs(change))} điểm phần trăm so với năm trước`]),
    ].join(", "),
  /** What a set has whose bands nobody named; the names of bands are data, whatever the language of the screen. */
  defaultBands: [
    { name: "Xuất sắc", minimum: 90 },
    { name: "Tốt", minimum: 80 },
    { name: "Khá", minimum: 65 },
    { name: "Trung bình", minimum: 50 },
    { name: "Yếu", minimum: 0 },
  ],
  /** What a classification says of a row. */
  scoreNotes: {
    shared: "Đồng hạng",
    ownMaximum: (maximum: string): string => `Điểm tối đa của đơn vị: ${maximum}`,
    late: "Nộp phiếu sau thời hạn",
    aboveWhole: "Vượt 100% do có điểm thưởng",
  },
  /** Units of a level and category as reports count them: `08 UBND cấp huyện`. */
  unitGroup: (level: Level, category: Category): string =>
    category === "people-committee" ? `UBND ${levelWords[level]}` : groupWords[category] + placeWords[level],
  /** A period as titles say it, and the one after it. */
  periodName: (period: NamedPeriod | null, { from, to }: { from: CalendarDay; to: CalendarDay }): string =>
    period === null
      ? `từ ngày ${format.day(from)} đến ngày ${format.day(to)}`
      : `${partNames[period.part]} ${period.year}`,
  /** A month as titles say it: of the first two with a nought (NĐ 30/2020/NĐ-CP). */
  monthName: ({ year, month }: { year: number; month: number }): string =>
    `tháng ${month < 3 ? `0${month}` : month} năm ${year}`,
  nextPeriodName: (period: NamedPeriod | null): string => {
    if (period === null) return "thời gian tới";
    const { part, year } = period;
    if (part === "year") return `năm ${year + 1}`;
    if (part === "Q4") return `quý I năm ${year + 1}`;
    return `${nextPartNames[part]} năm ${year}`;
  },
  /** Sentences about what was done with a finding. */
  followUp: {
    extended: ({ until, document }: { until: CalendarDay; document: string | null }): string =>
      document === null
        ? `Được gia hạn đến ${format.day(until)} (văn bản chưa có số).`
        : `Được gia hạn đến ${format.day(until)} theo ${document}.`,
    handedOver: ({ from, on }: { from: string; on: CalendarDay }): string =>
      `Nhận bàn giao từ ${from} ngày ${format.day(on)}.`,
    transferred: ({ to, document }: { to: string; document: string }): string => `Đã chuyển ${to} theo ${document}.`,
    returned: ({ on, text }: { on: CalendarDay; text: string | null }): string =>
      text === null || text === ""
        ? `Báo cáo khắc phục bị trả lại ngày ${format.day(on)}.`
        : `Báo cáo khắc phục bị trả lại ngày ${format.day(on)}: ${text}.`,
    waiting: "Chờ xác nhận kết quả khắc phục.",
    notConcluded: "Chưa có thông báo kết luận.",
  },
  /** Units that share the last place in a part, all of them: where they are many, how many. */
  lowestUnits: ({ units, percent }: { units: readonly string[]; percent: number }): string => {
    const who = units.length > 6 ? `${format.number(units.length)} cơ quan, đơn vị` : units.join(", ");
    return `${who} (${format.percent(percent)})`;
  },
  nationalBasis,
  /** What a ranking counts beside the maxima, above its columns. */
  extraColumns: { bonus: "Điểm thưởng", penalty: "Điểm trừ" },
  /**
   * Who answers for the units of a group: of people's committees their chairmen, of other bodies their heads. Places are
   * named by their kinds, those of one kind as such.
   */
  heads: ({ offices, places }: { offices: boolean; places: readonly string[] }): string => {
    const kinds = places.map((name) => placeKind.exec(name.replace(committee, ""))?.[0].toLowerCase() ?? "");
    const named = placeKindOrder.filter((kind) => kinds.includes(kind)).join(", ");
    const chairmen =
      places.length === 0 ? [] : [`Chủ tịch Ủy ban nhân dân các ${kinds.includes("") ? "địa phương" : named}`];
    return [...(offices || places.length === 0 ? ["Thủ trưởng các cơ quan, đơn vị"] : []), ...chairmen].join(", ");
  },
  /** What a place of the provincial level is called in running text: `tỉnh`, `thành phố`. */
  provinceWord: (name: string): string => {
    const kind = placeKind.exec(name)?.[0].toLowerCase();
    if (kind !== undefined) return kind;
    return /^TP[.\s]/iu.test(name) || citiesOfProvinceLevel.includes(name.trim()) ? "thành phố" : "tỉnh";
  },
  /** The body that speaks for a unit: `Ủy ban nhân dân thành phố Vị Thanh`. */
  bodyName: ({ name, category, level }: { name: string; category: Category; level: Level }): string => {
    if (category !== "people-committee" || /^(?:[uủ][yỷ] ban|UBND)/iu.test(name)) return name;
    const place = name.replace(placeKind, (kind) => kind.toLowerCase());
    if (level !== "province" || placeKind.test(name)) return `Ủy ban nhân dân ${place}`;
    return `Ủy ban nhân dân ${report.provinceWord(name)} ${place}`;
  },
  /** `UBND TỈNH HẬU GIANG` without its abbreviation. */
  committeeInFull: (name: string): string =>
    name.replace(/^UBND(?= |$)/iu, name === name.toUpperCase() ? "ỦY BAN NHÂN DÂN" : "Ủy ban nhân dân"),
  /** What papers are called when one is cited that was recorded by its number alone. */
  paper: {
    decision: "Quyết định",
    letter: "Công văn",
    report: "Báo cáo",
    minutes: "Biên bản",
    conclusion: "Thông báo",
    any: "Văn bản",
  },
  /** `Quyết định số 138/QĐ-UBND ngày 05 tháng 01 năm 2023`; what was recorded in words of its own keeps them. */
  citation: (paper: string, recorded: string, day: string | null): string => {
    const bare = recorded.trim().replace(/^số\s*:?\s*/iu, "");
    const named = /^\d/u.test(bare) ? `${paper} số ${bare}` : bare === "" ? paper : recorded.trim();
    return day === null || /(?:^|\s)ngày\s/iu.test(named) ? named : `${named} ${day}`;
  },
  /**
   * A registered document as legal bases cite it: `Quyết định số 388/QĐ-UBND ngày 05 tháng 3 năm 2022 của Ủy ban nhân dân
   * tỉnh ban hành Bộ tiêu chí …`. The type is read from the title, where it begins with one, else from the number.
   */
  citationInFull: ({ type, number, day, issuer, title }: Cited): string => {
    const starts = type !== "" && title.toLowerCase().startsWith(`${type.toLowerCase()} `);
    if (!starts && title !== "") return `${title} (số ${number}${day === null ? "" : ` ${day}`})`;
    const about = starts ? title.slice(type.length + 1).trim() : "";
    // A title that names the issuer itself is not told it again.
    const by = issuer === "" || /^của /iu.test(about) ? "" : ` của ${issuer}`;
    const joint = about === "" || linked.test(about) ? about : `về ${about}`;
    return [`${type} số ${number}`.trim(), day, `${by} ${joint}`.trim()].filter((part) => part).join(" ");
  },
  /** `số 12/KH-SNV ngày 05 tháng 01 năm 2023`, behind the title of a document. */
  numberAndDay: (number: string, day: string | null): string => `số ${number}${day === null ? "" : ` ${day}`}`,
  /** Until when something is to be remedied, as notices say it; days are written in full. */
  remedyTerm: {
    pending: (term: string): string => `${term} kể từ ngày ban hành Thông báo này`,
    counted: ({ term, from, due }: { term: string; from: string; due: string }): string =>
      `${term} kể từ ${from}, chậm nhất ${due}`,
    fixed: (due: string): string => `chậm nhất ${due}`,
  },
  /** One extension in a table, with the document that granted it. */
  extension: ({ from, until, document }: { from: CalendarDay; until: CalendarDay; document: string | null }): string =>
    `từ ${format.day(from)} đến ${format.day(until)}${document === null ? "" : ` (${document})`}`,
  /** One name, one word, wherever the field occurs. */
  names: {
    laws: "các_luật",
    reformProgramme: "chương_trình_tổng_thể",
    ofParty: "văn_bản_đảng",
    personOffice: "chức_vụ_đơn_vị",
    programmeNumber: "số_hiệu_kế_hoạch_kiểm_tra",
    order: "thứ_tự",
    postponed: "tạm_hoãn",
    unitEnded: "đơn_vị_không_còn",
    listedVisitCount: "số_lượt_báo_trước",
    listedUnitCount: "số_đơn_vị_báo_trước",
    surpriseVisitCount: "số_lượt_đột_xuất",
    months: "các_tháng",
    month: "tháng",
    monthYear: "năm_của_tháng",
    firstPlannedOn: "ngày_dự_kiến_đầu",
    lastPlannedOn: "ngày_dự_kiến_cuối",
    teamCount: "số_thành_viên",
    issuedByParent: "cấp_trên_ban_hành",
    signingOffice: "chức_vụ_ký",
    parentBody: "cơ_quan_chủ_quản",
    parentBodyName: "tên_cơ_quan_chủ_quản",
    issuerName: "tên_cơ_quan_ban_hành",
    issuer: "cơ_quan_ban_hành",
    issuerCode: "chữ_viết_tắt",
    number: "số",
    latestDue: "hạn_cuối_cùng",
    openFindings: "tồn_tại_chưa_xong",
    roleName: "tên_vai_trò",
    personUnitName: "đơn_vị_công_tác",
    personTitle: "chức_danh",
    leader: "trưởng_đoàn",
    themes: "nội_dung_khác",
    programme: "kế_hoạch_kiểm_tra",
    visit: "lượt",
    inspectedBody: "cơ_quan_được_kiểm_tra",
    addressees: "các_nơi_kính_gửi",
    soleAddressee: "nơi_kính_gửi",
    body: "tên_cơ_quan",
    visitDay: "ngày_làm_việc",
    weekday: "thứ_trong_tuần",
    statedFrom: "số_liệu_từ_ngày",
    ownReportDue: "hạn_gửi_báo_cáo",
    replyDue: "hạn_trả_lời",
    remediationDue: "hạn_báo_cáo_khắc_phục",
    papers: "các_văn_bản",
    decision: "quyết_định",
    announcement: "công_văn_kiểm_tra",
    selfReport: "báo_cáo_tự_kiểm_tra",
    minutesPaper: "biên_bản",
    conclusionPaper: "kết_luận",
    secretary: "thư_ký",
    responsibleBody: "cơ_quan_chịu_trách_nhiệm",
    remedyTerm: "thời_hạn_khắc_phục",
    extensionHistory: "quá_trình_gia_hạn",
    seenBefore: "tồn_tại_trước",
    findingNumber: "số_hiệu_tồn_tại",
    isFollowUp: "là_phúc_tra",
    earlierOpen: "tồn_tại_trước_chưa_xong",
    earlierRemedied: "tồn_tại_trước_đã_khắc_phục",
    noticePaper: "theo_thông_báo",
    responsibles: "các_cơ_quan_chịu_trách_nhiệm",
    hasOthersResponsible: "có_cơ_quan_khác_chịu_trách_nhiệm",
    explained: "tồn_tại_có_giải_trình",
    exhibits: "tài_liệu_kèm_theo",
    caption: "chú_thích",
    strongAreas: "lĩnh_vực_có_ưu_điểm",
    weakAreas: "lĩnh_vực_có_tồn_tại",
    numberLetters: "ký_hiệu_văn_bản",
    place: "địa_danh",
    date: "ngày_ban_hành",
    year: "năm",
    periodName: "tên_kỳ",
    periodNamed: "kỳ_có_tên",
    nextPeriodName: "tên_kỳ_sau",
    firstVisitOn: "ngày_kiểm_tra_đầu",
    lastVisitOn: "ngày_kiểm_tra_cuối",
    responsibleUnits: "các_đơn_vị_chịu_trách_nhiệm",
    otherResponsibleCount: "số_đơn_vị_chịu_trách_nhiệm_khác",
    openCount: "số_tồn_tại_chưa_xong",
    overdueCount: "số_tồn_tại_quá_hạn",
    matrix: "bảng_đơn_vị_nội_dung",
    columns: "các_cột",
    otherColumns: "các_cột_khác",
    unitRows: "các_dòng_đơn_vị",
    cells: "các_ô",
    otherCell: "ô_khác",
    unitNumbers: "số_liệu_của_đơn_vị",
    otherNumbers: "số_liệu_khác",
    from: "từ_ngày",
    to: "đến_ngày",
    asOf: "tính_đến_ngày",
    provinceName: "tên_tỉnh",
    dataNotice: "lưu_ý",
    notice: "thông_báo_kết_luận",
    noticeOn: "ngày_thông_báo_kết_luận",
    programmes: "các_kế_hoạch_kiểm_tra",
    programmeId: "mã_kế_hoạch_kiểm_tra",
    programmeTitle: "tên_kế_hoạch_kiểm_tra",
    programmePaper: "văn_bản_kế_hoạch",
    decisionNumber: "số_quyết_định",
    decisionDay: "ngày_quyết_định",
    plannedVisitCount: "số_lượt_kế_hoạch",
    plannedUnitCount: "số_đơn_vị_kế_hoạch",
    visitCount: "số_lượt",
    unitCount: "số_đơn_vị",
    concludedCount: "số_lượt_đã_kết_luận",
    unconcludedCount: "số_lượt_chưa_kết_luận",
    earlierOpenCount: "số_tồn_tại_kỳ_trước_chưa_xong",
    earlierOverdueCount: "số_tồn_tại_kỳ_trước_quá_hạn",
    openAdviceCount: "số_kiến_nghị_chưa_xong",
    existingCount: "số_đơn_vị_hiện_có",
    coverage: "tỷ_lệ_đơn_vị",
    plans: "các_kế_hoạch",
    planNumber: "số_kế_hoạch",
    scope: "loại_kế_hoạch",
    scopeName: "tên_loại_kế_hoạch",
    planDocument: "văn_bản_ban_hành",
    issuedOn: "ngày_văn_bản",
    legalBases: "các_căn_cứ",
    legalBasis: "căn_cứ",
    counted: "tính_vào_tổng",
    tasks: "nhiệm_vụ",
    taskNumbers: "số_liệu_nhiệm_vụ",
    planTitle: "tên_kế_hoạch",
    doneInMonthCount: "số_hoàn_thành_trong_tháng",
    reportOwedCount: "số_phải_báo_cáo",
    reportedCount: "số_đã_báo_cáo",
    unreportedCount: "số_chưa_báo_cáo",
    leadCount: "số_cơ_quan_chủ_trì",
    unreportedLeadCount: "số_cơ_quan_chưa_báo_cáo",
    unreportedLeads: "các_cơ_quan_chưa_báo_cáo",
    doneTasks: "nhiệm_vụ_hoàn_thành_trong_tháng",
    reportOwed: "phải_báo_cáo",
    reported: "đã_báo_cáo",
    lastReportOn: "ngày_báo_cáo_gần_nhất",
    lastReportPercent: "tỷ_lệ_báo_cáo_gần_nhất",
    reportText: "nội_dung_báo_cáo",
    evidenceCount: "số_minh_chứng",
    taskAreas: "nhiệm_vụ_theo_lĩnh_vực",
    taskLeads: "nhiệm_vụ_theo_cơ_quan",
    overdueTasks: "nhiệm_vụ_quá_hạn",
    assignedTasks: "nhiệm_vụ_cấp_trên_giao",
    assignedNumbers: "số_liệu_nhiệm_vụ_cấp_trên_giao",
    assignedBy: "văn_bản_giao",
    done: "đã_hoàn_thành",
    doneOnTime: "hoàn_thành_đúng_hạn",
    doneLate: "hoàn_thành_muộn",
    onCourse: "đúng_tiến_độ",
    notStarted: "chưa_bắt_đầu",
    dropped: "dừng_thực_hiện",
    donePercent: "tỷ_lệ_hoàn_thành",
    code: "ký_hiệu",
    leadUnitId: "mã_cơ_quan_chủ_trì",
    leadUnitName: "cơ_quan_chủ_trì",
    coordinatorNames: "cơ_quan_phối_hợp",
    personName: "người_phụ_trách",
    product: "sản_phẩm",
    originalDue: "hạn_giao",
    authority: "thẩm_quyền",
    percent: "tỷ_lệ_thực_hiện",
    reportedOn: "ngày_báo_cáo",
    doneOn: "ngày_hoàn_thành",
    rescheduleReason: "lý_do_điều_chỉnh",
    dropReason: "lý_do_dừng",
    targets: "chỉ_tiêu",
    targetCount: "số_chỉ_tiêu",
    goalText: "mức_phải_đạt",
    targetNumbers: "số_liệu_chỉ_tiêu",
    reached: "đã_đạt",
    behind: "chậm_lộ_trình",
    notReached: "không_đạt",
    undecided: "chưa_đánh_giá_được",
    reasonText: "căn_cứ_đánh_giá",
    sourceText: "nguồn_số_liệu",
    laggingUnits: "các_đơn_vị_chưa_đạt",
    notes: "các_lưu_ý",
    noteText: "lưu_ý_đánh_giá",
    rolloutCount: "số_báo_cáo_triển_khai",
    rolloutUnitCount: "số_đơn_vị_triển_khai",
    rolloutGroups: "các_nhóm_đơn_vị",
    groupName: "tên_nhóm",
    initiatives: "sáng_kiến",
    initiativeCount: "số_sáng_kiến",
    initiativeUnitCount: "số_đơn_vị_có_sáng_kiến",
    effect: "hiệu_quả",
    indices: "các_chỉ_số",
    scheme: "ký_hiệu_chỉ_số",
    indexTitle: "tên_chỉ_số",
    owner: "cơ_quan_công_bố",
    peersName: "nhóm_so_sánh",
    results: "các_kết_quả",
    outOf: "số_đơn_vị_xếp_hạng",
    valueText: "kết_quả_công_bố",
    rankText: "hạng",
    groupText: "nhóm",
    changeText: "so_với_năm_trước",
    rankChange: "số_bậc_tăng",
    valueChange: "mức_tăng",
    remark: "điều_cần_lưu_ý",
    publishedOn: "ngày_công_bố",
    lastYear: "năm_gần_nhất",
    hasComponents: "có_chỉ_số_thành_phần",
    weakLimitText: "ngưỡng_đạt_thấp",
    weakPoints: "các_thành_phần_yếu",
    pointName: "tên_thành_phần",
    pointPercent: "tỷ_lệ_đạt_thành_phần",
    pointText: "mức_đạt_thành_phần",
    followUps: "các_biện_pháp_khắc_phục",
    responsibleNames: "đơn_vị_có_trách_nhiệm",
    remedyTasks: "nhiệm_vụ_khắc_phục",
    remedyDropped: "nhiệm_vụ_đã_dừng",
    untreatedPointCount: "số_thành_phần_chưa_có_nhiệm_vụ",
    remedyTaskCount: "số_nhiệm_vụ_khắc_phục_chỉ_số",
    scorings: "các_nhóm_chấm_điểm",
    scoredYear: "năm_chấm_điểm",
    resultOwedCount: "số_đơn_vị_chưa_có_kết_quả",
    areasWithoutFigures: "nội_dung_chưa_có_số_liệu",
    duties: "công_việc_định_kỳ",
    frequencyName: "tên_chu_kỳ",
    basis: "văn_bản_quy_định",
    turnCount: "số_kỳ",
    owedCount: "số_phải_thực_hiện",
    missing: "chưa_thực_hiện",
    awaited: "còn_hạn",
    missingUnitNames: "tên_các_đơn_vị_chưa_thực_hiện",
    levels: "các_cấp",
    level: "cấp",
    levelName: "tên_cấp",
    levelToSay: "cấp_cần_nêu",
    kinds: "các_loại_hình",
    kind: "loại_hình",
    kindName: "tên_loại_hình",
    totals: "tổng_hợp",
    numbers: "số_liệu_tồn_tại",
    total: "tổng_số",
    resolved: "đã_giải_quyết",
    transferred: "đã_chuyển",
    dismissed: "không_tính",
    unfinished: "chưa_xong",
    overdue: "quá_hạn",
    waiting: "chờ_xác_nhận",
    onTime: "đúng_hạn",
    late: "trễ_hạn",
    resolvedPercent: "tỷ_lệ_giải_quyết",
    onTimePercent: "tỷ_lệ_đúng_hạn",
    statuses: "các_trạng_thái",
    status: "trạng_thái",
    statusName: "tên_trạng_thái",
    count: "số_lượng",
    areas: "các_lĩnh_vực",
    area: "lĩnh_vực",
    areaName: "tên_lĩnh_vực",
    strengths: "ưu_điểm",
    strengthCount: "số_ưu_điểm",
    strengthIds: "mã_ưu_điểm",
    mainStrengths: "ưu_điểm_chính",
    otherStrengthCount: "số_ưu_điểm_khác",
    mainIssues: "tồn_tại_chính",
    otherIssueCount: "số_tồn_tại_khác",
    mainRecommendations: "kiến_nghị_chính",
    otherRecommendationCount: "số_kiến_nghị_khác",
    mainCauses: "nguyên_nhân_chính",
    otherCauseCount: "số_nguyên_nhân_khác",
    findingCount: "số_tồn_tại",
    earliestDue: "hạn_sớm_nhất",
    text: "nội_dung",
    unitNames: "tên_các_đơn_vị",
    visits: "lượt_kiểm_tra",
    findings: "tồn_tại",
    overdueFindings: "tồn_tại_quá_hạn",
    figures: "số_liệu",
    discrepancies: "số_liệu_không_khớp",
    sources: "các_nguồn",
    sourceNumber: "số_nguồn",
    hasInvented: "có_dữ_liệu_minh_họa",
    signature: "thể_thức_ký",
    line: "dòng",
    signer: "người_ký",
    recipients: "nơi_nhận",
    recipient: "tên_nơi_nhận",
    id: "mã",
    visitId: "mã_lượt",
    visitNumber: "số_lượt_kiểm_tra",
    unitId: "mã_đơn_vị",
    unitName: "tên_đơn_vị",
    title: "tiêu_đề",
    description: "mô_tả",
    severity: "mức_độ",
    severityName: "tên_mức_độ",
    source: "nguồn",
    foundOn: "ngày_phát_hiện",
    deadline: "thời_hạn",
    due: "hạn",
    original: "hạn_ban_đầu",
    trigger: "mốc_tính",
    dayKind: "loại_ngày",
    calendarVersion: "phiên_bản_lịch",
    explanation: "cách_tính",
    provisional: "tạm_tính",
    forecast: "hạn_dự_kiến",
    daysLate: "số_ngày_trễ",
    workingDaysLate: "số_ngày_làm_việc_trễ",
    responsibleUnitId: "mã_đơn_vị_chịu_trách_nhiệm",
    responsibleUnitName: "đơn_vị_chịu_trách_nhiệm",
    responsiblePerson: "mã_người_chịu_trách_nhiệm",
    responsiblePersonName: "người_chịu_trách_nhiệm",
    cause: "nguyên_nhân",
    recommendation: "kiến_nghị",
    explanations: "giải_trình",
    extensions: "gia_hạn",
    extended: "đã_gia_hạn",
    until: "gia_hạn_đến",
    approvedBy: "người_duyệt",
    document: "văn_bản",
    reason: "lý_do",
    remediations: "khắc_phục",
    verification: "xác_nhận",
    result: "kết_quả",
    transfer: "chuyển",
    handOvers: "bàn_giao",
    on: "ngày",
    by: "người_thực_hiện",
    closedOn: "ngày_đóng",
    evidence: "minh_chứng",
    pictures: "hình_ảnh",
    evidenceIds: "mã_minh_chứng",
    file: "tệp",
    originalName: "tên_gốc",
    sha256: "mã_băm",
    bytes: "dung_lượng",
    addedOn: "ngày_thêm",
    note: "ghi_chú",
    findingId: "mã_tồn_tại",
    previousFindingId: "mã_tồn_tại_trước",
    lateReason: "lý_do_ghi_muộn",
    invented: "minh_họa",
    revision: "lần_sửa",
    plannedOn: "ngày_dự_kiến",
    startedOn: "ngày_kiểm_tra",
    minutedOn: "ngày_biên_bản",
    concludedOn: "ngày_kết_luận",
    team: "đoàn_kiểm_tra",
    person: "họ_tên",
    role: "vai_trò",
    findingCounts: "đếm_tồn_tại",
    open: "còn_mở",
    closed: "đã_đóng",
    label: "tên_chỉ_tiêu",
    value: "giá_trị",
    qualifier: "mức_diễn_đạt",
    measure: "đơn_vị_tính",
    partsLabel: "các_phần",
    sum: "tổng_các_phần",
    difference: "chênh_lệch",
    addsUp: "khớp",
    annexTables: "các_biểu_số_liệu",
    tableTitle: "tên_biểu",
    figureRows: "các_dòng_số_liệu",
    isShare: "là_tỷ_lệ",
    isPublished: "theo_văn_bản",
    before: "giá_trị_trước",
    figurePeriod: "kỳ_số_liệu",
    previousValue: "giá_trị_năm_trước",
    change: "mức_tăng_giảm",
    changePercent: "tỷ_lệ_tăng_giảm",
    rose: "tăng",
    breakReason: "lý_do_không_so",
    comparisons: "các_đối_chiếu",
    comparedBy: "cách_chia",
    numerator: "tử_số",
    denominator: "mẫu_số",
    computed: "tỷ_lệ_tính_lại",
    missingParts: "phần_còn_thiếu",
    countedHere: "phần_mềm_đếm",
    countedDifference: "chênh_lệch_so_với_đếm",
    criteriaNumber: "số_bộ_tiêu_chí",
    criteriaTitle: "tên_bộ_tiêu_chí",
    criteriaBasis: "căn_cứ_bộ_tiêu_chí",
    criteriaOwner: "cơ_quan_ban_hành_tiêu_chí",
    peerGroupName: "nhóm_đơn_vị",
    peerCount: "số_đơn_vị_trong_nhóm",
    classifiedCount: "số_đơn_vị_xếp_loại",
    pendingCount: "số_đơn_vị_chưa_chốt",
    notSubmittedCount: "số_đơn_vị_chưa_nộp",
    rows: "bảng_xếp_loại",
    rank: "thứ_hạng",
    sharedRank: "đồng_hạng",
    scorecardNumber: "số_phiếu",
    points: "điểm",
    maximum: "điểm_tối_đa",
    scorePercent: "tỷ_lệ_điểm",
    band: "xếp_loại",
    bands: "các_mức_xếp_loại",
    minimumPercent: "từ_tỷ_lệ",
    belowPercent: "dưới_tỷ_lệ",
    bandShare: "tỷ_lệ_xếp_loại",
    units: "các_đơn_vị",
    unbandedCount: "số_đơn_vị_dưới_mức",
    pendingUnits: "đơn_vị_chưa_chốt",
    notSubmittedUnits: "đơn_vị_chưa_nộp",
    groupPercent: "tỷ_lệ_chung_của_nhóm",
    groupMedian: "mức_giữa_của_nhóm",
    bestPercent: "tỷ_lệ_đơn_vị_đứng_đầu",
    worstPercent: "tỷ_lệ_đơn_vị_đứng_cuối",
    bestUnitNames: "đơn_vị_đứng_đầu",
    worstUnitNames: "đơn_vị_đứng_cuối",
    lateCount: "số_đơn_vị_nộp_muộn",
    lateUnitNames: "tên_đơn_vị_nộp_muộn",
    groupLost: "tổng_điểm_mất",
    scoredFields: "các_lĩnh_vực_chấm_điểm",
    weakestItems: "tiêu_chí_mất_điểm_nhiều",
    itemCode: "ký_hiệu_mục",
    itemTitle: "tên_mục",
    scoredUnitCount: "số_đơn_vị_được_chấm",
    reachedPercent: "tỷ_lệ_đạt",
    medianPercent: "mức_giữa",
    lowestPercent: "tỷ_lệ_thấp_nhất",
    highestPercent: "tỷ_lệ_cao_nhất",
    lostPoints: "điểm_mất",
    lostShare: "tỷ_trọng_điểm_mất",
    fullCount: "số_đơn_vị_đạt_tối_đa",
    reachedBar: "thanh_tỷ_lệ",
    weakestUnits: "đơn_vị_đạt_thấp",
    unevenMaxima: "các_điểm_tối_đa_lệch",
    printedMaximum: "điểm_tối_đa_ghi",
    summedMaximum: "điểm_tối_đa_cộng_lại",
    scoreColumns: "các_cột_điểm",
    leftOutColumns: "các_cột_điểm_còn_lại",
    fieldScoreRows: "bảng_điểm_lĩnh_vực",
    fieldScores: "điểm_các_lĩnh_vực",
    fieldPoints: "điểm_lĩnh_vực",
    fieldMaximum: "điểm_tối_đa_lĩnh_vực",
    fieldPercent: "tỷ_lệ_lĩnh_vực",
    scoreCells: "các_ô_điểm",
    tableColumns: "các_cột_bảng_điểm",
    columnCount: "số_cột",
    hasInapplicable: "có_mục_không_áp_dụng",
    provinceWord: "loại_đơn_vị_cấp_tỉnh",
    planCitation: "căn_cứ_kế_hoạch",
    heads: "người_đứng_đầu_các_đơn_vị",
  },
};
