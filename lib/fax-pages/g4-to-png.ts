import sharp from 'sharp';
import { pageSize } from './page-size.ts';
import { toTiff } from './raster/to-tiff.ts';

/** A printed page as a picture for a browser, dot by dot. It is our own code: nothing hostile is in it. */
export async function g4ToPng(g4: Uint8Array, output: string): Promise<void> {
  const tiff = toTiff([{ g4, ...pageSize }]);
  await sharp(tiff).toColourspace('b-w').png({ palette: true, colours: 2 }).toFile(output);
}
