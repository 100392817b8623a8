/** The server and its tools see none of our variables: each `PG…` among them would change them. */
export const serverEnv = { LC_ALL: 'C', NODE_ENV: 'production' } as const;
