import './first-run.css';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/model/settings.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { SiteSwitches } from '../settings/site-switches.tsx';
import { useChangeSettings } from '../settings/use-settings.ts';
import { Button } from '../ui/button.tsx';
import { goTo } from '../use-route.ts';
import { BrandStep } from './brand-step.tsx';
import { TryStep } from './try-step.tsx';

const steps = ['brand', 'sites', 'try'] as const;

/** Your brand, where, try it: under a minute, and nothing else is asked. */
export function FirstRun({ settings }: { readonly settings: Settings }) {
  const [at, setAt] = useState(0);
  const { change, problem } = useChangeSettings();
  const step = steps[at] ?? 'try';
  const finish = () => {
    change({ ready: true });
    goTo('queue');
  };
  return (
    <main className="first-run" aria-labelledby="first-run-title">
      <p className="first-run-steps">{i18n.t('firstRun.step', { at: String(at + 1), of: String(steps.length) })}</p>
      <h1 key={step} id="first-run-title" className="desk-title" tabIndex={-1} ref={at > 0 ? takeFocus : undefined}>
        {i18n.t(`firstRun.${step}.title`)}
      </h1>
      <p className="section-words">{i18n.t(`firstRun.${step}.words`)}</p>
      {problem !== undefined && <ProblemNote problem={problem} />}
      {step === 'brand' && (
        <BrandStep
          agentName={settings.agentName}
          onAgentName={(agentName) => change({ agentName })}
          onDone={() => setAt(1)}
        />
      )}
      {step === 'sites' && (
        <>
          <SiteSwitches sites={settings.sites} onChange={(sites) => change({ sites })} />
          <div className="form-bar">
            <Button look="quiet" onClick={() => setAt(0)}>
              {i18n.t('firstRun.back')}
            </Button>
            <Button look="primary" onClick={() => setAt(2)}>
              {i18n.t('firstRun.next')}
            </Button>
          </div>
        </>
      )}
      {step === 'try' && <TryStep sites={settings.sites} onReady={() => change({ ready: true })} onFinish={finish} />}
    </main>
  );
}

/** The button that was pressed is gone with its step: the keyboard and screen readers go on from the new heading. */
function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
}
