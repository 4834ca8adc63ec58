/** Which lines of a list are chosen, and where the person is in it. Places count from 0. */
export interface Selection<Id> {
  readonly chosen: ReadonlySet<Id>;
  /** The line that keys act on; undefined before anybody went into the list. */
  readonly at: number | undefined;
  /** Where a range begins. */
  readonly anchor: number | undefined;
  /** What was chosen before the range was. */
  readonly before: ReadonlySet<Id>;
}

export const nothingChosen: Selection<never> = {
  chosen: new Set(),
  at: undefined,
  anchor: undefined,
  before: new Set(),
};

/** Goes to a line; a range that is begun later begins there. */
export function goToLine<Id>(selection: Selection<Id>, at: number): Selection<Id> {
  return { ...selection, at, anchor: at, before: selection.chosen };
}

/** Chooses a line, or no longer. */
export function toggle<Id>(selection: Selection<Id>, ids: readonly Id[], at: number): Selection<Id> {
  const id = ids[at];
  if (id === undefined) return selection;
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { chosen, at, anchor: at, before: chosen };
}

/** Chooses everything from where the range began up to this line, besides what was chosen before that. */
export function extendTo<Id>(selection: Selection<Id>, ids: readonly Id[], at: number): Selection<Id> {
  const anchor = selection.anchor ?? at;
  const range = ids.slice(Math.min(anchor, at), Math.max(anchor, at) + 1);
  return { ...selection, chosen: new Set([...selection.before, ...range]), at, anchor };
}

export function chooseAll<Id>(selection: Selection<Id>, ids: readonly Id[]): Selection<Id> {
  const chosen = new Set(ids);
  return { ...selection, chosen, before: chosen };
}

export function chooseNone<Id>(selection: Selection<Id>): Selection<Id> {
  return { ...selection, chosen: new Set(), before: new Set(), anchor: selection.at };
}
