export { SavedViewResolver } from "./graphql/saved-view.resolver.ts";
export { SavedView } from "./model/saved-view.ts";
