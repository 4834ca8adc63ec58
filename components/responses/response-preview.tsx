import { i18n } from '#i18n';
import type { GapName } from '../../lib/model/response.ts';
import { fillGaps } from '../../lib/reply/gaps.ts';

interface ResponsePreviewProps {
  readonly text: string;
  /** All its texts: a gap that nothing fills is named wherever it stands. */
  readonly texts: readonly string[];
}

/** The text as an invented customer would get it, and the gaps that nothing will ever fill. */
export function ResponsePreview({ text, texts }: ResponsePreviewProps) {
  const values = sampleValues();
  const missing = new Set(texts.flatMap((one) => fillGaps(one, values).missing));
  return (
    <section aria-labelledby="response-preview">
      <h2 id="response-preview" className="field-label">
        {i18n.t('responses.preview')}
      </h2>
      <p className="response-preview" dir="auto">
        {fillGaps(text, values).text}
      </p>
      {missing.size > 0 && (
        <p className="field-wrong" role="alert">
          {i18n.t('responses.unknownGaps', { gaps: [...missing].map((gap) => `{{${gap}}}`).join(' ') })}
        </p>
      )}
    </section>
  );
}

function sampleValues(): Record<GapName, string> {
  return {
    'customer.firstName': i18n.t('gapSample.firstName'),
    'customer.name': i18n.t('gapSample.name'),
    'customer.handle': i18n.t('gapSample.handle'),
    'agent.name': i18n.t('gapSample.agent'),
    'brand.name': i18n.t('gapSample.brand'),
    'brand.handle': i18n.t('gapSample.brandHandle'),
    'brand.shop': i18n.t('gapSample.shop'),
  };
}
