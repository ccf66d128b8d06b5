export { AppearanceMenu } from "./appearance/appearance-menu.tsx";

export { LogoMark, Logo } from "./brand/logo.tsx";

export { ConfirmDialog } from "./feedback/confirm-dialog.tsx";
export { EmptyState } from "./feedback/empty-state.tsx";
export { ErrorState } from "./feedback/error-state.tsx";
export { InlineBanner, type BannerTone } from "./feedback/inline-banner.tsx";
export { SaveState, type SaveStateKind } from "./feedback/save-state.tsx";
export { StatusChip } from "./feedback/status-chip.tsx";
export { Timeline, type TimelineEntry } from "./feedback/timeline.tsx";
export type { Tone } from "./feedback/tone.ts";

export { CheckboxField } from "./fields/checkbox-field.tsx";
export { ComboboxField, type ComboboxFieldProps, type ComboboxOption } from "./fields/combobox-field.tsx";
export { ComboboxList } from "./fields/combobox-list.tsx";
export { DateField, type DateFieldProps } from "./fields/date-field.tsx";
export { DecimalField, type DecimalFieldProps } from "./fields/decimal-field.tsx";
export { FieldError } from "./fields/field-error.tsx";
export type { FieldProps } from "./fields/field-props.ts";
export { FileDrop } from "./fields/file-drop.tsx";
export { Origin } from "./fields/origin.tsx";
export { PasswordField } from "./fields/password-field.tsx";
export { SearchField } from "./fields/search-field.tsx";
export { SelectField, type SelectOption } from "./fields/select-field.tsx";
export { TextAreaField } from "./fields/text-area-field.tsx";
export { TextField, type TextFieldProps } from "./fields/text-field.tsx";
export { useCombobox } from "./fields/use-combobox.ts";
export { useField } from "./fields/use-field.ts";

export { formatDate, formatInstant, parseDate } from "./format/date.ts";
export { formatCount, formatDecimal, formatMoney, parseDecimal } from "./format/decimal.ts";

export * from "./icons/icons.ts";

export {
  LanguageProvider,
  preferredLanguage,
  useAskedLanguage,
  useLanguage,
  useTexts,
  type LanguageChoice,
} from "./language/language-provider.tsx";
export { readPreference, writePreference } from "./language/preference.ts";

export { FormSection } from "./layout/form-section.tsx";
export { PageHeader, type Breadcrumb } from "./layout/page-header.tsx";
export { Page } from "./layout/page.tsx";
export { PeekPanel } from "./layout/peek-panel.tsx";
export { StickyBar } from "./layout/sticky-bar.tsx";

export { UiLink, type UiLinkProps } from "./link/ui-link.tsx";

export type { DataTableColumn, SortOrder } from "./lists/data-table/column.ts";
export { DataTable, type DataTableProps } from "./lists/data-table/data-table.tsx";
export type { MatchCount } from "./lists/data-table/selection-bar.tsx";
export {
  emptySelection,
  isPicked,
  isSelected,
  selectAllMatching,
  selectedCount,
  withRows,
  type Selection,
} from "./lists/data-table/selection.ts";
export { FilterBar, type FilterValues, type ListFilter } from "./lists/filter-bar.tsx";
export { ListToolbar } from "./lists/list-toolbar.tsx";
export { QuickTabs, type QuickTab } from "./lists/quick-tabs.tsx";

export { matchingCommands, type PaletteCommand } from "./palette/command.ts";

export { KeyHint } from "./shortcuts/key-hint.tsx";
export type { KeyMapping } from "./shortcuts/key-mapping.ts";
export type { Shortcut } from "./shortcuts/registry.ts";
export { useAriaKeys, useKeyMapping, useShortcutList, useShortcuts } from "./shortcuts/shortcuts-provider.tsx";

export { fetchToasts, ToastPlace } from "./toasts/toast-place.tsx";
export { useEarly } from "./loading/use-early.ts";
export { UndoToast } from "./toasts/undo-toast.tsx";
export { useNotify, type Notify } from "./toasts/use-notify.tsx";

export { UiProvider } from "./ui-provider.tsx";

export { CopyField } from "./values/copy-field.tsx";
export { DateText } from "./values/date-text.tsx";
export { KeyValues } from "./values/key-values.tsx";
export { MoneyText } from "./values/money-text.tsx";
