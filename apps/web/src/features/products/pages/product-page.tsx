import { useQuery } from "@apollo/client/react";
import { ErrorState, Page, PageHeader, useTexts } from "@softmanager/ui";
import { useParam, usePathTo } from "../../../app/address.ts";
import { referenceOf } from "../../../app/api/error.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { CardSkeleton } from "../components/card-skeleton.tsx";
import { ProductCard } from "../components/product-card.tsx";
import { productTexts } from "../product-texts.ts";
import { ProductDocument } from "../operations.generated.ts";

/** A product's card, to read and to change. */
export function ProductPage() {
  const text = useTexts(productTexts);
  const failureText = useFailureText();
  const pathTo = usePathTo();
  const id = useParam("productId");
  const { data, error, refetch } = useQuery(ProductDocument, { variables: { id }, fetchPolicy: "cache-and-network" });

  if (data) return <ProductCard key={data.product.id} product={data.product} reload={refetch} />;
  return (
    <Page title={text.products}>
      {error ? (
        <ErrorState
          title={text.cardFailed}
          reference={referenceOf(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        >
          {failureText(error)}
        </ErrorState>
      ) : (
        <>
          <PageHeader title="…" breadcrumbs={[{ label: text.products, href: pathTo("products") }]} />
          <CardSkeleton />
        </>
      )}
    </Page>
  );
}
