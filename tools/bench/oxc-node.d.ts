/** It registers itself and exports nothing. */
declare module "@oxc-node/core/register";
