/** Runs once when the web server starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('#lib/server/env.ts');
  // next-auth reads the public address from its own variable.
  process.env.NEXTAUTH_URL ??= env().publicUrl;
  const { sendContentLengths } = await import('#lib/server/http/send-content-length.ts');
  sendContentLengths();
  const { endLiveStreams } = await import('#lib/server/live/live-hub.ts');
  process.once('SIGTERM', endLiveStreams);
}
