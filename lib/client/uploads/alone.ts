/**
 * Runs while no other tab of this browser runs under the same name, so that two tabs do not upload
 * the same. Over plain HTTP in a local network there are no such locks: then the server decides.
 */
export async function alone<Result>(
  name: string,
  signal: AbortSignal,
  run: () => Promise<Result>,
): Promise<Result> {
  if (!('locks' in navigator)) return await run();
  return await navigator.locks.request(`faxdesk ${name}`, { signal }, run);
}
