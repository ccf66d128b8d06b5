import { Input } from "@mantine/core";
import { lazy, Suspense, type ReactNode } from "react";
import { FieldError } from "./field-error.tsx";
import type { FieldProps } from "./field-props.ts";
import { OriginMark } from "./origin-mark.tsx";
import classes from "./field-frame.module.css";

// What floats beside a label is worth a request of its own: most fields have none.
const OriginHint = lazy(() => import("./origin-hint.tsx"));

type FrameProps = Pick<FieldProps, "label" | "error" | "description" | "origin" | "required" | "isInline" | "id"> & {
  children: ReactNode;
};

/** Label above, field, and one line below that is always there: help, or the error that takes its place without moving anything. */
export function FieldFrame({
  label,
  error,
  description,
  origin,
  required,
  isInline = false,
  id,
  children,
}: FrameProps) {
  return (
    <Input.Wrapper
      id={id}
      label={<Label label={label} origin={origin} />}
      required={required}
      inputWrapperOrder={["label", "input", "description"]}
      labelProps={{ className: isInline ? classes.hidden : classes.label }}
      descriptionProps={{ className: isInline ? classes.hidden : classes.line }}
      description={<FieldError error={error}>{description}</FieldError>}
      className={classes.frame}
      {...(isInline && error && { title: error })}
    >
      {children}
    </Input.Wrapper>
  );
}

function Label({ label, origin }: { label: string; origin: string | undefined }) {
  if (!origin) return label;
  return (
    <>
      {label}
      <Suspense fallback={<OriginMark origin={origin} />}>
        <OriginHint origin={origin} />
      </Suspense>
    </>
  );
}
