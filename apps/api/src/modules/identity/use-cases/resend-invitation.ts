import { resendInvitationInput } from "@softmanager/inputs";
import { companyOf } from "../../../platform/actor.ts";
import { secondsAfter } from "../../../platform/clock.ts";
import { tooManyRequests } from "../../../platform/errors.ts";
import { useCase } from "../../../platform/use-case.ts";
import { findOpenInvitation, goodForSeconds } from "../invitations.ts";
import { mailsTo } from "../model/limits.ts";
import { recordTry } from "../throttle.ts";

/** Mails the invitation again, only so often an hour; the new link replaces the earlier one. */
export const resendInvitation = useCase({
  name: "identity.resendInvitation",
  permission: "membership:manage",
  subject: "invitation",
  input: resendInvitationInput,
  problems: [],
  async admit(request, { invitationId }) {
    const subjectKey = `${companyOf(request.actor)} ${invitationId}`;
    const work = request.services.orm.em.fork();
    const wait = await work.transactional((em) =>
      recordTry(em, request, { purpose: "MAIL", subjectKey, here: mailsTo, everywhere: mailsTo }),
    );
    if (wait > 0) throw tooManyRequests(wait);
  },
  async run(scope, { invitationId }) {
    const invitation = await findOpenInvitation(scope, invitationId);
    invitation.expiresAt = secondsAfter(scope.now, goodForSeconds);
    scope.enqueue({ name: "identity.sendInvitationMail", payload: { invitationId } });
    return { invitationId };
  },
});
