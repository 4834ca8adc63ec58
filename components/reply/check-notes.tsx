import './check-notes.css';
import AdviceIcon from 'lucide-react/icons/lightbulb';
import StopIcon from 'lucide-react/icons/octagon-alert';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Advice, Finding } from '../../lib/reply/check/index.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { findingName, findingWords } from './finding-words.ts';

/** Lines that are always there, as many as have room kept for them; the rest is a click away. */
const mostShown = 1;

interface CheckNotesProps {
  readonly findings: readonly Finding[];
  /** The one that is shown whole. */
  readonly open: string | undefined;
  readonly onOpen: (finding: Finding | undefined) => void;
  readonly onDismiss: (advice: Advice) => void;
}

/** What could be better in a draft: one quiet line with more behind it, and the others a click away. */
export function CheckNotes({ findings, open, onOpen, onDismiss }: CheckNotesProps) {
  const [all, setAll] = useState(false);
  const more = findings.length - mostShown;
  const isOpenBelow = findings.slice(mostShown).some((finding) => findingName(finding) === open);
  const shown = all || isOpenBelow ? findings : findings.slice(0, mostShown);
  return (
    <div className="check">
      <p className="unseen" role="status">
        {findings.length > 0 && i18n.t('check.count', findings.length, { count: formatNumber(findings.length) })}
      </p>
      {findings.length > 0 && (
        <ul className="check-lines" aria-label={i18n.t('check.label')}>
          {shown.map((finding) => (
            <CheckLine
              key={findingName(finding)}
              finding={finding}
              open={findingName(finding) === open}
              onOpen={(isOpen) => onOpen(isOpen ? finding : undefined)}
              onDismiss={onDismiss}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button
          look="quiet"
          small
          className="check-more"
          aria-expanded={all || isOpenBelow}
          onClick={() => setAll(!all)}
        >
          {all ? i18n.t('check.fewer') : i18n.t('check.more', more, { count: formatNumber(more) })}
        </Button>
      )}
    </div>
  );
}

interface CheckLineProps {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onDismiss: (advice: Advice) => void;
}

function CheckLine({ finding, open, onOpen, onDismiss }: CheckLineProps) {
  const Icon = finding.stops ? StopIcon : AdviceIcon;
  const words = findingWords(finding);
  return (
    <li className="check-line" data-stops={finding.stops || undefined}>
      <button type="button" className="check-why" aria-expanded={open} title={words} onClick={() => onOpen(!open)}>
        <Icon size={14} aria-hidden="true" />
        <bdi>{words}</bdi>
      </button>
      {open && (
        <div className="check-more-words">
          {finding.better !== undefined && (
            <p>
              {i18n.t('check.better')} <bdi className="check-example">{finding.better}</bdi>
            </p>
          )}
          {finding.example !== undefined && (
            <p>
              {i18n.t('check.example')} <bdi className="check-example">{finding.example}</bdi>
            </p>
          )}
          {!finding.stops && (
            <Button look="quiet" small onClick={() => onDismiss(finding)}>
              {i18n.t('check.dismiss')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
