/** Random tries for the walks through the bFM; nothing here decides anything. */
import type { Schrittangaben } from '../../../../../src/bereiche/bfm/prozess/fach/schritt';
import {
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUENDE,
  STATUSSCHRITTE,
  ZUGANGSKRITERIEN,
  type Statusschritt,
} from '../../../../../src/rules/fallmanagement';
import { date } from '../../../../support/faelle';
import { monateSpaeter, tageSpaeter, type Modell, type Umstaende } from './statusmodell';

/** What a person would do next, so that the walks get far; a stay is to last. */
const NAHELIEGEND: Readonly<Record<Modell['status'], readonly Statusschritt[]>> = {
  draussen: ['vormerken', 'vormerken', 'nichtUebernehmen'],
  gemerkt: ['uebernehmen', 'uebernehmen', 'nichtUebernehmen'],
  drin: [...Array.from({ length: 14 }, () => 'fortfuehren' as const), 'beenden'],
  vorbei: ['vormerken', 'nichtUebernehmen'],
};

/** Random numbers that are the same in every run. */
export class Zufall {
  constructor(private stand: number) {}
  /** Below `grenze`. */
  zahl(grenze: number): number {
    this.stand = (Math.imul(this.stand, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.stand / 2 ** 32) * grenze);
  }
  aus<Wert>(werte: readonly Wert[]): Wert {
    return werte[this.zahl(werte.length)] as Wert;
  }
  /** In so many of a hundred cases. */
  selten(prozent: number): boolean {
    return this.zahl(100) < prozent;
  }
}

/** The circumstances of a day. */
export function umstaende(zufall: Zufall, heute: string, monate: number): Umstaende {
  return {
    heute,
    monate,
    profiling: !zufall.selten(10),
    vertretung: !zufall.selten(10),
    kriterienErfuellt: zufall.aus([true, true, true, false, null]),
  };
}

function termin(zufall: Zufall, datum: string, monate: number): Schrittangaben['naechsterTermin'] {
  if (zufall.selten(8)) return null;
  const spaetestens = monateSpaeter(datum, monate);
  return date(
    zufall.aus([
      spaetestens,
      spaetestens,
      tageSpaeter(spaetestens, zufall.zahl(3) - 1),
      tageSpaeter(datum, zufall.zahl(40) - 2),
    ]),
  );
}

/** What a person may try, right or wrong. */
export function angaben(zufall: Zufall, { status }: Modell, { heute, monate }: Umstaende): Schrittangaben {
  const datum = date(tageSpaeter(heute, zufall.selten(15) ? zufall.zahl(60) - 55 : 0));
  return {
    schritt: zufall.aus(zufall.selten(30) ? STATUSSCHRITTE : NAHELIEGEND[status]),
    datum,
    fachkraft: zufall.aus([
      'A. Beispiel',
      'B. Muster',
      'C. Probe',
      'D. Fall',
      zufall.aus(['', '  ', 'E. Heft']),
    ]),
    kriterium: zufall.aus([...ZUGANGSKRITERIEN, ...ZUGANGSKRITERIEN, null]),
    grund: zufall.aus([...ABLEHNUNGSGRUENDE, ...BEENDIGUNGSGRUENDE, null]),
    begruendung: zufall.aus(['', ' ', 'Es gibt noch offene Ziele.']),
    betreff: zufall.selten(8) ? ' ' : 'Fortführung',
    naechsterTermin: termin(zufall, datum, monate),
  };
}
