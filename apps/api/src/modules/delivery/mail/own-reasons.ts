import { defineTexts } from "@softmanager/texts";

/** What stands where a server's words would, when there are none. */
export const ownReasons = defineTexts({
  interrupted: {
    ro: "Trimiterea a fost întreruptă; nu știm dacă serverul a preluat mesajul.",
    en: "Sending was interrupted; it is not known whether the server took the message.",
  },
  cancelled: {
    ro: "Documentul a fost anulat înainte de trimitere.",
    en: "The document was cancelled before it was sent.",
  },
});
