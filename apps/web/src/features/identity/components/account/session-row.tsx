import { Button } from "@mantine/core";
import { formatInstant, IconDeviceDesktop, StatusChip, useTexts } from "@softmanager/ui";
import { RecordCard } from "../../../../app/records/record-card.tsx";
import { accountPageTexts } from "../../account-page-texts.ts";
import { deviceOf } from "../../model/device-of.ts";
import type { SessionPartsFragment } from "./operations.generated.ts";

interface SessionRowProps {
  session: SessionPartsFragment;
  onEnd: () => void;
}

/** One browser the person is signed in with. */
export function SessionRow({ session, onEnd }: SessionRowProps) {
  const text = useTexts(accountPageTexts);
  const { userAgent, isCurrent, address, lastSeenAt } = session;
  const { browser, system } = deviceOf(userAgent);
  const device = browser && system ? text.onSystem({ browser, system }) : (browser ?? userAgent ?? text.unknownDevice);
  const used = text.lastSeen({ when: formatInstant(lastSeenAt) });
  return (
    <RecordCard
      mark={<IconDeviceDesktop size={20} stroke={1.5} aria-hidden />}
      title={
        <>
          {device}
          {isCurrent && <StatusChip tone="success">{text.thisSession}</StatusChip>}
        </>
      }
      facts={[used, address]}
      acts={
        !isCurrent && (
          <Button variant="subtle" size="xs" aria-label={text.endSession({ device })} onClick={onEnd}>
            {text.end}
          </Button>
        )
      }
    />
  );
}
