/** Reads one row of a list of cases: the case itself by the reader of all cases, and where it stands in its process. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import { istOffen, type Melden } from '../../../listen/readFelder';
import type { Stelle } from '../../../listen/stelle';
import type { Ort, RawCell } from '../../../listen/zelle';
import type { Fall } from '../../../fall/fall';
import { type Einzelfeld, EINZELFELDER, type RawFall } from '../../../fall/rawFall';
import { readFall } from '../../../fall/readFall';
import type { Regelsatz } from '../../../rules/regelsatz';
import type { BfmStand } from '../../../rules/fallmanagement';
import { BEDARFE, FESTLEGUNGEN, PARAGRAPH_16A, RESSOURCENBEREICHE } from '../../../rules/vocabulary';
import { FAELLE, type Fallspalte, type Fallzeile, VORGANGSSPALTEN } from '../listen';

/** Where a case stands in its process. */
export type Vorgang = Pick<Fallzeile, (typeof VORGANGSSPALTEN)[number]>;

/** What results of before have to say to new ones; nothing that is asked for twice. */
export interface Bisher {
  readonly kennung: string;
  readonly kennungSeit: PlainDate | null;
  readonly dreiBedarfeSeit: PlainDate | null;
  readonly suchlaeufe: string;
  readonly fingerabdruck: string;
}

/** A row as understood. */
export interface Listenfall {
  readonly fall: Fall;
  readonly vorgang: Vorgang;
  readonly bisher: Bisher;
}

/**
 * A row, or everything that is wrong in it.
 * @param heute counts as Stichtag where none is entered.
 * @param saetze the released rules of the house.
 */
export function liesZeile(
  stelle: Stelle<Fallspalte>,
  heute: PlainDate,
  saetze: readonly Regelsatz[] = [],
): Lesung<Listenfall> {
  const fehler: Fehler[] = [];
  const melden: Melden = (each) => void fehler.push(each);
  const lies = <Feld extends Fallspalte>(feld: Feld): Fallzeile[Feld] =>
    FAELLE.spalten[feld].read(stelle.zelle(feld), melden) as Fallzeile[Feld];
  const vorgang = vorgangVon(lies);
  lies('kundennummer');
  lies('fmGrund');
  if (istOffen(stelle.zelle('kundennummer'))) fehler.push(ohneKundennummer(stelle));
  const bfm: BfmStand = { status: vorgang.bfmStatus ?? 'nichtImBfm', kriterium: vorgang.kriterium };
  const gelesen = readFall(rawFallVon(stelle, melden), heute, { ok: true, wert: bfm }, undefined, {
    ok: true,
    wert: saetze,
  });
  if (!gelesen.ok) fehler.push(...gelesen.fehler);
  if (fehler.length > 0 || !gelesen.ok) return { ok: false, fehler: ohneDoppelte(fehler) };
  return { ok: true, wert: { fall: gelesen.wert, vorgang, bisher: liesBisher(stelle) } };
}

function vorgangVon(lies: (feld: keyof Vorgang) => unknown): Vorgang {
  const vorgang: Record<string, unknown> = {};
  for (const feld of VORGANGSSPALTEN) vorgang[feld] = lies(feld);
  return vorgang as Vorgang;
}

function ohneKundennummer(stelle: Stelle<Fallspalte>): Fehler {
  return { code: 'ANGABE_FEHLT', orte: [stelle.ort('kundennummer')], feld: 'kundennummer' };
}

/** A cell that two readers look at is one fault. */
function ohneDoppelte(fehler: readonly Fehler[]): Fehler[] {
  return [...new Map(fehler.map((each) => [JSON.stringify([each.code, each.orte]), each])).values()];
}

/** What stands in result cells is never an error: it is written anew. */
function liesBisher(stelle: Stelle<Fallspalte>): Bisher {
  const lies = <Feld extends keyof Bisher>(feld: Feld): Bisher[Feld] =>
    FAELLE.spalten[feld].read(stelle.zelle(feld), () => undefined) as Bisher[Feld];
  return {
    kennung: lies('kennung'),
    kennungSeit: lies('kennungSeit'),
    dreiBedarfeSeit: lies('dreiBedarfeSeit'),
    suchlaeufe: lies('suchlaeufe'),
    fingerabdruck: lies('fingerabdruck'),
  };
}

/** What a list does not hold. Förderziele are kept there and not computed: their gate is in the Fallmappe alone. */
const NICHT_IN_DER_LISTE = [
  'direktVermittelbar',
  'foerderziel',
  'entwicklungsziel',
  'qualifizierungAbgeschlossen',
] as const satisfies readonly Einzelfeld[];

type Zellen<Id extends string> = Readonly<Record<Id, RawCell>>;

/** Cells of a row, each looked up when somebody asks for it: lists have tens of thousands of rows. */
function nachgesehen<Id extends string>(
  ids: readonly Id[],
  zelleVon: (stelle: Stelle<Fallspalte>, id: Id) => RawCell,
): (stelle: Stelle<Fallspalte>) => Zellen<Id> {
  class Zeile {
    constructor(readonly stelle: Stelle<Fallspalte>) {}
  }
  for (const id of ids)
    Object.defineProperty(Zeile.prototype, id, {
      get(this: Zeile) {
        return zelleVon(this.stelle, id);
      },
    });
  return (stelle) => new Zeile(stelle) as unknown as Zellen<Id>;
}

function jeId<Id extends string>(ids: readonly Id[], zelleVon: (id: Id) => RawCell): Zellen<Id> {
  return Object.fromEntries(ids.map((id) => [id, zelleVon(id)])) as Zellen<Id>;
}

/** What the list does not hold, and marks that are not set: they can have no fault, so that nobody asks for their place. */
const LEERE: RawCell = { ort: { art: 'mappe' }, value: { art: 'leer' } };

function istInDerListe(feld: Einzelfeld): feld is Exclude<Einzelfeld, (typeof NICHT_IN_DER_LISTE)[number]> {
  return !NICHT_IN_DER_LISTE.some((each) => each === feld);
}

const felderVon = nachgesehen(EINZELFELDER, (stelle, feld) =>
  istInDerListe(feld) ? stelle.zelle(feld) : LEERE,
);
const bedarfeVon = nachgesehen(
  BEDARFE.map(({ id }) => id),
  (stelle, id) => stelle.zelle(id),
);
const RESSOURCENLEER = jeId(
  RESSOURCENBEREICHE.map(({ id }) => id),
  () => LEERE,
);
const PARAGRAPHENLEER = jeId(PARAGRAPH_16A, () => LEERE);
const OHNE_MARKE = jeId(FESTLEGUNGEN, () => LEERE);

function rawFallVon(stelle: Stelle<Fallspalte>, melden: Melden): RawFall {
  return {
    felder: felderVon(stelle),
    bedarfe: bedarfeVon(stelle),
    ressourcenbereiche: RESSOURCENLEER,
    marken: markenVon(stelle, melden),
    paragraph16a: PARAGRAPHENLEER,
  };
}

/** One of the seven is chosen in one cell; in the Fallmappe it is a mark in one of seven. */
function markenVon(stelle: Stelle<Fallspalte>, melden: Melden): RawFall['marken'] {
  const zelle = stelle.zelle('festlegung');
  const gewaehlt = FAELLE.spalten.festlegung.read(zelle, melden);
  return gewaehlt === null ? OHNE_MARKE : { ...OHNE_MARKE, [gewaehlt]: new Kreuz(zelle) };
}

/** A mark in the cell in which it was chosen. */
class Kreuz implements RawCell {
  readonly value = { art: 'text', wert: 'x' } as const;

  constructor(private readonly zelle: RawCell) {}

  get ort(): Ort {
    return this.zelle.ort;
  }
}
