import { UiLink, useTexts } from "@softmanager/ui";
import { usePathTo } from "../../../app/address.ts";
import { customerTexts } from "../customer-texts.ts";
import classes from "./customers.module.css";

/** Under a code that another card bears: says so, and opens that card. */
export function AlreadyKnown({ id, name }: { id: string; name: string }) {
  const text = useTexts(customerTexts);
  const pathTo = usePathTo();
  return (
    <span className={classes.known}>
      {text.duplicate}: <UiLink href={pathTo(`customers/${id}`)}>{name}</UiLink>
    </span>
  );
}
