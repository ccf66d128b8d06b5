import { Tooltip } from "@mantine/core";
import { OriginMark } from "./origin-mark.tsx";

/** Where a prefilled value comes from, told when the pointer is on the mark. */
export default function OriginHint({ origin }: { origin: string }) {
  return (
    <Tooltip label={origin} multiline maw="18rem">
      <OriginMark origin={origin} />
    </Tooltip>
  );
}
