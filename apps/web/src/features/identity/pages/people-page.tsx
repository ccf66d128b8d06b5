import { useQuery } from "@apollo/client/react";
import { useTexts } from "@softmanager/ui";
import { ListSource } from "../components/list-source.tsx";
import { PeopleDocument } from "../components/people/operations.generated.ts";
import { People } from "../components/people/people.tsx";
import { peopleTexts } from "../people-texts.ts";

/** Who works in the company. */
export function PeoplePage() {
  const { title, description, loadFailed: failure } = useTexts(peopleTexts);
  const { data, error, refetch } = useQuery(PeopleDocument, { fetchPolicy: "cache-and-network" });
  if (data) return <People {...data} />;
  const onRetry = () => void refetch().catch(() => undefined);
  return <ListSource {...{ title, description, failure, error, onRetry }} />;
}
