import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapNames } from '../../lib/model/response.ts';
import { gapValues } from '../../lib/reply/gap-values.ts';
import { fillGaps } from '../../lib/reply/gaps.ts';

describe('gaps', () => {
  it('take their values, everywhere they stand', () => {
    const filled = fillGaps('Hi {{customer.firstName}}, {{ customer.firstName }}! {{agent.name}}', {
      'customer.firstName': 'Sarah',
      'agent.name': 'Kim',
    });
    expect(filled).toEqual({ text: 'Hi Sarah, Sarah! Kim', missing: [] });
  });

  it('without a value stay, and are named once', () => {
    expect(fillGaps('{{agent.name}} {{brand.name}} {{agent.name}}', { 'brand.name': '  ' })).toEqual({
      text: '{{agent.name}} {{brand.name}} {{agent.name}}',
      missing: ['agent.name', 'brand.name'],
    });
  });

  it('that nobody knows are missing too', () => {
    expect(fillGaps('{{customer.age}} {{constructor}} {{__proto__}}', {}).missing).toEqual([
      'customer.age',
      'constructor',
      '__proto__',
    ]);
  });

  it('never read a stranger’s name as a gap or a replacement pattern', () => {
    const values = { 'customer.name': "{{agent.name}} $& $1 $'", 'agent.name': 'Kim' };
    expect(fillGaps('{{customer.name}}!', values)).toEqual({ text: "{{agent.name}} $& $1 $'!", missing: [] });
  });

  it('leave one full stop where the value ends with one', () => {
    expect(fillGaps('Yours, {{agent.name}}. Bye', { 'agent.name': 'Kim L.' }).text).toBe('Yours, Kim L. Bye');
  });

  it('leave everything else as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        fc.pre(!/\{\{[^{}]+\}\}/.test(text));
        expect(fillGaps(text, { 'agent.name': 'Kim' })).toEqual({ text, missing: [] });
      }),
    );
  });
});

describe('values for gaps', () => {
  const brand = { name: 'Acme', handles: [{ site: 'x' as const, handle: '@acme' }] };
  const author = { handle: 'sarah_92', name: 'Dr. Sarah Lee' };

  it('come from the customer, the post, the agent and the brand', () => {
    const values = gapValues({ site: 'x', author, agentName: 'Kim', brand, shop: 'Main Street' });
    expect(values).toEqual({
      'customer.firstName': 'Sarah',
      'customer.name': 'Dr. Sarah Lee',
      'customer.handle': '@sarah_92',
      'agent.name': 'Kim',
      'brand.name': 'Acme',
      'brand.handle': '@acme',
      'brand.shop': 'Main Street',
    });
    expect(Object.keys(values).toSorted()).toEqual(gapNames.toSorted());
  });

  it('prefer the first name an agent typed', () => {
    const customer = { name: 'Café Blume', firstName: 'Rosa' };
    expect(gapValues({ site: 'x', author, customer, agentName: '' })).toMatchObject({ 'customer.firstName': 'Rosa' });
  });

  it('are absent where nothing is known', () => {
    expect(gapValues({ site: 'facebook', author: { handle: '1000' }, agentName: ' ' })).toEqual({});
    expect(gapValues({ site: 'facebook', agentName: '', brand })).toEqual({ 'brand.name': 'Acme' });
  });

  it('keep a stranger’s name on one line and in one direction', () => {
    const values = gapValues({ site: 'x', author: { handle: 'a', name: '\u202eSarah\n\nLee\u0000' }, agentName: '' });
    expect(values['customer.name']).toBe('Sarah Lee');
  });
});
