/** Cases around the warnings: a fully known, consistent one with something changed, and what is warned of. */
import type { HinweisCode } from '../../src/fall/ergebnis';
import type { Fall } from '../../src/fall/fall';
import { steerFall } from '../../src/fall/steerFall';
import type { BedarfId } from '../../src/rules/vocabulary';
import { date, fallMit } from './faelle';

type Rest = Partial<Omit<Fall, 'bedarfe'>>;
type Bedarfe = Partial<Record<BedarfId, Fall['bedarfe'][BedarfId]>>;

export const KOMPLEX = {
  sprachkenntnisse: 2,
  wohnsituation: 2,
  finanzielleSituation: 2,
  mobilitaet: 2,
} as const;
const ERHOBEN: Rest = {
  prognoseArbeitsmarkt: 'ueber12',
  dominierend: 'R',
  festlegung: 'wahrscheinlich',
  fmEinschaetzung: 'ja',
  geburtsdatum: date('1985-03-02'),
  neukunde: false,
  exterPlatzFrei: false,
};

/** A fully known case (bFM, nothing to point out) with something changed. */
export function fall(rest: Rest = {}, bedarfe: Bedarfe = KOMPLEX): Fall {
  return fallMit(bedarfe, { ...ERHOBEN, ...rest });
}

export function codes(each: Fall): HinweisCode[] {
  return steerFall(each).hinweise.map(({ code }) => code);
}

/** Two of the eight, one of them Stufe 3, beside Qualifikation: komplex, but AV. */
export const ZWEI_DER_ACHT = { sprachkenntnisse: 2, wohnsituation: 3, mobilitaet: 2 } as const;
export const NUR_RAHMEN = { wohnsituation: 2, finanzielleSituation: 2, mobilitaet: 2 } as const;
export const DREI_INSGESAMT = { arbeitsUndSozialverhalten: 2, wohnsituation: 2, mobilitaet: 2 } as const;
export const NICHT = { festlegung: 'nichtWahrscheinlich' } as const;
export const VIELE = { ...KOMPLEX, lernbereitschaft: 2 } as const;

/** One warning with named cases in which it appears, and cases in which it does not. */
export type Hinweisprobe = readonly [HinweisCode, mit: [string, Fall][], ohne: [string, Fall][]];

/** Tests one warning after the other. */
export function pruefeHinweise(proben: readonly Hinweisprobe[]): void {
  describe.each(proben)('%s', (code, mit, ohne) => {
    it.each(mit)('erscheint: %s', (_, each) => {
      expect(codes(each).filter((found) => found === code)).toEqual([code]);
    });

    it.each(ohne)('erscheint nicht: %s', (_, each) => {
      expect(codes(each)).not.toContain(code);
    });
  });
}
