import { languages } from "@softmanager/domain";
import { z } from "zod";
import { id, idempotencyKey } from "./fields/identity.ts";

/** What the job writes down after it archived a file. */
export const keepPdfInput = z.object({
  documentId: id,
  language: z.enum(languages),
  isCopy: z.boolean(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.int().min(1),
  rendererVersion: z.int().min(1),
});

export const createPublicLinkInput = z.object({
  documentId: id,
  /** Days until it stops working; a link that is live keeps its own. */
  expiresInDays: z.int().min(1).max(3650).nullish(),
  idempotencyKey,
});

export const revokePublicLinkInput = z.object({ linkId: id });

/** What the public page writes down about a visit. */
export const noteLinkViewInput = z.object({ linkId: id, documentId: id, kind: z.enum(["VIEW", "DOWNLOAD"]) });
