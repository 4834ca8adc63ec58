import { useQuery } from '@tanstack/react-query';
import { ulid } from 'ulid';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/messages/protocol/index.ts';
import { ResponseId } from '../../lib/model/ids.ts';
import type { CannedResponse } from '../../lib/model/response.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useToast } from '../ui/toast.tsx';
import { useAsk } from '../use-ask.ts';

type Wording = Answer<'wordings'>[number];

interface WordingsProps {
  /** Write a canned response that begins like this. */
  readonly onMake: (response: CannedResponse) => void;
}

/** What agents wrote themselves again and again, each with the replies behind it; nothing where that is nothing. */
export function Wordings({ onMake }: WordingsProps) {
  const wordings = useQuery(question('wordings', undefined)).data;
  const declining = useAsk('declineWording');
  const toast = useToast();
  if (wordings === undefined || wordings.length === 0) return null;
  const send = ({ id: wording, text }: Wording, takenBack?: true) =>
    declining.send({ id: newEntry(), wording, text, ...(takenBack === true ? { takenBack } : {}) });
  const decline = async (wording: Wording) => {
    if ((await send(wording)) !== undefined) toast(i18n.t('responses.wordingDeclined'), () => void send(wording, true));
  };
  return (
    <section className="section" aria-labelledby="wordings">
      <h2 id="wordings" className="section-title">
        {i18n.t('responses.wordings')}
      </h2>
      <ul className="wordings" aria-labelledby="wordings">
        {wordings.map((wording) => (
          <li key={wording.id}>
            <p>{whoWrote(wording)}</p>
            <blockquote lang={wording.language} dir="auto">
              {wording.text}
            </blockquote>
            <details>
              <summary>{i18n.t('responses.wordingReplies')}</summary>
              <ul>
                {wording.replies.map(({ id, at, by, text }) => (
                  <li key={id}>
                    <TimeAgo at={at} />
                    {by !== '' && ` · ${by}`}: <StrangersWords>{text}</StrangersWords>
                  </li>
                ))}
              </ul>
            </details>
            <div className="row">
              <Button small onClick={() => onMake(asResponse(wording))}>
                {i18n.t('responses.makeResponse')}
              </Button>
              <Button small look="quiet" onClick={() => void decline(wording)}>
                {i18n.t('responses.declineWording')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {declining.problem !== undefined && <ProblemNote problem={declining.problem} />}
    </section>
  );
}

/** Who did not tell a name may be anybody: then only the replies are counted. */
function whoWrote({ authors, customers }: Wording): string {
  const count = formatNumber(customers);
  return authors.length < 2
    ? i18n.t('responses.wroteToMany', { count })
    : i18n.t('responses.severalWrote', { authors: formatNumber(authors.length), count });
}

function asResponse({ text, language, issueType }: Wording): CannedResponse {
  return {
    id: ResponseId.parse(ulid()),
    title: '',
    text,
    ...(language === undefined ? {} : { language }),
    ...(issueType === undefined ? {} : { issueTypes: [issueType] }),
  };
}
