import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { createProductInput } from "@softmanager/inputs";
import { Page, PageHeader, StickyBar, useNotify, useTexts } from "@softmanager/ui";
import { useEffect, useState } from "react";
import { useGo, usePathTo } from "../../../app/address.ts";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { useCommand } from "../../../app/api/use-command.ts";
import { LeaveGuard } from "../../../app/forms/leave-guard.tsx";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { CardSkeleton } from "../components/card-skeleton.tsx";
import { DuplicateBanner, type Duplicate } from "../components/duplicate-banner.tsx";
import { ProductForm } from "../components/product-form.tsx";
import { listQueries } from "../model/use-product-acts.ts";
import { blankProduct, type ProductValues } from "../model/values.ts";
import { productTexts } from "../product-texts.ts";
import { CreateProductDocument, NewProductDefaultsDocument } from "../operations.generated.ts";

/** Opens a product's card, in the company's currency. */
export function NewProductPage() {
  const text = useTexts(productTexts);
  const pathTo = usePathTo();
  const { data, error, refetch } = useQuery(NewProductDefaultsDocument);
  return (
    <Page title={text.newProduct}>
      <PageHeader title={text.newProduct} breadcrumbs={[{ label: text.products, href: pathTo("products") }]} />
      {data && <NewProduct currency={data.company.currency} />}
      {!data && !error && <CardSkeleton />}
      {!data && error && <LoadFailure error={error} title={text.cardFailed} onRetry={() => refetch()} />}
    </Page>
  );
}

function NewProduct({ currency }: { currency: string }) {
  const text = useTexts(productTexts);
  const go = useGo();
  const { form, save, busy, duplicate, isDirty } = useNewProduct(currency);
  return (
    <>
      <LeaveGuard isDirty={isDirty} />
      {duplicate && <DuplicateBanner {...duplicate} />}
      <ProductForm id="product" form={form} onSubmit={() => void save()} />
      <StickyBar
        label={text.actions}
        actions={
          <>
            <Button variant="default" onClick={() => go("products")}>
              {text.cancel}
            </Button>
            <Button type="submit" form="product" loading={busy}>
              {text.create}
            </Button>
          </>
        }
      />
    </>
  );
}

function useNewProduct(currency: string) {
  const text = useTexts(productTexts);
  const go = useGo();
  const notify = useNotify();
  const form = useInputForm<ProductValues>(createProductInput, blankProduct(currency));
  const [create, { busy }] = useCommand(CreateProductDocument, { refetch: listQueries });
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [duplicate, setDuplicate] = useState<Duplicate>();
  const [isAdded, setAdded] = useState(false);

  const save = form.handleSubmit(async (values) => {
    setDuplicate(undefined);
    const result = await create({ ...values, idempotencyKey });
    if (!result) return;
    if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else if (result.__typename === "DuplicateProduct") {
      setDuplicate(result);
      showIssues(form, [{ path: "productCode", message: text.duplicate }]);
    } else if (result.__typename !== "Product") notify.problem(result.message);
    else {
      notify.success(text.created({ name: result.name }));
      setAdded(true);
    }
  });

  // Only once nothing is unsaved any more, else leaving would ask about it.
  useEffect(() => {
    if (isAdded) go("products", { replace: true });
  }, [isAdded, go]);
  return { form, save, busy, duplicate, isDirty: form.formState.isDirty && !isAdded };
}
