/** The words about the Einschätzung des Fallmanagements and about stays of before, in the view and in the Vermerk. */
import type { Begruendungsanlass } from '../fach/begruendung';
import { type Aufenthaltsdauer, istZusammenLang, monateZusammen } from '../fach/aufenthalte';
import type { Fmangabe } from '../fach/einschaetzung';
import { germanDate, type PlainDate } from '../../../../listen/plainDate';
import { BFM_DAUER } from '../../../../rules/fallmanagement';
import { monateText } from './fallmanagement';

export const EINSCHAETZUNG = {
  frage: 'Einschätzung des Fallmanagements',
  antwort: 'Das bFM führt zu konkreten Integrationsfortschritten',
  bisher: 'Bisher',
  integriert: 'Festlegung „integriert, aber leistungsberechtigt“ mit eintragen?',
  integriertKurz: 'Festlegung „integriert“',
  integriertJa: 'Ja, die Person bleibt leistungsberechtigt',
  integriertNein: 'Nein, die Festlegung bleibt, wie sie ist',
  veraltet:
    'Das eingetragene Ergebnis gehört nicht mehr zu den jetzigen Angaben. Kennung und Betreuung im Blatt „Kennung“ sind noch die von davor.',
  neuEintragen: 'Ergebnis ansehen und neu eintragen',
  zusammenLang: `Alle Aufenthalte zusammen sind länger als ${BFM_DAUER.wert} Monate. Die Frist gilt für jeden Aufenthalt einzeln.`,
} as const;

/** What the Begründung has to be about; null where none is needed. */
export function begruendungHinweis(anlass: Begruendungsanlass | null): string {
  const nur = 'Steht nur im geschützten Vermerk.';
  return anlass === null ? nur : `${ANLASS[anlass]} ${nur}`;
}

const ANLASS: Record<Begruendungsanlass, string> = {
  kriterium: 'Bei dieser Entscheidung nötig.',
  umstaende: 'Nötig: Was hat sich seit dem letzten Ende oder der letzten Ablehnung geändert?',
  fruehererNein: 'Nötig: Warum führt das bFM jetzt zu Fortschritten, anders als zuletzt eingeschätzt?',
  sonstiges: 'Bei diesem Grund nötig.',
  dauer: `Nötig, weil die ${BFM_DAUER.wert} Monate erreicht sind.`,
};

/** The Einschätzung as it stands in the case. */
export function einschaetzungText({ fmEinschaetzung, fmGrund }: Fmangabe): string {
  if (fmEinschaetzung === null) return 'offen';
  if (fmEinschaetzung === 'ja') return 'ja, das bFM führt zu konkreten Integrationsfortschritten';
  return fmGrund.trim() === '' ? 'nein' : `nein, ${fmGrund.trim()}`;
}

/** A „nein“ of before, with the day of its decision where the steps know it. */
export function bisherigesNein(angabe: Fmangabe, seit: PlainDate | null): string {
  return `${einschaetzungText(angabe)} (${seit === null ? 'ohne Tag eingetragen' : germanDate(seit)})`;
}

/** The stays with their months, and all months together; '' without any. */
export function aufenthalteText(alle: readonly Aufenthaltsdauer[]): string {
  if (alle.length === 0) return '';
  const teile = alle.map(({ von, bis, monate }) => {
    const zeit = bis === null ? `seit ${germanDate(von)}` : `${germanDate(von)} bis ${germanDate(bis)}`;
    return `${zeit} (${monateText(monate)})`;
  });
  return `${teile.join(', ')}; zusammen ${monateText(monateZusammen(alle))}`;
}

/** What is to be known of the stays: all of them where one of them is over, and where they are long together. */
export function aufenthaltssaetze(alle: readonly Aufenthaltsdauer[]): string[] {
  if (alle.every(({ bis }) => bis === null)) return [];
  const saetze = [`Aufenthalte im bFM: ${aufenthalteText(alle)}.`];
  return istZusammenLang(alle) ? [...saetze, EINSCHAETZUNG.zusammenLang] : saetze;
}
