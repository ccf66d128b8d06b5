import type { PolicySource } from "./policy.ts";
import { policyTitles } from "./titles.ts";

export const cookies: PolicySource = {
  version: "2026-11-24",
  title: policyTitles.COOKIES,
  summary: {
    ro: "Site-ul public nu folosește cookie-uri și nu păstrează nimic în browserul tău. Aplicația folosește un singur cookie, cel fără de care nu te-ar recunoaște, și câteva preferințe de afișare.",
    en: "The public site uses no cookies and keeps nothing in your browser. The application uses one cookie, without which it would not know you, and a few display preferences.",
  },
  sections: [
    {
      title: { ro: "Pe site-ul public", en: "On the public site" },
      body: [
        {
          ro: "Paginile pe care le vezi fără cont (prezentarea, prețul, politicile și facturile deschise printr-un link public) nu setează niciun cookie, nu scriu nimic în memoria browserului și nu încarcă nimic de pe alte servere: nici fonturi, nici statistici, nici reclame.",
          en: "The pages you can see without an account (presentation, price, policies, and invoices opened through a public link) set no cookie, write nothing to the browser's storage and load nothing from other servers: no fonts, no statistics, no advertising.",
        },
      ],
    },
    {
      title: { ro: "După autentificare", en: "Once you sign in" },
      body: [
        {
          ro: "Cookie-ul „session” (sau „__Host-session” pe conexiune securizată) ține sesiunea ta. Conține un cod aleator, nu date despre tine, nu poate fi citit de scripturi și dispare după 30 de zile sau la deconectare. Este strict necesar, de aceea nu cerem acordul pentru el.",
          en: "The cookie “session” (“__Host-session” over a secure connection) keeps you signed in. It holds a random code and no data about you, scripts cannot read it, and it is gone after 30 days or when you sign out. It is strictly necessary, which is why we do not ask for consent.",
        },
        {
          ro: "Preferințele de mai jos se scriu în memoria browserului numai după ce le alegi tu și rămân până le ștergi:",
          en: "The preferences below are written to the browser's storage only after you choose them, and stay until you delete them:",
        },
        {
          list: [
            {
              ro: "softmanager.language: limba aleasă, română sau engleză;",
              en: "softmanager.language: your language, Romanian or English;",
            },
            {
              ro: "softmanager.theme: tema luminoasă, întunecată sau ca sistemul;",
              en: "softmanager.theme: light, dark, or as the system;",
            },
            {
              ro: "softmanager.sidebar: dacă meniul este restrâns.",
              en: "softmanager.sidebar: whether the menu is collapsed.",
            },
          ],
        },
        {
          ro: "O ciornă nesalvată din cauza unei căderi de rețea poate fi păstrată în browser, criptată cu o cheie pe care o are numai serverul, și se șterge la deconectare.",
          en: "A draft that could not be saved because the network failed may be kept in the browser, encrypted with a key only the server holds, and is removed when you sign out.",
        },
      ],
    },
    {
      title: { ro: "Ce nu facem", en: "What we do not do" },
      body: [
        {
          ro: "Nu folosim cookie-uri de analiză, de publicitate sau ale altor firme. Dacă vom avea vreodată nevoie de altceva decât cele de mai sus, lista se schimbă aici mai întâi și vom cere acordul acolo unde legea îl cere.",
          en: "We use no analytics, advertising or third-party cookies. Should we ever need anything beyond the above, this list changes first, and we will ask for consent wherever the law demands it.",
        },
      ],
    },
    {
      title: { ro: "Cum le ștergi", en: "How to delete them" },
      body: [
        {
          ro: "Deconectarea șterge cookie-ul de sesiune. Preferințele se șterg din setările browserului, la datele acestui site. Întrebări: {privacyEmail}.",
          en: "Signing out deletes the session cookie. Preferences can be deleted in your browser's settings, under this site's data. Questions: {privacyEmail}.",
        },
      ],
    },
  ],
};
