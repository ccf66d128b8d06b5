import { useId, type ReactNode } from "react";
import classes from "./form-section.module.css";

interface FormSectionProps {
  title: string;
  /** What the section is for, beside its fields. */
  description?: ReactNode;
  /** Fields side by side where there is room. */
  columns?: 1 | 2 | 3;
  children: ReactNode;
}

/** Fields that belong together under one heading; the heading stands beside them where there is room. */
export function FormSection({ title, description, columns = 1, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 className={classes.title} id={id}>
          {title}
        </h2>
        {description && <p className={classes.description}>{description}</p>}
      </div>
      <div className={classes.fields} data-columns={columns}>
        {children}
      </div>
    </section>
  );
}
