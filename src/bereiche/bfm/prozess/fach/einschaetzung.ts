/**
 * The third criterion of S0, „das bFM führt zu konkreten Integrationsfortschritten“, as the chain of decisions and the case
 * know it. A step that decides it says so in both places at once.
 */
import {
  FM_GRUND_LABEL,
  FM_GRUND_NACH_ENDE,
  type FmGrund,
  type Statusschritt,
} from '../../../../rules/fallmanagement';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Fall } from '../../../../fall/fall';
import type { Statuskette, Statuszeile } from './statuskette';

/** The Einschätzung as it stands in the case. */
export type Fmangabe = Pick<Fall, 'fmEinschaetzung' | 'fmGrund'>;

const OFFEN: Fmangabe = { fmEinschaetzung: null, fmGrund: '' };

type Entscheidung = Pick<Statuszeile, 'schritt' | 'grund'>;

const ANGABE: Record<Statusschritt, (grund: Statuszeile['grund']) => Fmangabe | null> = {
  vormerken: () => null,
  nichtUebernehmen: (grund) => nein(grund as FmGrund | null),
  uebernehmen: () => ({ fmEinschaetzung: 'ja', fmGrund: '' }),
  fortfuehren: () => null,
  beenden: (grund) => {
    const folgt = FM_GRUND_NACH_ENDE[grund as keyof typeof FM_GRUND_NACH_ENDE];
    return folgt === undefined ? OFFEN : nein(folgt);
  },
};

function nein(grund: FmGrund | null): Fmangabe {
  return { fmEinschaetzung: 'nein', fmGrund: grund === null ? '' : FM_GRUND_LABEL[grund] };
}

/** What a step says of it; null where it says nothing and the Einschätzung stays. */
export function einschaetzungNach({ schritt, grund }: Entscheidung): Fmangabe | null {
  return ANGABE[schritt](grund);
}

/** The day of the decision that a „nein“ of the case comes from; null where somebody has entered it beside the steps. */
export function neinSeit(angabe: Fmangabe, { zeilen }: Statuskette): PlainDate | null {
  const letzte = zeilen.findLast((each) => einschaetzungNach(each) !== null);
  const gesagt = letzte && einschaetzungNach(letzte);
  const istDiese = gesagt?.fmEinschaetzung === 'nein' && angabe.fmEinschaetzung === 'nein';
  return istDiese ? (letzte?.datum ?? null) : null;
}
