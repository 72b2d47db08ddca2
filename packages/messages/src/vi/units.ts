import type { CalendarDay } from "@cchc/core/day";
import type { UnitEventKind } from "@cchc/core/model/codes";
import { format } from "./format.ts";
import { labels } from "./labels.ts";
import { officialUnits } from "./official-units.ts";

interface Named {
  id: string;
  name: string;
}

/** What the commands of units say. */
export const units = {
  ask: {
    id: "Mã đơn vị (chữ thường không dấu, chữ số, gạch nối)",
    name: "Tên đơn vị",
    level: "Cấp",
    category: "Loại đơn vị",
    event: "Thay đổi gì",
    units: "Các đơn vị thay đổi (tên hoặc mã), cách nhau bằng dấu chấm phẩy",
    on: "Ngày có hiệu lực",
    document: "Văn bản quyết định",
  },
  count: (count: number): string => `${format.number(count)} đơn vị`,
  /** No unit of the register is in force on the day. */
  noneInForce: (day: CalendarDay): string =>
    `Không có đơn vị nào đang tồn tại vào ngày ${format.day(day)}. Thêm --as-of NGÀY để xem ngày khác.`,
  /** `từ 01/07/2021 đến trước 01/07/2025`; `to` is the first day on which it is no longer so. */
  span: ({ from, to }: { from: CalendarDay | null; to: CalendarDay | null }): string =>
    [from === null ? "" : `từ ${format.day(from)}`, to === null ? "" : `đến trước ${format.day(to)}`]
      .join(" ")
      .trim() || "từ trước đến nay",
  notInForce: (day: CalendarDay): string => `không tồn tại vào ngày ${format.day(day)}`,
  validity: "Thời gian",
  code: "Mã số",
  versions: "Tên, cấp trên qua các thời kỳ",
  predecessors: "Hình thành từ",
  successors: "Trở thành",
  events: "Sự kiện",
  openFindings: "Tồn tại chưa xong",
  openCount: ({ open, overdue }: { open: number; overdue: number }): string =>
    overdue === 0 ? format.number(open) : `${format.number(open)}, trong đó ${format.number(overdue)} quá hạn`,
  visits: "Lượt kiểm tra",
  /** `Sáp nhập ngày 01/07/2025 theo NQ 202/2025/QH15: A, B thành C`. */
  event: (params: {
    event: UnitEventKind;
    on: CalendarDay;
    document: string;
    units: readonly string[];
    into: readonly string[];
  }): string => {
    const into = params.into.length === 0 ? "" : ` thành ${format.list(params.into)}`;
    return `${labels.unitEvent[params.event]} ngày ${format.day(params.on)} theo ${params.document}: ${format.list(params.units)}${into}`;
  },
  related: ({ name, id, event, on }: Named & { event: UnitEventKind; on: CalendarDay }): string =>
    `${name} (${id}), ${labels.unitEvent[event].toLowerCase()} ngày ${format.day(on)}`,
  added: ({ id, name, parent }: Named & { parent: string | null }): string =>
    parent === null ? `Đã thêm ${name} (${id}).` : `Đã thêm ${name} (${id}), trực thuộc ${parent}.`,
  changed: (params: {
    event: UnitEventKind;
    on: CalendarDay;
    units: readonly string[];
    into: readonly string[];
    name: string | null;
    parent: string | null;
    document: string;
  }): string => {
    const whole = [...params.into, ...[params.name, params.parent].filter((one) => one !== null)];
    const becomes = whole.length === 0 ? "" : ` ${params.event === "move" ? "sang" : "thành"} ${format.list(whole)}`;
    return `Đã ghi: ${labels.unitEvent[params.event].toLowerCase()} ${format.list(params.units)}${becomes} từ ngày ${format.day(params.on)}, theo ${params.document}.`;
  },
  handedOver: ({ count, heir }: { count: number; heir: string }): string =>
    `${format.number(count)} tồn tại chưa xong được bàn giao cho ${heir}; lượt kiểm tra cũ vẫn giữ đơn vị đã kiểm tra.`,
  official: officialUnits,
};
