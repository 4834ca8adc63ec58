import './empty-state.css';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** What will appear here, and how to make it appear. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** What stands where nothing is yet. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {icon}
      <h2 className="empty-state-title">{title}</h2>
      <p>{children}</p>
      {actions !== undefined && <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
