import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../../config.ts";

export const sessionDays = 30;

/** Browsers tie a `__Host-` cookie to this very host, and demand https for it. */
function cookieName({ publicUrl }: Config): string {
  return publicUrl.startsWith("https:") ? "__Host-session" : "session";
}

export function readSessionCookie(config: Config, request: FastifyRequest): string | null {
  return request.cookies[cookieName(config)] ?? null;
}

export function setSessionCookie(config: Config, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName(config), token, { ...attributes(config), maxAge: sessionDays * 86_400 });
}

export function clearSessionCookie(config: Config, reply: FastifyReply): void {
  reply.clearCookie(cookieName(config), attributes(config));
}

function attributes({ publicUrl }: Config) {
  return { path: "/", httpOnly: true, sameSite: "lax", secure: publicUrl.startsWith("https:") } as const;
}
