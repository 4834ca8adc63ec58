import './responses.css';
import { useQuery } from '@tanstack/react-query';
import ResponsesIcon from 'lucide-react/icons/message-square-text';
import AddIcon from 'lucide-react/icons/plus';
import { useState } from 'react';
import { ulid } from 'ulid';
import { i18n } from '#i18n';
import { ResponseId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import type { CannedResponse } from '../../lib/model/response.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useToast } from '../ui/toast.tsx';
import { useAsk } from '../use-ask.ts';
import { ExchangeButtons } from './exchange/exchange-buttons.tsx';
import { ImportOffer, type ResponsesOffer } from './exchange/import-offer.tsx';
import { findResponses, type ResponseSearch } from './find-responses.ts';
import { ResponseForm } from './response-form.tsx';
import { foldersOf, ResponseFolders } from './response-list.tsx';
import { ResponseSearchBar } from './response-search-bar.tsx';
import { Wordings } from './wordings.tsx';

/** Ready texts with gaps: a list to search, and the one that is being written. */
export function ResponsesPage() {
  const responses = useQuery(question('responses', undefined));
  const uses = useQuery(question('responseUses', undefined));
  const types = useQuery(question('issueTypes', undefined));
  const save = useAsk('saveResponse');
  const remove = useAsk('removeResponse');
  const toast = useToast();
  const [chosen, setChosen] = useState<CannedResponse>();
  const [offer, setOffer] = useState<ResponsesOffer>();
  const [search, setSearch] = useState<ResponseSearch>({ text: '' });
  const failed = [responses, uses, types].find(({ error }) => error !== null);
  if (failed !== undefined)
    return <ProblemNote problem={asProblem(failed.error)} onRetry={() => void failed.refetch()} />;
  if (responses.data === undefined || uses.data === undefined || types.data === undefined)
    return <Skeleton lines={6} />;
  const known = { types: types.data, uses: uses.data };

  const add = () => setChosen({ id: ResponseId.parse(ulid()), title: '', text: '' });
  const keep = async (response: CannedResponse) => {
    if ((await save.send({ id: newEntry(), response })) === undefined) return;
    setChosen(undefined);
    toast(i18n.t('responses.saved', { title: response.title }));
  };
  const drop = async (response: CannedResponse) => {
    if ((await remove.send({ id: newEntry(), response: response.id })) === undefined) return;
    setChosen(undefined);
    toast(i18n.t('responses.removed', { title: response.title }), () => void keep(response));
  };
  const problem = save.problem ?? remove.problem;
  if (chosen !== undefined)
    return (
      <>
        <ResponseForm
          key={chosen.id}
          response={chosen}
          pending={save.pending}
          folders={foldersOf(responses.data)}
          onSave={keep}
          onRemove={responses.data.some(({ id }) => id === chosen.id) ? drop : undefined}
          onCancel={() => setChosen(undefined)}
        />
        {problem !== undefined && <ProblemNote problem={problem} />}
      </>
    );
  if (offer !== undefined) return <ImportOffer offer={offer} onDone={() => setOffer(undefined)} />;
  const exchange = <ExchangeButtons responses={responses.data} onRead={setOffer} />;
  if (responses.data.length === 0)
    return (
      <>
        <EmptyState
          icon={<ResponsesIcon size={28} aria-hidden="true" />}
          title={i18n.t('responses.emptyTitle')}
          actions={
            <>
              <Button look="primary" onClick={add}>
                {i18n.t('responses.add')}
              </Button>
              {exchange}
            </>
          }
        >
          {i18n.t('responses.empty')}
        </EmptyState>
        <Wordings onMake={setChosen} />
      </>
    );
  return (
    <>
      <div className="row responses-bar">
        <ResponseSearchBar search={search} onChange={setSearch} />
        <Button look="primary" onClick={add}>
          <AddIcon size={14} aria-hidden="true" />
          {i18n.t('responses.add')}
        </Button>
        {exchange}
      </div>
      <Wordings onMake={setChosen} />
      <ResponseFolders
        responses={findResponses(search, responses.data, known, Date.now())}
        known={known}
        onChoose={setChosen}
      />
    </>
  );
}
