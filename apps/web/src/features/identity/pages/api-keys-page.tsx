import { useQuery } from "@apollo/client/react";
import { useTexts } from "@softmanager/ui";
import { apiKeysTexts } from "../api-keys-texts.ts";
import { ApiKeys } from "../components/api-keys/api-keys.tsx";
import { ApiKeysDocument } from "../components/api-keys/operations.generated.ts";
import { ListSource } from "../components/list-source.tsx";

/** Keys for partners' programs. */
export function ApiKeysPage() {
  const { title, description, loadFailed: failure } = useTexts(apiKeysTexts);
  const { data, error, refetch } = useQuery(ApiKeysDocument, { fetchPolicy: "cache-and-network" });
  if (data) return <ApiKeys {...data} />;
  const onRetry = () => void refetch().catch(() => undefined);
  return <ListSource {...{ title, description, failure, error, onRetry }} />;
}
