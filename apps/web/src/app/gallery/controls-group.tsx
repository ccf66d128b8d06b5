import { ActionIcon, Anchor, Button } from "@mantine/core";
import { IconDownload, IconPlus, IconTrash, KeyHint, useTexts } from "@softmanager/ui";
import { galleryTexts } from "./gallery-texts.ts";
import { Group, Specimen } from "./specimen.tsx";

const keys = ["mod+k", "g i", "mod+shift+enter", "alt+a", "?", "escape"];

export function ControlsGroup() {
  const text = useTexts(galleryTexts);
  return (
    <Group id="controls" title={text.controls}>
      <Specimen name="Button">
        <Button leftSection={<IconPlus size={16} />}>{text.issue}</Button>
        <Button variant="default">{text.save}</Button>
        <Button variant="light">{text.preview}</Button>
        <Button variant="subtle">{text.preview}</Button>
        <Button color="red">{text.remove}</Button>
        <Button loading>{text.issue}</Button>
        <Button disabled>{text.issue}</Button>
      </Specimen>
      <Specimen name="ActionIcon, Anchor">
        <ActionIcon aria-label={text.preview}>
          <IconDownload size={18} stroke={1.75} />
        </ActionIcon>
        <ActionIcon aria-label={text.remove} color="red">
          <IconTrash size={18} stroke={1.75} />
        </ActionIcon>
        <Anchor href="#controls">{text.import}</Anchor>
      </Specimen>
      <Specimen name="KeyHint">
        {keys.map((each) => (
          <KeyHint key={each} keys={each} />
        ))}
      </Specimen>
    </Group>
  );
}
