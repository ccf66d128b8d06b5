import type { PolicySource } from "./policy.ts";
import { policyTitles } from "./titles.ts";

export const privacy: PolicySource = {
  version: "2026-11-24",
  title: policyTitles.PRIVACY,
  summary: {
    ro: "Aici scrie ce date personale prelucrează {name} în nume propriu, de ce, cât timp le ține și ce poți cere. Pentru datele pe care firmele le introduc despre clienții lor suntem doar împuterniciți: acolo se aplică Acordul de prelucrare a datelor.",
    en: "This page says which personal data {name} processes on its own behalf, why, for how long, and what you may ask for. For data that companies enter about their customers we are only a processor: the Data-processing agreement applies there.",
  },
  sections: [
    {
      title: { ro: "Cine răspunde", en: "Who is responsible" },
      body: [
        {
          ro: "Operatorul este {name}, {address}, CUI {fiscalCode}, Registrul Comerțului {tradeRegisterNumber}, telefon {phone}. Pentru orice întrebare despre date personale scrie la {privacyEmail}.",
          en: "The controller is {name}, {address}, fiscal code {fiscalCode}, Trade Register {tradeRegisterNumber}, telephone {phone}. For any question about personal data write to {privacyEmail}.",
        },
      ],
    },
    {
      title: { ro: "Ce date și de ce", en: "Which data, and why" },
      body: [
        {
          list: [
            {
              ro: "Vizitatori ai site-ului: nicio dată care să te identifice. Serverul notează pentru scurt timp adresa IP și pagina cerută, ca să se apere de abuzuri (interes legitim).",
              en: "Visitors of the site: nothing that identifies you. The server briefly notes the IP address and the page asked for, to defend itself against abuse (legitimate interest).",
            },
            {
              ro: "Cont: nume, prenume, e-mail, telefon dacă îl dai, parola (numai ca amprentă din care nu poate fi refăcută), ca să te recunoaștem și să executăm contractul.",
              en: "Account: name, e-mail, telephone if you give it, password (only as a fingerprint from which it cannot be recovered), so that we know you and perform the contract.",
            },
            {
              ro: "Firma: denumire, cod fiscal, Registrul Comerțului, adresă, calitatea de plătitor de TVA, conturi bancare. Sunt date ale firmei; la persoanele fizice autorizate pot fi și personale.",
              en: "Company: name, fiscal code, Trade Register number, address, VAT status, bank accounts. These are company data; for sole traders they may be personal too.",
            },
            {
              ro: "Acceptări: versiunea termenilor acceptați, când și de la ce adresă IP, ca dovadă a contractului.",
              en: "Acceptances: which version of the terms was accepted, when and from which IP address, as evidence of the contract.",
            },
            {
              ro: "Securitate: sesiunile tale, adresa IP și browserul lor, încercările de autentificare, acțiunile făcute în societate, ca să se poată vedea cine a făcut ce (obligație legală și interes legitim).",
              en: "Security: your sessions with their IP address and browser, sign-in attempts, and acts done in a company, so that it can be seen who did what (legal obligation and legitimate interest).",
            },
            {
              ro: "Mesaje de serviciu: confirmări, avertizări, facturile noastre către tine. Noutăți îți trimitem numai dacă le ceri, și le poți opri oricând.",
              en: "Service messages: confirmations, warnings, our invoices to you. News only if you ask for it, and you can stop it at any time.",
            },
          ],
        },
      ],
    },
    {
      title: { ro: "De unde mai luăm date", en: "Where else data comes from" },
      body: [
        {
          ro: "Când scrii un cod fiscal, cerem de la ANAF datele publice ale firmei respective. Cursurile valutare vin de la BNR. Nu cumpărăm și nu adunăm date din alte surse.",
          en: "When you type a fiscal code, we ask ANAF for that company's public data. Exchange rates come from the National Bank. We neither buy nor collect data from anywhere else.",
        },
      ],
    },
    {
      title: { ro: "Cine le mai vede", en: "Who else sees them" },
      body: [
        {
          ro: "Nu vindem și nu cedăm date. Le văd numai firmele care ne găzduiesc serverele și ne transmit e-mailurile, pe bază de contract, în Uniunea Europeană, și autoritățile, când legea ne obligă și numai atât cât ne obligă.",
          en: "We neither sell nor hand over data. Only the companies that host our servers and relay our e-mail see them, under contract, within the European Union; and authorities, when the law compels us and only as far as it does.",
        },
        {
          ro: "Nu folosim servicii de analiză, publicitate sau rețele sociale. Nu luăm decizii automate despre tine și nu te profilăm.",
          en: "We use no analytics, advertising or social-network services. We make no automated decisions about you and do not profile you.",
        },
      ],
    },
    {
      title: { ro: "Cât timp le ținem", en: "How long we keep them" },
      body: [
        {
          list: [
            {
              ro: "datele contului: cât ai cont, apoi cel mult 30 de zile;",
              en: "account data: as long as you have an account, then at most 30 days;",
            },
            {
              ro: "facturile noastre către tine: 5 ani de la 1 iulie al anului următor, cât cere legea contabilității;",
              en: "our invoices to you: 5 years from 1 July of the following year, as accounting law demands;",
            },
            {
              ro: "acceptările și urmele de securitate: 3 ani, termenul general de prescripție;",
              en: "acceptances and security trails: 3 years, the general limitation period;",
            },
            { ro: "jurnalele serverului: 30 de zile;", en: "server logs: 30 days;" },
            { ro: "copiile de siguranță: se rescriu după 7 zile.", en: "backups: overwritten after 7 days." },
          ],
        },
      ],
    },
    {
      title: { ro: "Cum le apărăm", en: "How we protect them" },
      body: [
        {
          ro: "Legătura este criptată, parolele sunt păstrate ca amprente lente (argon2id), datele fiecărei firme sunt despărțite în baza de date, iar fiecare acțiune lasă o urmă. Dacă totuși are loc o încălcare care te privește, anunțăm autoritatea în 72 de ore și pe tine fără întârziere.",
          en: "The connection is encrypted, passwords are kept as slow fingerprints (argon2id), each company's data is separated in the database, and every act leaves a trail. Should a breach that concerns you happen nevertheless, we notify the authority within 72 hours and you without delay.",
        },
      ],
    },
    {
      title: { ro: "Drepturile tale", en: "Your rights" },
      body: [
        {
          ro: "Poți cere acces la date, corectarea, ștergerea, restricționarea sau mutarea lor, te poți opune prelucrărilor bazate pe interes legitim și îți poți retrage consimțământul la fel de ușor cum l-ai dat. Multe le faci singur din contul tău; pentru restul scrie la {privacyEmail} și răspundem în cel mult o lună.",
          en: "You may ask for access, correction, erasure, restriction or transfer of your data, object to processing based on legitimate interest, and withdraw consent as easily as you gave it. Much of this you can do yourself in your account; for the rest write to {privacyEmail} and we answer within a month.",
        },
        {
          ro: "Unele date nu le putem șterge imediat, pentru că legea ne obligă să le păstrăm; îți spunem care, până când și de ce. Dacă nu ești mulțumit de răspuns, te poți adresa Autorității Naționale de Supraveghere a Prelucrării Datelor cu Caracter Personal (dataprotection.ro).",
          en: "Some data cannot be erased at once because the law obliges us to keep it; we tell you which, until when and why. If our answer does not satisfy you, you may turn to the Romanian data-protection authority, ANSPDCP (dataprotection.ro).",
        },
      ],
    },
    {
      title: { ro: "Schimbări", en: "Changes" },
      body: [
        {
          ro: "Când această politică se schimbă, versiunea nouă apare aici, cu data ei, iar administratorii conturilor o primesc prin e-mail.",
          en: "When this policy changes, the new version appears here with its date, and account administrators receive it by e-mail.",
        },
      ],
    },
  ],
};
