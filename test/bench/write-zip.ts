// What a Word file costs that is only zipped and written: FROM.docx TO.docx, the same parts again.
import { readFileSync, writeFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";

const [from = "", to = ""] = process.argv.slice(2);
writeFileSync(to, zipSync(unzipSync(readFileSync(from)), { level: 6 }));
