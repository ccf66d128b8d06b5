import { useQuery } from "@apollo/client/react";
import { Page, PageHeader, useTexts } from "@softmanager/ui";
import { useParam, usePathTo } from "../../../app/address.ts";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { CardSkeleton } from "../components/card-skeleton.tsx";
import { ProductCard } from "../components/product-card.tsx";
import { productTexts } from "../product-texts.ts";
import { ProductDocument } from "../operations.generated.ts";

/** A product's card, to read and to change. */
export function ProductPage() {
  const text = useTexts(productTexts);
  const pathTo = usePathTo();
  const id = useParam("productId");
  const { data, error, refetch } = useQuery(ProductDocument, { variables: { id }, fetchPolicy: "cache-and-network" });

  if (data) return <ProductCard key={data.product.id} product={data.product} reload={refetch} />;
  return (
    <Page title={text.products}>
      {error ? (
        <LoadFailure error={error} title={text.cardFailed} onRetry={() => refetch()} />
      ) : (
        <>
          <PageHeader title="…" breadcrumbs={[{ label: text.products, href: pathTo("products") }]} />
          <CardSkeleton />
        </>
      )}
    </Page>
  );
}
