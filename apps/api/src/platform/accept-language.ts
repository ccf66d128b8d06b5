import type { FastifyRequest } from "fastify";
import type { TextLanguage } from "@softmanager/texts";

type Headed = Pick<FastifyRequest, "headers">;

/** The languages a browser asks for, the best first, two letters each (RFC 9110 12.5.4). */
export function languagesRead({ headers }: Headed): string[] {
  const tags = (headers["accept-language"] ?? "").split(",").map((tag) => {
    const [name = "", ...parameters] = tag
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    return { language: name.slice(0, 2), weight: weight === undefined ? 1 : Number(weight) || 0 };
  });
  return tags
    .filter(({ language, weight }) => language && weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ language }) => language);
}

/** The one of ours that the browser likes best; Romanian where it reads neither. */
export function languagePreferred(request: Headed): TextLanguage {
  return languagesRead(request).find((language) => language === "ro" || language === "en") ?? "ro";
}
