/* Before anything is drawn: the theme that holds, and the language that the person once chose. */
(() => {
  const kept = (name) => {
    try {
      return localStorage.getItem(`softmanager.${name}`);
    } catch {
      return null;
    }
  };
  const { dataset } = document.documentElement;
  const theme = kept("theme");
  const isDark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  dataset.mantineColorScheme = isDark ? "dark" : "light";
  const language = kept("language");
  if (language) dataset.chosen = language;
})();
