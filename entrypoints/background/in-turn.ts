/** Does works one after the other, each with what the ones before it wrote: for what is read, changed and written back. */
export function inTurn(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
}
