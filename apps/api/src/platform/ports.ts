/** The outside world, as the product needs it; each is chosen by configuration. Modules extend this interface. */
export interface Ports {}
