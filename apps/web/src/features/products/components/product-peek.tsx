import { Button } from "@mantine/core";
import { unitOf } from "@softmanager/domain";
import { DateText, KeyValues, MoneyText, PeekPanel, StatusChip, useLanguage, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { productFormTexts, productTexts } from "../product-texts.ts";
import type { ProductRow } from "./product-columns.tsx";
import { VatText } from "./vat-text.tsx";
import classes from "./products.module.css";

interface ProductPeekProps {
  product: ProductRow;
  onClose: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

/** One product beside the list, which stays where it is. */
export function ProductPeek({ product, onClose, onPrevious, onNext }: ProductPeekProps) {
  const text = useTexts(productTexts);
  const formText = useTexts(productFormTexts);
  const { language } = useLanguage();
  const go = useGo();
  const { classification, description } = product;
  return (
    <PeekPanel
      title={product.name}
      aside={product.archivedAt && <StatusChip tone="neutral">{text.archived}</StatusChip>}
      onClose={onClose}
      {...(onPrevious && { onPrevious })}
      {...(onNext && { onNext })}
      actions={
        <Button variant="default" onClick={() => go(`products/${product.id}`)}>
          {text.open}
        </Button>
      }
    >
      {description && <p className={classes.description}>{description}</p>}
      <KeyValues
        entries={[
          {
            label: text.price,
            value: (
              <>
                <MoneyText amount={product.unitPrice} currency={product.currency} emphasis="strong" />{" "}
                <span className={classes.muted}>{text[product.priceMode]}</span>
              </>
            ),
          },
          { label: text.vat, value: <VatText product={product} /> },
          { label: formText.exemptionReason, value: product.exemptionReason },
          { label: text.unit, value: unitOf(product.unitCode)?.name[language] ?? product.unitName },
          { label: text.code, value: product.productCode },
          {
            label: text.classification,
            value: classification && `${formText[classification.scheme]} ${classification.code}`,
          },
          { label: text.account, value: product.account },
          { label: text.updatedAt, value: <DateText value={product.updatedAt} /> },
        ]}
      />
    </PeekPanel>
  );
}
