/** Builders and random generators of cases for tests; nothing here decides anything. */
import fc from 'fast-check';
import type { Fall } from '../../src/fall/fall';
import type { Einschaetzung } from '../../src/listen/werte';
import { parsePlainDate, type PlainDate } from '../../src/listen/plainDate';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import { NICHT_IM_BFM, STATUS, ZUGANGSKRITERIEN } from '../../src/rules/fallmanagement';
import {
  BEDARFE,
  type BedarfId,
  FACHTEAMS,
  FESTLEGUNGEN,
  KENNUNGEN,
  PARAGRAPH_10_GRUENDE,
  PROFILE,
  PROGNOSEN,
  RESSOURCENBEREICHE,
  type RessourcenbereichId,
  SCHLUESSELGRUPPEN,
} from '../../src/rules/vocabulary';

export const STICHTAG = date('2026-11-21');

/** The random part of Ids of all tests. */
export const ZUSATZ = 'AAAAAA';
/** When tests plan, and with which random part. */
export const AM_STICHTAG = { heute: STICHTAG, zusatz: ZUSATZ };

/** A date literal of a test. */
export function date(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (parsed === null) throw new Error(`not a date: ${text}`);
  return parsed;
}

/** All ratings of one list set to the same value. */
export function alle<Id extends string>(
  ids: readonly { readonly id: Id }[],
  wert: Einschaetzung,
): Record<Id, Einschaetzung> {
  return Object.fromEntries(ids.map(({ id }) => [id, wert])) as Record<Id, Einschaetzung>;
}

/** A case in which nothing is known. */
export const OFFENER_FALL: Fall = {
  regelsatz: EINGEBAUT,
  name: '',
  kundennummer: '',
  fachkraft: '',
  zugang: null,
  stichtag: STICHTAG,
  stichtagEingetragen: true,
  geburtsdatum: null,
  neukunde: null,
  bisherigeBetreuung: '',
  exterPlatzFrei: null,
  fachteam: null,
  paragraph428: null,
  bedarfe: alle(BEDARFE, null),
  prognoseArbeitsmarkt: null,
  dominierend: null,
  festlegung: null,
  verdichtung: null,
  verdichtungBegruendung: '',
  festgelegteProfillage: null,
  festlegungBegruendung: '',
  fmEinschaetzung: null,
  fmGrund: '',
  pruefung: null,
  paragraph10Grund: null,
  bfm: NICHT_IM_BFM,
  betreuungsworte: [],
  ressourcenbereiche: alle(RESSOURCENBEREICHE, null),
  direktVermittelbar: null,
  foerderziel: null,
  entwicklungsziel: null,
  qualifizierungAbgeschlossen: null,
  paragraph16a: [],
};

/** A case with the given facts; ratings not named are 0. */
export function fallMit(
  bedarfe: Partial<Record<BedarfId, Einschaetzung>>,
  rest: Partial<Omit<Fall, 'bedarfe'>> = {},
): Fall {
  return { ...OFFENER_FALL, bedarfe: { ...alle(BEDARFE, 0), ...bedarfe }, ...rest };
}

/** A case about fa:z only; areas not named are open. */
export function fazFallMit(
  ressourcenbereiche: Partial<Record<RessourcenbereichId, Einschaetzung>>,
  rest: Partial<Fall> = {},
): Fall {
  return {
    ...OFFENER_FALL,
    ressourcenbereiche: { ...OFFENER_FALL.ressourcenbereiche, ...ressourcenbereiche },
    ...rest,
  };
}

/** Weights for how often a rating is open, irrelevant or relevant. */
export interface Mischung {
  readonly offen: number;
  readonly nein: number;
  readonly ja: number;
}

function rating({ offen, nein, ja }: Mischung): fc.Arbitrary<Einschaetzung> {
  return fc.oneof(
    { weight: offen, arbitrary: fc.constant(null) },
    { weight: nein, arbitrary: fc.constantFrom(0 as const, 1 as const) },
    { weight: ja, arbitrary: fc.constantFrom(2 as const, 3 as const) },
  );
}

function ratings<Id extends string>(
  ids: readonly { readonly id: Id }[],
  mischung: Mischung,
): fc.Arbitrary<Record<Id, Einschaetzung>> {
  const each = Object.fromEntries(ids.map(({ id }) => [id, rating(mischung)]));
  return fc.record(each);
}

function oderNull<T>(values: readonly T[]): fc.Arbitrary<T | null> {
  return fc.constantFrom<T | null>(null, ...values);
}

/** Random cases for tables P, K and Z over every input they look at. */
export function zufallsfall(mischung: Mischung): fc.Arbitrary<Fall> {
  return fc
    .record({
      bedarfe: ratings(BEDARFE, mischung),
      prognoseArbeitsmarkt: oderNull(PROGNOSEN),
      dominierend: oderNull(SCHLUESSELGRUPPEN),
      festlegung: fc.oneof(
        {
          weight: 5,
          arbitrary: fc.constantFrom(null, 'wahrscheinlich' as const, 'nichtWahrscheinlich' as const),
        },
        { weight: 1, arbitrary: fc.constantFrom(...FESTLEGUNGEN) },
      ),
      verdichtung: fc.constantFrom(null, false, true),
      verdichtungBegruendung: fc.constantFrom('', '  ', 'Sucht und Wohnungsverlust'),
      festgelegteProfillage: fc.oneof(fc.constant(null), fc.constantFrom(...PROFILE)),
      festlegungBegruendung: fc.constantFrom('', 'Rahmenbedingungen überwiegen'),
      fmEinschaetzung: oderNull(['ja', 'nein'] as const),
      neukunde: oderNull([true, false]),
      exterPlatzFrei: oderNull([true, false]),
      paragraph428: oderNull([true, false]),
      fachteam: oderNull(FACHTEAMS),
    })
    .map((inputs) => ({ ...OFFENER_FALL, ...inputs }));
}

/** Words for the bisherige Betreuung: none, recognised ones, and one that is not. */
const BISHER = ['', 'FM', 'Exter', 'ext. FM', 'AV', 'AV Ü25', 'Team Nord', 'SB'];

/** Random cases as before, with what the steps of the bFM and a confirmation leave behind. */
export function zufallsfallMitStatus(mischung: Mischung): fc.Arbitrary<Fall> {
  const dazu = fc.record({
    bfm: fc.record({
      status: fc.constantFrom(...STATUS),
      kriterium: oderNull(ZUGANGSKRITERIEN),
    }),
    bisherigeBetreuung: fc.constantFrom(...BISHER),
    pruefung: oderNull(KENNUNGEN.map((kennung) => ({ von: 'Muster', am: STICHTAG, kennung }))),
    paragraph10Grund: oderNull(PARAGRAPH_10_GRUENDE),
  });
  return fc.tuple(zufallsfall(mischung), dazu).map(([fall, neues]) => ({ ...fall, ...neues }));
}
