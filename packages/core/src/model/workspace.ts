import * as z from "zod";
import { mappedKinds } from "../lists/list-kinds.ts";
import { ownAreaListSchema } from "./area-lists.ts";
import { clarityPointSchema } from "./code-schemas.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";

const mappedKindSchema = z.enum(mappedKinds);

/** A month and day that every year has. */
const monthDay = z
  .string()
  .regex(/^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/);

/**
 * `cchc.json`: what holds for the whole workspace. The reporting year is a setting (581/BNV-CCHC: 15/12 to 14/12;
 * SPEC PERIOD-1), as are the days ahead that count as "due soon".
 */
export const workspaceSchema = looseObject({
  ...documentHead("workspace", 1),
  title: z.string().min(1),
  provinceId: z.string().min(1),
  language: z.enum(["vi", "en"]),
  settings: looseObject({
    /** Month-day on which a reporting year starts, in the calendar year before. */
    reportingYearStart: monthDay,
    /** Calendar days ahead that the agenda shows. */
    dueSoonDays: z.int().min(1).max(366),
    /** What a task must make clear; the lists differ from place to place. All six when absent (SPEC TASK-6). */
    clarity: z.array(clarityPointSchema).optional(),
    /** How many percent of the way to a goal may be missing before a target is behind (SPEC TARGET-11); 5 when absent. */
    targetTolerance: z.int().min(0).max(100).optional(),
    /** From which change in percent against the value before a figure gets a remark; never when absent (SPEC STAT-9). */
    figureJumpPercent: z.number().positive().optional(),
    /** A component of an index below this percent of its maximum is weak; 80 when absent (SPEC INDEX-18). */
    weakPercent: z.number().min(0).max(100).optional(),
    /** The body above the issuer and the issuer, as the head of a report prints them. */
    parentBody: z.string().optional(),
    issuer: z.string().optional(),
    /** The letters behind the number of a document: BC-SNV has `SNV`. */
    issuerCode: z.string().optional(),
    /** The letters of the unit that drafts, behind the number of an official letter: 12/SNV-CCHC has `CCHC`. */
    letterCode: z.string().optional(),
    place: z.string().optional(),
    signature: z.array(z.string()).optional(),
    signer: z.string().optional(),
    recipients: z.array(z.string()).optional(),
  }),
  areaLists: z.array(ownAreaListSchema),
  /** How sheets of others call the columns of a list, and what words they use in them (SPEC LIST-17). */
  tableMappings: z
    .array(
      looseObject({
        name: z.string().min(1),
        as: mappedKindSchema,
        columns: z.array(looseObject({ heading: z.string().min(1), column: z.string().min(1) })),
        values: z.array(looseObject({ column: z.string().min(1), text: z.string().min(1), value: z.string().min(1) })),
        /** The sheet, by name or number, and the row of its headings. */
        sheet: z.string().min(1).optional(),
        headerRow: z.int().min(1).optional(),
      }),
    )
    .optional(),
  /** Said in reports when single records were invented for illustration. */
  notice: z.string().optional(),
  ...documentTail,
});
export type Workspace = z.infer<typeof workspaceSchema>;
