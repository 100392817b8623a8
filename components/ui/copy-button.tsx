'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { announce } from '#lib/client/notices/announcement.ts';
import { IconButton } from './icon-button.tsx';

export function CopyButton({ text, label }: { text: string; label: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    announce('Copied.');
  };
  return (
    <IconButton
      icon={isCopied ? Check : Copy}
      label={isCopied ? 'Copied' : label}
      onClick={() => void copy()}
    />
  );
}
