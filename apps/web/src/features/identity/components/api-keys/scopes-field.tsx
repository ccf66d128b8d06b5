import { Button, Checkbox } from "@mantine/core";
import { useLanguage, useTexts, type FieldProps } from "@softmanager/ui";
import { useId } from "react";
import { apiKeysTexts } from "../../api-keys-texts.ts";
import { useCompany } from "../../../../app/company.ts";
import { knownPermissions, permissionGroups, permissionTexts } from "../../permission-texts.ts";
import classes from "./api-keys.module.css";

interface ScopesFieldProps extends Pick<FieldProps, "error"> {
  value: readonly string[];
  onChange: (scopes: string[]) => void;
}

/** What a key may do, chosen among what its maker may do; grouped by what it is about. */
export function ScopesField({ value, onChange, error }: ScopesFieldProps) {
  const text = useTexts(apiKeysTexts);
  const { permissions } = useCompany();
  const helpId = useId();
  const known = knownPermissions.filter((permission) => permissions.includes(permission));
  const presets = [
    { label: text.readingOnly, scopes: known.filter((permission) => permission.endsWith(":read")) },
    { label: text.everything, scopes: known },
    { label: text.nothing, scopes: [] },
  ];

  function toggle(permission: string, isChosen: boolean) {
    onChange(isChosen ? [...value, permission] : value.filter((chosen) => chosen !== permission));
  }

  return (
    <fieldset className={classes.scopes} aria-describedby={helpId} aria-invalid={error ? true : undefined}>
      <legend className={classes.legend}>{text.scopes}</legend>
      <p className={classes.help} id={helpId}>
        {error ? <span className={classes.error}>{error}</span> : text.scopesHelp}
      </p>
      <div className={classes.presets}>
        {presets.map(({ label, scopes }) => (
          <Button key={label} variant="default" size="compact-xs" onClick={() => onChange(scopes)}>
            {label}
          </Button>
        ))}
      </div>
      <div className={classes.groups} data-invalid={error ? true : undefined}>
        {Object.keys(permissionGroups).map((group) => (
          <Group key={group} {...{ group, value, onToggle: toggle }} />
        ))}
      </div>
    </fieldset>
  );
}

interface GroupProps {
  group: string;
  value: readonly string[];
  onToggle: (permission: string, isChosen: boolean) => void;
}

function Group({ group, value, onToggle }: GroupProps) {
  const { language } = useLanguage();
  const { permissions } = useCompany();
  const own = knownPermissions.filter((each) => permissions.includes(each) && each.startsWith(`${group}:`));
  if (own.length === 0) return null;
  return (
    <div className={classes.group}>
      <p className={classes.groupTitle}>{permissionGroups[group as keyof typeof permissionGroups][language]}</p>
      {own.map((permission) => (
        <Checkbox
          key={permission}
          size="xs"
          label={permissionTexts[permission][language]}
          checked={value.includes(permission)}
          onChange={(event) => onToggle(permission, event.currentTarget.checked)}
        />
      ))}
    </div>
  );
}
