'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Follows the stream for as long as the frame stands; its code comes after the page. */
export function LiveFollower({ userId }: { userId: string }) {
  const client = useQueryClient();
  useEffect(() => {
    let isOver = false;
    let stop = () => {};
    void import('#lib/client/live/follow-live.ts').then(({ followLive }) => {
      if (!isOver) stop = followLive(client, userId);
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [client, userId]);
  return null;
}
