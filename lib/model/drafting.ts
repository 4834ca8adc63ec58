import * as z from 'zod/mini';
import { Amount } from './amount.ts';
import { EntryId, PostKey } from './ids.ts';

/** Longest draft that is shown, in UTF-16 units; what a site has room for is far less. */
export const longestDraft = 4_000;

/** Hosts of the person's own machine. Not `[::1]`: no policy of an extension can name it. */
const ownMachine = /^(?:localhost|127\.0\.0\.1)$/;

/** Where a model answers, and whose machine that is. */
export interface ModelAddress {
  /** Without a slash at its end; `/chat/completions` is added when it is asked. */
  readonly address: string;
  readonly place: 'machine' | 'service';
}

/**
 * What somebody typed as the address of a model: https anywhere, http on the own machine alone. An address without a
 * path gets the `/v1` that Ollama, llama.cpp and the services have. Undefined where it is none.
 */
export function readModelAddress(typed: string): ModelAddress | undefined {
  const text = typed.trim();
  if (text.length > 500 || !URL.canParse(text)) return undefined;
  const { protocol, hostname, origin, pathname, username, password, search, hash } = new URL(text);
  const own = ownMachine.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && own)) return undefined;
  if (`${username}${password}${search}${hash}` !== '') return undefined;
  const path = pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
  return { address: origin + (path === '' ? '/v1' : path), place: own ? 'machine' : 'service' };
}

/** The permission that reaching a model takes, as the browser asks for it: its host alone. */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

const addressAt = (place: ModelAddress['place']) =>
  z.string().check(
    z.refine((text) => {
      const read = readModelAddress(text);
      return read?.place === place && read.address === text;
    }),
  );
const ModelName = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** What a service charges for a million tokens, in the currency's main unit. */
export const Price = z.object({
  currency: Amount.shape.currency,
  prompt: z.number().check(z.minimum(0), z.maximum(1e6)),
  answer: z.number().check(z.minimum(0), z.maximum(1e6)),
});
export type Price = z.infer<typeof Price>;

/** Which language model drafts replies: none, the browser's own, one on this machine, or one at a service. */
export const ModelChoice = z.discriminatedUnion('place', [
  z.object({ place: z.literal('off') }),
  z.object({ place: z.literal('browser') }),
  z.object({ place: z.literal('machine'), address: addressAt('machine'), model: ModelName }),
  z.object({
    place: z.literal('service'),
    address: addressAt('service'),
    model: ModelName,
    /** Absent until somebody says it; what runs on the own machine costs nothing. */
    price: z.optional(Price),
  }),
]);
export type ModelChoice = z.infer<typeof ModelChoice>;

/** A key of a service: it goes into a header, so it is one line of ASCII. Only the background ever reads it. */
export const ModelKey = z.string().check(z.regex(/^[\x21-\x7e]{1,1000}$/));

/** How drafting is set up, as views may know it. */
export const Drafting = z.object({ choice: ModelChoice, hasKey: z.boolean() });
export type Drafting = z.infer<typeof Drafting>;

/** What one question and its answer took, where the model says so. */
export const Tokens = z.object({ prompt: z.number(), answer: z.number() });
export type Tokens = z.infer<typeof Tokens>;

/** What that cost. */
export function costOf({ prompt, answer }: Tokens, price: Price): Amount {
  return { value: (prompt * price.prompt + answer * price.answer) / 1e6, currency: price.currency };
}

/** What a language model has written so far, already plain and cut to its length. */
export const ModelDraft = z.object({
  text: z.string().check(z.maxLength(longestDraft)),
  done: z.boolean(),
  /** Counts what was written, so that a view asks only for what it has not seen. */
  step: z.number(),
  tokens: z.optional(Tokens),
});
export type ModelDraft = z.infer<typeof ModelDraft>;

/** Which draft is asked for; one without a post answers a made-up one, to try the model. */
export const DraftAsked = z.object({
  draft: EntryId,
  post: z.optional(PostKey),
  /** The last step that the asker has seen; 0 at first. */
  seen: z.number(),
});
export type DraftAsked = z.infer<typeof DraftAsked>;
