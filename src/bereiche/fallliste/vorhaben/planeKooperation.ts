/** What is to stand in the table of the figures of cooperation: the last counting as a whole, and nothing of one before. Pure. */
import type { PlainDate } from '../../../listen/plainDate';
import type { Raster } from '../../../listen/raster';
import type { Kreuzzahlen } from '../../kooperation';
import type { Kooperationszaehlung } from '../fach/kooperationszaehlung';
import { type Kooperationswerte, KOOPERATIONSZAHLEN, OHNE_KOOPERATIONSWERTE } from '../kooperationszahlen';
import { KOOPERATIONSZAEHLUNG, UEBERSICHT_TITEL } from '../texte/kooperation';
import { type EigeneTabelle, platziere, type Sollzeile, zeilenMitSchluessel } from './eigeneTabelle';

export const KOOPERATIONSTABELLE = {
  liste: KOOPERATIONSZAHLEN,
  schluesselfeld: 'schluessel',
  form: (schluessel: string) => schluessel.trim().toUpperCase(),
} as const satisfies EigeneTabelle<typeof KOOPERATIONSZAHLEN>;

/** A row that is to be written. */
export type Kooperationssoll = Sollzeile<typeof KOOPERATIONSZAHLEN, 'schluessel'>;

/** @param tabelle without hindrances. */
export function planeKooperation(
  tabelle: Raster,
  zaehlung: Kooperationszaehlung,
  heute: PlainDate,
): Kooperationssoll[] {
  const bisherige = zeilenMitSchluessel(KOOPERATIONSTABELLE, tabelle).map(
    ({ schluessel }) => [KOOPERATIONSTABELLE.form(schluessel), OHNE_KOOPERATIONSWERTE] as const,
  );
  const neue = kooperationsreihen(zaehlung, heute).map((werte, nr) => [`K${nr + 1}`, werte] as const);
  return platziere(KOOPERATIONSTABELLE, tabelle, new Map<string, Kooperationswerte>([...bisherige, ...neue]));
}

/** The figures one below another, each with the day of the counting. Counts of 0 are left out. */
export function kooperationsreihen(zaehlung: Kooperationszaehlung, heute: PlainDate): Kooperationswerte[] {
  const { ueberfaellig, verweisungen, wartezeiten, paragraph16a, luecken } = zaehlung.uebersicht;
  const tag = KOOPERATIONSZAHLEN.spalten.tag.write(heute);
  const reihen: readonly Partial<Kooperationswerte>[] = [
    ...gezaehlte(zaehlung),
    ...ueberfaellig.map(({ partner, anzahl }) => ({
      uebersicht: UEBERSICHT_TITEL.ueberfaellig,
      gegenstand: partner,
      anzahl,
    })),
    ...gekreuzt(UEBERSICHT_TITEL.verweisungen, verweisungen),
    ...wartezeiten.map(({ art, anzahl, median }) => ({
      uebersicht: UEBERSICHT_TITEL.wartezeiten,
      gegenstand: art,
      anzahl,
      median,
    })),
    ...gekreuzt(UEBERSICHT_TITEL.paragraph16a, paragraph16a),
    ...gekreuzt(UEBERSICHT_TITEL.luecken, luecken),
  ];
  return reihen.map((each) => ({ ...OHNE_KOOPERATIONSWERTE, ...each, tag }));
}

function gezaehlte(zaehlung: Kooperationszaehlung): Partial<Kooperationswerte>[] {
  const { titel, gezaehlt, ohneBereich, abgewiesen, ohneWartezeit } = KOOPERATIONSZAEHLUNG;
  const zahlen: readonly (readonly [string, number])[] = [
    [gezaehlt, zaehlung.gezaehlt],
    [ohneBereich, zaehlung.ohneBereich],
    [abgewiesen, zaehlung.abgewiesen.length],
    [ohneWartezeit, zaehlung.uebersicht.ohneWartezeit],
  ];
  return zahlen.map(([gegenstand, anzahl]) => ({ uebersicht: titel, gegenstand, anzahl }));
}

function gekreuzt(uebersicht: string, { zeilen, spalten, werte }: Kreuzzahlen): Partial<Kooperationswerte>[] {
  return zeilen.flatMap((gegenstand, zeile) =>
    spalten.flatMap((merkmal, spalte) => {
      const anzahl = werte[zeile]?.[spalte] ?? 0;
      return anzahl === 0 ? [] : [{ uebersicht, gegenstand, merkmal, anzahl }];
    }),
  );
}
