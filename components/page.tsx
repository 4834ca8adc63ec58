import './ui/tokens.css';
import './ui/base.css';
import './ui/dotted.css';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { Component, type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { asProblem, type ProblemView } from '../lib/model/problem.ts';
import { ProblemNote } from './problem/problem-note.tsx';
import { question, recordsClient } from './records-queries.ts';
import { declareLanguage } from './ui/language.ts';
import { paintTheme } from './ui/theme.ts';
import { ToastProvider } from './ui/toast.tsx';
import { TooltipProvider } from './ui/tooltip.tsx';

/** Shows one of our pages (sidebar, popup, desk) with all that each of them needs around it. */
export function showPage(content: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('this page has no place for its content');
  declareLanguage();
  paintTheme('system', AbortSignal.abort());
  createRoot(root).render(<Page>{content}</Page>);
}

/** What every page has around its content: the answers' cache, tooltips, toasts, the theme, a net for errors. */
export function Page({ children }: { readonly children: ReactNode }) {
  // The page's cache lives and ends with the page itself.
  const [client] = useState(() => recordsClient(new AbortController().signal));
  return (
    <QueryClientProvider client={client}>
      <TooltipProvider delay={400}>
        <ToastProvider>
          <Theme />
          <ErrorNet>{children}</ErrorNet>
        </ToastProvider>
      </TooltipProvider>
    </QueryClientProvider>
  );
}

function Theme() {
  const theme = useQuery(question('settings', undefined)).data?.theme ?? 'system';
  useEffect(() => {
    const end = new AbortController();
    paintTheme(theme, end.signal);
    return () => end.abort();
  }, [theme]);
  return null;
}

/** An error of ours while showing something becomes a sentence instead of an empty page. */
class ErrorNet extends Component<{ readonly children: ReactNode }, { readonly problem?: ProblemView }> {
  override state: { readonly problem?: ProblemView } = {};
  static getDerivedStateFromError(error: unknown) {
    return { problem: asProblem(error) };
  }
  override componentDidCatch(error: unknown) {
    console.error('Rejoinder:', error);
  }
  override render() {
    const { problem } = this.state;
    return problem === undefined ? (
      this.props.children
    ) : (
      <ProblemNote problem={problem} onRetry={() => location.reload()} />
    );
  }
}
