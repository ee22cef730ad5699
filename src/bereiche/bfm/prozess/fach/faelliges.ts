/** All that falls due of the bFM and of the case around it. */
import { type Bfmfaelliges, type Bfmlage, KETTENARTEN } from './bfmlage';
import { faelligeEntscheidungen } from './faelligeEntscheidungen';
import { faelligeTermine } from './faelligeTermine';
import { faelligImBfm } from './faelligImBfm';
import { faelligNeukunde } from './faelligNeukunde';

/** By the Neukundenverfahren, the bFM, the decisions about it, and single dates. */
export function faelligesDesFalls(lage: Bfmlage): Bfmfaelliges {
  return {
    faelligkeiten: [
      ...faelligNeukunde(lage),
      ...faelligImBfm(lage),
      ...faelligeEntscheidungen(lage),
      ...faelligeTermine(lage),
    ],
    ungewiss: lage.kette.status === null ? KETTENARTEN : [],
  };
}
