import { useLocation, useNavigate, useParams, useRouter, useSearch } from "@tanstack/react-router";
import { use, useCallback, useMemo } from "react";
import { CompanyContext } from "./company.ts";

/** A part of the address: `useParam("documentId")` for "documents/$documentId". */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`The address of this page has no ${name}.`);
  return value;
}

interface SearchSchema<Search> {
  parse: (raw: unknown) => Search;
}

/**
 * Filters, tabs and open panels live in the address. Values are plain strings there; the schema gives them their types
 * and, with `.catch`, their defaults: `z.object({ tab: z.enum(["all", "drafts"]).catch("all") })`.
 */
export function useSearchParams<Search>(schema: SearchSchema<Search>) {
  const raw: Record<string, string> = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = useMemo(() => schema.parse(raw), [raw, schema]);
  const change = useCallback(
    (next: Partial<Record<keyof Search & string, string | undefined>>, { replace = true } = {}) =>
      void navigate({ to: ".", search: (previous: Record<string, string>) => ({ ...previous, ...next }), replace }),
    [navigate],
  );
  return [search, change] as const;
}

/** The full address of a path in this company: "documents/1" → "/c/ana/documents/1". A path from the root stays. */
export function usePathTo(): (path: string) => string {
  const slug = use(CompanyContext)?.slug;
  return useCallback(
    (path) => (path.startsWith("/") || slug === undefined ? path : `/c/${slug}/${path}`.replace(/\/$/, "")),
    [slug],
  );
}

/** Goes to a path of this company, or from the root. What is on screen may only get its own address and keep its place. */
export function useGo(): (path: string, options?: { replace?: boolean; keepsPlace?: boolean }) => void {
  const router = useRouter();
  const pathTo = usePathTo();
  return useCallback(
    (path, { replace = false, keepsPlace = false } = {}) => {
      if (replace) router.history.replace(pathTo(path), { keepsPlace });
      else router.history.push(pathTo(path));
    },
    [router, pathTo],
  );
}

/** The address of this page with its search: what a list remembers its place under. */
export function useHere(): string {
  return useLocation({ select: ({ href }) => href });
}

/** What the link that led here carries beside its address. */
export function useCarried(name: string): string | undefined {
  const carried = useLocation({ select: ({ state }) => Object.entries(state).find(([key]) => key === name)?.[1] });
  return typeof carried === "string" ? carried : undefined;
}

/** Plain `?a=b`, readable and stable; empty values are left out. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const filled = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const text = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
}
