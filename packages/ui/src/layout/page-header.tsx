import type { ReactNode } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { UiLink } from "../link/ui-link.tsx";
import { uiTexts } from "../ui-texts.ts";
import classes from "./page.module.css";

export interface Breadcrumb {
  label: string;
  href: string;
}

interface PageHeaderProps {
  title: ReactNode;
  /** The way from the top down to this page, without the page itself. */
  breadcrumbs?: readonly Breadcrumb[];
  /** A state or a figure beside the title. */
  aside?: ReactNode;
  /** One line under the title. */
  description?: ReactNode;
  /** The page's one primary button. */
  action?: ReactNode;
  /** Quieter buttons before it. */
  secondary?: ReactNode;
}

/** Names the page, says where it lies and offers the one thing to do. */
export function PageHeader({ title, breadcrumbs, aside, description, action, secondary }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs breadcrumbs={breadcrumbs} />}
      <div className={classes.headline}>
        <div className={classes.titles}>
          <div className={classes.titleRow}>
            <h1 className={classes.title}>{title}</h1>
            {aside}
          </div>
          {description && <p className={classes.description}>{description}</p>}
        </div>
        {(action || secondary) && (
          <div className={classes.actions} data-screen-only>
            {secondary}
            {action}
          </div>
        )}
      </div>
    </header>
  );
}

function Breadcrumbs({ breadcrumbs }: { breadcrumbs: readonly Breadcrumb[] }) {
  const text = useTexts(uiTexts);
  return (
    <nav aria-label={text.breadcrumbs} data-screen-only>
      <ol className={classes.breadcrumbs}>
        {breadcrumbs.map(({ label, href }) => (
          <li key={href}>
            <UiLink href={href}>{label}</UiLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
