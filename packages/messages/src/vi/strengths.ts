/** What the commands of strengths say. */
export const strengths = {
  ask: { area: "Lĩnh vực", text: "Ưu điểm" },
  added: ({ number, unit, area, text }: { number: string; unit: string; area: string; text: string }): string =>
    `Đã ghi ưu điểm của ${unit} (lượt ${number}), ${area}: ${text}`,
};
