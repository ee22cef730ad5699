/** The workbook behind the port: two round trips to read, one to write. Binds the port to the open workbook. */
import type { Ereignis, Fallmappe } from '../mappe/fallmappe';
import { wecker as uhr, type Wecker } from '../mappe/frist';
import { ablehnungBeimZeigen, ablehnungVon, GLEICHZEITIG } from './hostFehler';
import type { Gelesen } from '../mappe/gelesen';
import { pruefeInventar } from '../mappe/inventar';
import { readInventar } from './lesen/inventar';
import { aendere } from './schreiben/aendern';
import { type LadeDatei, ladeVomServer } from './aktualisieren/eigeneDatei';
import { aktualisiere } from './aktualisieren/wege';
import { ohneBelegte } from '../mappe/belegteNamen';
import { faktenteile, type Mappenbereich } from '../mappe/bereich';
import { type Lesung, lesungVon, unlesbar } from '../mappe/lesung';
import { HAUPTWEG } from '../mappe/mappeAus';
import { KEINE_TEILE, type Teile, vereint } from '../mappe/teile';
import { type ExcelRuntime, leitungZu, mitFrist, Wache } from './leitung';
import { enterEingaben, undoEintrag, writeEintrag } from './schreiben/vorgaenge';
import { maengelMitVersion } from './lesen/vorlagenversion';
import { liesWerte } from './lesen/werte';
import { listen, selectOrt } from './zeigen';

export type { ExcelRuntime };

/** What the adapter works with; what is not given is that of the running add-in. */
interface Umwelt {
  readonly excel?: ExcelRuntime;
  /** Gets files of the add-in. */
  readonly fetch?: LadeDatei;
  /** What the upgrade brings a workbook up to. */
  readonly bereiche?: readonly Mappenbereich[];
  /** The kind of workbook that is worked with; a Fallmappe without. */
  readonly art?: string;
  /** Ends requests that are not answered. */
  readonly wecker?: Wecker;
}

/** Opens the workbook that is active in Excel. */
export function createExcelFallmappe({
  excel: runtime = Excel,
  fetch = ladeVomServer,
  bereiche = [],
  art,
  wecker = uhr,
}: Umwelt = {}): Fallmappe {
  let hoere: (ereignis: Ereignis) => void = () => undefined;
  const excel = leitungZu(runtime, new Wache(wecker, (stand) => hoere({ art: 'verbindung', stand })));
  let gelesen: Gelesen | null = null;
  const letzteLesung = (): Gelesen => {
    if (gelesen === null) throw new Error('Writing must follow a successful read()');
    return gelesen;
  };
  return {
    async read(teile = KEINE_TEILE) {
      const lesung = await readMappe(excel, teile, { bereiche, art });
      // A refusal tells nothing about the workbook; inputs still find their cells with the reading before.
      if (lesung.ergebnis.art !== 'abgelehnt') gelesen = lesung.gelesen ?? null;
      return lesung.ergebnis;
    },
    write: (eintrag) => writeEintrag(excel, letzteLesung(), eintrag),
    upgrade: () => aktualisiere({ excel: mitFrist(excel, 'schreiben'), fetch, bereiche }),
    change: (aenderungen) => aendere(excel, letzteLesung(), aenderungen),
    undo: (stand) => undoEintrag(excel, stand),
    enter: (eingaben) => enterEingaben(excel, letzteLesung(), eingaben),
    select: (ort) => excel.run((context) => selectOrt(context, ort)).then(() => null, ablehnungBeimZeigen),
    watch: (listener) => {
      // From now on, for this request may itself be the one that takes long.
      hoere = listener;
      return excel.run((context) => listen(context, listener)).then(() => null, ablehnungVon);
    },
  };
}

/** What a workbook is read as. */
interface Leseart {
  readonly bereiche: readonly Mappenbereich[];
  readonly art: string | undefined;
}

async function readMappe(excel: ExcelRuntime, teile: Teile, leseart: Leseart): Promise<Lesung> {
  try {
    return await excel.run((context) => readOnce(context, teile, leseart));
  } catch (error) {
    return { ergebnis: { art: 'abgelehnt', ablehnung: ablehnungVon(error) } };
  }
}

async function readOnce(
  context: Excel.RequestContext,
  teile: Teile,
  { bereiche, art }: Leseart,
): Promise<Lesung> {
  const inventar = await readInventar(context);
  const maengel = pruefeInventar(inventar);
  if (maengel.length > 0) {
    return unlesbar(await maengelMitVersion(context, inventar, maengel));
  }
  const werte = await liesWerte(context, inventar, teile, faktenteile(bereiche));
  if (werte === null) return { ergebnis: { art: 'abgelehnt', ablehnung: GLEICHZEITIG } };
  const { hauptweg, teile: gelesene } = werte.gelesen;
  const bestaende = [...hauptweg, ...gelesene.bestaende].map(
    ([name, { address }]) => [name, address] as const,
  );
  const alle = vereint(HAUPTWEG, teile, faktenteile(bereiche));
  return ohneBelegte(lesungVon(werte.gelesen, werte.passport, bereiche, art), new Map(bestaende), alle);
}
