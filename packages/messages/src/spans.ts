/** Years in order, three and more in a row as a span: `2019`, `2021–2024`. */
export function spans(years: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map(String) : [`${run[0]}–${run.at(-1)}`]));
}
