import { useTexts } from "@softmanager/ui";
import { SeriesSettingsDocument } from "../operations.generated.ts";
import { SettingsSource } from "../settings-source.tsx";
import { SeriesSettings } from "./series-settings.tsx";
import { seriesTexts } from "./series-texts.ts";

/** How documents are numbered. */
export function SeriesPage() {
  const text = useTexts(seriesTexts);
  return (
    <SettingsSource query={SeriesSettingsDocument} title={text.series} description={text.seriesText}>
      {({ series }) => <SeriesSettings series={series} />}
    </SettingsSource>
  );
}
