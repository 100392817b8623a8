/** The environment for a process that we start: ours, and what we add. */
export function toChildEnv(added: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...added };
}
