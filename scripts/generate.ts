// Writes every committed file that is made from others; with --check it writes none and exits 1 when one would change.
import { bundleCli } from "./bundle.ts";
import { writeGenerated } from "./generated.ts";

const check = process.argv.includes("--check");
await bundleCli();
const { changed } = await writeGenerated({ check });
if (changed.length > 0) console.log(`${check ? "out of date, run `pnpm generate`" : "written"}: ${changed.join(", ")}`);
if (check && changed.length > 0) process.exit(1);
