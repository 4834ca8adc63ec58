import type { ReactNode } from 'react';

interface ExternalLinkProps {
  readonly href: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a page of the web in a new tab. What is no http(s) address stays plain text, whoever wrote it. */
export function ExternalLink({ href, className, children }: ExternalLinkProps) {
  if (href === undefined || !isWebAddress(href)) return <span className={className}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer" className={className}>
      {children}
    </a>
  );
}

function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
}
