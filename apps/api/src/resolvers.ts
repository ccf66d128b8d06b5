/** Every resolver, module by module. */
export const resolvers = [];
