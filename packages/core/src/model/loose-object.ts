import * as z from "zod";

/**
 * An object whose unknown fields survive reading and writing. Its type shows the known fields only, so that a misspelt
 * field does not compile: zod's own loose objects type every other key as `unknown`.
 */
export function looseObject<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strip> {
  const loose: z.ZodObject<S> = z.looseObject(shape) as unknown as z.ZodObject<S>;
  return loose;
}
