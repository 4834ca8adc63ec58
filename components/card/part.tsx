import { type ReactNode, useId } from 'react';

interface PartProps {
  readonly title: string;
  /** At the end of the title's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the sidebar under its own small heading. */
export function Part({ title, aside, children }: PartProps) {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id} className="part-title">
          {title}
        </h2>
        {aside !== undefined && <div className="part-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
