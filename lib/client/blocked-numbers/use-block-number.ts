import { useMutation, useQueryClient } from '@tanstack/react-query';
import { BlockedNumberAnswer } from '#lib/shared/blocked-numbers/blocked-number.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { requestJson, requestNothing } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { recipientKeys } from '../recipients/recipient-queries.ts';
import { blockedNumberKeys } from './blocked-number-queries.ts';

/** Puts a number on the do-not-fax list. */
export function useBlockNumber() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { number: string; reason: string }) =>
      requestJson(apiPaths.blockedNumbers, BlockedNumberAnswer, { method: 'PUT', body }),
    onSuccess: ({ number: { number }, stopped }) => {
      notify(`Nothing is sent to ${formatRecipient(number)} any more.${describeStopped(stopped)}`);
      void client.invalidateQueries({ queryKey: blockedNumberKeys.lists });
      void client.invalidateQueries({ queryKey: recipientKeys.all });
    },
  });
}

function describeStopped(stopped: number): string {
  if (stopped === 0) return '';
  if (stopped === 1) return ' 1 fax that waited for it is stopped.';
  return ` ${stopped} faxes that waited for it are stopped.`;
}

/** Takes a number off the list. */
export function useUnblockNumber() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (number: string) => {
      const path = `${apiPaths.blockedNumbers}?${new URLSearchParams({ number })}`;
      return requestNothing(path, { method: 'DELETE' });
    },
    onSuccess: (_nothing, number) => notify(`${formatRecipient(number)} may be sent to again.`),
    onError: notifyRefusal('Not removed.'),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: blockedNumberKeys.lists });
      void client.invalidateQueries({ queryKey: recipientKeys.all });
    },
  });
}
