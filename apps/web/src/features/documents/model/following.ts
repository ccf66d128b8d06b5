import {
  documentOrigins,
  followSettings,
  ownMentions,
  settingsOf,
  type DocumentDefaults,
  type SettingOrigin,
  type SettingSources,
} from "@softmanager/domain";
import type { EditedContent } from "./edited-content.ts";
import type { DraftSeries, DraftTerms } from "./draft-terms.ts";
import { Watched } from "./watched.ts";

type Levels = Partial<Record<SettingOrigin, Partial<DocumentDefaults> | undefined>>;

/** Keeps a draft in step with the settings that apply to it, and knows whose each of its values is. */
export class Following {
  /** Where each value that settings may decide comes from, by its path. */
  readonly origins = new Watched<ReadonlyMap<string, SettingOrigin>>(new Map());
  /** How many sentences of the person's own stayed when the others went over to another language. */
  readonly mentionsLeft = new Watched(0);
  readonly #terms: Watched<DraftTerms>;
  #before: SettingSources | undefined;

  constructor(terms: Watched<DraftTerms>) {
    this.#terms = terms;
  }

  get settings(): SettingSources {
    return this.#terms.get().settings;
  }

  /** Lets other settings apply, such as those of another customer, while a change is made. */
  under = (levels: Levels, change: () => void): void => {
    const terms = this.#terms.get();
    this.#before = terms.settings;
    this.#terms.set({ ...terms, settings: { ...terms.settings, levels: { ...terms.settings.levels, ...levels } } });
    change();
    this.#before = undefined;
  };

  /** What becomes of a change: what nobody wrote follows it. */
  follow = (draft: EditedContent, since: EditedContent): EditedContent => {
    const { settings, today } = this.#terms.get();
    const followed = followSettings(draft, { since, before: this.#before ?? settings, after: settings, today });
    if (followed.language !== since.language) this.mentionsLeft.set(this.#ownMentions(followed).length);
    else if (followed.mentions !== since.mentions) this.mentionsLeft.set(0);
    return followed;
  };

  /** Tells anew where values come from. */
  explain = (draft: EditedContent, { id: seriesId }: DraftSeries): void => {
    const told = documentOrigins({ ...draft, seriesId: seriesId || null }, this.settings);
    const before = this.origins.get();
    const isSame = told.length === before.size && told.every(({ path, origin }) => before.get(path) === origin);
    if (!isSame) this.origins.set(new Map(told.map(({ path, origin }) => [path, origin])));
  };

  #ownMentions({ language, mentions }: EditedContent): readonly string[] {
    return ownMentions(mentions, settingsOf(this.settings, language).mentions.value);
  }
}
