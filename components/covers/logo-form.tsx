'use client';

import { ImageUp, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useChangeLogo } from '#lib/client/logo/use-change-logo.ts';
import { maxLogoBytes, type Logo } from '#lib/shared/logo/logo.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import { Button } from '../ui/button.tsx';
import { LogoPicture } from './logo-picture.tsx';
import { RemoveLogoDialog } from './remove-logo-dialog.tsx';

/** Shows the logo as it is printed, and takes another one. */
export function LogoForm({ logo }: { logo: Logo | null }) {
  const input = useRef<HTMLInputElement>(null);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const { mutate: change, isPending } = useChangeLogo();
  const take = (file: File | undefined) => {
    const isTooLarge = file !== undefined && file.size > maxLogoBytes;
    setProblem(isTooLarge ? `A logo has at most ${formatBytes(maxLogoBytes)}.` : '');
    if (file && !isTooLarge) change(file);
  };
  return (
    <div className="flex flex-col items-start gap-3">
      {logo && <LogoPicture logo={logo} />}
      <p id="logo-hint" className="text-small text-soft">
        A PNG or JPEG of at most {formatBytes(maxLogoBytes)}, black on white at best. It stands at
        the upper left of each cover page; the part “Logo” of a template moves it, or leaves it out.
      </p>
      <div className="flex flex-wrap gap-2">
        <input
          ref={input}
          type="file"
          hidden
          accept="image/png,image/jpeg"
          aria-label="Logo"
          onChange={({ target }) => {
            take(target.files?.[0]);
            target.value = '';
          }}
        />
        <Button
          disabled={isPending}
          aria-describedby="logo-hint"
          onClick={() => input.current?.click()}
        >
          <ImageUp aria-hidden className="size-4" />
          {logo ? 'Choose another picture…' : 'Choose a picture…'}
        </Button>
        {logo && (
          <Button look="danger" disabled={isPending} onClick={() => setAsking(true)}>
            <Trash2 aria-hidden className="size-4" /> Remove…
          </Button>
        )}
      </div>
      <p role="alert" className="text-small text-red empty:hidden">
        {problem}
      </p>
      {isAsking && <RemoveLogoDialog onClose={() => setAsking(false)} />}
    </div>
  );
}
