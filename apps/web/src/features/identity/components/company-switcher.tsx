import { Menu } from "@mantine/core";
import { IconBuildingStore, IconCheck, IconChevronDown, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { useCompany } from "../../../app/company.ts";
import { accountTexts } from "../account-texts.ts";
import { useMe } from "../model/use-me.ts";
import { Initials } from "./initials.tsx";
import classes from "./menus.module.css";

/** Which company this is, and the way to another. */
export function CompanySwitcher() {
  const text = useTexts(accountTexts);
  const company = useCompany();
  const go = useGo();
  const { me } = useMe();
  return (
    <Menu position="bottom-start" width="17rem">
      <Menu.Target>
        <button
          type="button"
          className={classes.target}
          title={company.name}
          aria-label={text.switchCompany({ name: company.name })}
        >
          <Initials name={company.name} />
          <span className={classes.name}>{company.name}</span>
          <IconChevronDown size={15} stroke={1.75} aria-hidden className={classes.chevron} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {me?.memberships.map(({ id, companySlug, companyName, role }) => (
          <Menu.Item
            key={id}
            leftSection={<Initials name={companyName} />}
            rightSection={companySlug === company.slug && <IconCheck size={15} />}
            onClick={() => go(`/c/${companySlug}`)}
          >
            <span className={classes.itemName}>{companyName}</span>
            <span className={classes.detail}>{text[role]}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconBuildingStore size={16} stroke={1.6} />} onClick={() => go("/companies")}>
          {text.allCompanies}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
