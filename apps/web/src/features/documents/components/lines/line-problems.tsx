import { lineFieldId, problemIdOf } from "../../model/field-id.ts";
import classes from "./lines.module.css";
import { lineCells } from "./use-line-keys.ts";

interface LineProblemsProps {
  lineKey: string;
  problems: ReadonlyMap<string, string>;
}

/** What is wrong in the cells of a line, under them; each cell is described by its own sentence. */
export function LineProblems({ lineKey, problems }: LineProblemsProps) {
  const told = lineCells.filter((cell) => problems.has(cell));
  if (told.length === 0) return null;
  return (
    <div className={classes.problems}>
      {told.map((cell) => (
        <p key={cell} id={problemIdOf(lineFieldId(lineKey, cell))} data-cell={cell}>
          {problems.get(cell)}
        </p>
      ))}
    </div>
  );
}
