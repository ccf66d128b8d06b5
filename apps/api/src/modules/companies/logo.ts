import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp, type SharpOptions } from "sharp";
import { shapesDrawn } from "./svg-shapes.ts";

/** Why a picture cannot be a logo. */
export type LogoFault = "TOO_LARGE" | "NOT_A_PICTURE" | "TOO_MANY_PIXELS" | "DAMAGED" | "ACTIVE_SVG" | "TOO_INTRICATE";

export class LogoRefused extends Error {
  constructor(readonly code: LogoFault) {
    super(`The picture cannot be a logo: ${code}.`);
  }
}

export const longestUploadBytes = 1024 * 1024;
/** Longest side of a picture that is worth decoding, pixels. */
const longestSide = 8000;
/** Shapes of a drawing, counted as often as they are drawn; a map of the country has fewer. */
const mostShapes = 50_000;
/** What a logo is drawn at, at most; three times the size it has on paper. */
const box = { width: 1200, height: 600 };

/**
 * A picture as documents print it: RGB PNG on white, no larger than needed, nothing of the upload left but its look.
 * The header alone is read before a size is believed; an SVG may only draw.
 */
export async function cleanLogo(upload: Uint8Array): Promise<Buffer> {
  if (upload.byteLength > longestUploadBytes) throw new LogoRefused("TOO_LARGE");
  const picture = await pictureOf(upload);
  try {
    return await picture
      .resize({ ...box, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .removeAlpha()
      .timeout({ seconds: 10 })
      .png({ compressionLevel: 9 })
      .toBuffer();
  } catch {
    throw new LogoRefused("DAMAGED");
  }
}

async function pictureOf(upload: Uint8Array): Promise<Sharp> {
  const type = await fileTypeFromBuffer(upload);
  if (type?.mime === "image/png" || type?.mime === "image/jpeg") {
    await assertSize(upload);
    return open(upload).rotate();
  }
  const text = new TextDecoder().decode(upload);
  if (!isSvg(text)) throw new LogoRefused("NOT_A_PICTURE");
  if (isActive(text)) throw new LogoRefused("ACTIVE_SVG");
  if (shapesDrawn(text) > mostShapes) throw new LogoRefused("TOO_INTRICATE");
  const { width, height } = await assertSize(upload);
  const scale = Math.min(box.width / width, box.height / height);
  return open(upload, { density: Math.min(2400, Math.max(72, Math.floor(72 * scale))) });
}

function open(upload: Uint8Array, options: SharpOptions = {}): Sharp {
  return sharp(upload, { limitInputPixels: longestSide * longestSide, failOn: "error", ...options });
}

async function assertSize(upload: Uint8Array): Promise<{ width: number; height: number }> {
  // The header is read without the limit, so that a bomb is told from a damaged file; nothing is decoded.
  const { width, height } = await sharp(upload, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new LogoRefused("DAMAGED");
    });
  if (Math.max(width, height) > longestSide) throw new LogoRefused("TOO_MANY_PIXELS");
  return { width, height };
}

function isSvg(text: string): boolean {
  const start = text
    .replace(/^\ufeff/, "")
    .replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(\[[^\]]*\])?\s*>/gi, "");
  return /^\s*<svg[\s>]/i.test(start);
}

/** Scripts, pages and pictures within, entities, and addresses that lead out of the drawing. */
function isActive(text: string): boolean {
  const forbidden =
    /<\s*(script|foreignobject|image|feimage|iframe|animate|set)\b|<!entity|\son\w+\s*=|javascript:|@import/i;
  const outward = /(?:href|src)\s*=\s*["']?\s*(?!#)[^"'\s>]|url\(\s*["']?\s*(?!#)/i;
  return forbidden.test(text) || outward.test(text);
}
