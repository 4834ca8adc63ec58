import { looksLikeEmail } from '../contact/email.ts';
import { type PhoneNumber, phonesIn, readPhone } from '../contact/phone.ts';
import { accountOf } from '../model/account-address.ts';
import { partsOfCell } from '../model/cell-list.ts';
import { longestField, longestWords } from '../model/customer.ts';
import { type SiteId, siteIds } from '../model/ids.ts';
import { type Meaning, mostHandles, type RowTrouble, type TableMapping, type TableRow } from '../model/table-import.ts';
import { allOf, type Cell, exact, firstOf } from './cells.ts';

type Note = (trouble: RowTrouble, header?: string) => void;
type Person = TableRow['person'];

const longestLabel = 60;
const mostLabels = 20;

/** Who a row is about; undefined where nothing in it recognises a person, or where something is far too long. */
export function readPerson(cells: readonly Cell[], { country }: TableMapping, note: Note): Person | undefined {
  const short = (meaning: Meaning, between?: string) => within(cells, meaning, between, note);
  const [firstName, lastName] = [short('firstName'), short('lastName')];
  const together = [firstName, lastName].filter(Boolean).join(' ').slice(0, longestField);
  const name = short('name') ?? (together === '' ? undefined : together);
  const email = readEmailCell(firstOf(cells, 'email'), note);
  const phone = readPhoneCell(firstOf(cells, 'phone'), country, note);
  const accounts = siteIds.flatMap((site) => {
    const handles = checked(firstOf(cells, site), 'handle', (text) => readHandles(site, text), note) ?? [];
    return handles.map((handle) => ({ site, handle }));
  });
  const number = readNumberCell(firstOf(cells, 'number'), note) && short('number');
  const person = defined({ name, firstName, email, number, place: short('place', ', '), link: short('link') });
  if ([name, email, phone, number, accounts[0]].every((one) => one === undefined)) {
    note('nobody');
    return undefined;
  }
  const remark = allOf(cells, 'note', '\n');
  if ((remark?.length ?? 0) > longestWords) note('tooLong', firstOf(cells, 'note')?.header);
  const phones = phone && { phone: phone.everywhere, nationalPhone: phone.atHome };
  return { ...person, ...phones, accounts, labels: readLabels(cells, note), ...defined({ note: remark }) };
}

/** A text of a customer's record; one that is longer than any is a mistake in the table. */
function within(cells: readonly Cell[], meaning: Meaning, between: string | undefined, note: Note): string | undefined {
  const first = firstOf(cells, meaning);
  const text = between === undefined ? first?.text : allOf(cells, meaning, between);
  if (text === undefined || text.length <= longestField) return text;
  note('tooLong', first?.header);
  return undefined;
}

function checked<Value>(
  cell: Cell | undefined,
  trouble: RowTrouble,
  read: (text: string) => Value | undefined,
  note: Note,
): Value | undefined {
  const value = cell === undefined ? undefined : read(cell.text);
  if (cell !== undefined && value === undefined) note(trouble, cell.header);
  return value;
}

/** Of several addresses the first counts; where one of them is none, none is taken. */
function readEmailCell(cell: Cell | undefined, note: Note): string | undefined {
  const addresses = partsOfCell(cell?.text ?? '').map((part) => part.replace(/^mailto:/i, ''));
  const [first, ...others] = addresses;
  const isRight = addresses.every((address) => address.length <= longestField && looksLikeEmail(address));
  if (cell !== undefined && (first === undefined || !isRight)) note('email', cell.header);
  else if (others.length > 0) note('moreEmails', cell?.header);
  return isRight ? first : undefined;
}

/** Shops give everybody who orders without an account the number 0. */
function readNumberCell(cell: Cell | undefined, note: Note): string | undefined {
  const text = exact(cell, note);
  return text === undefined || /^0+$/.test(text) ? undefined : text;
}

/** Words may stand beside a number, and of several the first counts. */
function readPhoneCell(cell: Cell | undefined, country: string, note: Note): PhoneNumber | undefined {
  const text = exact(cell, note);
  if (cell === undefined || text === undefined) return undefined;
  const whole = readPhone(text, country);
  if (whole !== undefined) return whole;
  const [first, ...others] = phonesIn(text, country);
  if (first === undefined) note('phone', cell.header);
  else if (others.length > 0) note('morePhones', cell.header);
  return first;
}

/** Several may stand in one cell, with commas between them; where one is no handle, none is taken. */
function readHandles(site: SiteId, text: string): string[] | undefined {
  const handles = partsOfCell(text).map((part) => accountOf(site, part));
  const read = [...new Set(handles.filter((handle) => handle !== undefined))];
  return read.length === 0 || read.length > mostHandles || handles.includes(undefined) ? undefined : read;
}

/** Google’s contacts put everybody into groups of its own, which begin with a star: these are no labels. */
function readLabels(cells: readonly Cell[], note: Note): string[] {
  const labels = cells.flatMap(({ column, text }) => (column.meaning === 'label' ? partsOfCell(text) : []));
  const used = [...new Set(labels)].filter((label) => !label.startsWith('* '));
  if (used.length > mostLabels || used.some((label) => label.length > longestLabel))
    note('tooLong', firstOf(cells, 'label')?.header);
  return used.slice(0, mostLabels).map((label) => label.slice(0, longestLabel));
}

function defined<Shape extends Record<string, string | undefined>>(shape: Shape) {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Shape]?: string;
  }; // the same keys without those that are undefined
}
