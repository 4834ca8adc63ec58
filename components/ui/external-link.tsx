import type { MouseEvent, ReactNode } from 'react';

interface ExternalLinkProps {
  readonly href: string | undefined;
  readonly className?: string;
  /** Opens it in another way than the browser would; that does where this fails, or another tab or window is asked for. */
  readonly onOpen?: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** A link to a page of the web in a new tab. What is no http(s) address stays plain text, whoever wrote it. */
export function ExternalLink({ href, className, onOpen, children }: ExternalLinkProps) {
  if (href === undefined || !isWebAddress(href)) return <span className={className}>{children}</span>;
  const open = (event: MouseEvent) => {
    if (onOpen === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen().catch(() => window.open(href, '_blank', 'noreferrer'));
  };
  return (
    <a href={href} target="_blank" rel="noreferrer" className={className} onClick={open}>
      {children}
    </a>
  );
}

function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
}
