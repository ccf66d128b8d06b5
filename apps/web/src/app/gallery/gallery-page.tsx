import { AppearanceMenu, Page, PageHeader, StickyBar, useTexts } from "@softmanager/ui";
import { Toasts } from "@softmanager/ui/toasts";
import { Button } from "@mantine/core";
import { ControlsGroup } from "./controls-group.tsx";
import { FieldsGroup } from "./fields-group.tsx";
import { galleryTexts } from "./gallery-texts.ts";
import { IdentityGroup } from "./identity-group.tsx";
import { ListsGroup } from "./lists-group.tsx";
import { OverlaysGroup } from "./overlays-group.tsx";
import { StatesGroup } from "./states-group.tsx";
import classes from "./gallery.module.css";

const groups = ["identity", "controls", "fields", "states", "lists", "overlays"] as const;

/** Every shared component in every state; the frame around them is at `/_ui/frame`. */
export function GalleryPage() {
  const text = useTexts(galleryTexts);
  return (
    <>
      <div className={classes.bar} data-screen-only>
        <nav className={classes.links} aria-label={text.title}>
          {groups.map((group) => (
            <a key={group} href={`#${group}`}>
              {text[group]}
            </a>
          ))}
        </nav>
        <AppearanceMenu />
      </div>
      <main>
        <Page title={text.title}>
          <PageHeader
            title={text.title}
            description={text.description}
            breadcrumbs={[{ label: text.home, href: "/" }]}
            secondary={<Button variant="default">{text.save}</Button>}
          />
          <IdentityGroup />
          <ControlsGroup />
          <FieldsGroup />
          <StatesGroup />
          <ListsGroup />
          <OverlaysGroup />
          <StickyBar label="StickyBar" actions={<Button>{text.issue}</Button>}>
            StickyBar
          </StickyBar>
        </Page>
      </main>
      <Toasts />
    </>
  );
}
