import type { DueDateRule } from "@softmanager/domain";
import { useTexts } from "@softmanager/ui";
import { dueDateTexts } from "./texts.ts";

/** A rule in a few words: "30 de zile", "sfârșitul lunii următoare". */
export function useRuleText(): (rule: DueDateRule) => string {
  const text = useTexts(dueDateTexts);
  return (rule) => {
    switch (rule.type) {
      case "DAYS":
        return text.inDays({ days: rule.days });
      case "END_OF_MONTH":
        return text.atEnd({ months: rule.months });
      case "DAY_OF_MONTH":
        return text.onDay({ day: rule.day, months: rule.months });
    }
  };
}
