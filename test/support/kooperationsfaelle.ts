/** Cooperation of cases as random values, and rows of it for a workbook. */
import fc from 'fast-check';
import {
  EINWILLIGUNGEN,
  RUECKMELDUNGEN,
  type Verweisung,
  VERWEISUNGEN,
} from '../../src/bereiche/kooperation/listen';
import { PARTNER, type Partner } from '../../src/bereiche/kooperation/listenDesHauses';
import type { Kooperation } from '../../src/bereiche/kooperation/fach/kooperation';
import { ANLAESSE } from '../../src/bereiche/kooperation/regeln/anlaesse';
import { GRUENDE, PARTNERARTEN, STAENDE } from '../../src/bereiche/kooperation/regeln/vokabular';
import { staendeFuer } from '../../src/bereiche/kooperation/regeln/standwechsel';
import { type Aenderung, anfuegen } from '../../src/listen/aenderung';
import { dateOfSerial, type PlainDate } from '../../src/listen/plainDate';
import type { Stelle } from '../../src/listen/stelle';
import { date } from './faelle';

/** Stands in every free text, with a number behind it. */
export const KANARIE = 'Kanarienvogel';

/** Where a row stands is of no interest to what is counted. */
const NIRGENDS = { stelle: null as unknown as Stelle<never> };

/** Days around that of the counting, within a year. */
const tag: fc.Arbitrary<PlainDate | null> = fc.option(
  fc.integer({ min: 46_200, max: 46_500 }).map((serial) => dateOfSerial(serial) as PlainDate),
  { freq: 5 },
);

/** A few names, one of them in two spellings. */
const NAMEN = ['Anker', ' anker ', 'Brücke e. V.', 'Zentrum'];

export function partner(nr: number, art: Partner['art'], name: string): Partner {
  return {
    ...NIRGENDS,
    id: `P${nr + 1}`,
    name,
    art,
    ansprechperson: `${KANARIE} Ansprechperson`,
    telefon: `${KANARIE} Telefon`,
    ort: `${KANARIE} Ort`,
    zielgruppen: KANARIE,
    vereinbarungVon: null,
    vereinbarungBis: null,
    datenumfang: [],
    rueckmeldungWochen: null,
    konfliktweg: KANARIE,
    treffen: KANARIE,
  };
}

const verweisung = (partnerliste: readonly Partner[]): fc.Arbitrary<Verweisung> =>
  fc
    .record({
      partner: fc.option(fc.constantFrom(...partnerliste), { freq: 8 }),
      anlass: fc.option(fc.constantFrom(...ANLAESSE.slice(0, 4), ...ANLAESSE.slice(-2)), { freq: 6 }),
      grund: fc.option(fc.constantFrom(...GRUENDE), { freq: 3 }),
      stand: fc.option(fc.constantFrom(...STAENDE), { freq: 9 }),
      verwiesenAm: tag,
      erstkontaktAm: tag,
      rueckmeldungFaellig: tag,
    })
    .map(({ partner: zu, stand, ...weiteres }) => ({
      ...NIRGENDS,
      ...weiteres,
      id: 'V1',
      partner: zu?.id ?? null,
      // Only states that a sound workbook can hold.
      stand: stand !== null && staendeFuer(zu?.art ?? null).includes(stand) ? stand : null,
      auftrag: `${KANARIE} Auftrag`,
      freiwillig: true,
      grundlage: null,
      einwilligung: null,
      ergebnis: `${KANARIE} Ergebnis`,
    }));

/** A case with all kinds of partners; those under § 16a are called by the word that may stand nowhere. */
export const kooperationsfall: fc.Arbitrary<Kooperation> = fc
  .array(fc.constantFrom(...NAMEN), { minLength: PARTNERARTEN.length, maxLength: PARTNERARTEN.length })
  .chain((namen) => {
    const geheim = ['schuldnerberatung', 'suchtberatung', 'psychosozial', 'kinderbetreuung'];
    const alle = PARTNERARTEN.map((art, nr) =>
      partner(nr, art, geheim.includes(art) ? `${KANARIE} ${nr}` : (namen[nr] ?? '')),
    );
    return fc.array(verweisung(alle), { maxLength: 12 }).map((verweisungen) => ({
      partner: alle,
      ketten: [],
      grundlagen: [],
      verweisungen,
      einwilligungen: [],
      weitergaben: [],
      rueckmeldungen: [],
      freigaben: [],
      konferenzen: [],
      aufgaben: [],
    }));
  });

/** A house with two partners, one of them of debt counselling. */
export const PARTNERZEILEN: readonly Aenderung[] = [
  anfuegen(PARTNER, { id: 'P1', name: 'Brücke e. V.', art: 'massnahmetraeger', telefon: `${KANARIE} 1` }),
  anfuegen(PARTNER, { id: 'P2', name: `${KANARIE} 2`, art: 'schuldnerberatung' }),
];

/** One Verweisung whose feedback is overdue, one that found no place, one to debt counselling. */
export const KOOPERATIONSZEILEN: readonly Aenderung[] = [
  ...PARTNERZEILEN,
  anfuegen(EINWILLIGUNGEN, { id: 'E1', partner: 'P1', zweck: `${KANARIE} 3`, erteiltAm: date('2026-05-01') }),
  anfuegen(VERWEISUNGEN, {
    id: 'V1',
    partner: 'P1',
    anlass: 'wohnsituation',
    auftrag: `${KANARIE} 4`,
    einwilligung: 'E1',
    verwiesenAm: date('2026-05-04'),
    erstkontaktAm: date('2026-05-14'),
    stand: 'läuft',
    rueckmeldungFaellig: date('2026-06-17'),
  }),
  anfuegen(VERWEISUNGEN, {
    id: 'V2',
    partner: 'P1',
    anlass: 'mobilitaet',
    verwiesenAm: date('2026-08-04'),
    stand: 'nicht zustande gekommen',
    grund: 'kein Platz',
    ergebnis: `${KANARIE} 5`,
  }),
  anfuegen(VERWEISUNGEN, {
    id: 'V3',
    partner: 'P2',
    anlass: 'finanzielleSituation',
    auftrag: `${KANARIE} 6`,
    erstkontaktAm: date('2026-07-23'),
    stand: 'Kontakt',
    rueckmeldungFaellig: date('2026-08-19'),
  }),
  anfuegen(RUECKMELDUNGEN, {
    id: 'R1',
    verweisung: 'V1',
    kurztext: `${KANARIE} 7`,
    datum: date('2026-06-01'),
  }),
];
