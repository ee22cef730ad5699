/** Everything about the FM-Vermerke over a real session and real cryptography: the shipped template in the stand-in Excel. */
import '../../../../pane/nodeRealm';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import {
  personHinzufuegen,
  schutzEinrichten,
  type Schutzstand,
} from '../../../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { berechtigteAus } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/berechtigtenliste';
import { bestandAus } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/berechtigteZeilen';
import {
  type Vermerkschluessel,
  vermerkzeilenAus,
} from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import {
  type FreierVermerk,
  vermerkSchreiben,
} from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { personEntfernen } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import type { Vorhaben } from '../../../../../src/mappe/akteAendern';
import type { NeuePerson } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { mitFallblick } from '../../../../../src/bereiche/bfm/vermerke/ansicht/mitFallblick';
import { useVermerkschutz } from '../../../../../src/bereiche/bfm/vermerke/ansicht/schutz';
import { VermerkeView } from '../../../../../src/bereiche/bfm/vermerke/ansicht/VermerkeView';
import { Vermerkliste } from '../../../../../src/bereiche/bfm/vermerke/ansicht/Vermerkliste';
import { ZugangView } from '../../../../../src/bereiche/bfm/vermerke/ansicht/ZugangView';
import type { ViewProps } from '../../../../../src/bausteine/viewProps';
import { aendere, aktenblick } from '../../../../support/akte';
import { UHR } from '../../../../support/fallmanagement';
import { STICHTAG } from '../../../../support/faelle';
import { createExcelFallmappe } from '../../../../../src/excel/excelFallmappe';
import { MAPPENBEREICHE } from '../../../../support/bereiche';
import { BEISPIEL, mappeMit, openMappe, type Testmappe } from '../../../../support/mappe';
import { FM, GEHEIM, VERTRETUNG, ZWEITE } from '../../../../support/vermerkpersonen';
import { type GezeigteAkte, zeigeAkte } from '../../../../pane/zeigeAkte';

export const NOTIZ: FreierVermerk = { datum: STICHTAG, betreff: 'Gespräch', text: GEHEIM };

const krypto = globalThis.crypto;

const OHNE_FOKUS = { current: null };
const Liste = mitFallblick((props) => <Vermerkliste {...props} heading={OHNE_FOKUS} />);

/** Both steps one below the other; what opens or sets up stands in „Zugang“ alone, so that nothing is there twice. */
function View(props: ViewProps): ReactNode {
  const { tresor } = useVermerkschutz();
  return (
    <>
      <ZugangView {...props} />
      {tresor === null ? <Liste {...props} /> : <VermerkeView {...props} />}
    </>
  );
}

/**
 * Shows the FM-Vermerke of a workbook as it is.
 * @param daneben another part of the same pane.
 */
export function zeigeVermerke(offen: Testmappe, daneben: ReactNode = null): Promise<GezeigteAkte> {
  const mitNachbar = (props: ViewProps): ReactNode => (
    <>
      <View {...props} />
      {daneben}
    </>
  );
  return zeigeAkte(mitNachbar, offen);
}

/** The example without any protection. */
export function ohneSchutz(): Promise<Testmappe> {
  return mappeMit(BEISPIEL);
}

/** Carries a plan out past the pane, as somebody elsewhere does. */
export async function gelingt(offen: Testmappe, vorhaben: Vorhaben): Promise<void> {
  const ergebnis = await aendere(offen, vorhaben);
  if (ergebnis.art !== 'geaendert') throw new Error(JSON.stringify(ergebnis));
}

/** A workbook with a protection that is set up. */
export interface Geschuetzt extends Testmappe {
  readonly schluessel: Vermerkschluessel;
  readonly code: string;
}

interface Vorlage extends Pick<Geschuetzt, 'schluessel' | 'code'> {
  readonly xlsx: Uint8Array;
}

const VORLAGEN = new Map<string, Promise<Vorlage>>();

/** The example with Frau Beispiel and Herr Muster, and some Vermerke. Set up once, opened anew for every test. */
export async function geschuetzt(vermerke: readonly FreierVermerk[] = [NOTIZ]): Promise<Geschuetzt> {
  const name = JSON.stringify(vermerke);
  const vorlage = VORLAGEN.get(name) ?? richteEin(vermerke);
  VORLAGEN.set(name, vorlage);
  const { xlsx, schluessel, code } = await vorlage;
  return { ...(await openMappe(xlsx)), schluessel, code };
}

/** Sets another workbook up, with keys of its own. */
export async function richteEin(vermerke: readonly FreierVermerk[]): Promise<Vorlage> {
  const offen = await ohneSchutz();
  const stand: { wert?: Schutzstand } = {};
  await gelingt(
    offen,
    schutzEinrichten(krypto, [FM, VERTRETUNG], (neu) => (stand.wert = neu)),
  );
  const { tresor = null, code = null } = stand.wert ?? {};
  if (tresor === null || code === null) throw new Error('not set up');
  const schluessel = { krypto, tresor, uhr: UHR };
  if (vermerke.length > 0) await gelingt(offen, alleSchreiben(vermerke, schluessel));
  return { xlsx: offen.host.save(), schluessel, code: code.text };
}

/** Several Vermerke at once, so that nobody has to wait for each; the list of them names the last one, as if others wrote at the same time. */
function alleSchreiben(vermerke: readonly FreierVermerk[], schluessel: Vermerkschluessel): Vorhaben {
  return async (blick) => {
    const plaene = await Promise.all(vermerke.map(async (each) => vermerkSchreiben(each, schluessel)(blick)));
    const alle = plaene.map((plan) => (plan.ok ? plan.aenderungen : []));
    const letzter = alle.length - 1;
    return {
      ok: true,
      aenderungen: alle.flatMap((each, stelle) => (stelle === letzter ? each : each.slice(0, 1))),
    };
  };
}

/** Removes somebody, past the pane: in a session of its own, so that neither knows what the other has written. */
export async function entferne(
  { host }: Testmappe,
  schluessel: Vermerkschluessel,
  name: string,
): Promise<void> {
  const mappe = createExcelFallmappe({ excel: host.connect().excel, bereiche: MAPPENBEREICHE });
  const folge = personEntfernen(schluessel, name, { trotzUnlesbarer: false }, () => undefined);
  for (const vorhaben of folge) await gelingt({ host, mappe }, vorhaben);
}

/** Takes Frau Probe in, past the pane. */
export async function mitZweiter(offen: Geschuetzt): Promise<Geschuetzt> {
  await gelingt(
    offen,
    personHinzufuegen(offen.schluessel, ZWEITE, () => undefined),
  );
  return offen;
}

/** The two lists as the workbook holds them. */
export async function listen(offen: Testmappe) {
  const { inhalt, fall } = await aktenblick(offen);
  const berechtigte = berechtigteAus(inhalt);
  return {
    berechtigte,
    vermerke: vermerkzeilenAus(inhalt),
    bestand: bestandAus(inhalt, berechtigte, fall.kundennummer),
  };
}

/** Types into a column of a list by hand. */
export async function tippeInListe(
  offen: Testmappe,
  tabelle: 'tblVermerke' | 'tblBerechtigte',
  [zeile, spalte]: readonly [number, string],
  wert: string,
): Promise<void> {
  await offen.host.excel.run(async (context) => {
    const spaltenbereich = context.workbook.tables.getItem(tabelle).columns.getItem(spalte);
    spaltenbereich.getDataBodyRange().getCell(zeile, 0).values = [[wert]];
    await context.sync();
  });
}

export const feld = (name: string | RegExp, stelle = 0): HTMLInputElement =>
  screen.getAllByLabelText<HTMLInputElement>(name)[stelle] as HTMLInputElement;

export const fuelle = (name: string | RegExp, value: string, stelle = 0): unknown =>
  fireEvent.change(feld(name, stelle), { target: { value } });

/** Deriving a key takes longer than what else there is to wait for. */
export const bald = <T,>(pruefe: () => T): Promise<T> => waitFor(pruefe, { timeout: 20_000 });

export const knopf = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** Opens the Vermerke with a passphrase, as a person does. */
export async function oeffne({ name, passwort }: Pick<NeuePerson, 'name' | 'passwort'>): Promise<void> {
  fuelle('Wer öffnet?', name);
  fuelle(/^(Passwort|Wiederherstellungscode)$/, passwort);
  fireEvent.keyDown(feld(/^(Passwort|Wiederherstellungscode)$/), { key: 'Enter' });
  await bald(() => knopf('Vermerke verschließen'));
  await nachgezogen();
  await bald(() => expect(screen.queryByText('Der Vermerk wird gelesen …')).toBeNull());
  schlageAuf('Vermerk schreiben');
}

/** Unfolds a section. */
export function schlageAuf(name: string | RegExp): void {
  const klappe = screen.getByRole('heading', { name }).closest('details');
  if (klappe === null) throw new Error('no fold');
  if (klappe.open) return;
  klappe.open = true;
  fireEvent(klappe, new Event('toggle'));
}

/** Lets the pane take new keys over and open texts with them. */
export function nachgezogen(): Promise<void> {
  return act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
}
