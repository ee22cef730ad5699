/** Whom to turn to, as the house has settled it: what keeps a Hausvorlage back, and which rules of it have grown old. Pure. */
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { addMonths, type PlainDate } from '../../../listen/plainDate';
import type { Ort } from '../../../listen/zelle';
import { GRUNDLAGEN_JE_ART, PARTNER, SCHUTZKONTAKTE } from '../listenDesHauses';
import {
  NOTRUFE,
  PARTNERREGELN_BLATT,
  SCHUTZWEG_LABEL,
  SCHUTZWEGE,
  type Schutzweg,
} from '../regeln/vokabular';
import { RECHTSSTAND_MONATE, VEREINBARUNG_MONATE } from '../regeln/vorlauf';

/** A number that can be called has digits in it. */
export function hatNummer(telefon: string): boolean {
  return /\d/.test(telefon);
}

/** The ways without a number; with any of them a Hausvorlage is not released (S3). */
export function schutzwegfehler(inhalt: Inhalt): readonly Fehler[] {
  const zeilen = inhalt.liste(SCHUTZKONTAKTE).zeilen.map(({ zeile }) => zeile);
  return SCHUTZWEGE.flatMap((id): Fehler[] => {
    const zeile = zeilen.find((each) => each.id === id);
    if (zeile !== undefined && hatNummer(zeile.telefon)) return [];
    const ort: Ort = zeile?.stelle.ort('telefon') ?? { art: 'blatt', blatt: PARTNERREGELN_BLATT };
    return [{ code: 'SCHUTZWEG_UNVOLLSTAENDIG', orte: [ort], feld: SCHUTZWEG_LABEL[id] }];
  });
}

/** What the people of the house should look at. */
export interface Partnerhinweis {
  readonly art: 'vereinbarungEndet' | 'vereinbarungBeendet' | 'rechtsstandFehlt' | 'rechtsstandAlt';
  readonly ort: Ort;
  /** What people call the row. */
  readonly name: string;
}

/** Agreements that end or have ended, and rules that nobody has looked at for a year. */
export function partnerhinweise(inhalt: Inhalt, heute: PlainDate): readonly Partnerhinweis[] {
  return [
    ...inhalt.liste(PARTNER).heile.flatMap(({ name, vereinbarungBis: bis, stelle }): Partnerhinweis[] => {
      if (bis === null || bis > addMonths(heute, VEREINBARUNG_MONATE)) return [];
      const art = bis < heute ? 'vereinbarungBeendet' : 'vereinbarungEndet';
      return [{ art, ort: stelle.ort('vereinbarungBis'), name }];
    }),
    ...inhalt
      .liste(GRUNDLAGEN_JE_ART)
      .heile.filter(({ grundlage }) => grundlage !== null)
      .flatMap((zeile) => standhinweis(zeile, zeile.stelle.ort('rechtsstand'), heute)),
    ...inhalt
      .liste(SCHUTZKONTAKTE)
      .heile.filter(({ id, vorschrift }) => vorschrift !== '' || !NOTRUFE.includes(id as Schutzweg))
      .flatMap((zeile) => standhinweis(zeile, zeile.stelle.ort('rechtsstand'), heute)),
  ];
}

function standhinweis(
  { rechtsstand, label: name }: { readonly rechtsstand: PlainDate | null; readonly label: string },
  ort: Ort,
  heute: PlainDate,
): Partnerhinweis[] {
  if (rechtsstand === null) return [{ art: 'rechtsstandFehlt', ort, name }];
  return istAlt(rechtsstand, heute) ? [{ art: 'rechtsstandAlt', ort, name }] : [];
}

/** Whether a rule was last looked at more than a year ago. */
export function istAlt(rechtsstand: PlainDate, heute: PlainDate): boolean {
  return rechtsstand < addMonths(heute, -RECHTSSTAND_MONATE);
}
