import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { asProblem } from '../../lib/model/problem.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { DraftingSection } from '../drafting/drafting-section.tsx';
import { RetentionSection } from '../privacy/retention-section.tsx';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Field, Input, Select } from '../ui/field.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Switch } from '../ui/switch.tsx';
import { CheckSection } from './check-section.tsx';
import { IssueTypesSection } from './issue-types-section.tsx';
import { SiteSwitches } from './site-switches.tsx';
import { SupportSection } from './support-section.tsx';
import { TypedText } from './typed-text.tsx';
import { useChangeSettings } from './use-settings.ts';

/** What this person chose on this machine; every change counts at once. */
export function SettingsPage() {
  const settings = useQuery(question('settings', undefined));
  const { change, problem } = useChangeSettings();
  if (settings.error !== null)
    return <ProblemNote problem={asProblem(settings.error)} onRetry={() => void settings.refetch()} />;
  if (settings.data === undefined) return <Skeleton lines={5} />;
  const { sites, marks, sidebar, theme, openReplyBox, support, rewardBudget, currency, shop } = settings.data;
  return (
    <>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <section className="section" aria-labelledby="settings-you">
        <h2 id="settings-you" className="section-title">
          {i18n.t('settings.you')}
        </h2>
        <AgentName name={settings.data.agentName} onChange={(agentName) => change({ agentName })} />
      </section>
      <section className="section" aria-labelledby="settings-sites">
        <h2 id="settings-sites" className="section-title">
          {i18n.t('settings.sites')}
        </h2>
        <SiteSwitches sites={sites} onChange={(chosen) => change({ sites: chosen })} />
      </section>
      <section className="section" aria-labelledby="settings-feed">
        <h2 id="settings-feed" className="section-title">
          {i18n.t('settings.feed')}
        </h2>
        <Switch
          label={i18n.t('settings.marks')}
          hint={i18n.t('settings.marksHint')}
          checked={marks}
          onChange={(on) => change({ marks: on })}
        />
        <Switch
          label={i18n.t('settings.openReplyBox')}
          hint={i18n.t('settings.openReplyBoxHint')}
          checked={openReplyBox}
          onChange={(on) => change({ openReplyBox: on })}
        />
      </section>
      <CheckSection off={settings.data.uncheckedRules} onChange={(off) => change({ uncheckedRules: off })} />
      <SupportSection {...{ support, rewardBudget, currency, shop }} onChange={(some) => change(some)} />
      <DraftingSection />
      <IssueTypesSection />
      <RetentionSection />
      <SidebarSection sidebar={sidebar} theme={theme} onChange={(some) => change(some)} />
    </>
  );
}

function SidebarSection({
  sidebar,
  theme,
  onChange,
}: Pick<Settings, 'sidebar' | 'theme'> & { readonly onChange: (some: Partial<Settings>) => void }) {
  return (
    <section className="section" aria-labelledby="settings-sidebar">
      <h2 id="settings-sidebar" className="section-title">
        {i18n.t('settings.sidebar')}
      </h2>
      <div className="pair">
        <Field label={i18n.t('settings.side')}>
          <Select
            value={sidebar.side}
            onChange={({ target }) =>
              onChange({ sidebar: { ...sidebar, side: target.value === 'left' ? 'left' : 'right' } })
            }
          >
            <option value="right">{i18n.t('settings.right')}</option>
            <option value="left">{i18n.t('settings.left')}</option>
          </Select>
        </Field>
        <Field label={i18n.t('settings.width')}>
          <Input
            type="range"
            min={320}
            max={600}
            step={10}
            value={sidebar.width}
            aria-valuetext={i18n.t('settings.pixels', { width: sidebar.width })}
            onChange={({ target }) => onChange({ sidebar: { ...sidebar, width: Number(target.value) } })}
          />
        </Field>
        <Field label={i18n.t('settings.theme')}>
          <Select
            value={theme}
            onChange={({ target }) => onChange({ theme: themes.find((one) => one === target.value) ?? 'system' })}
          >
            {themes.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`settings.themes.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </section>
  );
}

const themes = ['system', 'light', 'dark'] as const;

/** The name that signs replies and entries. */
export function AgentName({ name, onChange }: { readonly name: string; readonly onChange: (name: string) => void }) {
  return (
    <TypedText
      label={i18n.t('settings.agentName')}
      hint={i18n.t('settings.agentNameHint')}
      value={name}
      maxLength={100}
      autoComplete="given-name"
      onChange={onChange}
    />
  );
}
