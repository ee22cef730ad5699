/** Plays one attack: what the members find, say and can still do, and that nothing they write is readable to the attacker. */
import {
  listeNeuVersiegeln,
  verdaechtigeEntfernen,
} from '../../../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { codeErneuern, nachOeffnen } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import { vermerkSchreiben } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import type { Tresorlage } from '../../../../../src/bereiche/bfm/vermerke/tresor/lage';
import { tresorOeffnen, type OeffnenErgebnis } from '../../../../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import type { NeuePerson, OffenerTresor } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import type { Vorhaben } from '../../../../../src/mappe/akteAendern';
import { FALLMANAGERIN, tue, VERTRETER } from '../../../../support/fallmanagement';
import { type Beute, lesbarMit } from '../../../../support/lesbarMit';
import { openMappe, type Testmappe } from '../../../../support/mappe';
import type { Ausgang, Befund } from './tafel';
import { rohVon, setze, type Stand } from './stand';
import { bestandIn, krypto, offenFuer, schluesselMit, vermerk, type Werkbank } from './werkbank';

/** What an attack does to the raw cells. */
export type Tat = (jetzt: Stand, bank: Werkbank) => Stand | Promise<Stand>;

/** Plays it twice: opening after it and putting it right, and with a pane that was open before. */
export async function spiele(
  bank: Werkbank,
  { tat, vorDemErsten = false, beute }: Tatbestand,
): Promise<Ausgang> {
  const xlsx = vorDemErsten ? bank.xlsxLeer : bank.xlsx;
  const haelt = beute === 'entfernt' ? bank.beuteEntfernt : bank.beute;
  const danach = await openMappe(xlsx);
  const gesetzt = await greifAn(danach, bank, tat);
  const fm = await versuche(danach, FALLMANAGERIN);
  const dabei = await erbeutet(danach, gesetzt, haelt);
  const vertretung = await versuche(danach, VERTRETER);
  const gelesen = Math.max(await liest(danach, bank, FALLMANAGERIN), await liest(danach, bank, VERTRETER));
  const danachLesbar = await erbeutet(danach, gesetzt, haelt);
  const geheilt = (await heilt(danach, FALLMANAGERIN))
    ? 'fm'
    : (await heilt(danach, VERTRETER))
      ? 'vertretung'
      : 'niemand';
  const zuvor = await openMappe(xlsx);
  const tresor = await offenFuer(zuvor, FALLMANAGERIN);
  const vorher = await greifAn(zuvor, bank, tat);
  const offen = await ausgeht(zuvor, schreibe(tresor));
  const offenLesbar = await erbeutet(zuvor, vorher, haelt);
  return { fm, vertretung, offen, geheilt, gelesen, erbeutet: dabei + danachLesbar + offenLesbar };
}

/** An attack as it is played. */
export interface Tatbestand {
  readonly tat: Tat;
  /** On the workbook before its first Vermerk. */
  readonly vorDemErsten?: boolean;
  /** Who attacks: somebody who never had a key of this Tresor, or the removed person. */
  readonly beute?: 'entfernt';
}

async function greifAn({ host }: Testmappe, bank: Werkbank, tat: Tat): Promise<Stand> {
  const angreifer = host.connect();
  await setze(angreifer, await tat(await rohVon(angreifer), bank));
  return rohVon(angreifer);
}

/** Opens, makes up for what is to be made up for, and writes. */
async function versuche(
  offen: Testmappe,
  { name, passwort }: Pick<NeuePerson, 'name' | 'passwort'>,
): Promise<string> {
  const ergebnis = await tresorOeffnen(krypto, await bestandIn(offen), name, passwort);
  if (ergebnis.art !== 'offen') return ergebnis.art;
  for (const vorhaben of nachOeffnen(schluesselMit(ergebnis.tresor))) await ausgeht(offen, vorhaben);
  const gefunden = befunde(ergebnis.lage, ergebnis.untergeschoben).join(', ');
  return `offen [${gefunden}] ${await ausgeht(offen, schreibe(ergebnis.tresor))}`;
}

function schreibe(tresor: OffenerTresor): Vorhaben {
  return vermerkSchreiben(vermerk('Nach dem Angriff geschrieben.'), schluesselMit(tresor));
}

async function ausgeht(offen: Pick<Testmappe, 'mappe'>, vorhaben: Vorhaben): Promise<string> {
  const ergebnis = await tue(offen, vorhaben);
  if (ergebnis.art === 'geaendert') return 'geschrieben';
  return ergebnis.art === 'fehlerhaft' ? ergebnis.fehler.map(({ code }) => code).join(', ') : ergebnis.art;
}

function befunde(lage: Tresorlage, untergeschoben: boolean): Befund[] {
  const alle: readonly [Befund, boolean][] = [
    ['zeileNichtEcht', !lage.eigeneEcht],
    ['untergeschoben', untergeschoben],
    ['verdaechtig', lage.verdaechtig.length > 0],
    ['listeFehlt', lage.liste === 'fehlt'],
    ['listeFremd', lage.liste === 'fremd'],
    ['listeAlt', lage.liste === 'alt'],
    ['listeZurueckgedreht', lage.liste === 'zurueckgedreht'],
    ['fehlend', lage.fehlend.length > 0],
    ['geaendert', lage.geaendert.length > 0],
    ['unlesbar', lage.unlesbar.length > 0],
    ['verlauf', lage.neueProfilings !== 0],
  ];
  return alle.filter(([, trifft]) => trifft).map(([befund]) => befund);
}

/** Does all that the pane offers, after the questions that it asks; then nothing but unreadable Vermerke may be found. */
async function heilt(offen: Testmappe, zugang: Pick<NeuePerson, 'name' | 'passwort'>): Promise<boolean> {
  const oeffne = async (): Promise<OeffnenErgebnis> =>
    tresorOeffnen(krypto, await bestandIn(offen), zugang.name, zugang.passwort);
  const erstes = await oeffne();
  if (erstes.art !== 'offen') return false;
  const schluessel = schluesselMit(erstes.tresor);
  const { liste } = erstes.lage;
  const listeHeilen = liste === 'echt' || liste === 'alt' ? [] : [listeNeuVersiegeln(schluessel)];
  const folge = [
    ...listeHeilen,
    ...nachOeffnen(schluessel),
    verdaechtigeEntfernen(schluessel),
    ...codeErneuern(schluessel, { trotzUnlesbarer: true }, () => undefined),
  ];
  for (const vorhaben of folge) if ((await ausgeht(offen, vorhaben)) !== 'geschrieben') return false;
  const zuletzt = await oeffne();
  if (zuletzt.art !== 'offen') return false;
  const uebrig = befunde(zuletzt.lage, zuletzt.untergeschoben).filter((each) => each !== 'unlesbar');
  return uebrig.filter((each) => each !== 'fehlend').length === 0;
}

async function liest(
  offen: Testmappe,
  { texte }: Werkbank,
  { name, passwort }: Pick<NeuePerson, 'name' | 'passwort'>,
): Promise<number> {
  const bestand = await bestandIn(offen);
  const ergebnis = await tresorOeffnen(krypto, bestand, name, passwort);
  if (ergebnis.art !== 'offen') return 0;
  const { bund } = ergebnis.tresor;
  const gelesen = await Promise.all(bestand.vermerke.map((each) => vermerkOeffnen(krypto, bund, each)));
  const alle = gelesen.map((each) => (each.art === 'gelesen' ? each.inhalt.text : ''));
  return texte.filter((text) => alle.some((each) => each.includes(text))).length;
}

/** Cells that stand there since, and open with what the attacker holds. */
async function erbeutet(offen: Testmappe, gesetzt: Stand, beute: Beute): Promise<number> {
  const davor = new Set([...gesetzt.berechtigte, ...gesetzt.vermerke].map((reihe) => String(reihe.at(-1))));
  const lesbar = await lesbarMit(beute, await bestandIn(offen));
  return lesbar.filter((text) => !davor.has(text)).length;
}
