import look from './shell.module.css';

const numbered: Record<`data-${number}`, string> = Object.fromEntries(
  Array.from({ length: 20 }, (_, number) => [`data-${number}`, String(number)]),
);

/** Blocks that nobody sees, for whoever reads a post by its letters. A post holds two times 22 of them. */
export function Decoys({ count }: { count: number }) {
  return Array.from({ length: count }, (_, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: all alike.
    <div key={place} aria-hidden="true" className={look['decoy']} {...numbered}>
      <blockquote>
        <span dir="auto">
          <span>Facebook</span>
        </span>
      </blockquote>
      <div aria-hidden="true" role="button" tabIndex={-1} />
    </div>
  ));
}
