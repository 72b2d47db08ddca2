// Bundles the CLI and the extension, and brings its manifest up to date.

import { bundleCli } from "./bundle.ts";
import { bundleExtension } from "./bundle-extension.ts";
import { writeGenerated } from "./generated.ts";

const started = performance.now();
await Promise.all([bundleCli(), bundleExtension()]);
const { changed } = await writeGenerated({ only: "manifest" });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `cli/dist and extension/dist built in ${seconds} s${changed.length > 0 ? `; changed: ${changed.join(", ")}` : ""}`,
);
