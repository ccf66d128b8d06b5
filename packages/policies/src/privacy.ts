import type { PolicySource } from "./policy.ts";

/** Privacy policy of the service's operator for its own users; for reading, not for accepting. */
export const privacy: PolicySource = {
  version: "2026-11-01",
  words: {
    ro: ({ name, address, fiscalCode, tradeRegisterNumber, phone, privacyEmail }) => ({
      title: "Politica de confidențialitate",
      sections: [
        {
          heading: "1. Cine răspunde de datele tale",
          paragraphs: [
            `${name}, ${address}, CUI ${fiscalCode}, nr. Reg. Com. ${tradeRegisterNumber}, telefon ${phone}. Pentru orice întrebare despre datele tale scrie la ${privacyEmail}.`,
          ],
        },
        {
          heading: "2. Ce date prelucrăm și de ce",
          paragraphs: [
            "Site-ul poate fi vizitat anonim: nu folosim module cookie de urmărire și nu cerem fișiere de la alte site-uri. După autentificare folosim un singur cookie, necesar sesiunii.",
            "Pentru cont: nume, prenume, e-mail, telefon, datele societății; temeiul este contractul. Pentru securitate: adresa IP, browserul și momentul autentificărilor; temeiul este interesul nostru legitim. Pentru propriile facturi: datele cerute de lege.",
          ],
        },
        {
          heading: "3. Cât timp le păstrăm",
          paragraphs: [
            "Datele contului, cât durează contractul. Documentele contabile, 5 ani de la 1 iulie al anului următor. Jurnalele cu adrese IP, cel mult 12 luni. Copiile de siguranță, cel mult 8 zile.",
          ],
        },
        {
          heading: "4. Cui le arătăm",
          paragraphs: [
            "Furnizorilor de găzduire și de e-mail din Uniunea Europeană, obligați prin contract, și autorităților, când legea o cere. Nu vindem date și nu facem profiluri.",
          ],
        },
        {
          heading: "5. Drepturile tale",
          paragraphs: [
            `Acces, rectificare, ștergere, restricționare, portabilitate și opoziție: scrie la ${privacyEmail} și răspundem în cel mult 30 de zile. Te poți adresa și Autorității Naționale de Supraveghere a Prelucrării Datelor cu Caracter Personal (dataprotection.ro).`,
          ],
        },
      ],
    }),
    en: ({ name, address, fiscalCode, tradeRegisterNumber, phone, privacyEmail }) => ({
      title: "Privacy policy",
      sections: [
        {
          heading: "1. Who answers for your data",
          paragraphs: [
            `${name}, ${address}, fiscal code ${fiscalCode}, Trade Register no. ${tradeRegisterNumber}, telephone ${phone}. For any question about your data write to ${privacyEmail}.`,
          ],
        },
        {
          heading: "2. Which data we process, and why",
          paragraphs: [
            "The site can be visited anonymously: we use no tracking cookies and ask no other site for files. After sign-in we use a single cookie, which the session needs.",
            "For the account: name, e-mail, telephone, the company's details; the basis is the contract. For security: IP address, browser and time of sign-ins; the basis is our legitimate interest. For our own invoices: what the law asks.",
          ],
        },
        {
          heading: "3. How long we keep them",
          paragraphs: [
            "Account data as long as the contract lasts. Accounting documents 5 years from 1 July of the following year. Logs with IP addresses 12 months at most. Backups 8 days at most.",
          ],
        },
        {
          heading: "4. Who sees them",
          paragraphs: [
            "Hosting and e-mail providers in the European Union, bound by contract, and authorities when the law asks. We sell no data and build no profiles.",
          ],
        },
        {
          heading: "5. Your rights",
          paragraphs: [
            `Access, rectification, erasure, restriction, portability and objection: write to ${privacyEmail} and we answer within 30 days. You may also turn to the Romanian supervisory authority (dataprotection.ro).`,
          ],
        },
      ],
    }),
  },
};
