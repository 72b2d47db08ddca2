import type { CalendarDay } from "@cchc/core/day";
import { format } from "../format.ts";

/** The page of pictures in the VS Code window. */
export const dashboard = {
  title: "Tổng quan",
  /** Above everything, and on everything that leaves the page. */
  asOf: (day: CalendarDay): string => `Tính đến ngày ${format.day(day)}`,
  asOfLabel: "Tính đến ngày",
  invented: "Số liệu minh họa",
  period: "Kỳ báo cáo",
  year: (year: number): string => `Năm ${year}`,
  yearDays: ({ year, from, to }: { year: number; from: CalendarDay; to: CalendarDay }): string =>
    `Năm ${year} (${format.day(from)} – ${format.day(to)})`,
  days: ({ from, to }: { from: CalendarDay; to: CalendarDay }): string => `${format.day(from)} – ${format.day(to)}`,
  otherDays: "Khoảng thời gian khác…",
  from: "Từ ngày",
  to: "Đến ngày",
  backwards: "Ngày cuối đứng trước ngày đầu.",
  skipped: (count: number): string => `${format.number(count)} tệp không đọc được nên chưa có trong số liệu.`,
  asTable: "Xem dạng bảng",
  asPicture: "Xem dạng biểu đồ",
  saveImage: "Lưu ảnh PNG",
  savePage: "Lưu cả trang thành ảnh PNG",
  print: "In",
  saved: (file: string): string => `Đã lưu ảnh ${file}.`,
  printed: (file: string): string => `Đã ghi bản in ${file}. Mở tệp bằng trình duyệt rồi in.`,
  openPrint: "Mở bản in",
  reveal: "Mở thư mục",
  imageFilter: "Ảnh PNG",
  /** Said once to whoever comes to a picture with the keyboard. */
  keys: "Dùng phím mũi tên để đi qua các phần của biểu đồ, Enter để xem danh sách.",
  part: ({ category, series, value }: { category: string; series: string; value: string }): string =>
    `${category}, ${series}: ${value}`,
  total: "Tổng số",
  close: "Đóng danh sách",
  listed: ({ title, count }: { title: string; count: number }): string => `${title} (${format.number(count)})`,
  nothingListed: "Không có mục nào.",
  open: (number: string): string => `Mở ${number}`,
  noWorkspace: "Chưa mở thư mục dữ liệu nào.",
  figures: {
    heading: "Con số chính",
    overdue: "Tồn tại quá hạn",
    overdueNone: "không có tồn tại nào quá hạn",
    dueSoon: (days: number): string => `Đến hạn trong ${format.number(days)} ngày tới`,
    dueSoonUntil: (until: CalendarDay): string => `đến hết ngày ${format.day(until)}`,
    visits: "Lượt kiểm tra đã thực hiện",
    ofVisits: (planned: number): string => `trên ${format.number(planned)} lượt theo kế hoạch`,
    units: ({ done, planned }: { done: number; planned: number }): string =>
      `${format.number(done)}/${format.number(planned)} đơn vị`,
    tasks: "Nhiệm vụ đã hoàn thành",
    ofTasks: (total: number): string => `trên ${format.number(total)} nhiệm vụ`,
    doneLate: (count: number): string => `${format.number(count)} hoàn thành muộn`,
    tasksLate: (count: number): string => `${format.number(count)} chậm tiến độ`,
    resolved: "Tỷ lệ khắc phục",
    ofFindings: ({ resolved, total }: { resolved: number; total: number }): string =>
      `${format.number(resolved)}/${format.number(total)} tồn tại của các lượt trong kỳ`,
    noShare: "chưa có",
  },
  /** How long something is overdue. */
  lateness: ({ from, to }: { from: number; to: number | null }): string =>
    to === null ? `Trên ${format.number(from - 1)} ngày` : `${format.number(from)}–${format.number(to)} ngày`,
  unknownLevel: "Chưa rõ cấp",
  counted: {
    findings: (count: number): string => `${format.number(count)} tồn tại`,
    visits: ({ visits, units }: { visits: number; units: number }): string =>
      `${format.number(visits)} lượt, ${format.number(units)} đơn vị`,
    tasks: (count: number): string => `${format.number(count)} nhiệm vụ`,
  },
  byLevel: {
    title: "Tồn tại quá hạn theo cấp",
    note: "Mọi tồn tại còn phải khắc phục, không kể năm kiểm tra; theo cấp của đơn vị được kiểm tra và số ngày quá hạn.",
    category: "Cấp",
  },
  byArea: {
    title: "Tồn tại quá hạn theo lĩnh vực",
    note: "Mọi tồn tại còn phải khắc phục, không kể năm kiểm tra; theo lĩnh vực và cấp của đơn vị.",
    category: "Lĩnh vực",
  },
  noneOverdue: (day: CalendarDay): string => `Không có tồn tại nào quá hạn tính đến ngày ${format.day(day)}.`,
  remediation: {
    title: "Tình hình khắc phục theo tháng đến hạn",
    note: "Tồn tại của các lượt kiểm tra trong kỳ, xếp vào tháng có hạn khắc phục; số trên đầu cột là tỷ lệ đã khắc phục.",
    category: "Tháng đến hạn",
    onTime: "Khắc phục đúng hạn",
    late: "Khắc phục muộn",
    open: "Chưa khắc phục xong",
    percent: "Tỷ lệ đã khắc phục",
    /** A month under a column, and in the table. */
    month: (month: string): string => `T${Number(month.slice(5))}/${month.slice(2, 4)}`,
    monthDays: ({ month, from, to }: { month: string; from: CalendarDay; to: CalendarDay }): string =>
      `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)} (${format.day(from)} – ${format.day(to)})`,
    earlier: "Trước kỳ",
    later: "Sau kỳ",
    undated: "Chưa có hạn",
    earlierLong: "Đến hạn trước kỳ",
    laterLong: "Đến hạn sau kỳ",
    undatedLong: "Chưa định hạn",
    empty: "Các lượt kiểm tra trong kỳ chưa có tồn tại nào.",
  },
  visits: {
    title: "Lượt kiểm tra so với kế hoạch",
    note: "Cộng dồn theo tháng, mọi lượt của kỳ trong và ngoài kế hoạch kiểm tra; lượt đã hủy không tính.",
    category: "Đến hết tháng",
    planned: "Theo kế hoạch",
    done: "Đã thực hiện",
    inVisits: (name: string): string => `${name} (lượt)`,
    inUnits: (name: string): string => `${name} (đơn vị)`,
    toMonth: (month: string): string => `đến hết ${month}`,
    empty: "Kỳ này chưa có lượt kiểm tra nào.",
  },
  tasks: {
    title: "Nhiệm vụ của kế hoạch theo lĩnh vực",
    note: (plans: string): string => `Nhiệm vụ của ${plans}; nhiệm vụ dừng thực hiện không tính.`,
    noteWithout: "Nhiệm vụ của kế hoạch năm; nhiệm vụ dừng thực hiện không tính.",
    category: "Lĩnh vực",
    doneOnTime: "Hoàn thành đúng hạn",
    doneLate: "Hoàn thành muộn",
    onCourse: "Đang thực hiện, còn hạn",
    notStarted: "Chưa bắt đầu",
    overdue: "Chậm tiến độ",
    empty: "Kỳ này chưa có kế hoạch nào có nhiệm vụ.",
  },
  ranks: {
    title: "Thứ hạng các chỉ số của tỉnh",
    note: "Thứ hạng càng nhỏ càng tốt. Hạng trong 63 và trong 34 tỉnh, thành phố không so sánh được nên vẽ thành hai đường riêng.",
    category: "Năm",
    among: ({ scheme, outOf }: { scheme: string; outOf: number | null }): string =>
      outOf === null
        ? `${scheme}, không rõ trong bao nhiêu tỉnh, thành phố`
        : `${scheme}, trong ${format.number(outOf)} tỉnh, thành phố`,
    rank: ({ rank, outOf }: { rank: number; outOf: number | null }): string =>
      outOf === null ? `hạng ${format.number(rank)}` : `hạng ${format.number(rank)}/${format.number(outOf)}`,
    empty:
      "Chưa có kết quả chỉ số nào. Khi dữ liệu có kết quả PAR INDEX, SIPAS, PAPI, PCI hay ICT của từng năm, thứ hạng sẽ hiện ở đây.",
  },
  record: {
    due: (day: CalendarDay): string => `hạn ${format.day(day)}`,
    noDue: "chưa có hạn",
    daysLate: (days: number): string => `quá hạn ${format.number(days)} ngày`,
    startedOn: (day: CalendarDay): string => `kiểm tra ngày ${format.day(day)}`,
    plannedOn: (day: CalendarDay): string => `dự kiến ngày ${format.day(day)}`,
    noLead: "chưa có đơn vị chủ trì",
  },
};
