import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { CustomerId, type EntryId } from '../../lib/model/ids.ts';
import type { Candidate, Proposal, RowPlan, StagedTable, TableRow } from '../../lib/model/table-import.ts';
import { knownOf } from '../customers/known-of.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Field, Select } from '../ui/field.tsx';
import { formatAmount, formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { shortDate } from '../ui/time.ts';
import { useAsk } from '../use-ask.ts';
import { byWords } from './by-words.ts';

/** Of somebody a row may be about: enough to know them by. */
const mostFacts = 3;

interface ProposalLineProps {
  readonly id: EntryId;
  readonly proposal: Proposal;
  readonly onChosen: (staged: StagedTable) => void;
}

/** One row of a table, and what is to become of it. */
export function ProposalLine({ id, proposal: { row, plan }, onChosen }: ProposalLineProps) {
  return (
    <li className="proposal">
      <span className="proposal-line tabular">{formatNumber(row.line)}</span>
      <div className="proposal-row">
        <StrangersWords className="proposal-name">{rowName(row)}</StrangersWords>
        <StrangersWords className="proposal-facts">{rowFacts(row)}</StrangersWords>
      </div>
      <div className="proposal-plan">
        {plan.kind === 'question' ? (
          <Question id={id} line={row.line} plan={plan} onChosen={onChosen} />
        ) : (
          <Outcome plan={plan} />
        )}
      </div>
    </li>
  );
}

function Outcome({ plan }: { readonly plan: Exclude<RowPlan, { kind: 'question' }> }) {
  if (plan.kind === 'created') return <span>{i18n.t('tables.somebodyNew')}</span>;
  return (
    <>
      <StrangersWords className="proposal-name">{plan.who.name}</StrangersWords>
      <span className="proposal-facts">{i18n.t('tables.same', { what: byWords(plan.who.by) })}</span>
    </>
  );
}

interface QuestionProps {
  readonly id: EntryId;
  readonly line: number;
  readonly plan: Extract<RowPlan, { kind: 'question' }>;
  readonly onChosen: (staged: StagedTable) => void;
}

function Question({ id, line, plan, onChosen }: QuestionProps) {
  const [choice, setChoice] = useState(plan.choice ?? '');
  const { send, problem } = useAsk('tableChoose');
  const nameOf = useCandidateNames(id, plan.candidates);
  const choose = async (value: string) => {
    const before = choice;
    setChoice(value);
    const chosen = value === '' ? {} : { choice: value === 'new' ? ('new' as const) : CustomerId.parse(value) };
    const sent = await send({ import: id, line, ...chosen });
    if (sent === undefined) setChoice(before);
    else onChosen(sent.answer);
  };
  return (
    <>
      <Field label={i18n.t('tables.who', { line: formatNumber(line) })} labelUnseen>
        <Select value={choice} onChange={({ target }) => void choose(target.value)}>
          <option value="">{i18n.t('tables.leaveOut')}</option>
          {plan.candidates.map((candidate) => (
            <option key={candidate.customer} value={candidate.customer}>
              {i18n.t('tables.candidate', { name: nameOf(candidate), what: byWords(candidate.by) })}
            </option>
          ))}
          <option value="new">{i18n.t('tables.somebodyNew')}</option>
        </Select>
      </Field>
      {problem !== undefined && <ProblemNote problem={problem} />}
    </>
  );
}

/** Several are called the same: what else is known of each tells which is which, or in which row of the table they are. */
function useCandidateNames(id: EntryId, candidates: readonly Candidate[]): (candidate: Candidate) => string {
  const listed = useQuery(question('listCustomers', { customers: candidates.map(({ customer }) => customer) })).data;
  return ({ customer, name }) => {
    const line = listed?.find((one) => one.customer.id === customer);
    const row = customer.startsWith(`${id}:`) ? [i18n.t('tables.row', { line: customer.slice(id.length + 1) })] : [];
    return [name, ...(line === undefined ? row : knownOf(line).slice(0, mostFacts))].join(' · ');
  };
}

function rowName({ person: { name, email, phone, number, accounts } }: TableRow): string {
  return name ?? email ?? (accounts[0] && `@${accounts[0].handle}`) ?? phone ?? number ?? '';
}

/** What else the row tells, in the order in which one looks for it. */
function rowFacts({ person, contact }: TableRow): string {
  const { name, email, phone, number, place, accounts, labels } = person;
  const known = [
    name === undefined ? undefined : email,
    number,
    ...accounts.map(({ handle }) => `@${handle}`),
    phone,
    place,
  ];
  const told =
    contact === undefined
      ? []
      : [
          i18n.t(`log.kinds.${contact.kind}`),
          shortDate(Date.parse(contact.at), Date.now()),
          contact.reference,
          contact.amount && formatAmount(contact.amount),
        ];
  return [...told, ...known, ...labels].filter((fact) => fact !== undefined).join(' · ');
}
