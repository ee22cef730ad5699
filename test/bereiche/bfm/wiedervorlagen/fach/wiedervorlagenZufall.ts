/** Random lives of a case: what happens on a day, one thing after the other. Nothing here decides anything. */
import fc from 'fast-check';
import type { Wiedervorlagenlage } from '../../prozess/fach/faelligkeiten';
import { dateOfSerial, type PlainDate, serialOfDate } from '../../../../../src/listen/plainDate';
import { STATUSSCHRITTE } from '../../../../../src/rules/fallmanagement';
import { FM_FELDER, NEUKUNDE_PUNKTE } from '../../../../../src/bereiche/bfm/prozess/regeln/vokabular';
import { BEDARFE, FESTLEGUNGEN, KENNUNGEN } from '../../../../../src/rules/vocabulary';
import { alle } from '../../../../support/faelle';
import { aufnahme } from '../../../../support/verlaufFaelle';
import { inhalteMit, schrittMit, zielMit } from '../../../plan/fach/planFaelle';
import { type Listenzellen, schrittAm, zeileMit } from './wiedervorlagenFaelle';

/** What happens so many days after the last thing. */
export interface Ereignis {
  readonly nachTagen: number;
  readonly lage: (lage: Wiedervorlagenlage) => Wiedervorlagenlage;
  /** What a person types into the list. */
  readonly liste: (zeilen: readonly Listenzellen[], heute: PlainDate) => readonly Listenzellen[];
}

export const nachTagen = (tag: PlainDate, tage: number): PlainDate =>
  dateOfSerial(serialOfDate(tag) + tage) as PlainDate;

type Aenderung = (lage: Wiedervorlagenlage) => Wiedervorlagenlage;
const wert = <Feld extends keyof Wiedervorlagenlage>(
  feld: Feld,
  werte: readonly Wiedervorlagenlage[Feld][],
): fc.Arbitrary<Aenderung> => fc.constantFrom(...werte).map((each) => (lage) => ({ ...lage, [feld]: each }));

const bald = fc.option(fc.integer({ min: -400, max: 400 }), { freq: 6 });
const tagIn = (lage: Wiedervorlagenlage, tage: number | null): PlainDate | null =>
  tage === null ? null : nachTagen(lage.heute, tage);

const schritt: fc.Arbitrary<Aenderung> = fc
  .record({ schritt: fc.constantFrom(...STATUSSCHRITTE), broken: fc.integer({ min: 0, max: 9 }) })
  .map(({ schritt: each, broken }) => (lage) => {
    const zeilen = [...lage.kette.zeilen, schrittAm(lage.heute, each)];
    return {
      ...lage,
      kette: { zeilen, status: broken === 0 ? null : (zeilen.at(-1)?.status ?? null), fehler: [] },
    };
  });

const profiling: fc.Arbitrary<Aenderung> = fc.constantFrom(0 as const, 2 as const).map((stufe) => (lage) => {
  const nr = lage.aufnahmen.length + 1;
  return {
    ...lage,
    aufnahmen: [...lage.aufnahmen, aufnahme(nr, lage.heute, { bedarfe: alle(BEDARFE, stufe) })],
  };
});

const datum: fc.Arbitrary<Aenderung> = fc
  .record({ feld: fc.constantFrom(...FM_FELDER), tage: bald })
  .map(({ feld, tage }) => (lage) => ({ ...lage, fm: { ...lage.fm, [feld]: tagIn(lage, tage) } }));

const plan: fc.Arbitrary<Aenderung> = fc
  .record({
    tage: bald,
    held: bald,
    weiteres: fc.constantFrom(null, 'beendet' as const),
    fehlt: fc.boolean(),
  })
  .map(({ tage, held, weiteres, fehlt }) => (lage) => {
    const ziel = zielMit({ ueberpruefungAm: tagIn(lage, tage), ueberprueftAm: tagIn(lage, held), weiteres });
    const schritte = [schrittMit({ bisWann: tagIn(lage, tage), erledigtAm: tagIn(lage, held) })];
    const plan = { ziele: [ziel], schritte, angebote: [], luecken: [], inhalte: inhalteMit() };
    return { ...lage, plan: fehlt ? null : plan };
  });

const punkte: fc.Arbitrary<Aenderung> = fc.boolean().map((done) => (lage) => ({
  ...lage,
  neukundePunkte: NEUKUNDE_PUNKTE.map(({ id }) => ({
    id,
    erledigtAm: done ? lage.heute : null,
    erledigtVon: done ? 'P' : '',
    entfaellt: false,
  })),
}));

const tage: fc.Arbitrary<Aenderung> = fc
  .record({ feld: fc.constantFrom('zugang', 'planDatum', 'stichtag'), um: fc.integer({ min: -60, max: 5 }) })
  .map(({ feld, um }) => (lage) => ({ ...lage, [feld]: nachTagen(lage.heute, um) }));

const aenderung = fc.oneof(
  { weight: 4, arbitrary: schritt },
  { weight: 2, arbitrary: profiling },
  { weight: 3, arbitrary: datum },
  { weight: 3, arbitrary: plan },
  punkte,
  tage,
  wert('neukunde', [true, true, false, null]),
  wert('hatVertretung', [true, false]),
  wert('wechselOffen', [true, false]),
  wert('kennung', [...KENNUNGEN, 'Zehn']),
  wert('festlegung', FESTLEGUNGEN),
  wert('betreuung', ['Arbeitsvermittlung U25', 'Arbeitsvermittlung Ü25', 'Fallmanagement']),
);

const getippt: fc.Arbitrary<Ereignis['liste']> = fc.oneof(
  { weight: 5, arbitrary: fc.constant((zeilen: readonly Listenzellen[]) => zeilen) },
  fc.nat({ max: 999 }).map((nr) => (zeilen: readonly Listenzellen[], heute: PlainDate) => [
    ...zeilen,
    zeileMit({
      faelligAm: nr % 4 === 0 ? 'bald' : serialOfDate(heute),
      hinweis: `Hand ${nr}`,
    }),
  ]),
  fc
    .nat()
    .map(
      (welche) => (zeilen: readonly Listenzellen[], heute: PlainDate) =>
        zeilen.map((zeile, index) =>
          index === welche % zeilen.length
            ? { ...zeile, ...zeileMit({ erledigtAm: serialOfDate(heute) }) }
            : zeile,
        ),
    ),
);

/** A life of up to so many things. */
export const leben = (hoechstens: number): fc.Arbitrary<Ereignis[]> =>
  fc.array(
    fc.record({
      nachTagen: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 120 })),
      lage: aenderung,
      liste: getippt,
    }),
    {
      minLength: 1,
      maxLength: hoechstens,
    },
  );
