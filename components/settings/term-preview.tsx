import './preview.css';
import { useDeferredValue, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Brand } from '../../lib/model/brand.ts';
import type { Finding } from '../../lib/model/mention.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { findInSamples } from './find-in-samples.ts';

interface TermPreviewProps {
  readonly brand: Brand;
  readonly texts: readonly string[];
}

/** What these terms would find, while they are being typed. */
export function TermPreview({ brand, texts }: TermPreviewProps) {
  const settled = useDeferredValue(brand);
  const [found, setFound] = useState<Finding[][]>([]);
  useEffect(() => {
    let current = true;
    void findInSamples(settled, texts).then((findings) => current && setFound(findings));
    return () => {
      current = false;
    };
  }, [settled, texts]);
  return (
    <ul className="preview" aria-label={i18n.t('brands.preview')} aria-live="polite">
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of the list is known by its place alone
        <PreviewLine key={at} text={text} found={found[at] ?? []} />
      ))}
    </ul>
  );
}

function PreviewLine({ text, found }: { readonly text: string; readonly found: readonly Finding[] }) {
  return (
    <li className={found.length === 0 ? 'preview-line preview-not' : 'preview-line'}>
      <StrangersWords className="preview-text">{marked(text, found)}</StrangersWords>
      <span className="preview-says">{says(found)}</span>
    </li>
  );
}

function says(found: readonly Finding[]): string {
  if (found.length === 0) return i18n.t('brands.notFound');
  const words = [...new Set(found.map((finding) => finding.text))].join(' · ');
  const competitor = found.every((finding) => finding.competitor === true);
  return i18n.t(competitor ? 'brands.foundCompetitor' : 'brands.found', { words });
}

/** The text with what was found in `<mark>`; findings within one another are marked as one. */
function marked(text: string, found: readonly Finding[]): React.ReactNode[] {
  const parts: React.ReactNode[] = [];
  let reached = 0;
  for (const { start, end } of found.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    if (start === undefined || end === undefined || end <= reached) continue;
    const from = Math.max(start, reached);
    parts.push(text.slice(reached, from), <mark key={from}>{text.slice(from, end)}</mark>);
    reached = end;
  }
  return [...parts, text.slice(reached)];
}
