/** Draws a picture with the turn that its camera noted; one that is broken stays white. */
export async function drawImage(blob: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const image = await createImageBitmap(blob).catch(() => null);
  if (!image) return;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  image.close();
}
