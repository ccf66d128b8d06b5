/** The outside world, as the product needs it; each is chosen by configuration. Modules extend this interface. */
// oxlint-disable-next-line typescript/no-empty-object-type -- filled by declaration merging
export interface Ports {}
