/** Whether a fold is open: as it begins, then as the person leaves it, and unfolded by whatever leads to what it holds. */
import { useState } from 'react';

/** How a fold begins. */
export interface Klappenart {
  /** Whether it is unfolded when it is first shown; from then on it is as the person leaves it. */
  readonly anfangsOffen?: boolean;
  /** Each new value unfolds it, such as what a jump is looking for; null leaves it as it is. */
  readonly zeigen?: unknown;
}

/** Its state, and what sets it. */
export function useKlappe({
  anfangsOffen = false,
  zeigen = null,
}: Klappenart): [boolean, (offen: boolean) => void] {
  const [offen, setOffen] = useState(anfangsOffen || zeigen !== null);
  const [gesehen, setGesehen] = useState(zeigen);
  // While rendering, so that what it holds is there at once for whoever wants to go to it.
  if (zeigen !== gesehen) {
    setGesehen(zeigen);
    if (zeigen !== null) setOffen(true);
  }
  return [offen, setOffen];
}
