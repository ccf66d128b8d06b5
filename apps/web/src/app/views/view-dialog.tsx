import { createSavedViewInput, type ViewedList } from "@softmanager/inputs";
import { CheckboxField, TextField, useField, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../api/use-command.ts";
import { FormDialog } from "../forms/form-dialog.tsx";
import { useRecordForm } from "../forms/use-record-form.ts";
import { CreateSavedViewDocument, UpdateSavedViewDocument } from "./operations.generated.ts";
import { changeOf } from "./use-view-acts.ts";
import { viewQueries, type SavedView } from "./use-saved-views.ts";
import { viewTexts } from "./view-texts.ts";

interface ViewDialogProps {
  list: ViewedList;
  /** How the list looks now, for a view to be made. */
  state: SavedView["state"];
  /** Given, it is renamed; else a view is made. */
  view?: SavedView | undefined;
  onMade: (id: string) => void;
  onClose: () => void;
}

const schema = createSavedViewInput.pick({ name: true, isShared: true });

/** Gives a view its name, and says who sees it. */
export function ViewDialog({ list, state, view, onMade, onClose }: ViewDialogProps) {
  const text = useTexts(viewTexts);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [create] = useCommand(CreateSavedViewDocument, { refetch: viewQueries });
  const [update] = useCommand(UpdateSavedViewDocument, { refetch: viewQueries });
  const {
    control,
    submit,
    form: _form,
    ...rest
  } = useRecordForm<{ name: string; isShared: boolean }>({
    schema,
    values: { name: view?.name ?? "", isShared: view?.isShared ?? false },
    save: async (typed) => {
      if (view) return update(changeOf(view, typed));
      const made = await create({ ...typed, list, state, idempotencyKey });
      if (made?.__typename === "SavedView") onMade(made.id);
      return made;
    },
    successes: ["SavedView"],
    fields: { DuplicateSavedView: "name", TooManySavedViews: "name" },
    source: "SavedViews",
    onSaved: onClose,
  });
  const name = useField(control, "name");
  const isShared = useField(control, "isShared");
  return (
    <FormDialog
      title={view ? text.renameView : text.newView}
      onClose={onClose}
      onSubmit={() => void submit()}
      size="26rem"
      {...rest}
    >
      <TextField label={text.name} {...name} required autoFocus autoComplete="off" placeholder={text.nameHint} />
      <CheckboxField
        label={text.shareField}
        description={text.shareHint}
        {...isShared}
        value={Boolean(isShared.value)}
      />
    </FormDialog>
  );
}
