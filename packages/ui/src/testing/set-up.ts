import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { componentDefaults } from "../theme/component-defaults.ts";

// A test that drives a real browser has no document of its own.
if (typeof window !== "undefined") fillTheGaps();

// Without a layout every button lies outside of the window, and what hangs on it would hide as soon as it is placed.
Object.assign(componentDefaults.Popover.defaultProps, { hideDetached: false });
// A busy machine draws late; what never comes fails all the same.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

/** What jsdom leaves out of a browser and the library asks for on mount. */
function fillTheGaps(): void {
  window.matchMedia = (query) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView = () => undefined;
}
