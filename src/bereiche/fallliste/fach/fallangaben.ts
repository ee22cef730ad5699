/**
 * What a list takes over of a Fallmappe, as its own cells hold it. Free texts stay in the Fallmappe: the list only says that they are
 * there (§ 35 SGB I, Art. 5 DSGVO).
 */
import { EINZELFELDER, type RawFall } from '../../../fall/rawFall';
import type { Fall } from '../../../fall/fall';
import { istBegruendet } from '../../../fall/lage';
import { findAuswahl } from '../../../listen/auswahl';
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import type { Melden } from '../../../listen/readFelder';
import type { Spalte } from '../../../listen/spalte';
import type { Zellwert } from '../../../listen/werte';
import type { RawCell } from '../../../listen/zelle';
import { betreuungAus } from '../../../rules/betreuungsworte';
import { BEDARFE } from '../../../rules/vocabulary';
import { type Eingabespalte, FAELLE, type Fallspalte, FM_GRUND } from '../listen';
import { ANDERE_BETREUUNG, IN_DER_FALLMAPPE } from '../regeln/vokabular';
import type { Vorgang } from './liesZeile';
import { hatGenugFuerBfm } from './zeilenergebnis';

/** Where a case stands in its process, from its Fallmappe. */
export interface Vorgangsangaben {
  /** Null for what there is not; what the Fallmappe has no place for is missing. */
  readonly werte: Partial<Vorgang>;
  /** What cannot be told, because something in the Fallmappe is in the way. */
  readonly ungewiss: readonly (keyof Vorgang)[];
  /** From the history: since when three of the eight stand; null where it does not say so. */
  readonly dreiBedarfeSeit: PlainDate | null;
}

/** What a Fallmappe says of one person, ready for the cells of the list. */
export interface Fallangaben {
  readonly kundennummer: string;
  /** Null where none is entered: then nobody can tell what is newer. */
  readonly stichtag: PlainDate | null;
  /** What is taken over, '' for offen; a column that is not named stays in the list as it is. */
  readonly werte: Readonly<Partial<Record<Eingabespalte, Zellwert>>>;
  /** Columns that stay as they are, because something in the Fallmappe could not be understood. */
  readonly ungewiss: readonly Eingabespalte[];
  /** Null where the history does not say so, or it no longer holds. */
  readonly dreiBedarfeSeit: PlainDate | null;
  /** The release of the house data in the Fallmappe; null where it holds none. Goes into no cell. */
  readonly hausfassung: number | null;
}

/**
 * What says nothing when it is empty: whoever keeps the list may know it from elsewhere. Of everything else empty means offen, or
 * that it has ended.
 */
const NUR_GEFUELLT: ReadonlySet<string> = new Set<Eingabespalte>([
  'name',
  'fachkraft',
  'geburtsdatum',
  'zugang',
  'stichtag',
  'letzterKontakt',
  'letztesProfiling',
  'erstberatungAm',
  'aktivierungsende',
  'schulabgang',
  'schulbescheinigungBis',
]);

/** From a Fallmappe without errors. An entry that the list could not hold is an error all the same, never left out. */
export function fallangabenAus(
  raw: RawFall,
  fall: Fall,
  vorgang: Vorgangsangaben,
  hausfassung: number | null,
): Lesung<Fallangaben> {
  const { kundennummer } = fall;
  if (kundennummer === '') return { ok: false, fehler: [ohneKundennummer(raw)] };
  const { alle, fehler } = werteAus(raw, fall, vorgang);
  if (fehler.length > 0) return { ok: false, fehler };
  const gesagt = Object.entries(alle).filter(([spalte, wert]) => wert !== '' || !NUR_GEFUELLT.has(spalte));
  return {
    ok: true,
    wert: {
      kundennummer,
      stichtag: fall.stichtagEingetragen ? fall.stichtag : null,
      werte: Object.fromEntries(gesagt),
      ungewiss: vorgang.ungewiss,
      dreiBedarfeSeit: hatGenugFuerBfm(fall) ? vorgang.dreiBedarfeSeit : null,
      hausfassung,
    },
  };
}

function ohneKundennummer({ felder }: RawFall): Fehler {
  return { code: 'ANGABE_FEHLT', orte: [felder.kundennummer.ort], feld: 'kundennummer' };
}

type Werte = Partial<Record<Eingabespalte, Zellwert>>;

function werteAus(
  raw: RawFall,
  fall: Fall,
  vorgang: Vorgangsangaben,
): { readonly alle: Werte; readonly fehler: readonly Fehler[] } {
  const fehler: Fehler[] = [];
  const melden: Melden = (each) => void fehler.push(each);
  const zellen = [
    ...GLEICHE.map((feld) => [feld, raw.felder[feld]] as const),
    ...BEDARFE.map(({ id }) => [id, raw.bedarfe[id]] as const),
  ];
  const alle = Object.fromEntries([
    ...zellen.map(([spalte, zelle]) => [spalte, zellwertIn(spalte, zelle, melden)]),
    ...Object.entries(BESONDERE).map(([spalte, wertVon]) => [spalte, wertVon(fall)]),
    ...Object.entries(vorgang.werte).map(([spalte, wert]) => [spalte, SPALTEN[spalte]?.write(wert) ?? '']),
  ]) as Werte;
  return { alle, fehler };
}

const SPALTEN: Readonly<Record<string, Spalte<unknown>>> = FAELLE.spalten;

/** What a cell says as its column of the list writes it: other spellings of the same become one. */
export function zellwertIn(spalte: Fallspalte, zelle: RawCell, melden: Melden): Zellwert {
  const definition = FAELLE.spalten[spalte] as Spalte<unknown>;
  return definition.write(definition.read(zelle, melden));
}

/** What stands in the list otherwise than in the Fallmappe. */
const BESONDERE = {
  kundennummer: ({ kundennummer }) => kundennummer,
  festlegung: ({ festlegung }) => FAELLE.spalten.festlegung.write(festlegung),
  bisherigeBetreuung: ({ bisherigeBetreuung, betreuungsworte }) => {
    if (betreuungAus(bisherigeBetreuung) !== null) return bisherigeBetreuung;
    // Words of the house are in its Fallmappen alone.
    const gemeint = betreuungAus(bisherigeBetreuung, betreuungsworte);
    return gemeint ?? (istBegruendet(bisherigeBetreuung) ? ANDERE_BETREUUNG : '');
  },
  verdichtungBegruendung: ({ verdichtungBegruendung }) => ohneWorte(verdichtungBegruendung),
  festlegungBegruendung: ({ festlegungBegruendung }) => ohneWorte(festlegungBegruendung),
  fmGrund: ({ fmGrund }) => {
    const ausDerListe = findAuswahl(fmGrund, FM_GRUND);
    const grund = ausDerListe?.wert ?? (istBegruendet(fmGrund) ? 'sonstiges' : null);
    return FAELLE.spalten.fmGrund.write(grund);
  },
} as const satisfies Partial<Record<Eingabespalte, (fall: Fall) => Zellwert>>;

function ohneWorte(begruendung: string): string {
  return istBegruendet(begruendung) ? IN_DER_FALLMAPPE : '';
}

/** Single fields that stand here as they stand there. */
const GLEICHE = EINZELFELDER.filter(
  (feld): feld is Extract<typeof feld, Eingabespalte> => feld in SPALTEN && !(feld in BESONDERE),
);
