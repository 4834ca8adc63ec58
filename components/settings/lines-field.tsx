import { useState } from 'react';
import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';

interface LinesFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

/** How many lines a brand's guide holds, and how long each may be (`lib/model/voice.ts`). */
const mostLines = 100;
const longestLine = 300;

/** A list, one entry a line; kept when the field is left. */
export function LinesField({ label, hint, lines, onChange }: LinesFieldProps) {
  const [typed, setTyped] = useState(lines.join('\n'));
  const keep = () => {
    const given = typed
      .split('\n')
      .map((line) => line.trim().slice(0, longestLine))
      .filter((line) => line !== '')
      .slice(0, mostLines);
    if (given.join('\n') !== lines.join('\n')) onChange(given);
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <TextArea value={typed} dir="auto" onChange={({ target }) => setTyped(target.value)} onBlur={keep} />
    </Field>
  );
}
