import { useState } from 'react';
import type { PostKey } from '../../lib/model/ids.ts';
import type { Advice, Finding } from '../../lib/reply/check/index.ts';
import { findingName } from './finding-words.ts';

type Place = NonNullable<Finding['place']>;

/**
 * Which findings are shown: stops, and the advice that was not dismissed for this post's draft. Of a gap its own note
 * tells. `onGo` leads to the place in the draft.
 */
export function useNotes(post: PostKey, all: readonly Finding[], onGo: (place: Place) => void) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string>();
  const name = (advice: Advice) => `${post} ${findingName(advice)}`;
  const findings = all.filter((finding) => (finding.stops ? finding.rule !== 'gap' : !dismissed.has(name(finding))));
  const goTo = ({ place }: Finding) => place !== undefined && onGo(place);
  const show = (finding: Finding) => {
    setOpen(findingName(finding));
    goTo(finding);
  };
  return {
    findings,
    open,
    goTo,
    /** The one after the one that is open, from the last to the first. */
    showNext() {
      const at = findings.findIndex((finding) => findingName(finding) === open);
      const next = findings[(at + 1) % findings.length];
      if (next !== undefined) show(next);
    },
    onOpen(finding: Finding | undefined) {
      if (finding === undefined) setOpen(undefined);
      else show(finding);
    },
    onDismiss: (advice: Advice) => setDismissed(new Set([...dismissed, name(advice)])),
  };
}
