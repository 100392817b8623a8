import { apiPaths } from '#lib/shared/paths.ts';

/** Saves the received copies by the browser’s own download, which streams and can be stopped. */
export async function downloadCopies(faxIds: readonly string[]): Promise<void> {
  for (const faxId of faxIds) {
    const link = document.createElement('a');
    link.href = apiPaths.faxFiles(faxId);
    link.download = '';
    document.body.append(link);
    link.click();
    link.remove();
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}
