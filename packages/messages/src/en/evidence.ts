import type { evidence as shape } from "../vi/evidence.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";

/** What the commands of evidence say. */
export const evidence: typeof shape = {
  heading: (count) => `Evidence (${count})`,
  belongsTo: "Of",
  wholeVisit: "visit",
  wholePlan: "whole plan",
  on: "Dated",
  size: "Size",
  bytes: (bytes) =>
    bytes < 1_048_576 ? `${format.number(Math.max(1, Math.ceil(bytes / 1024)))} KB` : format.bytes(bytes),
  state: { intact: "intact", changed: "changed", missing: "missing", outside: "outside the workspace" },
  added: ({ file, bytes, record }) =>
    `Evidence of ${record} is kept: ${file} (${evidence.bytes(bytes)}). The file you named stays where it is.`,
  updated: ({ file, record }) =>
    `What is known of the evidence of ${record} is put right: ${file}. The file stays as it is.`,
  unchanged: ({ file, record }) => `The evidence ${file} of ${record} was like that already; nothing changed.`,
  verified: (counts) => {
    const broken = [
      ...(counts.changed > 0 ? [`${format.number(counts.changed)} changed`] : []),
      ...(counts.missing > 0 ? [`${format.number(counts.missing)} missing`] : []),
      ...(counts.outside > 0 ? [`${format.number(counts.outside)} outside the workspace`] : []),
    ];
    return broken.length === 0
      ? `${counted(counts.intact, "piece")} of evidence compared with the files: all intact.`
      : `${broken.join(", ")}; ${format.number(counts.intact)} intact.`;
  },
  brokenHint: "Bring the original back from a backup; if the new file is right, keep it as new evidence: evidence add.",
};
