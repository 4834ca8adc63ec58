import * as z from 'zod/mini';

/** Who may ask: `page` is a content script (its word is input, not truth), `view` a page of the extension. */
export type Asker = 'page' | 'view';

/** A question, and what it is answered with. */
export interface Message<Request extends z.ZodMiniType, Answer extends z.ZodMiniType> {
  readonly from: readonly Asker[];
  readonly request: Request;
  readonly answer: Answer;
}

/** Pages may ask it, and views. */
export function byBoth<Request extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  request: Request,
  answer: Answer,
): Message<Request, Answer> {
  return { from: ['page', 'view'], request, answer };
}

/** Views alone may ask it. */
export function byViews<Request extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  request: Request,
  answer: Answer,
): Message<Request, Answer> {
  return { from: ['view'], request, answer };
}

/** How far something is that takes longer than one answer. */
export const Share = z.number().check(z.minimum(0), z.maximum(1));
