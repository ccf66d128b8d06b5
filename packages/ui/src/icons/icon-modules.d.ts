/** Single icons, imported by file: the package's barrel would load six thousand of them in every test and first build. */
declare module "@tabler/icons-react/dist/esm/icons/*" {
  import type { Icon } from "@tabler/icons-react";
  const icon: Icon;
  export default icon;
}
