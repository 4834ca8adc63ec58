import { Fragment, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { i18n } from '#i18n';
import { longestWords } from '../../lib/model/customer.ts';
import { findGaps } from '../../lib/reply/gaps.ts';
import { Field } from '../ui/field.tsx';
import { isModEnter } from '../ui/kbd.tsx';
import { TextArea } from '../ui/text-area.tsx';

interface ReplyEditorProps {
  readonly value: string;
  readonly customerName: string;
  readonly onChange: (text: string) => void;
  readonly onFill: () => void;
  /** To the next place that the check points out. */
  readonly onNextFinding: () => void;
  /** A digit behind a suggestion that nobody has touched yet: another of them is meant, not the end of a sentence. */
  readonly onNumber: ((number: number) => void) | undefined;
  readonly ref: Ref<HTMLTextAreaElement>;
}

/** Where the reply is written; open gaps are pointed out in it. */
export function ReplyEditor({ value, customerName, onChange, onFill, onNextFinding, onNumber, ref }: ReplyEditorProps) {
  return (
    <div className="reply-editor">
      <Field label={i18n.t('reply.to', { name: customerName })} labelUnseen>
        <TextArea
          ref={ref}
          value={value}
          rows={3}
          dir="auto"
          maxLength={longestWords}
          placeholder={i18n.t('reply.placeholder', { name: customerName })}
          highlighted={withGaps(value)}
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={(event) => {
            if (onNumber !== undefined && isNumberAtEnd(event)) {
              event.preventDefault();
              onNumber(Number(event.key));
              return;
            }
            const isNext = event.key === 'F8';
            if (!isNext && !isModEnter(event)) return;
            event.preventDefault();
            // A key that is held down is one press.
            if (event.repeat) return;
            if (isNext) onNextFinding();
            else onFill();
          }}
        />
      </Field>
    </div>
  );
}

function isNumberAtEnd(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return false;
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  return /^[1-9]$/.test(event.key) && selectionStart === value.length && selectionEnd === value.length;
}

function withGaps(text: string): ReactNode {
  const gaps = findGaps(text);
  return (
    <>
      {gaps.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(gaps[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(gaps.at(-1)?.end ?? 0)}
    </>
  );
}
