// Loaded into a measured process: writes the most memory it took, in kilobytes.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const file = process.env.CCHC_BENCH_PEAK;
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
