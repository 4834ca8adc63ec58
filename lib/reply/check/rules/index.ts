import type { CheckRule } from '../../../model/check.ts';
import type { Rule } from '../rule.ts';
import { apologyHollow } from './apology-hollow.ts';
import { apologyMissing } from './apology-missing.ts';
import { avoidedWord } from './avoided-word.ts';
import { blames } from './blames.ts';
import { copied } from './copied.ts';
import { detached } from './detached.ts';
import { emoji } from './emoji.ts';
import { formality } from './formality.ts';
import { gap } from './gap.ts';
import { greeting } from './greeting.ts';
import { joke } from './joke.ts';
import { noName } from './no-name.ts';
import { nonCommittal } from './non-committal.ts';
import { oddLink } from './odd-link.ts';
import { overLimit } from './over-limit.ts';
import { ownWord } from './own-word.ts';
import { privateData } from './private-data.ts';
import { promise } from './promise.ts';
import { rude } from './rude.ts';
import { sells } from './sells.ts';
import { sentBefore } from './sent-before.ts';
import { shouting } from './shouting.ts';
import { signOff } from './sign-off.ts';
import { superior } from './superior.ts';
import { unanswered } from './unanswered.ts';
import { wrongLanguage } from './wrong-language.ts';

/** Every rule; a new one is a file, its name in `lib/model/check.ts`, and a line here. */
export const rules: { readonly [Id in CheckRule]: Rule } = {
  apologyHollow,
  apologyMissing,
  avoidedWord,
  blames,
  copied,
  detached,
  emoji,
  formality,
  gap,
  greeting,
  joke,
  noName,
  nonCommittal,
  oddLink,
  overLimit,
  ownWord,
  privateData,
  promise,
  rude,
  sells,
  sentBefore,
  shouting,
  signOff,
  superior,
  unanswered,
  wrongLanguage,
};
