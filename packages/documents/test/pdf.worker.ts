import { servePdfWorker } from "../src/server/index.ts";

servePdfWorker();
