import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { question } from '../records-queries.ts';
import { ProblemNote } from './problem-note.tsx';

/** That posts are understood less well than usual, what of them, and what helps; nothing while all files are whole. */
export function DamagedFiles() {
  const { data: files = [] } = useQuery(question('damagedFiles', undefined));
  if (files.length === 0) return null;
  return (
    <ProblemNote problem={{ kind: 'ownFilesDamaged' }}>
      {files.map((file) => i18n.t(`damaged.${file}`)).join(' ')}
    </ProblemNote>
  );
}
