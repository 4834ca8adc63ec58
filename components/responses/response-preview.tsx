import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { type PostKey, postKey } from '../../lib/model/ids.ts';
import { fillGaps } from '../../lib/reply/gaps.ts';
import { question } from '../records-queries.ts';
import { isGapName } from '../reply/gaps.ts';
import { Field, Select } from '../ui/field.tsx';
import { listFormat } from '../ui/language.ts';
import { sampleValues, usePreviewValues } from './use-preview-values.ts';

interface ResponsePreviewProps {
  readonly text: string;
  /** All its texts: a gap that nothing fills is named wherever it stands. */
  readonly texts: readonly string[];
}

/** Those who wait longest, to try a text on. */
const offered = 10;

/** The text as somebody invented or somebody who waits would get it, and the gaps that nothing will ever fill. */
export function ResponsePreview({ text, texts }: ResponsePreviewProps) {
  const [post, setPost] = useState<PostKey>();
  const waiting = useQuery(question('queue', { limit: offered })).data?.mentions ?? [];
  const filled = fillGaps(text, usePreviewValues(post));
  const unknown = new Set(texts.flatMap((one) => fillGaps(one, sampleValues()).missing));
  const open = filled.missing.filter((gap) => isGapName(gap)).map((gap) => i18n.t(`gap.${gap}`));
  return (
    <section aria-labelledby="response-preview">
      <h2 id="response-preview" className="field-label">
        {i18n.t('responses.preview')}
      </h2>
      {waiting.length > 0 && (
        <Field label={i18n.t('responses.previewFor')} labelUnseen>
          <Select
            value={post ?? ''}
            onChange={({ target }) =>
              setPost(waiting.map((one) => postKey(one.post)).find((key) => key === target.value))
            }
          >
            <option value="">{i18n.t('responses.invented')}</option>
            {waiting.map((mention) => (
              <option key={postKey(mention.post)} value={postKey(mention.post)}>
                {mention.post.author.name ?? mention.post.author.handle}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className="response-preview" dir="auto">
        {filled.text}
      </p>
      {open.length > 0 && (
        <p className="field-hint" role="status">
          {i18n.t('responses.notKnown', { gaps: listFormat({}).format(open) })}
        </p>
      )}
      {unknown.size > 0 && (
        <p className="field-wrong" role="alert">
          {i18n.t('responses.unknownGaps', { gaps: [...unknown].map((gap) => `{{${gap}}}`).join(' ') })}
        </p>
      )}
    </section>
  );
}
