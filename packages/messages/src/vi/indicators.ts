import type { SeriesBreak } from "@cchc/core/statistics/series";
import type { StarterWords } from "@cchc/core/statistics/starter-catalogue";
import { format } from "./format.ts";

interface Named {
  id: string;
  title: string;
}

/** A number with its sign: `+12`, `-3`. */
const signed = (value: number): string => `${value > 0 ? "+" : ""}${format.number(value)}`;

/** What the commands of the catalogue of indicators and of series say. */
export const indicators = {
  ask: { title: "Tên chỉ tiêu", measure: "Đơn vị tính: thủ tục, %, lượt … (có thể để trống)" },
  heading: ({ id, title }: Named): string => `${title} (${id})`,
  added: ({ id, title }: Named): string => `Đã thêm chỉ tiêu ${id}: ${title}.`,
  updated: ({ id, title }: Named): string => `Đã sửa chỉ tiêu ${id}: ${title}.`,
  unchanged: ({ id }: Named): string => `Chỉ tiêu ${id} vốn đã như vậy; không có gì thay đổi.`,
  /** After taking the starter catalogue over. */
  adopted: ({ added, kept }: { added: number; kept: number }): string =>
    `Đã lấy ${format.number(added)} chỉ tiêu của danh mục mẫu${kept === 0 ? "" : `; ${format.number(kept)} chỉ tiêu đã có được giữ nguyên`}.`,
  adoptedNothing: "Danh mục đã có đủ các chỉ tiêu của danh mục mẫu; không có gì thay đổi.",
  count: (count: number): string => `${format.number(count)} chỉ tiêu`,
  empty: "Danh mục chưa có chỉ tiêu nào. Lấy danh mục mẫu cho báo cáo năm: cchc indicator import --starter",
  field: {
    measure: "Đơn vị tính",
    kind: "Cách tính",
    period: "Kỳ",
    share: "Bằng",
    partitions: "Là tổng",
    overlaps: "Có thể trùng",
    definitions: "Cách hiểu",
    countedBy: "Phần mềm đếm",
    annex: "Biểu",
    place: "Thứ tự",
    figures: "Số liệu",
  },
  share: ({ numerator, denominator }: { numerator: string; denominator: string }): string =>
    `${numerator} / ${denominator}`,
  shareUnknown: "tỷ lệ chưa có tử số và mẫu số nên không đối chiếu được",
  /** A breakdown and the days it is right for. */
  breakdown: ({
    label,
    parts,
    from,
    to,
  }: {
    label: string;
    parts: readonly string[];
    from?: string;
    to?: string;
  }): string =>
    `${label}: ${parts.join(" + ")}${from === undefined ? "" : ` (từ ${from})`}${to === undefined ? "" : ` (đến trước ${to})`}`,
  overlap: ({ label, parts }: { label: string; parts: readonly string[] }): string =>
    `${label}: ${parts.join(", ")} (một việc có thể ở nhiều phần, không cộng)`,
  definition: ({ from, text }: { from: string | null; text: string }): string =>
    from === null ? text : `từ ${from}: ${text}`,
  figureCount: (count: number): string => `${format.number(count)} số liệu`,
  /** The table of figures that name no indicator. */
  otherTable: "Số liệu khác",
  onlyTable: "Số liệu đã công bố",
  series: {
    none: ({ title }: { title: string }): string => `Chưa có số liệu nào của chỉ tiêu “${title}” trong khoảng này.`,
    province: "Toàn địa bàn",
    scope: ({ unit, level, months }: { unit: string; level: string | null; months: number }): string =>
      [unit, level, `kỳ ${format.number(months)} tháng`].filter((part) => part !== null).join(" · "),
    period: "Kỳ",
    value: "Giá trị",
    change: "So với kỳ trước",
    counted: "Phần mềm đếm",
    chart: "Biểu đồ",
    moved: ({
      difference,
      percent,
      isShare,
    }: {
      difference: number;
      percent: number | null;
      isShare: boolean;
    }): string =>
      difference === 0
        ? "không đổi"
        : `${signed(difference)}${isShare ? " điểm phần trăm" : ""}${percent === null ? "" : ` (${signed(percent)}%)`}`,
    beforeAfter: ({ before, after }: { before: string; after: string }): string => `${before} → ${after}`,
    countedSame: (value: number): string => `${format.number(value)}, khớp`,
    countedDiffers: ({ value, difference }: { value: number; difference: number }): string =>
      `${format.number(value)}, chênh ${signed(difference)}`,
    break: {
      definition: "không so: cách hiểu khác",
      measure: "không so: đơn vị tính khác",
      "several-values": "không so: cùng kỳ có số khác nhau",
      qualified: "không so: số ước chừng",
      overlapping: "không so: kỳ chồng nhau",
    } satisfies Record<SeriesBreak, string>,
    /** A line between values that mean different things. */
    newDefinition: (text: string): string => `── Cách hiểu: ${text}`,
    apart: "Số của đơn vị, cấp, độ dài kỳ khác nhau đứng riêng, không nối với nhau.",
    countedNote:
      "“Phần mềm đếm” là số đếm từ bản ghi ở đây, đặt cạnh số công bố để đối chiếu; số công bố không bị sửa.",
  },
  /** The starter catalogue: neutral names, to be changed to those of the form in use. */
  starter: {
    indicators: {
      "plan-tasks": { title: "Số nhiệm vụ đề ra trong kế hoạch cải cách hành chính", measure: "nhiệm vụ" },
      "plan-tasks-done": { title: "Số nhiệm vụ của kế hoạch đã hoàn thành", measure: "nhiệm vụ" },
      "plan-tasks-done-rate": { title: "Tỷ lệ hoàn thành kế hoạch cải cách hành chính", measure: "%" },
      "assigned-tasks": { title: "Số nhiệm vụ cấp trên giao", measure: "nhiệm vụ" },
      "assigned-tasks-done": { title: "Số nhiệm vụ cấp trên giao đã hoàn thành", measure: "nhiệm vụ" },
      "assigned-tasks-done-rate": { title: "Tỷ lệ hoàn thành nhiệm vụ cấp trên giao", measure: "%" },
      visits: { title: "Tổng số lượt kiểm tra", measure: "lượt" },
      "visits-province": { title: "Số lượt kiểm tra cấp tỉnh", measure: "lượt" },
      "visits-district": { title: "Số lượt kiểm tra cấp huyện", measure: "lượt" },
      "visits-commune": { title: "Số lượt kiểm tra cấp xã", measure: "lượt" },
      "visited-units": { title: "Số cơ quan, đơn vị đã kiểm tra", measure: "cơ quan, đơn vị" },
      "units-to-visit": { title: "Số cơ quan, đơn vị thuộc diện kiểm tra", measure: "cơ quan, đơn vị" },
      "visited-units-rate": { title: "Tỷ lệ cơ quan, đơn vị đã kiểm tra", measure: "%" },
      "issues-found": { title: "Số vấn đề đặt ra sau kiểm tra", measure: "vấn đề" },
      "issues-resolved": { title: "Số vấn đề đã xử lý, khắc phục", measure: "vấn đề" },
      "issues-resolved-rate": { title: "Tỷ lệ vấn đề đã xử lý, khắc phục", measure: "%" },
      "issues-on-time": { title: "Số vấn đề khắc phục đúng hạn", measure: "vấn đề" },
      "issues-late": { title: "Số vấn đề khắc phục trễ hạn", measure: "vấn đề" },
      initiatives: { title: "Số sáng kiến, mô hình mới về cải cách hành chính", measure: "sáng kiến" },
      "legal-documents": { title: "Số văn bản quy phạm pháp luật ban hành", measure: "văn bản" },
      "legal-documents-province": { title: "Số văn bản quy phạm pháp luật cấp tỉnh ban hành", measure: "văn bản" },
      "legal-documents-district": { title: "Số văn bản quy phạm pháp luật cấp huyện ban hành", measure: "văn bản" },
      "legal-documents-commune": { title: "Số văn bản quy phạm pháp luật cấp xã ban hành", measure: "văn bản" },
      "legal-documents-reviewed": { title: "Số văn bản quy phạm pháp luật đã rà soát", measure: "văn bản" },
      "procedures-published": { title: "Tổng số thủ tục hành chính công bố", measure: "thủ tục" },
      "procedures-published-province": { title: "Số thủ tục hành chính công bố, cấp tỉnh", measure: "thủ tục" },
      "procedures-published-district": { title: "Số thủ tục hành chính công bố, cấp huyện", measure: "thủ tục" },
      "procedures-published-commune": { title: "Số thủ tục hành chính công bố, cấp xã", measure: "thủ tục" },
      "procedures-shared": { title: "Số thủ tục hành chính dùng chung cho nhiều cấp", measure: "thủ tục" },
      "procedures-interlinked": { title: "Số thủ tục hành chính liên thông", measure: "thủ tục" },
      "decisions-publishing": { title: "Số quyết định công bố thủ tục hành chính", measure: "quyết định" },
      "procedures-new": { title: "Số thủ tục hành chính ban hành mới", measure: "thủ tục" },
      "procedures-amended": { title: "Số thủ tục hành chính sửa đổi, bổ sung", measure: "thủ tục" },
      "procedures-abolished": { title: "Số thủ tục hành chính bãi bỏ", measure: "thủ tục" },
      "procedures-shortened": {
        title: "Số thủ tục hành chính được rút ngắn thời gian giải quyết",
        measure: "thủ tục",
      },
      "processing-days": { title: "Thời gian giải quyết một thủ tục hành chính", measure: "ngày" },
      "dossiers-resolved": { title: "Tổng số hồ sơ thủ tục hành chính đã giải quyết", measure: "hồ sơ" },
      "dossiers-early": { title: "Số hồ sơ giải quyết trước hạn", measure: "hồ sơ" },
      "dossiers-on-time": { title: "Số hồ sơ giải quyết đúng hạn", measure: "hồ sơ" },
      "dossiers-late": { title: "Số hồ sơ giải quyết quá hạn", measure: "hồ sơ" },
      "dossiers-in-time": { title: "Số hồ sơ giải quyết trước hạn và đúng hạn", measure: "hồ sơ" },
      "dossiers-in-time-rate": { title: "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn", measure: "%" },
      "public-service-units": { title: "Tổng số đơn vị sự nghiệp công lập", measure: "đơn vị" },
      "public-service-units-province": { title: "Số đơn vị sự nghiệp công lập thuộc cấp tỉnh", measure: "đơn vị" },
      "public-service-units-district": { title: "Số đơn vị sự nghiệp công lập thuộc cấp huyện", measure: "đơn vị" },
      "public-service-units-commune": { title: "Số đơn vị sự nghiệp công lập thuộc cấp xã", measure: "đơn vị" },
      "civil-servants-assigned": { title: "Số biên chế công chức được giao", measure: "biên chế" },
      "civil-servants-present": { title: "Số công chức có mặt", measure: "người" },
      "public-employees": { title: "Số người làm việc trong đơn vị sự nghiệp công lập", measure: "người" },
      "self-financing-units": {
        title: "Số đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên",
        measure: "đơn vị",
      },
      "self-financing-units-rate": {
        title: "Tỷ lệ đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên",
        measure: "%",
      },
      "online-services": { title: "Tổng số dịch vụ công trực tuyến", measure: "dịch vụ" },
      "online-services-full": { title: "Số dịch vụ công trực tuyến toàn trình", measure: "dịch vụ" },
      "online-services-partial": { title: "Số dịch vụ công trực tuyến một phần", measure: "dịch vụ" },
      "dossiers-received": { title: "Tổng số hồ sơ thủ tục hành chính tiếp nhận", measure: "hồ sơ" },
      "dossiers-online": { title: "Số hồ sơ tiếp nhận trực tuyến", measure: "hồ sơ" },
      "dossiers-online-rate": { title: "Tỷ lệ hồ sơ tiếp nhận trực tuyến", measure: "%" },
    },
    breakdowns: {
      level: "theo cấp",
      outcome: "theo kết quả giải quyết",
      service: "theo mức độ",
      reach: "theo phạm vi",
    },
  } satisfies StarterWords,
};
