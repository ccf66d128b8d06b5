import { useTexts } from "@softmanager/ui";
import { Component, type ReactNode } from "react";
import { previewTexts } from "./preview-texts.ts";
import classes from "./preview.module.css";

interface Props {
  children: ReactNode;
}

/** Whatever happens to the sheet (its code may not arrive while the line is cut), what is being written beside it stays. */
export class PreviewBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const text = useTexts(previewTexts);
  return (
    <div className={classes.pane}>
      <p className={classes.failed}>{text.failed}</p>
    </div>
  );
}
