import type { DocumentView, Fact, PartyView } from "@softmanager/documents";

interface Shown {
  view: DocumentView;
}

/** Things said in two words. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl>{facts.map(({ label, value }) => [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>])}</dl>
  );
}

/** Who sells and who buys. */
export function Parties({ view: { seller, buyer, references } }: Shown) {
  return (
    <div className="columns">
      {[seller, buyer].map((party) => (
        <Party key={party.role} party={party} />
      ))}
      {references.length > 0 && <Facts facts={references} />}
    </div>
  );
}

function Party({ party: { role, name, identity, address, contact } }: { party: PartyView }) {
  return (
    <section className="party">
      <h2>{role}</h2>
      <p className="name">{name}</p>
      <Facts facts={identity} />
      {[...address, ...contact].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

/** How to pay, and what to quote. */
export function Payment({ view: { payment } }: Shown) {
  if (!payment) return null;
  return (
    <section className="more">
      <h2>{payment.heading}</h2>
      {payment.accounts.map(({ iban, about }) => (
        <p key={iban} className="iban">
          {iban}
          <small>{about}</small>
        </p>
      ))}
      <Facts facts={payment.facts} />
      {payment.purpose && <p>{payment.purpose}</p>}
    </section>
  );
}

/** Delivery, work point and the sentences printed on the document. */
export function Places({ view: { places, mentions } }: Shown) {
  return (
    <>
      {places.length > 0 && (
        <div className="more columns">
          {places.map(({ role, lines }) => (
            <section key={role} className="place">
              <h2>{role}</h2>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </section>
          ))}
        </div>
      )}
      {mentions.texts.length > 0 && (
        <section className="more">
          <h2>{mentions.heading}</h2>
          {mentions.texts.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
    </>
  );
}
