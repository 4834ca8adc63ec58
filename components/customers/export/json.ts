import type { Format } from './format.ts';

/** An array of customers with their accounts, one a line. */
export const json: Format = {
  ending: 'json',
  type: 'application/json',
  begin: () => '[',
  lines: (customers, isFirst) =>
    customers
      .map(({ customer, accounts }, place) => {
        const comma = isFirst && place === 0 ? '' : ',';
        return `${comma}\n${JSON.stringify({ ...customer, accounts })}`;
      })
      .join(''),
  end: () => '\n]\n',
};
