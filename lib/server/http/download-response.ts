/** A file that is written while it is sent: its length is not known. */
export function downloadResponse(
  body: ReadableStream<Uint8Array>,
  { name, mediaType }: { name: string; mediaType: string },
): Response {
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
