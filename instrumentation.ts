/** Runs once when the web server starts, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { sendContentLengths } = await import('#lib/server/http/send-content-length.ts');
  sendContentLengths();
}
