import type { PolicySource } from "./policy.ts";

/** Terms of use. */
export const terms: PolicySource = {
  version: "2026-11-01",
  words: {
    ro: ({ name, address, fiscalCode, tradeRegisterNumber, phone, privacyEmail }) => ({
      title: "Termeni și condiții de utilizare",
      sections: [
        {
          heading: "1. Cine oferă serviciul",
          paragraphs: [
            `Serviciul SoftManager este oferit de ${name}, cu sediul în ${address}, CUI ${fiscalCode}, înregistrată la Registrul Comerțului cu nr. ${tradeRegisterNumber}, telefon ${phone}, e-mail ${privacyEmail}.`,
            "Prin crearea unui cont, societatea pe care o reprezinți încheie cu noi acest contract. Îl încheie persoana care declară că are dreptul să o reprezinte.",
          ],
        },
        {
          heading: "2. Ce primești",
          paragraphs: [
            "Un program de facturare și gestiune a relației cu clienții, folosit prin internet: documente, clienți, produse, încasări, trimitere prin e-mail și acces prin API la aceleași date.",
            "Numerele documentelor se dau fără goluri, iar un document emis nu se mai modifică: se corectează numai prin alt document, așa cum cere legea.",
          ],
        },
        {
          heading: "3. Contul tău",
          paragraphs: [
            "Datele de autentificare sunt personale. Dă fiecărui coleg propriul cont și dezactivează-l când nu mai are nevoie de acces.",
            "Răspunzi de ce se face din contul societății tale. Anunță-ne imediat dacă bănuiești că altcineva a aflat o parolă sau o cheie API.",
          ],
        },
        {
          heading: "4. Răspunderea pentru conținut",
          paragraphs: [
            "Tu hotărăști ce scrii în documente și răspunzi de corectitudinea lor fiscală. Programul verifică formatul și calculele, dar nu ține loc de consultanță fiscală.",
            "Nu folosi serviciul pentru mesaje nesolicitate, documente false sau pentru a încerca să ajungi la datele altora.",
          ],
        },
        {
          heading: "5. Datele tale rămân ale tale",
          paragraphs: [
            "Poți exporta oricând datele societății. Prelucrarea datelor personale pe care le introduci este reglată de Acordul de prelucrare a datelor.",
            "La încetarea contractului ai la dispoziție 30 de zile pentru export; apoi datele se șterg, cu excepția celor pe care legea ne obligă să le păstrăm.",
          ],
        },
        {
          heading: "6. Preț și plată",
          paragraphs: [
            "Prețurile sunt cele afișate pe site la data comenzii. Orice modificare de preț ți se anunță cu cel puțin 30 de zile înainte și poți renunța fără cost.",
          ],
        },
        {
          heading: "7. Disponibilitate și răspundere",
          paragraphs: [
            "Facem copii de siguranță zilnice și anunțăm din timp lucrările de întreținere. Răspundem pentru prejudiciile directe dovedite, în limita sumei plătite pentru serviciu în ultimele 12 luni, cu excepția cazurilor de intenție sau culpă gravă.",
          ],
        },
        {
          heading: "8. Încetare și modificări",
          paragraphs: [
            "Poți închide contul oricând. Noi putem suspenda un cont care încalcă acești termeni, după ce am cerut în scris remedierea, cu excepția urgențelor de securitate.",
            "Dacă modificăm termenii, îți cerem acordul la următoarea autentificare. Se aplică legea română; litigiile sunt de competența instanțelor de la sediul nostru.",
          ],
        },
      ],
    }),
    en: ({ name, address, fiscalCode, tradeRegisterNumber, phone, privacyEmail }) => ({
      title: "Terms of use",
      sections: [
        {
          heading: "1. Who offers the service",
          paragraphs: [
            `SoftManager is offered by ${name}, registered office ${address}, fiscal code ${fiscalCode}, Trade Register no. ${tradeRegisterNumber}, telephone ${phone}, e-mail ${privacyEmail}.`,
            "By creating an account, the company you represent enters into this contract with us. The person who does so declares to be entitled to represent it.",
          ],
        },
        {
          heading: "2. What you get",
          paragraphs: [
            "Invoicing and customer management used over the internet: documents, customers, products, payments, sending by e-mail, and the same data through an API.",
            "Documents are numbered without gaps, and an issued document never changes: it is corrected by another document only, as the law asks.",
          ],
        },
        {
          heading: "3. Your account",
          paragraphs: [
            "Sign-in details are personal. Give each colleague an account of their own, and deactivate it when they no longer need access.",
            "You answer for what is done from your company's account. Tell us at once if you suspect that somebody else has learnt a password or an API key.",
          ],
        },
        {
          heading: "4. Responsibility for the content",
          paragraphs: [
            "You decide what your documents say and answer for their being right in tax law. The program checks form and arithmetic; it does not replace tax advice.",
            "Do not use the service for unsolicited messages, for false documents, or to try to reach other people's data.",
          ],
        },
        {
          heading: "5. Your data stay yours",
          paragraphs: [
            "You can export your company's data at any time. The processing of personal data that you enter is governed by the Data processing agreement.",
            "When the contract ends you have 30 days to export; the data are then deleted, except those which the law obliges us to keep.",
          ],
        },
        {
          heading: "6. Price and payment",
          paragraphs: [
            "Prices are those shown on the site on the day of the order. Any change of price is announced at least 30 days ahead, and you may leave at no cost.",
          ],
        },
        {
          heading: "7. Availability and liability",
          paragraphs: [
            "We make daily backups and announce maintenance ahead of time. We are liable for proven direct damage up to the amount paid for the service in the last 12 months, except for intent or gross negligence.",
          ],
        },
        {
          heading: "8. Ending and changing the contract",
          paragraphs: [
            "You may close your account at any time. We may suspend an account that breaks these terms after asking in writing for a remedy, except in security emergencies.",
            "If we change the terms, we ask for your agreement at the next sign-in. Romanian law applies; disputes belong to the courts of our registered office.",
          ],
        },
      ],
    }),
  },
};
