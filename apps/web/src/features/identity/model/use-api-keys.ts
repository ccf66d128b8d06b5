import { useQuery } from "@apollo/client/react";
import { useMay } from "../../../app/company.ts";
import { ApiKeysDocument, MyApiKeysDocument } from "../components/api-keys/operations.generated.ts";

/** The keys that the person may see: everybody's, or one's own. */
export function useApiKeys() {
  const seesAll = useMay("api-key:read");
  const all = useQuery(ApiKeysDocument, { fetchPolicy: "cache-and-network", skip: !seesAll });
  const mine = useQuery(MyApiKeysDocument, { fetchPolicy: "cache-and-network", skip: seesAll });
  return seesAll ? { ...all, apiKeys: all.data?.apiKeys } : { ...mine, apiKeys: mine.data?.myApiKeys };
}

/** The name of the query that `useApiKeys` asks: the other one may be forbidden. */
export function useApiKeysSource(): "ApiKeys" | "MyApiKeys" {
  return useMay("api-key:read") ? "ApiKeys" : "MyApiKeys";
}
