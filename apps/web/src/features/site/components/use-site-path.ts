import { useLanguage } from "@softmanager/ui";
import { useLocation } from "@tanstack/react-router";

/** Addresses of the site in this page's language, and this page's twin in the other. */
export function useSitePath() {
  const { language } = useLanguage();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const bare = path.replace(/^\/en(?=\/|$)/, "") || "/";
  return {
    to: (page: string) => (language === "en" ? `/en/${page}`.replace(/\/$/, "") : `/${page}`),
    twin: language === "en" ? bare : `/en${bare}`.replace(/\/$/, ""),
  };
}
