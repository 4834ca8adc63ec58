import type { ReactNode } from 'react';

interface StrangersWordsProps {
  readonly children: ReactNode;
  /** BCP 47, where the page says it. */
  readonly lang?: string | undefined;
  readonly className?: string;
}

/** A stranger's name or words inside our own line: whatever direction marks they hold stay in there. */
export function StrangersWords({ children, lang, className }: StrangersWordsProps) {
  return (
    <bdi lang={lang} className={className}>
      {children}
    </bdi>
  );
}
