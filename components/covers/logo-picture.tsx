import type { Logo } from '#lib/shared/logo/logo.ts';

/** In black on paper, whatever the colours of the screen: that is what comes out. */
export function LogoPicture({ logo: { image, width, height } }: { logo: Logo }) {
  return (
    <div className="max-w-full rounded-box border border-line bg-white p-4">
      {/* eslint-disable-next-line @next/next/no-img-element -- it came with the answer. */}
      <img
        src={`data:image/png;base64,${image}`}
        alt="The logo as it is printed"
        width={width}
        height={height}
        className="h-auto max-h-20 w-auto max-w-full"
      />
    </div>
  );
}
