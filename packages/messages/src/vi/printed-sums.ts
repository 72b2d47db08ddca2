import { format } from "./format.ts";

/** A maximum as printed, beside what its parts make. */
export interface PrintedSum {
  /** Null for the total. */
  code: string | null;
  maximum: number;
  sum: number;
  parts: readonly { code: string; maximum: number; row?: number | null }[];
  withBonus: number | null;
}

const MOST_PARTS = 8;

/** What is printed and what its parts make, with each of them. */
export function printedSum({ code, maximum, sum, parts, withBonus }: PrintedSum): string {
  const [head, those] = code === null ? ["Tổng điểm", "các lĩnh vực"] : [`Mục ${code}`, "các mục con"];
  const listed = parts.slice(0, MOST_PARTS).map(({ code: part, maximum: own, row }) => {
    return `${part}: ${format.number(own)}${row == null ? "" : ` ở dòng ${row}`}`;
  });
  const more = parts.length > MOST_PARTS ? "; …" : "";
  const bonus = withBonus === null ? "" : `, kể cả điểm thưởng ${format.number(withBonus)}`;
  const made = parts.length === 0 ? "chưa có mục con nào" : `${those} cộng lại ${format.number(sum)}${bonus}`;
  const which = listed.length === 0 ? "" : ` (${listed.join("; ")}${more})`;
  return `${head} ghi ${format.number(maximum)}, ${made}, chênh ${format.number(maximum - sum)}${which}.`;
}

/** What would agree. */
export function agreeingSum({ code, maximum, sum, parts, withBonus }: PrintedSum): string {
  if (parts.length === 0) return "Khớp khi có các mục con cộng đủ số này.";
  const sums = [sum, ...(withBonus === null ? [] : [withBonus])].map((one) => format.number(one));
  const those = code === null ? "các lĩnh vực" : "các mục con";
  return `Khớp khi ghi ${format.choice(sums)}, hoặc khi ${those} cộng đủ ${format.number(maximum)}.`;
}
