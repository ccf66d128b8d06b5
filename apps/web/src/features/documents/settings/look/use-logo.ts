import { useMutation } from "@apollo/client/react";
import { useLanguage, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useFailureText } from "../../../../app/api/use-failure-text.ts";
import { useCompany } from "../../../../app/company.ts";
import { RemoveLogoDocument } from "../operations.generated.ts";
import { fetchLogo, LogoRefused, sendLogo } from "./logo-file.ts";
import { lookTexts } from "./look-texts.ts";

/** Puts a logo on the documents, replaces it, or takes it off, with the way back beside it. */
export function useLogo(path: string | undefined, reload: () => Promise<unknown>) {
  const text = useTexts(lookTexts);
  const { language } = useLanguage();
  const { id: companyId } = useCompany();
  const notify = useNotify();
  const failureText = useFailureText();
  const [runRemove] = useMutation(RemoveLogoDocument);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  /** Says what went wrong where the person looks: a refused file beside the field, the rest in a toast. */
  async function attempt(act: () => Promise<void>) {
    setBusy(true);
    setRefusal(undefined);
    try {
      await act();
    } catch (error) {
      if (error instanceof LogoRefused) setRefusal(error.message);
      else notify.problem(failureText(error));
    }
    setBusy(false);
  }

  async function put(picture: Blob) {
    await sendLogo({ companyId, picture, language });
    await reload();
  }

  /** Puts one on; the one that was there comes back when the person changes their mind. */
  const upload = (picture: File) =>
    attempt(async () => {
      const former = path && (await fetchLogo(path));
      await put(picture);
      if (former) notify.undo({ message: text.uploaded, onUndo: () => void attempt(() => put(former)) });
    });

  const remove = () =>
    attempt(async () => {
      if (!path) return;
      const former = await fetchLogo(path);
      await runRemove();
      notify.undo({ message: text.removed, onUndo: () => void attempt(() => put(former)) });
    });

  return { upload, remove, isBusy, refusal };
}
