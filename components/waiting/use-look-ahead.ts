import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PostKey } from '../../lib/model/ids.ts';
import { question } from '../records-queries.ts';
import { checker } from '../reply/checker.ts';
import { whenIdle } from '../when-idle.ts';
import type { Walk } from './waiting-walk.ts';

/** Asks for what the card of `post` needs together with it, and for its neighbours beforehand: walking waits for nothing. */
export function useLookAhead(post: PostKey | undefined, { next, previous }: Walk): void {
  const client = useQueryClient();

  // Asked with the card, not after it.
  useEffect(() => {
    if (post !== undefined) void client.prefetchQuery(question('suggest', { post }));
  }, [client, post]);

  // What the first card waits for otherwise.
  useEffect(() => whenIdle(() => void client.prefetchQuery(checker)), [client]);

  // The neighbours are looked up once this card stands.
  useEffect(
    () =>
      whenIdle(() => {
        for (const neighbour of [next, previous])
          if (neighbour !== undefined) {
            void client.prefetchQuery(question('lookUp', { by: 'post', post: neighbour }));
            void client.prefetchQuery(question('suggest', { post: neighbour }));
          }
      }),
    [client, next, previous],
  );
}
