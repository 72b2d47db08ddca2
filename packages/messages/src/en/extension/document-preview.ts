import type { documentPreview as vi } from "../../vi/extension/document-preview.ts";

export const documentPreview: typeof vi = {
  loading: "Making the preview…",
  page: "Preview of the document",
  zoom: { in: "Larger", out: "Smaller", fit: "Fit width", actual: (percent) => `${percent}%` },
  action: {
    word: "Make Word file",
    pdf: "Make PDF file",
    issue: "Give number",
    save: "Save data",
    openWord: "Open in Word",
    reveal: "Show in folder",
    check: "Check layout",
    problems: "Show in Problems",
    tools: "What can be done with the document",
  },
  broken: "This file cannot be shown here. Open it in Word.",
  stale: "Below is the last preview that could be made.",
};
