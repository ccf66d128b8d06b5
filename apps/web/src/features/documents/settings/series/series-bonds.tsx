import { useQuery } from "@apollo/client/react";
import { CheckboxField, SelectField, useField, useTexts } from "@softmanager/ui";
import type { Control } from "react-hook-form";
import { SeriesBondsDocument } from "../operations.generated.ts";
import classes from "../settings.module.css";
import type { SeriesValues } from "./series-form.ts";
import { seriesTexts } from "./series-texts.ts";

/** The place and the people that a series is for; a company of one place and one person is not asked. */
export function SeriesBonds({ control }: { control: Control<SeriesValues> }) {
  const { data } = useQuery(SeriesBondsDocument, { fetchPolicy: "cache-and-network", errorPolicy: "all" });
  const places = data?.company?.workPoints.filter(({ isArchived }) => !isArchived) ?? [];
  const people = data?.memberships?.filter(({ deactivatedAt }) => deactivatedAt === null) ?? [];
  return (
    <>
      {places.length > 0 && <PlaceField control={control} places={places} />}
      {people.length > 1 && <PeopleField control={control} people={people} />}
    </>
  );
}

interface PlaceFieldProps {
  control: Control<SeriesValues>;
  places: readonly { id: string; name: string }[];
}

function PlaceField({ control, places }: PlaceFieldProps) {
  const text = useTexts(seriesTexts);
  const { value, onChange, ...field } = useField(control, "workPointId");
  return (
    <SelectField
      label={text.workPoint}
      {...field}
      value={value ?? ""}
      onChange={(id) => onChange(id || null)}
      options={[{ value: "", label: text.noWorkPoint }, ...places.map(({ id, name }) => ({ value: id, label: name }))]}
      description={text.workPointText}
    />
  );
}

interface PeopleFieldProps {
  control: Control<SeriesValues>;
  people: readonly { id: string; givenName: string; familyName: string }[];
}

function PeopleField({ control, people }: PeopleFieldProps) {
  const text = useTexts(seriesTexts);
  const { value, onChange, error } = useField(control, "allowedMembershipIds");
  const allowed = new Set(value ?? []);
  function handleChange(id: string, isAllowed: boolean) {
    if (isAllowed) allowed.add(id);
    else allowed.delete(id);
    onChange([...allowed]);
  }
  return (
    <fieldset className={classes.people}>
      <legend>{text.people}</legend>
      <p className={classes.muted}>{error ?? (allowed.size === 0 ? text.everybody : text.onlyThese)}</p>
      {people.map(({ id, givenName, familyName }) => (
        <CheckboxField
          key={id}
          label={`${givenName} ${familyName}`}
          value={allowed.has(id)}
          onChange={(isAllowed) => handleChange(id, isAllowed)}
        />
      ))}
    </fieldset>
  );
}
