import { useEffect, useState } from 'react';

/** In milliseconds: shorter than the pause after a word, longer than the one between two letters. */
const pause = 90;

/** A value once it has stayed the same for a moment; what somebody types is asked for when they pause. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
