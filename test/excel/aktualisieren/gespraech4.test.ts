/**
 * The checklist of the talk in a workbook of version 3, kept as it was handed out, brought to version 4: ticks stay, what stands
 * beside and below is pushed and not lost. About 4 s.
 */
import { profilingAbschliessen } from '../../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { pruefpunktSetzen } from '../../../src/bereiche/verlauf/vorhaben/pruefpunkte';
import { PRUEFLISTE, RUECKSPRACHEN, VERLAUF } from '../../../src/bereiche/verlauf/listen';
import { VERLAUF_MAPPE } from '../../../src/bereiche/verlauf/mappe';
import { unterschiede } from '../../support/abbild';
import { akteAendern, type Aktenergebnis, type Vorhaben } from '../../../src/mappe/akteAendern';
import { aktenblick, verlaufIn } from '../../support/akte';
import { aktualisiere, passIn, texteAuf, zellenOhne } from '../../support/aktualisieren';
import { AM_STICHTAG } from '../../support/faelle';
import { mitPlan } from '../../support/einfuegen';
import { alteMappe } from '../../support/gewachseneMappe';
import { abbild, openMappe, type Testmappe } from '../../support/mappe';
import { stichprobe } from '../../support/stichprobe';

const BLATT = 'Gespräch';
/** Headers that version 4 brings. */
const NEU = ['s:Entfällt', 's:Festgestellt am', 's:Festgestellt von'];
const EINTRAEGE: readonly (readonly [cell: string, text: string])[] = [
  ['C7', 'x'],
  ['C16', 'X'],
  ['D7', 'Termin am Dienstag'],
  ['F12', 'Notiz neben den Punkten'],
  ['L9', 'Notiz weit rechts'],
  ['C22', '20.11.2026'],
  ['D22', 'Herr Muster'],
  ['J22', 'zu weit weg'],
];

async function version3(): Promise<Testmappe> {
  const offen = await openMappe(alteMappe());
  for (const [cell, text] of EINTRAEGE) offen.host.workbook.setCell(BLATT, cell, text);
  return openMappe(offen.host.save());
}

/** Only this Bereich: what others bring along is theirs to show. */
const bringeNach = (offen: Testmappe): ReturnType<typeof aktualisiere> =>
  aktualisiere(offen, offen.host.excel, [VERLAUF_MAPPE]);

/** As the view does it: the other Bereiche of the workbook are still those of before. */
const aendere = ({ mappe }: Testmappe, vorhaben: Vorhaben): Promise<Aktenergebnis> =>
  akteAendern(mappe, AM_STICHTAG, vorhaben, VERLAUF_MAPPE.teile);

const texte = (offen: Testmappe): string[] => [...texteAuf(abbild(offen), BLATT).values()].sort();

async function stand(offen: Testmappe): Promise<unknown> {
  const { inhalt } = await aktenblick(offen);
  const { pruefpunkte, verlauf, fehler } = await verlaufIn(offen);
  const ohneStelle = <Z extends { stelle: unknown }>({ stelle: _, ...zeile }: Z): Omit<Z, 'stelle'> => zeile;
  return {
    pruefpunkte,
    fehler,
    kette: verlauf.kette,
    notizen: inhalt.liste(PRUEFLISTE).heile.map(({ bemerkung }) => bemerkung),
    ruecksprachen: inhalt.liste(RUECKSPRACHEN).heile.map(ohneStelle),
  };
}

const ANGEKREUZT = [
  { id: 'kunde', stand: 'erledigt', am: null, von: '' },
  { id: 'unveraendertR', stand: 'erledigt', am: null, von: '' },
];

it('ist ohne Aktualisierung lesbar: ihre Haken gelten, und nichts entfällt', async () => {
  const { pruefpunkte, fehler } = await verlaufIn(await version3());
  expect(pruefpunkte.filter((each) => each.stand !== 'offen')).toEqual(ANGEKREUZT);
  expect([pruefpunkte.length, fehler]).toEqual([11, []]);
});

it('bekommt drei Spalten; Haken, Notizen und Rücksprachen bleiben, und kein Text geht verloren', async () => {
  const [alt, neu] = [await version3(), await version3()];
  const andere = zellenOhne(abbild(alt), [BLATT, '_Integrationstool']);
  expect(await bringeNach(neu)).toMatchObject({ art: 'aktualisiert', bericht: { fehlt: [] } });
  expect(passIn(neu)).toContain('verlauf 4');
  expect(await stand(neu)).toEqual(await stand(alt));
  expect(await stand(neu)).toMatchObject({ notizen: ['Termin am Dienstag', ...Array<string>(10).fill('')] });
  expect(texte(neu)).toEqual([...texte(alt), ...NEU].sort());
  expect(neu.host.workbook.getCell(BLATT, 'I12')).toBe('Notiz neben den Punkten');
  expect(unterschiede(andere, zellenOhne(abbild(neu), [BLATT, '_Integrationstool']))).toEqual([]);
  expect(await bringeNach(neu)).toEqual({ art: 'aktuell' });
});

it('danach entfallen Punkte mit Tag und Namen, und der Abschluss vermerkt beides', async () => {
  const offen = await version3();
  await bringeNach(offen);
  expect(await aendere(offen, pruefpunktSetzen('bael', 'entfaellt', 'Frau Beispiel'))).toMatchObject({
    art: 'geaendert',
  });
  const wieder = await openMappe(offen.host.save());
  expect((await verlaufIn(wieder)).pruefpunkte[3]).toEqual({
    id: 'bael',
    stand: 'entfaellt',
    am: '2026-11-21',
    von: 'Frau Beispiel',
  });
  await aendere(wieder, profilingAbschliessen({ korrigiert: null, bemerkung: '' }));
  const { inhalt } = await aktenblick(wieder);
  expect(inhalt.liste(VERLAUF).heile.at(-1)?.ueberprueft).toBe(
    'Kunde; BaEL (entfällt, 21.11.2026); Rahmenbedingungen: Einschätzungen unverändert',
  );
  expect((await verlaufIn(wieder)).pruefpunkte.filter((each) => each.stand !== 'offen')).toEqual([]);
});

it('ohne die Spalten wird kein Punkt gesetzt, und die fehlenden werden genannt', async () => {
  const offen = await version3();
  const vorher = abbild(offen);
  const ergebnis = await aendere(offen, pruefpunktSetzen('bael', 'entfaellt', 'Frau Beispiel'));
  const fehler = ['Entfällt', 'Festgestellt am', 'Festgestellt von'].map((spalte): unknown =>
    expect.objectContaining({ code: 'SPALTE_FEHLT', spalte }),
  );
  expect(ergebnis).toMatchObject({ art: 'fehlerhaft', fehler: expect.arrayContaining(fehler) as unknown });
  expect(unterschiede(vorher, abbild(offen))).toEqual([]);
});

it('bricht Excel mitten darin ab, führt ein neuer Versuch zum Ziel, und nichts geht verloren', async () => {
  const soll = await stand(await version3());
  const aktionen = stichprobe([1, 2, 3], 1, 'actions at which the upgrade of the talk breaks off');
  for (const aktion of aktionen) {
    const offen = await version3();
    const vorher = texte(offen);
    const excel = mitPlan(offen.host, { lauf: 2, aktion });
    const { art } = await aktualisiere(offen, excel, [VERLAUF_MAPPE]);
    expect([aktion, art]).toEqual([aktion, 'abgebrochen']);
    expect((await bringeNach(offen)).art).toBe('aktualisiert');
    expect([aktion, await stand(offen)]).toEqual([aktion, soll]);
    expect(texte(offen)).toEqual([...vorher, ...NEU].sort());
  }
});
