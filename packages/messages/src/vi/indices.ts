import type { CalendarDay } from "@cchc/core/day";
import type { BuiltInScheme } from "@cchc/core/indices/built-in";
import type { ComparisonNote } from "@cchc/core/indices/compare";
import type { Inconsistency } from "@cchc/core/indices/consistency";
import type { PublishedScale } from "@cchc/core/indices/scheme";
import type { UncertainFact } from "@cchc/core/model/codes";
import type { IndexScale } from "@cchc/core/model/indices";
import { format } from "./format.ts";

const decimals = 4;
const number = (value: number): string => format.number(value, decimals);
const years = (list: readonly number[]): string => format.list(list.map(String));
const signed = (value: number, least = 0): string =>
  `${value > 0 ? "+" : value < 0 ? "−" : ""}${format.number(Math.abs(value), decimals, least)}`;
const scaleText = ({ measure, maximum }: IndexScale): string =>
  measure === "percent" ? "tỷ lệ phần trăm" : `thang ${number(maximum)} điểm`;
/** With the decimals that the index is published with, and more where a value has them. */
const printed = (value: number, { decimals: published = 0 }: PublishedScale): string =>
  format.number(value, decimals, published);
const valueText = ({ value, scale }: { value: number; scale: PublishedScale }): string =>
  scale.measure === "percent" ? `${printed(value, scale)}%` : `${printed(value, scale)}/${number(scale.maximum)} điểm`;
const events = { merge: "sáp nhập", split: "chia tách", rename: "đổi tên", abolish: "giải thể", move: "chuyển" };

/** The names of the built-in schemes, as they are written into a workspace. */
const builtIn: { readonly [S in BuiltInScheme]: { title: string; owner: string; peers: string } } = {
  PAR: {
    title: "Chỉ số cải cách hành chính (PAR INDEX)",
    owner: "Bộ Nội vụ",
    peers: "các tỉnh, thành phố trực thuộc Trung ương",
  },
  SIPAS: {
    title: "Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)",
    owner: "Bộ Nội vụ",
    peers: "các tỉnh, thành phố trực thuộc Trung ương",
  },
  PAPI: {
    title: "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)",
    owner: "UNDP và CECODES",
    peers: "các tỉnh, thành phố trực thuộc Trung ương",
  },
  PCI: {
    title: "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)",
    owner: "VCCI",
    peers: "các tỉnh, thành phố trực thuộc Trung ương",
  },
  ICT: {
    title: "Chỉ số sẵn sàng phát triển và ứng dụng công nghệ thông tin (ICT Index)",
    owner: "Bộ Thông tin và Truyền thông",
    peers: "các tỉnh, thành phố trực thuộc Trung ương",
  },
};

/** What the commands of index results say. */
export const indices = {
  builtIn,
  scheme: "Chỉ số",
  code: "Ký hiệu",
  owner: "Cơ quan công bố",
  ranking: "Cách xếp",
  scale: "Thang đo",
  peers: "So sánh giữa",
  inForce: "Các năm",
  value: "Kết quả",
  rank: "Hạng",
  group: "Nhóm",
  change: "So với năm trước",
  changed: "Thay đổi",
  source: "Nguồn",
  publishedOn: "Công bố ngày",
  component: "Chỉ số thành phần",
  maximum: "Tối đa",
  lost: "Điểm mất",
  percent: "Tỷ lệ đạt",
  /** Headings of a table that is to fit a terminal of 80 columns. */
  short: { code: "Mã", lost: "Mất", percent: "Đạt", changed: "+/−" },
  components: "Các chỉ số thành phần",
  tasks: "Nhiệm vụ khắc phục",
  task: "Nhiệm vụ",
  cause: "Nguyên nhân",
  responsible: "Đơn vị chịu trách nhiệm",
  chart: "Hạng qua các năm (● càng về bên trái càng tốt)",
  remarks: "Cần xem lại",
  notes: "Lưu ý",
  results: "Số kết quả",
  latest: "Năm gần nhất",
  derivedMark: "(*) do phần mềm tính, không có trong công bố.",
  invented: "số liệu minh họa, không phải số đã công bố",
  uncertain: ({ facts, scheme }: { facts: readonly UncertainFact[]; scheme: string }): string =>
    `Chưa có văn bản xác nhận ${format.list(facts.map((fact) => indices.fact[fact]))}; sửa nếu cần: cchc index define ${scheme}`,
  fact: {
    owner: "cơ quan công bố",
    scale: "thang đo",
    peers: "số đơn vị được so sánh",
    ranking: "cách xếp",
    years: "các năm áp dụng",
  } satisfies Record<UncertainFact, string>,
  scaleText,
  /** The scales of a scheme with the years they hold for. */
  scaleOfYears: ({
    firstYear,
    lastYear,
    ...scale
  }: { firstYear: number | null; lastYear: number | null } & IndexScale): string =>
    [scaleText(scale), indices.yearsText({ firstYear, lastYear })].filter(Boolean).join(" "),
  yearsText: ({ firstYear, lastYear }: { firstYear: number | null; lastYear: number | null }): string =>
    [firstYear === null ? "" : `từ năm ${firstYear}`, lastYear === null ? "" : `đến năm ${lastYear}`]
      .filter(Boolean)
      .join(" "),
  peersText: ({
    name,
    counts,
  }: {
    name: string;
    counts: readonly { firstYear: number | null; lastYear: number | null; count: number }[];
  }): string =>
    [name, counts.map((one) => `${number(one.count)} đơn vị ${indices.yearsText(one)}`.trim()).join("; ")]
      .filter(Boolean)
      .join(" – "),
  valueText,
  /** A component beside its maximum: `10,20/14 điểm`. */
  componentText: ({ value, maximum, scale }: { value: number; maximum: number; scale: PublishedScale }): string =>
    `${printed(value, scale)}/${number(maximum)} điểm`,
  /** `83,37%`, `trên 80%`, `trong nhóm 5`: as published. */
  published: ({
    value,
    qualifier,
    scale,
  }: {
    value: number | null;
    qualifier: string | null;
    scale: PublishedScale;
  }): string => [qualifier ?? "", value === null ? "" : valueText({ value, scale })].join(" ").trim(),
  rankText: ({ rank, outOf }: { rank: number | null; outOf: number | null }): string =>
    rank === null ? "" : outOf === null ? number(rank) : `${number(rank)}/${number(outOf)}`,
  /** The derived change of a rank: `tăng 3 bậc`. */
  rankChange: (change: number): string =>
    change === 0 ? "giữ hạng" : `${change > 0 ? "tăng" : "giảm"} ${number(Math.abs(change))} bậc`,
  valueChange: ({ change, scale }: { change: number; scale: PublishedScale }): string =>
    change === 0
      ? "giữ điểm"
      : `${change > 0 ? "tăng" : "giảm"} ${printed(Math.abs(change), scale)}${scale.measure === "percent" ? " điểm phần trăm" : " điểm"}`,
  percentChange: (change: number): string => `${signed(change)} điểm % của thang`,
  signed,
  /** Names of figures in a report. */
  rankWon: "Số bậc tăng",
  valueWon: "Mức tăng",
  competitors: "Số đơn vị xếp hạng",
  incomparable: "không so sánh được",
  note: (note: ComparisonNote): string => {
    switch (note.code) {
      case "scheme-differs":
        return `Hai chỉ số khác nhau (${note.from} và ${note.to}).`;
      case "peers-differ":
        return `Nhóm so sánh khác nhau: trước là “${note.from}”, sau là “${note.to}”.`;
      case "competitors-differ":
        return `Hạng trong ${number(note.from)} và hạng trong ${number(note.to)} đơn vị không so sánh được.`;
      case "competitors-unknown":
        return `Năm ${years(note.years)} không rõ xếp hạng trong bao nhiêu đơn vị, nên không so sánh được hạng.`;
      case "rank-missing":
        return `Năm ${years(note.years)} không công bố hạng.`;
      case "rank-impossible":
        return `Hạng công bố của năm ${years(note.years)} lớn hơn số đơn vị được xếp hạng, nên không so sánh hạng.`;
      case "scale-differs":
        return `Thang đo đổi từ ${scaleText(note.from)} sang ${scaleText(note.to)}: chỉ so sánh được tỷ lệ đạt so với thang.`;
      case "value-missing":
        return `Năm ${years(note.years)} không có giá trị.`;
      case "value-qualified":
        return `Năm ${years(note.years)} chỉ công bố giá trị gần đúng, nên không tính chênh lệch.`;
      case "unit-changed":
        return `Giữa hai năm có ${events[note.event]} ngày ${format.day(note.on)} (${note.document}): không còn là cùng một đơn vị nên không so sánh.`;
      case "years-missing":
        return `Chưa có kết quả của năm ${years(note.years)}.`;
      case "several-sources":
        return `Năm ${note.year} có nhiều nguồn (${format.list(note.numbers)}); so sánh lấy nguồn ghi trước.`;
      case "successor":
        return `Năm ${note.year} là kết quả của ${note.unitName ?? note.unitId}, đơn vị kế thừa.`;
      case "score-up-rank-down":
        return `Điểm tăng ${number(note.valueChange)} nhưng hạng giảm ${number(-note.rankChange)} bậc.`;
      case "score-down-rank-up":
        return `Điểm giảm ${number(-note.valueChange)} nhưng hạng tăng ${number(note.rankChange)} bậc.`;
      case "components-missing":
        return `Năm ${years(note.years)} chưa ghi các chỉ số thành phần.`;
    }
  },
  /** What contradicts itself in what was published; it stays as published. */
  inconsistency: (found: Inconsistency): string => {
    switch (found.code) {
      case "rank-beyond-count":
        return `hạng ${number(found.rank)} lớn hơn số đơn vị được xếp hạng (${number(found.outOf)})`;
      case "value-outside-scale":
        return `giá trị ${number(found.value)} nằm ngoài thang 0–${number(found.maximum)}`;
      case "components-sum":
        return `các chỉ số thành phần cộng lại là ${number(found.sum)}, công bố ${number(found.value)}, chênh ${number(found.difference)}`;
      case "component-above-maximum":
        return `chỉ số thành phần ${found.component} ghi ${number(found.value)}, quá mức tối đa ${number(found.maximum)}`;
      case "component-below-zero":
        return `chỉ số thành phần ${found.component} ghi ${number(found.value)}, dưới 0`;
      case "component-repeats":
        return `ký hiệu ${found.component} dùng cho hai chỉ số thành phần`;
      case "sources-differ":
        return `nguồn khác (${found.other}) ghi ${found.otherValue === null ? "không có giá trị" : number(found.otherValue)}, ở đây ghi ${found.value === null ? "không có giá trị" : number(found.value)}`;
      case "sources-rank-differ":
        return `nguồn khác (${found.other}) ghi hạng ${number(found.otherRank)}, ở đây ghi hạng ${number(found.rank)}`;
      case "rank-shared":
        return `hạng ${number(found.rank)} còn ở ${format.list(found.others)} trong bảng đủ các đơn vị`;
      case "rank-not-stated":
        return `chỉ công bố “${found.qualifier}”, không nói hạng cụ thể`;
      case "outside-years":
        return `năm ${found.year} nằm ngoài các năm áp dụng của chỉ số`;
    }
  },
  kept: "Số được giữ như đã công bố.",
  ask: {
    scheme: "Chỉ số nào?",
    code: "Ký hiệu của chỉ số, ví dụ PAR-HUYEN",
    title: "Tên chỉ số",
    owner: "Cơ quan công bố",
    peers: "So sánh giữa những đơn vị nào? Ví dụ: 8 huyện, thị xã, thành phố của tỉnh",
    scale: "Thang đo: %, 100, 80, 60 hoặc 1",
    year: "Kết quả của năm nào? (không phải năm công bố)",
    value: "Giá trị công bố (bỏ trống nếu không có)",
    rank: "Hạng (bỏ trống nếu không công bố)",
    outOf: "Trong bao nhiêu đơn vị?",
    group: "Thuộc nhóm nào? (bỏ trống nếu không xếp nhóm)",
    source: "Văn bản công bố (số hoặc tên; bỏ trống nếu chưa có)",
    result: "Xem xét kết quả năm nào?",
    component: "Chỉ số thành phần nào?",
    whole: "(cả chỉ số)",
    cause: "Nguyên nhân",
    responsible: "Đơn vị nào chịu trách nhiệm?",
    nextResponsible: "Thêm đơn vị chịu trách nhiệm",
    enough: "(không thêm)",
    plan: "Đưa nhiệm vụ vào kế hoạch nào?",
    task: (unit: string): string => `${unit} phải làm việc gì?`,
    due: "Hạn hoàn thành",
    product: "Sản phẩm",
    confirm: ({ tasks, plan }: { tasks: number; plan: string }): string =>
      `Ghi nguyên nhân và ${number(tasks)} nhiệm vụ vào ${plan}?`,
  },
  empty:
    "Chưa có kết quả chỉ số nào. Ghi kết quả đầu tiên: cchc index record PAR --year NĂM --value GIÁ_TRỊ --rank HẠNG --out-of SỐ_ĐƠN_VỊ",
  emptyScheme: ({ scheme, unit }: { scheme: string; unit: string }): string =>
    `Chưa có kết quả ${scheme} nào của ${unit}.`,
  othersRecorded: ({ year, results }: { year: number; results: number }): string =>
    `Năm ${year} còn ghi kết quả của ${number(results)} đơn vị khác: cchc index list --year ${year}`,
  noPriorYear: "–",
  defined: ({ scheme, title }: { scheme: string; title: string }): string => `Đã thêm chỉ số ${scheme}: ${title}.`,
  redefined: ({ scheme, title }: { scheme: string; title: string }): string => `Đã sửa chỉ số ${scheme}: ${title}.`,
  recorded: ({ number: name, unit, said }: { number: string; unit: string; said: string }): string =>
    `Đã ghi ${name} của ${unit}: ${said}.`,
  updated: ({ number: name, unit, said }: { number: string; unit: string; said: string }): string =>
    `Đã sửa ${name} của ${unit}: ${said}.`,
  unchanged: ({ number: name }: { number: string }): string => `${name} vốn đã như vậy; không có gì thay đổi.`,
  withdrawn: ({ number: name, title, reason }: { number: string; title: string; reason: string }): string =>
    `Đã rút kết quả ${name} (${title}) vì ${reason}.`,
  competitorOwn: (params: { number: string; name: string; unitName: string; unit: string }): string =>
    `Lưu ý: danh mục đơn vị có “${params.unitName}”; ${params.number} vừa ghi “${params.name}” như một đơn vị ngoài danh mục nên không tính vào kết quả của đơn vị đó. Nếu là một thì hoàn tác (cchc undo ${params.number}), rồi ghi lại với --unit ${params.unit}.`,
  outOfMissing: ({ number: name, likely }: { number: string; likely: number | null }): string =>
    `Chưa rõ hạng này trong bao nhiêu đơn vị nên không so sánh được với năm khác. Ghi thêm: cchc index update ${name} --out-of ${likely ?? "SỐ_ĐƠN_VỊ"}`,
  heading: ({ scheme, title }: { scheme: string; title: string }): string => `${scheme} – ${title}`,
  resultHeading: ({
    number: name,
    title,
    year,
    unit,
  }: {
    number: string;
    title: string;
    year: number;
    unit: string;
  }): string => `${name} · ${title}, năm ${year}, ${unit}`,
  comparison: ({ title, unit, from, to }: { title: string; unit: string; from: number; to: number }): string =>
    `${title}: ${unit}, năm ${to} so với năm ${from}`,
  chartAmong: (outOf: number | null): string =>
    outOf === null ? "không rõ trong bao nhiêu" : `trong ${number(outOf)}`,
  chartBreak: "Nét đứt đoạn: hai phần không so sánh được với nhau hoặc thiếu năm.",
  weakTitle: ({ number: name, threshold }: { number: string; threshold: number }): string =>
    `Chỉ số thành phần của ${name}, mất điểm nhiều đứng trước (yếu: dưới ${format.percent(threshold)} mức tối đa)`,
  weakAgainst: (year: number | null): string =>
    year === null ? "Chưa có kết quả năm trước để so sánh." : `Tăng, giảm so với năm ${year}, tính theo % mức tối đa.`,
  /** What the short headings of the table mean. */
  weakKey: (against: number | null): string =>
    [
      "Mất: số điểm còn thiếu so với mức tối đa",
      "Đạt: tỷ lệ trên mức tối đa",
      ...(against === null ? [] : [`+/−: tăng, giảm so với năm ${against}, tính bằng điểm phần trăm của mức tối đa`]),
    ].join("; ") + (against === null ? ". Chưa có kết quả năm trước để so sánh." : "."),
  /** What changed since a year; named where it is not the year before. */
  changeSince: ({ change, from, to }: { change: string; from: number; to: number }): string =>
    from === to - 1 ? change : `${change} (so với năm ${from})`,
  weak: "yếu",
  standing: "Mức",
  noTask: "chưa có",
  /** A task of a plan that has not begun. */
  plannedFrom: (day: CalendarDay): string => `dự kiến từ ${format.day(day)}`,
  noComponents: ({ number: name }: { number: string }): string =>
    `${name} chưa ghi chỉ số thành phần nào. Ghi: cchc index update ${name} --component "1=6,5/8,5 Chỉ đạo, điều hành"`,
  untreated: (count: number): string => `${number(count)} chỉ số thành phần yếu chưa có nhiệm vụ khắc phục.`,
  followedUp: ({ tasks, plan, what }: { tasks: readonly string[]; plan: string; what: string }): string =>
    `Đã ghi nguyên nhân của ${what} và giao ${format.list(tasks)} trong kế hoạch ${plan}.`,
  /** A remark: the task begins late. */
  dueAlreadyPast: (due: CalendarDay): string =>
    `Hạn ${format.day(due)} đã qua nên nhiệm vụ bị tính chậm tiến độ ngay từ khi giao.`,
  ledBy: ({ lead, others }: { lead: string; others: readonly string[] }): string =>
    `${lead} chủ trì; ${format.list(others)} phối hợp. Muốn mỗi đơn vị một nhiệm vụ thì ghi thêm --task cho từng đơn vị.`,
  /** Where a task comes from. */
  origin: ({
    number: name,
    component,
    title,
  }: {
    number: string;
    component: string | null;
    title: string | null;
  }): string => (component === null ? name : `${name}, chỉ số thành phần ${component} ${title ?? ""}`.trim()),
  lostOrigin: "kết quả chỉ số không còn",
};
