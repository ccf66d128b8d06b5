import { site } from "../features/site/routes.tsx";
import type { Feature } from "./feature.ts";

/** Every feature of the product, by hand: deleting one means deleting its folder and its line here. */
export const features: readonly Feature[] = [site];
