import { annualFields } from "./annual/annual-fields.ts";
import { classificationFields } from "./classification/classification-fields.ts";
import type { RecordField } from "./fields.ts";
import { programmeDocumentFields } from "./programme/programme-fields.ts";
import { progressFields } from "./progress/progress-fields.ts";
import { remediationFields } from "./remediation/remediation-fields.ts";
import { visitDocumentFields } from "./visit/visit-fields.ts";

/** The view models that templates can be written for: a template folder's manifest names one as its `data`. */
export const dataModels = ["annual", "visit", "remediation", "programme", "classification", "progress"] as const;
export type DataModel = (typeof dataModels)[number];

/** What templates for each view model may say. */
export const fieldsOfData: { readonly [Model in DataModel]: RecordField } = {
  annual: annualFields,
  visit: visitDocumentFields,
  remediation: remediationFields,
  programme: programmeDocumentFields,
  classification: classificationFields,
  progress: progressFields,
};
