import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A test that drives a real browser has no document of its own.
if (typeof window !== "undefined") fillTheGaps();

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
