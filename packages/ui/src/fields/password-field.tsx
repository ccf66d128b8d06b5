import { ActionIcon, Input } from "@mantine/core";
import { useState } from "react";
import { IconEye, IconEyeOff } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";

/** A secret. Tell the browser which by `autoComplete`: "current-password" or "new-password". */
export function PasswordField({
  label,
  error,
  description,
  isInline,
  id,
  onChange,
  autoFocus,
  required,
  ...rest
}: FieldProps) {
  const text = useTexts(uiTexts);
  const [isShown, setShown] = useState(false);
  return (
    <FieldFrame {...{ label, error, description, required, isInline, id }}>
      <Input
        {...rest}
        required={required}
        type={isShown ? "text" : "password"}
        error={error}
        autoFocus={autoFocus}
        data-autofocus={autoFocus || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        rightSectionPointerEvents="all"
        rightSection={
          <ActionIcon
            size="sm"
            aria-label={isShown ? text.hidePassword : text.showPassword}
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? <IconEyeOff size={16} /> : <IconEye size={16} />}
          </ActionIcon>
        }
      />
    </FieldFrame>
  );
}
