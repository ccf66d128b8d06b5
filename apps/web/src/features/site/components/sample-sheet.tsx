import { formatDecimal, IconMailCheck, StatusChip, useLanguage, useTexts } from "@softmanager/ui";
import { siteTexts } from "../site-texts.ts";
import classes from "./sample-sheet.module.css";

/** A finished invoice as the product draws it: a picture for the eye, so screen readers pass it by. */
export function SampleSheet() {
  const text = useTexts(siteTexts);
  const { language } = useLanguage();
  const money = (amount: string) => formatDecimal(amount, language, { minDecimals: 2 });
  const lines = [
    { name: text.sampleService, quantity: "1", price: "1200", net: "1200" },
    { name: text.sampleHours, quantity: "6.5", price: "250", net: "1625" },
  ];
  return (
    <div className={classes.stage} aria-hidden>
      <div className={classes.sheet}>
        <div className={classes.head}>
          <div>
            <span className={classes.kind}>{text.sampleInvoice}</span>
            <span className={classes.number}>F 0124</span>
          </div>
          <StatusChip tone="success" detail="24.11.2026">
            {text.samplePaid}
          </StatusChip>
        </div>
        <div className={classes.party}>
          <span>{text.sampleTo}</span>
          <strong>{text.sampleCustomer}</strong>
          <span>RO 18547290 · Țăndărei, Ialomița</span>
        </div>
        <div className={classes.lines}>
          {lines.map(({ name, quantity, price, net }) => (
            <div key={name} className={classes.line}>
              <span>{name}</span>
              <span>
                {formatDecimal(quantity, language)} × {money(price)}
              </span>
              <span>{money(net)}</span>
            </div>
          ))}
        </div>
        <div className={classes.totals}>
          <span>{text.sampleNet}</span>
          <span>{money("2825")}</span>
          <span>{text.sampleVat}</span>
          <span>{money("593.25")}</span>
          <strong>{text.sampleTotal}</strong>
          <strong>{money("3418.25")} RON</strong>
        </div>
      </div>
      <div className={classes.receipt}>
        <IconMailCheck size={18} stroke={1.6} />
        <span>
          {text.sampleAccepted}
          <small>250 2.0.0 OK</small>
        </span>
      </div>
    </div>
  );
}
