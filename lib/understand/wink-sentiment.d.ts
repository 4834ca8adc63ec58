/** wink-sentiment 5 ships no types; this is the part that we use. */
declare module 'wink-sentiment' {
  interface Token {
    readonly value: string;
    readonly tag: string;
    /** Absent where the token says nothing. Not always a number: `constructor` finds what every object inherits. */
    readonly score?: unknown;
    readonly negation?: boolean;
    /** How many tokens after this one belong to the same phrase. */
    readonly grouped?: number;
  }
  export default function sentiment(text: string): { readonly tokenizedPhrase?: readonly Token[] };
}
