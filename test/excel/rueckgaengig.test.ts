/**
 * Excel's own undo beside ours: what it takes back of an entry is read as it stands, and „Zurücknehmen“ writes over nothing
 * that is not ours any more. Costs four seconds beside the start.
 */
import '../support/probekrypto';
import { inzwischenGeaendertText } from '../../src/fall/texte/ablehnung';
import { eintragen, zuruecknehmen } from '../../src/mappe/eintragen';
import type { Schreibstand } from '../../src/mappe/fallmappe';
import { lesen } from '../../src/mappe/lesen';
import type { HostOptions } from '../host/nodeHost';
import { unterschiede } from '../support/abbild';
import { abgeschlossen, verlaufIn } from '../support/akte';
import { STICHTAG } from '../support/faelle';
import { zelleDesNamens } from '../support/fillMappe';
import { HANDLUNGEN, mappeFuerAlle } from '../support/handlungen';
import {
  abbild,
  adresse,
  BEISPIEL,
  eingetragen,
  JETZT,
  mappeMit,
  openMappe,
  type Testmappe,
  tippe,
  wertVon,
} from '../support/mappe';
import { NAME_ERGEBNIS } from '../support/namen';
import { stichprobe } from '../support/stichprobe';

const PROGNOSE = 'Profil_PrognoseArbeitsmarkt';
const SCHRITTWEISE: HostOptions = { requirementSet: '1.19', quirks: { undoStep: 'action' } };

async function standVon({ mappe }: Testmappe): Promise<string> {
  const gelesen = await lesen(mappe, STICHTAG);
  return gelesen.art === 'berechnet' ? gelesen.stand : gelesen.art;
}

/** An entry after which somebody has looked at nothing yet. */
async function nachEintrag(options: HostOptions): Promise<Testmappe & { readonly stand: Schreibstand }> {
  const offen = await mappeMit(BEISPIEL, options);
  return { ...offen, stand: (await eingetragen(offen)).stand };
}

/** Presses Ctrl+Z so many times, or as often as something happens. */
function strgZ({ host }: Testmappe, mal = Infinity): number {
  let wieOft = 0;
  while (wieOft < mal && host.workbook.undo()) wieOft += 1;
  return wieOft;
}

describe('Excel, das nicht kennt, was ein Add-in schreibt (bis ExcelApi 1.18)', () => {
  it('nach dem Eintragen lässt sich nichts mehr rückgängig machen, auch nichts von davor', async () => {
    const offen = await mappeMit(BEISPIEL, { requirementSet: '1.17' });
    tippe(offen, PROGNOSE, 'bis 6 Monate');
    const vorher = abbild(offen);
    const { stand } = await eingetragen(offen);
    expect(strgZ(offen)).toBe(0);
    expect(wertVon(offen, PROGNOSE)).toBe('bis 6 Monate');
    expect((await zuruecknehmen(offen.mappe, stand)).art).toBe('zurueckgenommen');
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('was jemand danach tippt, geht rückgängig; Zurücknehmen nimmt dann alles von uns zurück', async () => {
    const offen = await nachEintrag({ requirementSet: '1.17' });
    tippe(offen, NAME_ERGEBNIS.betreuung, 'von Hand');
    expect((await zuruecknehmen(offen.mappe, offen.stand)).art).toBe('inzwischenGeaendert');
    expect(strgZ(offen)).toBe(1);
    expect(await standVon(offen)).toBe('aktuell');
    expect((await zuruecknehmen(offen.mappe, offen.stand)).art).toBe('zurueckgenommen');
  });
});

describe('Excel, das auch Add-ins rückgängig macht (ab 1.19)', () => {
  it('nimmt einen Eintrag ganz zurück, dann die Angabe davor; der Stand ist jedes Mal der, der dasteht', async () => {
    const offen = await nachEintrag({ requirementSet: '1.19' });
    tippe(offen, PROGNOSE, 'bis 6 Monate');
    await eintragen(offen.mappe, JETZT);
    const staende = [await standVon(offen)];
    for (let mal = 0; mal < 3; mal++) {
      strgZ(offen, 1);
      staende.push(await standVon(offen));
    }
    expect(staende).toEqual(['aktuell', 'veraltet', 'aktuell', 'nochNichtEingetragen']);
  });

  it('Zurücknehmen schreibt danach nichts mehr, auch nicht über das, was jemand inzwischen tippt', async () => {
    const offen = await nachEintrag({ requirementSet: '1.19' });
    strgZ(offen, 1);
    tippe(offen, NAME_ERGEBNIS.betreuung, 'von Hand');
    const vorher = abbild(offen);
    const ergebnis = await zuruecknehmen(offen.mappe, offen.stand);
    if (ergebnis.art !== 'inzwischenGeaendert') throw new Error(ergebnis.art);
    expect(inzwischenGeaendertText(ergebnis.orte)).toContain(
      adresse(zelleDesNamens(offen.host, NAME_ERGEBNIS.betreuung)),
    );
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('nimmt es unser Zurücknehmen zurück, steht der Eintrag wieder da und heißt so', async () => {
    const offen = await nachEintrag({ requirementSet: '1.19' });
    const vorher = abbild(offen);
    await zuruecknehmen(offen.mappe, offen.stand);
    strgZ(offen, 1);
    expect(await standVon(offen)).toBe('aktuell');
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('drückt jemand Strg+Z, während zurückgenommen wird, steht am Ende, was vor dem Eintrag dastand', async () => {
    const offen = await mappeMit(BEISPIEL, { requirementSet: '1.19' });
    const vorher = abbild(offen);
    const { stand } = await eingetragen(offen);
    let anfragen = 0;
    offen.host.before(() => {
      anfragen += 1;
      if (anfragen === 2) strgZ(offen, 1);
    });
    await zuruecknehmen(offen.mappe, stand);
    expect(anfragen).toBeGreaterThan(1);
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });
});

describe('macht Excel einen Eintrag nur zum Teil rückgängig', () => {
  let schritte = 0;
  beforeAll(async () => {
    const offen = await nachEintrag(SCHRITTWEISE);
    const vorher = await mappeMit(BEISPIEL);
    // What was typed into the template comes after the entry.
    while (unterschiede(abbild(vorher), abbild(offen)).length > 0) schritte += strgZ(offen, 1);
  });

  it('heißt der Stand an keiner Stelle aktuell, und Zurücknehmen lässt alles stehen', async () => {
    expect(schritte).toBeGreaterThan(12);
    const alle = Array.from({ length: schritte }, (_, index) => index + 1);
    for (const wieOft of stichprobe(alle, 5, 'half undone entries')) {
      const offen = await nachEintrag(SCHRITTWEISE);
      strgZ(offen, wieOft);
      const halb = abbild(offen);
      expect(['unvollstaendig', 'nochNichtEingetragen']).toContain(await standVon(offen));
      expect((await zuruecknehmen(offen.mappe, offen.stand)).art).toBe('inzwischenGeaendert');
      expect(unterschiede(halb, abbild(offen))).toEqual([]);
    }
  });

  it('lässt sich neu eintragen, und Zurücknehmen gibt wieder, was davor halb dastand', async () => {
    const offen = await nachEintrag(SCHRITTWEISE);
    strgZ(offen, Math.floor(schritte / 2));
    const halb = abbild(offen);
    const { stand } = await eingetragen(offen);
    expect(await standVon(offen)).toBe('aktuell');
    await zuruecknehmen(offen.mappe, stand);
    expect(unterschiede(halb, abbild(offen))).toEqual([]);
    expect(await standVon(offen)).toBe('unvollstaendig');
  });
});

it('ein abgeschlossenes Profiling, von dem etwas fehlt, heißt nirgends unversehrt', async () => {
  const offen = await mappeMit(BEISPIEL, SCHRITTWEISE);
  await abgeschlossen(offen, 'erstes');
  await abgeschlossen(offen, 'zweites');
  const gesehen: [aufnahmen: number, istGanz: boolean][] = [];
  do {
    const { verlauf } = await verlaufIn(offen);
    gesehen.push([verlauf.aufnahmen.length, verlauf.kette.length === 0]);
  } while ((gesehen.at(-1)?.[0] !== 1 || gesehen.at(-1)?.[1] !== true) && strgZ(offen, 1) > 0);
  expect(gesehen[0]).toEqual([2, true]);
  expect(gesehen.at(-1)).toEqual([1, true]);
  const dazwischen = gesehen.slice(1, -1);
  expect(dazwischen).not.toEqual([]);
  expect(dazwischen.filter(([, istGanz]) => istGanz)).toEqual([]);
});

describe('jede Art zu schreiben geht in Excel ab 1.19 wieder rückgängig', () => {
  let xlsx: Uint8Array;
  beforeAll(async () => {
    xlsx = await mappeFuerAlle();
  });

  // Of this workbook every gap has been noted already.
  const schreibende = HANDLUNGEN.filter(({ name }) => name !== 'Lücke vermerken');

  it.each(
    stichprobe(schreibende, 4, 'kinds of writing undone by Excel').map((each) => [each.name, each] as const),
  )('%s', async (_, handlung) => {
    const offen = await openMappe(xlsx, { requirementSet: '1.19' });
    const tue = await handlung.bereite(offen.mappe, 0);
    const vorher = abbild(offen);
    await tue();
    expect(unterschiede(vorher, abbild(offen))).not.toEqual([]);
    while (unterschiede(vorher, abbild(offen)).length > 0 && strgZ(offen, 1) > 0);
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });
});
