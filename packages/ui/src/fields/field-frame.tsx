import { Input } from "@mantine/core";
import type { ReactNode } from "react";
import { FieldError } from "./field-error.tsx";
import type { FieldProps } from "./field-props.ts";
import { Origin } from "./origin.tsx";
import classes from "./field-frame.module.css";

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
      <Origin origin={origin} />
    </>
  );
}
