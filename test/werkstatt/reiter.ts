/** The names of all tabs of the pane, in their order. */
import { reiterVon } from '../../src/bausteine/bereich';
import { BEREICHE } from '../../src/bereiche/bereiche';

export const REITER: readonly string[] = reiterVon(BEREICHE).map(({ titel }) => titel);
