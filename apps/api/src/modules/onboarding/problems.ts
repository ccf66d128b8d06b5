import { Problem } from "@softmanager/domain";

/** This installation has no demo company, or not yet. */
export class DemoNotAvailable extends Problem {
  readonly code = "DEMO_NOT_AVAILABLE";
  constructor() {
    super("There is no demo company here.");
  }
}
