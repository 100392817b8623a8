/** The environment for a process that we start: ours, and what we add. */
export function toChildEnv(added: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...added };
}

/** A variable of the tools; what Faxdesk itself reads stands in lib/server/env.ts. */
export function readVariable(
  name: 'FAXDESK_CHROMIUM' | 'FAXDESK_E2E_PORT' | 'TEST_WORKER_INDEX',
): string | undefined {
  return process.env[name];
}
