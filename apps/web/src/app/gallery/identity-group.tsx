import { Logo, LogoMark, useTexts } from "@softmanager/ui";
import { galleryTexts } from "./gallery-texts.ts";
import { Group, Specimen } from "./specimen.tsx";
import classes from "./gallery.module.css";

const hues = ["plum", "gray", "green", "yellow", "red", "blue"];
const sizes = ["xl", "lg", "md", "sm", "xs"];

export function IdentityGroup() {
  const text = useTexts(galleryTexts);
  return (
    <Group id="identity" title={text.identity}>
      <Specimen name="Logo, LogoMark">
        <Logo size={40} />
        <Logo size={26} />
        <LogoMark size={40} />
        <LogoMark size={20} />
      </Specimen>
      <Specimen name="h1 – h3, xl – xs" layout="stack">
        <div role="presentation" style={{ fontSize: "var(--mantine-h1-font-size)", fontWeight: 640 }}>
          {text.sentence}
        </div>
        {sizes.map((size) => (
          <div key={size} style={{ fontSize: `var(--mantine-font-size-${size})` }}>
            {text.sentence}
          </div>
        ))}
        <div data-figures style={{ color: "var(--sm-text-muted)" }}>
          0123456789 · 1111111111 · 8888888888
        </div>
      </Specimen>
      <Specimen name="colors" layout="stack">
        {hues.map((hue) => (
          <div key={hue} className={classes.shades} aria-label={hue} role="img">
            {Array.from({ length: 10 }, (_, shade) => (
              <span
                key={shade}
                className={classes.shade}
                style={{ background: `var(--mantine-color-${hue}-${shade})` }}
              />
            ))}
          </div>
        ))}
      </Specimen>
    </Group>
  );
}
