import { z } from "zod";

/** Of acts that take nothing. */
export const nothing = z.object({});
