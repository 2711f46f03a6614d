import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { z } from "@medusajs/framework/zod";

/** Checks a query string; what it says is in `req.validatedQuery`. Unknown parameters are refused by name. */
export function validateQuery<Shape extends z.ZodObject>(schema: Shape) {
  const strict = schema.strict();
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = strict.safeParse(req.query);
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) =>
        path.length === 0 ? message : `${path.join(".")}: ${message}`,
      );
      next(new MedusaError(MedusaError.Types.INVALID_DATA, `Invalid request: ${problems.join("; ")}`));
      return;
    }
    req.validatedQuery = parsed.data;
    next();
  };
}
