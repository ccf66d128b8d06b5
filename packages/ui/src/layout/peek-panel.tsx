import { ActionIcon, Tooltip } from "@mantine/core";
import { useId, type ReactNode } from "react";
import { IconChevronDown, IconChevronUp, IconX, type Icon } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { useShortcuts } from "../shortcuts/shortcuts-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import classes from "./peek-panel.module.css";

interface PeekPanelProps {
  title: ReactNode;
  onClose: () => void;
  /** To the neighbours in the list; leave out at its ends. Under ↑ and ↓ too. */
  onPrevious?: () => void;
  onNext?: () => void;
  /** Under the title: a state, a customer. */
  aside?: ReactNode;
  /** Buttons and links at the foot: open in full, act. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A look at one entry of a list without leaving the list, which stays usable beside it. */
export function PeekPanel({ title, onClose, onPrevious, onNext, aside, actions, children }: PeekPanelProps) {
  const text = useTexts(uiTexts);
  const id = useId();
  useShortcuts([
    { keys: "escape", label: text.close, run: onClose },
    { keys: "arrowup", label: text.previous, run: () => onPrevious?.(), isOff: !onPrevious },
    { keys: "arrowdown", label: text.next, run: () => onNext?.(), isOff: !onNext },
  ]);
  return (
    <aside className={classes.panel} aria-labelledby={id} data-screen-only>
      <div className={classes.head}>
        <div className={classes.titles}>
          <h2 className={classes.title} id={id} aria-live="polite">
            {title}
          </h2>
          {aside}
        </div>
        <Step label={text.previous} icon={IconChevronUp} onClick={onPrevious} />
        <Step label={text.next} icon={IconChevronDown} onClick={onNext} />
        <Step label={text.close} icon={IconX} onClick={onClose} />
      </div>
      <div className={classes.body} tabIndex={0} role="group" aria-labelledby={id}>
        {children}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </aside>
  );
}

function Step({ label, icon: StepIcon, onClick }: { label: string; icon: Icon; onClick: (() => void) | undefined }) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={onClick} disabled={!onClick}>
        <StepIcon size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
