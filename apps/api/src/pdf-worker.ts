import { servePdfWorker } from "@softmanager/documents/server";

servePdfWorker();
