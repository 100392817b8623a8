import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { applyFaxes } from '../live/apply-live-message.ts';
import { faxKeys } from './fax-queries.ts';
import { sendFax, type Sending } from './send-fax.ts';

type SendInput = Omit<Sending, 'signal' | 'onProgress'>;

/** Sends with progress and a way to stop; the new fax stands in every list that it belongs to. */
export function useSendFax() {
  const client = useQueryClient();
  const [sentBytes, setSentBytes] = useState(0);
  const stopper = useRef<AbortController | null>(null);
  const { mutateAsync, isPending, error, reset } = useMutation({
    mutationFn: (input: SendInput) => {
      stopper.current = new AbortController();
      setSentBytes(0);
      return sendFax({ ...input, signal: stopper.current.signal, onProgress: setSentBytes });
    },
    onSuccess: (fax) => {
      applyFaxes(client, [fax]);
      void client.invalidateQueries({ queryKey: faxKeys.lists });
    },
  });
  return {
    send: mutateAsync,
    stop: () => stopper.current?.abort(),
    sentBytes,
    isSending: isPending,
    error,
    forgetError: reset,
  };
}
