import { Button } from "@mantine/core";
import { FileDrop, FormSection, IconTrash, useTexts } from "@softmanager/ui";
import type { LookPartsFragment } from "../operations.generated.ts";
import { largestLogoBytes, logoTypes } from "./logo-file.ts";
import { lookTexts } from "./look-texts.ts";
import { useLogo } from "./use-logo.ts";
import classes from "./look.module.css";

interface LogoSectionProps {
  logo: LookPartsFragment["logo"];
  reload: () => Promise<unknown>;
  isReadOnly: boolean;
}

/** The logo on both grounds it will stand on, and the way to another. */
export function LogoSection({ logo, reload, isReadOnly }: LogoSectionProps) {
  const text = useTexts(lookTexts);
  const { upload, remove, isBusy, refusal } = useLogo(logo?.path, reload);
  return (
    <FormSection title={text.logo} description={text.logoText}>
      {logo ? <LogoGrounds path={logo.path} /> : isReadOnly && <p className={classes.muted}>{text.noLogo}</p>}
      {!isReadOnly && (
        <FileDrop
          label={logo ? text.replace : text.upload}
          accept={logoTypes}
          maxBytes={largestLogoBytes}
          onFile={(file) => void upload(file)}
          error={refusal}
          description={text.uploadText}
          isBusy={isBusy}
        />
      )}
      {logo && !isReadOnly && (
        <div>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} stroke={1.75} />}
            onClick={() => void remove()}
            disabled={isBusy}
          >
            {text.remove}
          </Button>
        </div>
      )}
    </FormSection>
  );
}

function LogoGrounds({ path }: { path: string }) {
  const text = useTexts(lookTexts);
  return (
    <div className={classes.grounds}>
      <figure className={classes.ground}>
        <div className={classes.screen}>
          <img src={path} alt={text.yourLogo} className={classes.logo} />
        </div>
        <figcaption>{text.onScreen}</figcaption>
      </figure>
      <figure className={classes.ground}>
        <div className={classes.paper}>
          <img src={path} alt="" className={classes.logo} />
        </div>
        <figcaption>{text.onPaper}</figcaption>
      </figure>
    </div>
  );
}
