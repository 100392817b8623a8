'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '#lib/client/copy-text.ts';
import { announce } from '#lib/client/notices/announcement.ts';
import { IconButton } from './icon-button.tsx';

export function CopyButton({ text, label }: { text: string; label: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const isDone = await copyText(text);
    setCopied(isDone);
    announce(isDone ? 'Copied.' : 'Not copied. Select the text and copy it by hand.');
  };
  return (
    <IconButton
      icon={isCopied ? Check : Copy}
      label={isCopied ? 'Copied' : label}
      onClick={() => void copy()}
    />
  );
}
