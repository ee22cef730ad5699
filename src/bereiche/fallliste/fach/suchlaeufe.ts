/** Which searches find a row. Days are compared with the day of the list, never with the clock. */
import { type PlainDate, serialOfDate } from '../../../listen/plainDate';
import type { Hinweis } from '../../../fall/ergebnis';
import { SUCHLAEUFE, type Suchlauf } from '../regeln/suchlaeufe';
import { bfmEnde, entscheidungBis, erstberatungBis, pruefungBis, type Zeilenstand } from './faelligkeiten';
import type { Listenfall } from './liesZeile';

/** What the searches look from. */
export interface Suchlage {
  /** The day of the list. */
  readonly stand: PlainDate;
  /** Search 3: more days than these without contact. */
  readonly tage: number;
}

/** A row as the searches see it. */
export interface Suchzeile {
  readonly zeile: Listenfall;
  readonly stand: Zeilenstand;
  readonly hinweise: readonly Pick<Hinweis, 'code'>[];
  /** Whether the results that stand in it belong to other inputs. */
  readonly veraltet: boolean;
}

type Probe = (each: Suchzeile, lage: Suchlage) => boolean;

const vorbei = (tag: PlainDate | null, { stand }: Suchlage): boolean => tag !== null && tag < stand;

const PROBEN: Record<Suchlauf, Probe> = {
  vorgemerkt: ({ zeile }) => zeile.fall.bfm.status === 'vorgemerkt',
  imBfm: ({ zeile }) => zeile.fall.bfm.status === 'imBfm',
  keinKontaktSeit: ({ zeile }, lage) => istOhneKontakt(zeile, lage),
  pruefungUeberfaellig: ({ zeile }, lage) => istUngeprueft(zeile) || vorbei(pruefungBis(zeile), lage),
  dreiBedarfe: ({ stand }) => stand.dreiBedarfeSeit !== null,
  dreiBedarfeOhneEntscheidung: ({ zeile, stand }, lage) => vorbei(entscheidungBis(zeile, stand), lage),
  erstberatungUeberfaellig: ({ zeile }, lage) => vorbei(erstberatungBis(zeile), lage),
  monate24: ({ zeile }, { stand }) => {
    const ende = bfmEnde(zeile);
    return ende !== null && ende <= stand;
  },
  veraltet: ({ veraltet }) => veraltet,
  ruecksprachenOffen: ({ zeile }) => zeile.vorgang.ruecksprache === 'offen',
  widersprueche: ({ hinweise }) => hinweise.some(({ code }) => code === 'KENNUNG_UND_STATUS'),
};

/** The searches that find it, in their order. */
export function suchlaeufeVon(each: Suchzeile, lage: Suchlage): Suchlauf[] {
  return SUCHLAEUFE.filter((suchlauf) => PROBEN[suchlauf](each, lage));
}

/** Whoever is in the bFM without any day that speaks against it is among them: nothing shows a contact. */
function istOhneKontakt({ fall, vorgang }: Listenfall, { stand, tage }: Suchlage): boolean {
  if (fall.bfm.status !== 'imBfm') return false;
  const zuletzt = vorgang.letzterKontakt ?? vorgang.imBfmSeit;
  return zuletzt === null || serialOfDate(stand) - serialOfDate(zuletzt) > tage;
}

function istUngeprueft({ fall, vorgang }: Listenfall): boolean {
  return fall.bfm.status === 'imBfm' && vorgang.letzteEntscheidung === null && vorgang.imBfmSeit === null;
}
