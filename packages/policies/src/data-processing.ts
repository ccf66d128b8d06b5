import type { PolicySource } from "./policy.ts";
import { policyTitles } from "./titles.ts";

export const dataProcessing: PolicySource = {
  version: "2026-11-24",
  title: policyTitles.DPA,
  summary: {
    ro: "Pentru datele personale pe care le introduci despre clienții, contactele și oamenii tăi, tu ești operatorul, iar {name} este persoana împuternicită (art. 28 din Regulamentul (UE) 2016/679). Acest acord face parte din contract și se acceptă odată cu el.",
    en: "For the personal data you enter about your customers, contacts and people, you are the controller and {name} is the processor (Article 28 of Regulation (EU) 2016/679). This agreement is part of the contract and is accepted together with it.",
  },
  sections: [
    {
      title: { ro: "Obiect, durată, date", en: "Subject, duration, data" },
      body: [
        {
          ro: "Prelucrăm datele numai ca să îți oferim serviciul, cât timp ai cont și până la ștergerea descrisă mai jos.",
          en: "We process the data only to provide the service to you, as long as you have an account and until the erasure described below.",
        },
        {
          list: [
            {
              ro: "Persoane: clienții tăi persoane fizice, contactele clienților, oamenii tăi, delegații.",
              en: "People: your customers who are individuals, your customers' contacts, your own people, delegates.",
            },
            {
              ro: "Date: nume, adresă, e-mail, telefon, cod fiscal sau CNP dacă îl introduci, conturi bancare, conținutul documentelor, plăți, mesaje trimise.",
              en: "Data: name, address, e-mail, telephone, fiscal code or personal number if you enter it, bank accounts, contents of documents, payments, messages sent.",
            },
            {
              ro: "Operațiuni: înregistrare, păstrare, afișare, calcul, trimitere prin e-mail, arhivare, ștergere.",
              en: "Operations: recording, storing, displaying, calculating, sending by e-mail, archiving, erasing.",
            },
          ],
        },
        {
          ro: "Serviciul nu este făcut pentru date speciale (sănătate, convingeri, date biometrice). Te rugăm să nu le introduci.",
          en: "The service is not meant for special categories of data (health, beliefs, biometrics). Please do not enter them.",
        },
      ],
    },
    {
      title: { ro: "Instrucțiunile tale", en: "Your instructions" },
      body: [
        {
          ro: "Lucrăm numai la instrucțiunile tale, date prin aplicație, prin API sau în scris. Dacă o instrucțiune ni se pare contrară legii, te anunțăm înainte de a o executa. Nu folosim datele în scop propriu.",
          en: "We act only on your instructions, given through the application, by API or in writing. If an instruction seems unlawful to us, we tell you before carrying it out. We do not use the data for purposes of our own.",
        },
      ],
    },
    {
      title: { ro: "Confidențialitate și securitate", en: "Confidentiality and security" },
      body: [
        {
          list: [
            {
              ro: "Oamenii noștri cu acces sunt obligați în scris la confidențialitate și intră numai prin conexiune criptată.",
              en: "Our people with access are bound in writing to confidentiality and enter only over an encrypted connection.",
            },
            {
              ro: "Nu intrăm în contul tău fără acordul tău prealabil.",
              en: "We do not enter your account without your prior consent.",
            },
            {
              ro: "Datele fiecărei societăți sunt separate prin regulile bazei de date.",
              en: "Each company's data is separated by rules of the database itself.",
            },
            {
              ro: "Fiecare modificare lasă o urmă: cine, ce, când, de unde.",
              en: "Every change leaves a trail: who, what, when, from where.",
            },
            {
              ro: "Secretele sunt criptate, parolele și cheile API sunt păstrate numai ca amprente.",
              en: "Secrets are encrypted; passwords and API keys are kept only as fingerprints.",
            },
            {
              ro: "Copiile de siguranță permit revenirea la un moment din ultimele 7 zile.",
              en: "Backups allow a return to any moment of the last 7 days.",
            },
          ],
        },
      ],
    },
    {
      title: { ro: "Alți împuterniciți", en: "Sub-processors" },
      body: [
        {
          ro: "Ne dai acordul general să folosim furnizori de găzduire și de transmitere a e-mailurilor din Uniunea Europeană, cu aceleași obligații ca ale noastre. Lista lor o primești la cerere la {privacyEmail}. O schimbare se anunță cu cel puțin 30 de zile înainte; dacă te opui, poți rezilia și îți poți lua datele.",
          en: "You give us general consent to use hosting and e-mail providers within the European Union, bound by the same duties as ours. You receive their list on request at {privacyEmail}. A change is announced at least 30 days ahead; if you object, you may terminate and take your data with you.",
        },
        {
          ro: "Datele nu părăsesc Spațiul Economic European decât dacă le trimiți tu acolo, de exemplu prin e-mail unui client străin.",
          en: "Data does not leave the European Economic Area unless you send it there, for example by e-mail to a foreign customer.",
        },
      ],
    },
    {
      title: { ro: "Ajutor pentru obligațiile tale", en: "Help with your duties" },
      body: [
        {
          ro: "Te ajutăm să răspunzi persoanelor care își cer drepturile: cele mai multe cereri le rezolvi direct în aplicație. Dacă o persoană ni se adresează nouă, îți trimitem cererea fără întârziere. Te ajutăm și la evaluările de impact sau la discuțiile cu autoritatea, cu informațiile pe care le avem.",
          en: "We help you answer people who exercise their rights: most requests you can settle in the application. If a person turns to us, we pass the request on to you without delay. We also help with impact assessments and with the authority, with the information we have.",
        },
        {
          ro: "Dacă descoperim o încălcare a securității care privește datele tale, te anunțăm fără întârziere, cel târziu la 48 de ore, cu întinderea ei, datele atinse, urmările probabile și măsurile luate.",
          en: "If we discover a breach that concerns your data, we tell you without delay, within 48 hours at the latest: its extent, the data affected, the likely consequences and the measures taken.",
        },
      ],
    },
    {
      title: { ro: "Verificare", en: "Verification" },
      body: [
        {
          ro: "Îți punem la dispoziție informațiile care dovedesc respectarea acestui acord. Poți face o verificare, tu sau un auditor legat prin confidențialitate, cu un preaviz de 30 de zile și fără a atinge datele altor firme.",
          en: "We make available the information that proves compliance with this agreement. You, or an auditor bound to confidentiality, may carry out a check with 30 days' notice and without touching other companies' data.",
        },
      ],
    },
    {
      title: { ro: "La încetare", en: "At the end" },
      body: [
        {
          ro: "După închiderea contului ai 30 de zile să îți iei datele. Apoi le ștergem, iar copiile de siguranță se rescriu în încă 7 zile. Rămân numai datele pe care legea ne obligă pe noi să le păstrăm, și îți spunem care sunt.",
          en: "After the account is closed you have 30 days to take your data. Then we erase it, and backups are overwritten within another 7 days. Only data that the law obliges us to keep remains, and we tell you which.",
        },
      ],
    },
  ],
};
