import { useQuery } from "@apollo/client/react";
import { Origin, useTexts } from "@softmanager/ui";
import { useSyncExternalStore } from "react";
import { touchedLines } from "../../model/edited-content.ts";
import { useDraft, useSession, useWatched } from "../../model/use-session.ts";
import { OriginsOfLinesDocument } from "../../operations.generated.ts";
import { originTexts } from "../editor/origin-texts.ts";
import { linesTexts } from "./lines-texts.ts";
import classes from "./lines.module.css";

const fields = ["name", "unitCode", "unitPrice", "taxRate"] as const;

/** Why the values of a line are there, as of the last save: the product's card, the customer, the company, or somebody's hand. */
export function LineWhy({ lineKey }: { lineKey: string }) {
  const session = useSession();
  const documentId = useWatched(session.begunAs, (id) => id);
  const version = useSyncExternalStore(session.autosave.subscribe, () => session.autosave.version);
  const index = useDraft((draft) => touchedLines(draft).findIndex(({ key }) => key === lineKey));
  if (documentId === null || index < 0) return null;
  return <Told key={version} {...{ documentId, index }} />;
}

function Told({ documentId, index }: { documentId: string; index: number }) {
  const text = useTexts(linesTexts);
  const whose = useTexts(originTexts);
  const labels = { name: text.name, unitCode: text.unit, unitPrice: text.price, taxRate: text.vat };
  const { data } = useQuery(OriginsOfLinesDocument, {
    variables: { id: documentId },
    fetchPolicy: "cache-and-network",
  });
  const origins = new Map(data?.document.origins.map(({ path, origin }) => [path, origin]));
  return (
    <p className={classes.why}>
      {fields.map((field) => {
        const origin = origins.get(`lines.${index}.${field}`);
        return (
          origin && (
            <span key={field}>
              {labels[field]}
              <Origin origin={whose[origin]} />
            </span>
          )
        );
      })}
    </p>
  );
}
