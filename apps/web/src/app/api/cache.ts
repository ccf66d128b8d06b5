import { InMemoryCache } from "@apollo/client";
import { possibleTypes } from "./possible-types.generated.ts";

/** A memory of what the API answered that knows which types its unions may be. */
export function newCache(): InMemoryCache {
  return new InMemoryCache({ possibleTypes });
}
