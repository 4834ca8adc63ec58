import { useState } from 'react';
import { i18n } from '#i18n';
import { type ModelChoice, ModelKey, originOf, readModelAddress } from '../../lib/model/drafting.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { Field, Input } from '../ui/field.tsx';
import { PriceFields, readPrice, typePrice } from './price-fields.tsx';
import { useModelPermission } from './use-model-permission.ts';

type Addressed = Extract<ModelChoice, { address: string }>;

/** What Ollama listens to unless it is told otherwise. */
const usual = { machine: 'http://localhost:11434/v1', service: '' } as const;

interface AddressFormProps {
  readonly place: Addressed['place'];
  /** What is kept now, where it is of this kind. */
  readonly kept: Addressed | undefined;
  readonly hasKey: boolean;
  readonly pending: boolean;
  /** An empty key leaves the one that is kept. */
  readonly onSave: (choice: Addressed, key: string) => void;
}

/** Where a model answers, which one, and the key for it; the browser asks for that host when it is kept. */
export function AddressForm({ place, kept, hasKey, pending, onSave }: AddressFormProps) {
  const [address, setAddress] = useState(kept?.address ?? usual[place]);
  const [model, setModel] = useState(kept?.model ?? '');
  const [key, setKey] = useState('');
  const [price, setPrice] = useState(() => typePrice(kept?.place === 'service' ? kept.price : undefined));
  const [looked, setLooked] = useState(false);
  const permission = useModelPermission();
  const read = readModelAddress(address);
  const found = read?.place === place ? read.address : undefined;
  const isKey = key === '' || ModelKey.safeParse(key).success;
  const readOf = readPrice(price);
  const save = async () => {
    setLooked(true);
    if (found === undefined || model.trim() === '' || !isKey || readOf === undefined) return;
    // First of all: what comes after an await is no click any more.
    if (!(await permission.ask(originOf(found), place === 'service'))) return;
    const chosen = { address: found, model: model.trim() };
    const costs = readOf === 'none' ? {} : { price: readOf };
    onSave(place === 'service' ? { place, ...chosen, ...costs } : { place, ...chosen }, key);
    setKey('');
    setAddress(found);
  };
  return (
    <form
      className="model-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={i18n.t('drafting.address')}
        hint={i18n.t(`drafting.addressHint.${place}`)}
        wrong={looked && found === undefined ? i18n.t(`drafting.addressWrong.${place}`) : undefined}
      >
        <Input
          type="url"
          value={address}
          maxLength={500}
          placeholder={i18n.t(`drafting.addressExample.${place}`)}
          onChange={({ target }) => setAddress(target.value)}
        />
      </Field>
      <Field
        label={i18n.t('drafting.model')}
        hint={i18n.t('drafting.modelHint')}
        wrong={looked && model.trim() === '' ? i18n.t('drafting.modelMissing') : undefined}
      >
        <Input value={model} maxLength={200} spellCheck={false} onChange={({ target }) => setModel(target.value)} />
      </Field>
      {place === 'service' && (
        <Field
          label={i18n.t('drafting.key')}
          hint={i18n.t(hasKey ? 'drafting.keyKept' : 'drafting.keyHint')}
          wrong={isKey ? undefined : i18n.t('drafting.keyWrong')}
        >
          <Input
            type="password"
            value={key}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setKey(target.value.trim())}
          />
        </Field>
      )}
      {place === 'service' && <PriceFields typed={price} isWrong={looked && readOf === undefined} onType={setPrice} />}
      {permission.refused && <ProblemNote problem={{ kind: 'modelNotAllowed' }} />}
      <div className="row">
        <Button type="submit" disabled={pending}>
          {i18n.t('drafting.save')}
        </Button>
      </div>
    </form>
  );
}
