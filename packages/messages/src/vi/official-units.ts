import type { OfficialDoubt } from "@cchc/core/official/catalogue";
import type { OfficialDifference, OfficialUpdate } from "@cchc/core/official/plan";
import { format } from "./format.ts";

/** What `unit import --official` says. */
export const officialUnits = {
  /** First line: whose units, from where. */
  heading: ({ province, source }: { province: string | null; source: string }): string =>
    `Danh mục đơn vị hành chính chính thức: ${province ?? "toàn quốc"} (nguồn: ${source}).`,
  added: "Mới",
  changed: "Bổ sung",
  unchanged: "Đã có",
  doubtful: "Cần xem lại",
  events: ({ added, known }: { added: number; known: number }): string =>
    `Sự kiện ngày 01/7/2025: ${format.number(added)} mới, ${format.number(known)} đã có.`,
  updates: {
    code: "ghi thêm mã số chính thức",
    earlier: "ghi thêm thời kỳ trước 01/7/2025",
    later: "ghi thêm thời kỳ từ 01/7/2025",
    ended: "kết thúc từ 01/7/2025",
  } satisfies Record<OfficialUpdate, string>,
  /** `85 đơn vị ghi thêm mã số chính thức`. */
  updated: ({ count, update }: { count: number; update: string }): string => `${format.number(count)} đơn vị ${update}`,
  differencesHeading: (count: number): string =>
    `${format.number(count)} chỗ khác danh mục, được giữ nguyên như đã ghi:`,
  field: {
    name: "tên",
    code: "mã số",
    parent: "cấp trên",
    from: "ngày bắt đầu",
    to: "ngày kết thúc",
    successor: "đơn vị kế thừa",
  } satisfies Record<OfficialDifference["field"], string>,
  difference: (params: { unit: string; field: string; current: string | null; official: string | null }): string =>
    `${params.unit}: ${params.field} là ${params.current ?? format.none}, danh mục ghi ${params.official ?? format.none}`,
  doubtfulHeading: (count: number): string => `${format.number(count)} chỗ cần xem lại trong nguồn:`,
  reason: {
    "ended-earlier": "nguồn không ghi mã số; không có trong số xã đến 30/6/2025, không nhập",
    "second-successor": "nguồn ghi thêm đơn vị kế thừa, không kèm mã số; coi là chia tách",
    supplemented: "nguồn không có; bổ sung theo số liệu chính thức",
    "code-corrected": "mã số trong nguồn là của xã khác; ghi theo mã số đúng",
    "renamed-alone": "chỉ có một đơn vị tiền thân, khác tên; coi là đổi tên",
  } satisfies Record<OfficialDoubt["reason"], string>,
  doubt: (params: { name: string; district: string | null; successor: string | null; reason: string }): string => {
    const place = params.district === null ? "" : `, ${params.district}`;
    return `${params.name}${place}${params.successor === null ? "" : ` → ${params.successor}`}: ${params.reason}`;
  },
  more: (count: number): string => `… và ${format.number(count)} chỗ khác (xem đủ bằng --json)`,
  seeDoubtful: "Xem từng chỗ cần xem lại: thêm --doubtful.",
  renamed: ({ id, instead }: { id: string; instead: string }): string =>
    `Mã ${id} đã dùng cho đơn vị khác; đơn vị trong danh mục được ghi với mã ${instead}.`,
  ambiguous: ({ name, candidates }: { name: string; candidates: readonly string[] }): string =>
    `Không rõ ${name} là đơn vị nào đang có: ${format.list(candidates)}`,
  nothingWritten: "Chưa có gì được ghi: làm rõ các đơn vị trên rồi chạy lại.",
  nothingToDo: "Không có gì để nhập: mọi đơn vị và sự kiện đã có sẵn.",
  dryRun: "Đây là bản thử, chưa có gì được ghi. Thêm --apply để nhập.",
  applied: ({ units, events }: { units: number; events: number }): string =>
    `Đã nhập ${format.number(units)} đơn vị mới và ${format.number(events)} sự kiện. Hoàn tác: cchc undo units`,
  handedOver: (count: number): string =>
    `${format.number(count)} tồn tại chưa xong được bàn giao cho đơn vị kế thừa duy nhất.`,
  left: (count: number): string =>
    `${format.number(count)} tồn tại chưa xong thuộc đơn vị có nhiều đơn vị kế thừa, giữ nguyên: xem cchc check, chuyển bằng cchc finding update --responsible.`,
};
