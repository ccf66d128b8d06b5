/** Opens the browser that the tests will use, so that a machine without one is told at once, and unpacks it only once. */
import { findChromium, launchBrowser } from "../chromium.ts";

const { executablePath } = await findChromium();
const browser = await launchBrowser();
console.log(`Chromium ${browser.version()} at ${executablePath}`);
await browser.close();
