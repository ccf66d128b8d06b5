import { ActionIcon } from "@mantine/core";
import { isMaskedCnp } from "@softmanager/domain";
import { IconEye, TextField, useField, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useWatch, type Control } from "react-hook-form";
import { useCommand } from "../../../app/api/use-command.ts";
import { useMay } from "../../../app/company.ts";
import { customerFormTexts } from "../customer-texts.ts";
import type { CustomerValues } from "../model/values.ts";
import { RevealCnpDocument } from "../operations.generated.ts";

interface CnpFieldProps {
  control: Control<CustomerValues>;
  customerId: string | undefined;
}

/** A person's CNP, masked as the server gives it; who may sees all of it, and that is written down. */
export function CnpField({ control, customerId }: CnpFieldProps) {
  const text = useTexts(customerFormTexts);
  const notify = useNotify();
  const mayReveal = useMay("customer:reveal-cnp");
  const code = useField(control, "fiscalCode");
  const typed = useWatch({ control, name: "fiscalCode" });
  const [reveal, { busy }] = useCommand(RevealCnpDocument);
  const [shown, setShown] = useState<string>();
  const isMasked = isMaskedCnp(typed ?? "");

  async function handleReveal() {
    const result = await reveal({ customerId: customerId ?? "" });
    if (!result) return;
    if (result.__typename === "RevealedCnp") setShown(result.cnp ?? undefined);
    else notify.problem(result.message);
  }

  return (
    <TextField
      label={text.cnp}
      {...code}
      description={isMasked && shown ? text.cnpRevealed({ cnp: shown }) : text.cnpHelp}
      inputMode="numeric"
      autoComplete="off"
      rightSection={
        isMasked &&
        customerId &&
        mayReveal && (
          <ActionIcon
            aria-label={text.revealCnp}
            title={text.revealCnp}
            loading={busy}
            onClick={() => void handleReveal()}
          >
            <IconEye size={16} stroke={1.75} />
          </ActionIcon>
        )
      }
    />
  );
}
