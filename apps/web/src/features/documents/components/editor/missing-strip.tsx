import { warningsAbout } from "@softmanager/domain";
import { formatDate, IconAlertTriangle, IconCircleCheck, KeyHint, useLanguage, useTexts } from "@softmanager/ui";
import { defineTexts } from "@softmanager/texts";
import { warningTexts } from "@softmanager/texts/warnings";
import { isLack, messageOf } from "../../model/field-problems.ts";
import { useDraft, useSession, useWatched } from "../../model/use-session.ts";
import classes from "./missing-strip.module.css";
import { placeOf } from "./place-of.ts";
import { placeTexts } from "./place-texts.ts";

const stripTexts = defineTexts({
  missing: { ro: "Mai lipsesc", en: "Still missing" },
  toMend: { ro: "De îndreptat", en: "To mend" },
  complete: { ro: "Gata de emis", en: "Ready to issue" },
  more: { ro: "și încă {count}", en: "and {count} more" },
});

/** As many as the strip shows by name. */
const namedAtMost = 4;

/** What keeps the draft from being issued, each entry a way to its field; it follows the typing. */
export function MissingStrip({ onJump }: { onJump: (path: string) => void }) {
  return (
    <div className={classes.told}>
      <Missing onJump={onJump} />
      <Warnings onJump={onJump} />
    </div>
  );
}

/** What to know before issuing; nothing keeps the person from it. */
function Warnings({ onJump }: { onJump: (path: string) => void }) {
  const { terms, kind } = useSession();
  const text = useTexts(warningTexts);
  const today = useWatched(terms, (known) => known.today);
  const late = useDraft((draft) => warningsAbout(draft, kind, today).find(({ code }) => code === "ISSUED_LATE")?.date);
  if (!late) return null;
  return (
    <button type="button" className={classes.warning} onClick={() => onJump("issueDate")}>
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      <span>{text.ISSUED_LATE({ date: formatDate(late) })}</span>
    </button>
  );
}

function Missing({ onJump }: { onJump: (path: string) => void }) {
  const text = useTexts(stripTexts);
  const places = useTexts(placeTexts);
  const { language } = useLanguage();
  const pieces = useWatched(useSession().judgement.missing, (known) => known);
  // One field may lack several things; it is named once.
  const missing = [
    ...new Map(pieces.toReversed().map((piece) => [placeOf(piece.path, places), piece] as const)),
  ].toReversed();
  if (missing.length === 0) {
    return (
      <p className={classes.complete} role="status">
        <IconCircleCheck size={16} stroke={1.75} aria-hidden /> {text.complete}
      </p>
    );
  }
  const label = missing.some(([, { code }]) => isLack(code)) ? text.missing : text.toMend;
  return (
    <div className={classes.strip} role="group" aria-label={label}>
      <span className={classes.label}>
        {label} <KeyHint keys="alt+e" />
      </span>
      {missing.slice(0, namedAtMost).map(([place, { path, code }]) => (
        <button
          key={place}
          type="button"
          className={classes.entry}
          title={isLack(code) ? messageOf(code, language) : undefined}
          onClick={() => onJump(path)}
        >
          {/* That something is missing its name says; what is wrong with it needs its sentence. */}
          {isLack(code) ? place : `${place}: ${messageOf(code, language)}`}
        </button>
      ))}
      {missing.length > namedAtMost && (
        <span className={classes.more}>{text.more({ count: missing.length - namedAtMost })}</span>
      )}
    </div>
  );
}
