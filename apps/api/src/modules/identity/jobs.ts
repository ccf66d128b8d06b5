import type { Job } from "../../platform/job.ts";
import { clearAway } from "./jobs/clear-away.ts";
import { sendInvitationMail } from "./jobs/send-invitation-mail.ts";
import { sendPasswordChangedMail } from "./jobs/send-password-changed-mail.ts";
import { sendResetMail } from "./jobs/send-reset-mail.ts";
import { sendVerificationMail } from "./jobs/send-verification-mail.ts";

export const identityJobs: readonly Job[] = [
  sendVerificationMail,
  sendResetMail,
  sendPasswordChangedMail,
  sendInvitationMail,
  clearAway,
];
