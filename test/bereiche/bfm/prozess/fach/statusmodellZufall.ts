/** Random tries for the walks through the bFM; nothing here decides anything. */
import type { Schrittangaben } from '../../../../../src/bereiche/bfm/prozess/fach/schritt';
import {
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUENDE,
  STATUSSCHRITTE,
  ZUGANGSKRITERIEN,
  type Statusschritt,
} from '../../../../../src/rules/fallmanagement';
import type { Fall } from '../../../../../src/fall/fall';
import { FESTLEGUNGEN, PROFILE } from '../../../../../src/rules/vocabulary';
import { date, fallMit } from '../../../../support/faelle';
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

/** The circumstances of a day. @param kriterienErfuellt of the case as it is then. */
export function umstaende(
  zufall: Zufall,
  heute: string,
  monate: number,
  kriterienErfuellt: boolean | null,
): Umstaende {
  return {
    heute,
    monate,
    profiling: !zufall.selten(10),
    vertretung: !zufall.selten(10),
    kriterienErfuellt,
  };
}

/** Ratings that make a komplexe Profillage, most of the time, so that the walks get into the bFM. */
const SCHWER = [
  'wohnsituation',
  'mobilitaet',
  'finanzielleSituation',
  'berufserfahrung',
  'eigeninitiative',
] as const;

/** The case as life goes on: now and then a rating, a prognosis or the Profillage is another one, and then again as before. */
export function lebt(zufall: Zufall, fall: Fall): Fall {
  if (zufall.selten(60)) return fall;
  const { fmEinschaetzung, fmGrund } = fall;
  if (zufall.selten(65)) return { ...SCHWERER_FALL, fmEinschaetzung, fmGrund };
  const id = zufall.aus(SCHWER);
  const bedarfe = { ...fall.bedarfe, [id]: zufall.aus([0, 2, 3, 3, 3, 3, 3, 3, null] as const) };
  return {
    ...fall,
    bedarfe,
    festlegung: zufall.aus(['wahrscheinlich', 'wahrscheinlich', 'wahrscheinlich', ...FESTLEGUNGEN, null]),
    festgelegteProfillage: zufall.selten(15) ? zufall.aus(PROFILE) : null,
    pruefung: zufall.aus([null, { von: 'A. Beispiel', am: date('2024-01-01'), kennung: null }]),
  };
}

/** A case that the bFM is for. */
export const SCHWERER_FALL: Fall = fallMit(
  { wohnsituation: 3, mobilitaet: 2, finanzielleSituation: 2, berufserfahrung: 2, eigeninitiative: 2 },
  {
    prognoseArbeitsmarkt: 'ueber12',
    dominierend: 'R',
    festlegung: 'wahrscheinlich',
    festlegungBegruendung: 'Nach Gespräch.',
    neukunde: false,
  },
);

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
    lokal: '',
    fuehrtZuFortschritten: !zufall.selten(8),
    integriert: zufall.aus([null, null, null, true, false]),
    grund: zufall.aus([...ABLEHNUNGSGRUENDE, ...BEENDIGUNGSGRUENDE, null]),
    begruendung: zufall.aus(['', ' ', 'Es gibt noch offene Ziele.']),
    betreff: zufall.selten(8) ? ' ' : 'Fortführung',
    naechsterTermin: termin(zufall, datum, monate),
  };
}
