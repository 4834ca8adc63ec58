/** The first of some rows, and each so many after it. */
export function every<Row>(rows: readonly Row[], step: number): Row[] {
  return rows.filter((_, place) => place % step === 0);
}
