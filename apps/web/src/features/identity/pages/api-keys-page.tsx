import { useTexts } from "@softmanager/ui";
import { apiKeysTexts } from "../api-keys-texts.ts";
import { ApiKeys } from "../components/api-keys/api-keys.tsx";
import { ListSource } from "../components/list-source.tsx";
import { useApiKeys } from "../model/use-api-keys.ts";

/** Keys for partners' programs: one's own, and everybody's for whoever may see them. */
export function ApiKeysPage() {
  const { title, description, loadFailed: failure } = useTexts(apiKeysTexts);
  const { apiKeys, error, refetch } = useApiKeys();
  if (apiKeys) return <ApiKeys apiKeys={apiKeys} />;
  const onRetry = () => void refetch().catch(() => undefined);
  return <ListSource {...{ title, description, failure, error, onRetry }} />;
}
