import { encodeG4 } from '../raster/encode-g4.ts';
import { toTiff } from '../raster/to-tiff.ts';

const width = 1728;
const inches = 11;

/** A fax as a fax server stores it: a page for each number of lines an inch, with a frame and bars. */
export function makeFaxTiff(linesPerInch: readonly number[]): Buffer {
  return toTiff(
    linesPerInch.map((lines) => {
      const height = lines * inches;
      return {
        g4: encodeG4(drawBars(height), width, height),
        width,
        height,
        dotsPerInch: 204,
        linesPerInch: lines,
      };
    }),
  );
}

function drawBars(height: number): Uint8Array {
  const rowBytes = width / 8;
  const bits = new Uint8Array(rowBytes * height);
  for (let y = Math.floor(height / 10); y < height * 0.9; y += 1) {
    if (Math.floor((y * 40) / height) % 2 === 0)
      bits.fill(0xff, y * rowBytes + 30, y * rowBytes + 90);
  }
  return bits;
}
