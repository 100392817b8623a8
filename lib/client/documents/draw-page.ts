import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';

/** Draws a page as sharp as the screen is; returns how to stop. */
export function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
): () => void {
  let isOver = false;
  let task: RenderTask | undefined;
  const draw = async () => {
    const page = await pdf.getPage(number);
    if (isOver) return;
    const natural = page.getViewport({ scale: 1 });
    const scale = (canvas.clientWidth / natural.width) * window.devicePixelRatio;
    const viewport = page.getViewport({ scale });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    canvas.style.aspectRatio = String(natural.width / natural.height);
    task = page.render({ canvas, viewport });
    await task.promise;
  };
  // A page that is stopped rejects, and one that can't be drawn stays white beside the others.
  draw().catch(() => undefined);
  return () => {
    isOver = true;
    task?.cancel();
  };
}
