import { useVirtualizer } from '@tanstack/react-virtual';
import AddIcon from 'lucide-react/icons/plus';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { formatNumber } from '../ui/language.ts';
import { TextArea } from '../ui/text-area.tsx';
import { type BrandDraft, emptyTerm } from './brand-draft.ts';
import { TermRow } from './term-row.tsx';

/** In CSS pixels, of a row whose options are closed. */
const rowHeight = 36;
/** From this many terms on, the list scrolls by itself and only what is seen is drawn. */
const manyTerms = 60;

/** All terms of a brand, twenty or twenty thousand. */
export function TermList({ form }: { readonly form: UseFormReturn<BrandDraft> }) {
  const { control, register, setFocus, formState } = form;
  const { fields, append, prepend, remove } = useFieldArray({ control, name: 'terms' });
  const frame = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLButtonElement>(null);
  const virtual = useVirtualizer({
    count: fields.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => fields[at]?.id ?? at,
    overscan: 10,
    enabled: fields.length > manyTerms,
  });
  const removeAt = (at: number) => {
    flushSync(() => remove(at));
    // The button is gone with its row: the keyboard goes on in the one that moved up.
    setFocus(`terms.${Math.min(at, fields.length - 2)}.text`);
  };
  const scrolls = fields.length > manyTerms;
  const seen = virtual.getVirtualItems();
  const drawn = scrolls ? seen.map(({ index }) => index) : [...fields.keys()];
  return (
    <>
      {scrolls && (
        <Button small className="skip-terms" onClick={() => after.current?.focus()}>
          {i18n.t('brands.skipTerms', { count: formatNumber(fields.length) })}
        </Button>
      )}
      <div ref={frame} className={scrolls ? 'terms terms-many' : 'terms'}>
        <ul
          aria-label={i18n.t('brands.terms')}
          style={{
            paddingBlockStart: scrolls ? seen[0]?.start : undefined,
            paddingBlockEnd: scrolls ? virtual.getTotalSize() - (seen.at(-1)?.end ?? 0) : undefined,
          }}
        >
          {drawn.map((index) => (
            <li key={fields[index]?.id} ref={virtual.measureElement} data-index={index} className="term">
              <TermRow
                at={index}
                control={control}
                register={register}
                wrong={formState.errors.terms?.[index]?.text?.message}
                onRemove={() => removeAt(index)}
              />
            </li>
          ))}
        </ul>
      </div>
      <div className="row">
        <Button
          ref={after}
          small
          onClick={() =>
            scrolls
              ? prepend(emptyTerm, { focusName: 'terms.0.text' })
              : append(emptyTerm, { focusName: `terms.${fields.length}.text` })
          }
        >
          <AddIcon size={14} aria-hidden="true" />
          {i18n.t('brands.addTerm')}
        </Button>
        <AddMany
          onAdd={(lines) =>
            append(
              lines.map((text) => ({ ...emptyTerm, text })),
              { shouldFocus: false },
            )
          }
        />
      </div>
    </>
  );
}

/** A list from a spreadsheet: one name a line. */
function AddMany({ onAdd }: { readonly onAdd: (lines: string[]) => void }) {
  const [text, setText] = useState<string>();
  const [wasOpen, setWasOpen] = useState(false);
  if (text === undefined)
    return (
      <Button
        small
        look="quiet"
        autoFocus={wasOpen}
        onClick={() => {
          setText('');
          setWasOpen(true);
        }}
      >
        {i18n.t('brands.addMany')}
      </Button>
    );
  const lines = [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  return (
    <div className="add-many">
      <Field label={i18n.t('brands.manyLabel')}>
        <TextArea autoFocus value={text} rows={4} onChange={({ target }) => setText(target.value)} />
      </Field>
      <div className="row row-end">
        <Button small look="quiet" onClick={() => setText(undefined)}>
          {i18n.t('ui.cancel')}
        </Button>
        <Button
          small
          disabled={lines.length === 0}
          onClick={() => {
            onAdd(lines);
            setText(undefined);
          }}
        >
          {i18n.t('brands.addLines', lines.length, { count: formatNumber(lines.length) })}
        </Button>
      </div>
    </div>
  );
}
