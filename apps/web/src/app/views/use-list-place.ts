import { useHere } from "../address.ts";

/** Parts of a list's address that leave its rows as they are. */
const ofTheLook = ["peek", "view", "columns"];

/** What a list remembers its place under: another tab, filter or order is another list, another look is not. */
export function useListPlace(): string {
  const [path, search] = useHere().split("?");
  const said = new URLSearchParams(search);
  for (const name of ofTheLook) said.delete(name);
  return `${path}?${said.toString()}`;
}
