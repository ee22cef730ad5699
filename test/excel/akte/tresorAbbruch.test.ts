/**
 * Each single writing of the Tresor, with Excel breaking off at every change and refusing everything from then on, putting back
 * included: everybody still reads and writes. Costs three seconds.
 */
import '../../support/probekrypto';
import {
  eigenesPasswortAendern,
  listeNeuVersiegeln,
  personHinzufuegen,
  schutzEinrichten,
} from '../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { nachOeffnen } from '../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import type { Vermerkschluessel } from '../../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import { vermerkSchreiben } from '../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { schrittTun } from '../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import type { Vorhaben } from '../../../src/mappe/akteAendern';
import { STICHTAG } from '../../support/faelle';
import { FAELLIGES } from '../../support/faelliges';
import { auftrag, FALLMANAGERIN, getan, tue, VERTRETER } from '../../support/fallmanagement';
import { BEISPIEL, mappeMit, openMappe, type Testmappe } from '../../support/mappe';
import { stichprobe } from '../../support/stichprobe';
import {
  bestandVon,
  DRITTE,
  mappeMitFuenf,
  mitCode,
  NICHTS,
  oeffne,
  offen,
  texteMit,
  verlorenes,
  VIERTER,
  type Vorlage,
} from '../../support/umschluesselung';

const NEU = 'lauter neue Regenschirme';
const MEHR = 'ein neuer Vermerk';

let vorlage: Vorlage;
let vermerke: readonly string[];
beforeAll(async () => {
  vorlage = await mappeMitFuenf();
  vermerke = await texteMit(vorlage.schluessel.tresor, await bestandVon(await openMappe(vorlage.xlsx)));
}, 60_000);

/** Carried out by somebody who has opened just now. */
interface Schreiben {
  readonly name: string;
  readonly mache: (schluessel: Vermerkschluessel) => Vorhaben;
  /** A Vermerk that may be there afterwards. */
  readonly text?: string;
}

const ALLE: readonly Schreiben[] = [
  {
    name: 'ein Vermerk',
    mache: (schluessel) => vermerkSchreiben({ datum: STICHTAG, betreff: 'neu', text: MEHR }, schluessel),
    text: MEHR,
  },
  {
    name: 'ein Schritt mit Vermerk',
    mache: (schluessel) => schrittTun(auftrag(['fortfuehren'], {}, MEHR), schluessel, FAELLIGES),
    text: MEHR,
  },
  {
    name: 'eine Aufnahme',
    mache: (schluessel) =>
      personHinzufuegen(schluessel, { ...DRITTE, name: 'Frau Fünf', rolle: 'vertretung' }, NICHTS),
  },
  {
    name: 'ein eigenes Passwort',
    mache: (schluessel) => eigenesPasswortAendern(schluessel, { alt: VIERTER.passwort, neu: NEU }, NICHTS),
  },
  { name: 'das Neuversiegeln', mache: listeNeuVersiegeln },
  { name: 'der Nachtrag nach dem Öffnen', mache: (schluessel) => nachOeffnen(schluessel)[0] as Vorhaben },
];

/** The actions of the last request that change something. */
function aendernde({ host }: Testmappe): number[] {
  const aktionen = host.traffic.log.at(-1)?.actions ?? [];
  return aktionen.flatMap((aktion, stelle) => (/( =|\(\))$/.test(aktion) ? [stelle] : []));
}

async function begonnen({ mache }: Schreiben): Promise<[Testmappe, Vorhaben]> {
  const akte = await openMappe(vorlage.xlsx);
  const vorhaben = mache(offen(await oeffne(await bestandVon(akte), VIERTER)));
  akte.host.traffic.reset();
  return [akte, vorhaben];
}

/** Breaks the writing, which is the third request, at an action; nothing works from then on. */
function brich({ host }: Testmappe, aktion: number): void {
  let anfrage = 0;
  host.before(() => {
    if (anfrage++ === 2) host.faults.failAlwaysFrom(aktion);
  });
}

async function falsches(schreiben: Schreiben): Promise<unknown[]> {
  const [probe, probevorhaben] = await begonnen(schreiben);
  await getan(probe, probevorhaben);
  const stellen = stichprobe(aendernde(probe), 2, `places where „${schreiben.name}“ breaks off`);
  expect(stellen.length).toBeGreaterThan(0);
  const falsch: unknown[] = [];
  for (const stelle of stellen) {
    const [akte, vorhaben] = await begonnen(schreiben);
    brich(akte, stelle);
    const { art } = await tue(akte, vorhaben);
    akte.host.before(() => undefined);
    akte.host.faults.clear();
    const texte = await texteMit(vorlage.schluessel.tresor, await bestandVon(akte));
    const erwartet = texte.includes(MEHR) ? [...vermerke, MEHR] : vermerke;
    const bleibende = [[FALLMANAGERIN], [VERTRETER], [DRITTE], [VIERTER, { ...VIERTER, passwort: NEU }]];
    const verloren = await verlorenes(akte, [...bleibende, [mitCode(vorlage.code)]], erwartet);
    if (art === 'geaendert' || verloren.length > 0) falsch.push([stelle, art, verloren]);
  }
  return falsch;
}

it.each(ALLE.map((each) => [each.name, each] as const))(
  '%s: bricht Excel ab und verweigert alles, lesen und schreiben danach noch alle',
  async (_, schreiben) => {
    expect(await falsches(schreiben)).toEqual([]);
  },
  600_000,
);

it('bricht das Einrichten ab, öffnet, wer schon dasteht, und kann es zu Ende bringen', async () => {
  const einrichten = schutzEinrichten(globalThis.crypto, [FALLMANAGERIN, VERTRETER], NICHTS);
  const probe = await mappeMit(BEISPIEL);
  await getan(probe, einrichten);
  const stellen = stichprobe(aendernde(probe), 2, 'places where setting up breaks off');
  for (const stelle of stellen) {
    const akte = await mappeMit(BEISPIEL);
    brich(akte, stelle);
    expect((await tue(akte, einrichten)).art).not.toBe('geaendert');
    akte.host.before(() => undefined);
    akte.host.faults.clear();
    const { eintraege } = await bestandVon(akte);
    if (eintraege.length === 0) {
      await getan(akte, einrichten);
      continue;
    }
    const auf = await oeffne(await bestandVon(akte), FALLMANAGERIN);
    await getan(akte, listeNeuVersiegeln(offen(auf)));
    expect(await verlorenes(akte, [[FALLMANAGERIN]], [])).toEqual([]);
  }
}, 600_000);
