import { createProductInput } from "@softmanager/inputs";
import { Page, PageHeader, StatusChip, useNotify, useTexts } from "@softmanager/ui";
import { useEffect, useState } from "react";
import { usePathTo } from "../../../app/address.ts";
import { useCommand } from "../../../app/api/use-command.ts";
import { useMay } from "../../../app/company.ts";
import { showIssues } from "../../../app/form.ts";
import { SaveBar } from "../../../app/forms/save-bar.tsx";
import { useSavedForm } from "../../../app/forms/use-saved-form.ts";
import { listQueries } from "../model/use-product-acts.ts";
import { valuesOf, type ProductValues } from "../model/values.ts";
import { productTexts } from "../product-texts.ts";
import { UpdateProductDocument, type ProductQuery } from "../operations.generated.ts";
import { DuplicateBanner, type Duplicate } from "./duplicate-banner.tsx";
import { ProductActions } from "./product-actions.tsx";
import { ProductForm } from "./product-form.tsx";

type Card = ProductQuery["product"];

interface ProductCardProps {
  product: Card;
  reload: () => Promise<unknown>;
}

/** A product's card. What is changed is saved together; the rest acts at once. */
export function ProductCard({ product, reload }: ProductCardProps) {
  const text = useTexts(productTexts);
  const pathTo = usePathTo();
  const mayWrite = useMay("product:write");
  const { form, submit, discard, duplicate, ...state } = useProductChanges({ product, reload });
  return (
    <Page title={product.name}>
      <PageHeader
        title={product.name}
        breadcrumbs={[{ label: text.products, href: pathTo("products") }]}
        aside={product.archivedAt && <StatusChip tone="neutral">{text.archived}</StatusChip>}
        secondary={mayWrite && <ProductActions product={product} />}
      />
      {duplicate && <DuplicateBanner {...duplicate} />}
      <ProductForm id="product" form={form} onSubmit={() => void submit()} isReadOnly={!mayWrite} />
      <SaveBar form="product" onDiscard={discard} {...state} />
    </Page>
  );
}

function useProductChanges({ product, reload }: ProductCardProps) {
  const text = useTexts(productTexts);
  const notify = useNotify();
  const [update] = useCommand(UpdateProductDocument, { refetch: listQueries });
  const [duplicate, setDuplicate] = useState<Duplicate>();

  async function save(values: ProductValues, expectedVersion: number) {
    const answer = await update({ ...values, productId: product.id, expectedVersion });
    setDuplicate(answer?.__typename === "DuplicateProduct" ? answer : undefined);
    return answer?.__typename === "DuplicateProduct" ? undefined : answer;
  }

  const saved = useSavedForm<ProductValues, Card>({
    schema: createProductInput,
    record: product,
    valuesOf,
    save,
    reload,
    onSaved: () => notify.success(text.saved),
    onRefused: notify.problem,
  });

  // The field takes the focus, so that whoever saved from the foot of the card sees why it was not.
  useEffect(() => {
    if (duplicate) showIssues(saved.form, [{ path: "productCode", message: text.duplicate }]);
  }, [duplicate, saved.form, text]);
  return { ...saved, duplicate };
}
