/** A file that is made for this answer: no browser keeps it. */
export function downloadResponse(
  body: string | ReadableStream<Uint8Array>,
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
