/** What a participant may guess. */
import { type Kennung, KENNUNGEN } from '../../../rules/vocabulary';

/** The Kennungen of the rules, without the one that only a contradiction in the cells has. */
export const TIPPS: readonly Kennung[] = KENNUNGEN.filter((each) => each !== 'nicht eindeutig');
