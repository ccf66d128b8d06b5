import type { PolicySource } from "./policy.ts";

/** Data processing agreement, as Regulation (EU) 2016/679 art. 28 (3) wants it. */
export const dpa: PolicySource = {
  version: "2026-11-01",
  words: {
    ro: ({ name, privacyEmail }) => ({
      title: "Acord de prelucrare a datelor personale",
      sections: [
        {
          heading: "1. Rolurile",
          paragraphs: [
            `Pentru datele personale ale clienților, persoanelor de contact și colegilor pe care le introduci, societatea ta este operator, iar ${name} este persoană împuternicită (Regulamentul (UE) 2016/679, art. 28).`,
            "Prelucrăm aceste date numai pentru a oferi serviciul, pe durata contractului și după instrucțiunile tale documentate, date prin folosirea programului.",
          ],
        },
        {
          heading: "2. Ce date și ale cui",
          paragraphs: [
            "Nume, date de contact, adrese, conturi bancare, conținutul documentelor și, dacă le introduci, coduri numerice personale și acte de identitate ale delegaților. Persoanele vizate sunt clienții, persoanele lor de contact și utilizatorii tăi.",
          ],
        },
        {
          heading: "3. Confidențialitate și securitate",
          paragraphs: [
            "Au acces numai persoane obligate la confidențialitate. Datele fiecărei societăți sunt separate în baza de date, parolele și cheile se păstrează numai ca amprente, iar transmiterea este criptată.",
            "Accesul echipei noastre la datele tale se face numai cu acordul tău, este limitat în timp și lasă urmă.",
          ],
        },
        {
          heading: "4. Subîmputerniciți",
          paragraphs: [
            "Folosim furnizori de găzduire și de transmitere a mesajelor din Uniunea Europeană. Te anunțăm cu 30 de zile înainte de a adăuga sau a schimba unul și te poți opune.",
          ],
        },
        {
          heading: "5. Drepturile persoanelor și încălcările de securitate",
          paragraphs: [
            "Te ajutăm să răspunzi cererilor de acces, rectificare, ștergere, restricționare și portabilitate prin funcțiile programului.",
            `Dacă aflăm de o încălcare a securității datelor tale, te anunțăm fără întârziere, cel târziu în 48 de ore, la adresa ta de e-mail. Întrebări: ${privacyEmail}.`,
          ],
        },
        {
          heading: "6. Sfârșitul prelucrării și verificări",
          paragraphs: [
            "La încetarea contractului îți dăm datele într-un format uzual și apoi le ștergem, cu excepția celor pe care legea cere să le păstrăm; copiile de siguranță expiră în cel mult 8 zile.",
            "Îți punem la dispoziție informațiile care dovedesc respectarea acestui acord și permitem verificări anunțate cu 30 de zile înainte.",
          ],
        },
      ],
    }),
    en: ({ name, privacyEmail }) => ({
      title: "Data processing agreement",
      sections: [
        {
          heading: "1. Roles",
          paragraphs: [
            `For the personal data of customers, contacts and colleagues that you enter, your company is the controller and ${name} is the processor (Regulation (EU) 2016/679, art. 28).`,
            "We process these data only to offer the service, for the duration of the contract and on your documented instructions, given by using the program.",
          ],
        },
        {
          heading: "2. Which data, and whose",
          paragraphs: [
            "Names, contact details, addresses, bank accounts, the content of documents and, if you enter them, personal numeric codes and identity documents of delegates. The data subjects are your customers, their contacts and your users.",
          ],
        },
        {
          heading: "3. Confidentiality and security",
          paragraphs: [
            "Only people bound to confidentiality have access. Each company's data are kept apart in the database, passwords and keys are kept as fingerprints only, and transmission is encrypted.",
            "Our team reaches your data only with your consent, for a limited time, and leaves a trace.",
          ],
        },
        {
          heading: "4. Sub-processors",
          paragraphs: [
            "We use hosting and message transmission providers in the European Union. We tell you 30 days before adding or changing one, and you may object.",
          ],
        },
        {
          heading: "5. People's rights and breaches",
          paragraphs: [
            "Functions of the program help you answer requests for access, rectification, erasure, restriction and portability.",
            `If we learn of a breach of your data, we tell you without delay, within 48 hours at the latest, at your e-mail address. Questions: ${privacyEmail}.`,
          ],
        },
        {
          heading: "6. End of processing, and audits",
          paragraphs: [
            "When the contract ends we hand you the data in a common format and then delete them, except those which the law asks us to keep; backups expire within 8 days.",
            "We give you the information that proves compliance with this agreement and allow audits announced 30 days ahead.",
          ],
        },
      ],
    }),
  },
};
