import { ActionIcon, Menu, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconDeviceDesktop, IconLanguage, IconMoon, IconSun } from "../icons/icons.ts";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";

const languages = [
  { value: "ro", label: "Română" },
  { value: "en", label: "English" },
] as const;

/** The open menu behind the button. Loaded when first pressed. */
export default function AppearanceChoices() {
  const text = useTexts(uiTexts);
  const { language, setLanguage } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const themes = [
    { value: "auto", label: text.themeAuto, icon: IconDeviceDesktop },
    { value: "light", label: text.themeLight, icon: IconSun },
    { value: "dark", label: text.themeDark, icon: IconMoon },
  ] as const;
  return (
    <Menu position="top-end" width="12rem" defaultOpened>
      <Menu.Target>
        <ActionIcon aria-label={text.appearance} title={text.appearance}>
          <IconLanguage size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.language}</Menu.Label>
        {languages.map(({ value, label }) => (
          <Menu.Item
            key={value}
            lang={value}
            role="menuitemradio"
            aria-checked={language === value}
            rightSection={language === value && <IconCheck size={15} />}
            onClick={() => setLanguage(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Label>{text.theme}</Menu.Label>
        {themes.map(({ value, label, icon: ThemeIcon }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={colorScheme === value}
            leftSection={<ThemeIcon size={16} stroke={1.6} />}
            rightSection={colorScheme === value && <IconCheck size={15} />}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
