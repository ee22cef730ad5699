/**
 * Beginning with a person, putting it aside and coming back, over the genuine office.js: nothing that was entered is lost, nothing of
 * one person stands beside another, and what was compared stands fast. About 25 s.
 */
import { eintraegeIn, gemerkteEintraege } from '../../../src/bereiche/uebung/fach/eintraege';
import { geuebtIn, istVorVergleich, uebungszeile } from '../../../src/bereiche/uebung/fach/stand';
import { URTEILE, UEBUNGEN } from '../../../src/bereiche/uebung/listen';
import { UEBUNGSPERSONEN } from '../../../src/bereiche/uebung/personen';
import { P01 } from '../../../src/bereiche/uebung/personen/p01';
import { P02 } from '../../../src/bereiche/uebung/personen/p02';
import { fallDerPerson } from '../../../src/bereiche/uebung/personen/fallDerPerson';
import { oeffnePerson } from '../../../src/bereiche/uebung/vorhaben/oeffnePerson';
import { setzeCode } from '../../../src/bereiche/uebung/vorhaben/setzeCode';
import { vergleiche } from '../../../src/bereiche/uebung/vorhaben/vergleiche';
import { steerFall } from '../../../src/fall/steerFall';
import { eintragen } from '../../../src/mappe/eintragen';
import { JETZT, tippe, wertVon } from '../../support/mappe';
import { uebe, uebungMit, uebungsblick, weiterePane, wieDasMuster } from '../../support/uebung';

const P01_1 = { person: 'P01', runde: 1 } as const;
const P02_1 = { person: 'P02', runde: 1 } as const;
const GEAENDERT = { art: 'geaendert' };

it('eine Person steht mit dem in den Zellen, was die Geschichte sagt, und sonst mit nichts', async () => {
  const offen = await uebungMit();
  expect(await uebe(offen, oeffnePerson(P02_1))).toEqual(GEAENDERT);
  const { fall, inhalt } = await uebungsblick(offen);
  const muster = fallDerPerson(P02);
  for (const feld of ['name', 'kundennummer', 'geburtsdatum', 'stichtag', 'neukunde'] as const)
    expect([feld, fall[feld]]).toEqual([feld, muster[feld]]);
  expect(eintraegeIn(inhalt).size).toBe(0);
  expect(geuebtIn(inhalt)).toEqual(P02_1);
  expect(uebungszeile(inhalt, P02_1)).toMatchObject({ stand: 'begonnen', tipp: null, kennung: null });
  expect(istVorVergleich(inhalt)).toBe(true);
});

it('was begonnen wurde, kommt bis aufs Zeichen wieder, auch „?“, Belege, Kreuze und Tage', async () => {
  const offen = await uebungMit();
  await uebe(offen, oeffnePerson(P01_1));
  await uebe(offen, wieDasMuster(P01));
  offen.host.workbook.setCell('Profiling', 'E19', '=1+1 wörtlich? Satz 2');
  offen.host.workbook.setCell('Profiling', 'F19', 'x');
  tippe(offen, 'Kennung_GeprueftVon', 'Frau Beispiel');
  tippe(offen, 'Kennung_GeprueftAm', 46347);
  tippe(offen, 'Fall_Fachkraft', 'Herr Muster');
  const vorher = eintraegeIn((await uebungsblick(offen)).inhalt);
  expect(vorher.size).toBeGreaterThan(27);
  expect(await uebe(offen, oeffnePerson(P02_1), 'AAAAAA')).toEqual(GEAENDERT);
  const dazwischen = await uebungsblick(offen);
  expect(eintraegeIn(dazwischen.inhalt).size).toBe(0);
  expect(dazwischen.fall.name).toBe(P02.name);
  expect(gemerkteEintraege(dazwischen.inhalt, P01_1)).toEqual(vorher);
  expect(await uebe(offen, oeffnePerson(P01_1), 'BBBBBB')).toEqual(GEAENDERT);
  const nachher = await uebungsblick(offen);
  expect(eintraegeIn(nachher.inhalt)).toEqual(vorher);
  expect(wertVon(offen, 'Kennung_GeprueftAm')).toBe(46347);
  expect(nachher.fall.fachkraft).toBe('Herr Muster');
});

it('mehrmals beiseitegelegt, steht jede Angabe einmal da, und was geleert wurde, bleibt leer', async () => {
  const offen = await uebungMit();
  await uebe(offen, oeffnePerson(P01_1));
  await uebe(offen, wieDasMuster(P01));
  await uebe(offen, oeffnePerson(P02_1), 'AAAAAA');
  await uebe(offen, oeffnePerson(P01_1), 'BBBBBB');
  offen.host.workbook.setCell('Profiling', 'D19', '');
  offen.host.workbook.setCell('Profiling', 'D20', 3);
  await uebe(offen, oeffnePerson(P02_1), 'CCCCCC');
  await uebe(offen, oeffnePerson(P01_1), 'DDDDDD');
  const { inhalt, fall } = await uebungsblick(offen);
  expect(fall.bedarfe).toMatchObject({ schulischeQualifikation: null, beruflicheQualifikation: 3 });
  const schluessel = inhalt
    .liste(URTEILE)
    .heile.map((each) => `${each.person} ${each.runde} ${each.bereich}`);
  expect(new Set(schluessel).size).toBe(schluessel.length);
  expect(new Set(inhalt.liste(URTEILE).ids).size).toBe(schluessel.length);
  expect(inhalt.liste(UEBUNGEN).heile).toHaveLength(2);
});

it('was in den Zellen stand, bevor jemand gewählt war, geht nicht verloren', async () => {
  const offen = await uebungMit();
  offen.host.workbook.setCell('Profiling', 'D19', 2);
  offen.host.workbook.setCell('Profiling', 'E19', 'schon getippt');
  await uebe(offen, oeffnePerson(P01_1), 'AAAAAA');
  const { inhalt, fall } = await uebungsblick(offen);
  expect(fall.bedarfe.schulischeQualifikation).toBeNull();
  const ohne = { person: 'ohne Person AAAAAA', runde: 1 } as const;
  expect([...gemerkteEintraege(inhalt, ohne)]).toEqual([
    ['schulischeQualifikation', { stufe: '2', beleg: 'schon getippt', staerke: '' }],
  ]);
});

it('Ergebnisse der einen Person stehen nicht bei der anderen', async () => {
  const offen = await uebungMit();
  await uebe(offen, oeffnePerson(P01_1));
  await uebe(offen, wieDasMuster(P01));
  expect((await eintragen(offen.mappe, JETZT)).art).toBe('eingetragen');
  expect(wertVon(offen, 'Kennung_Errechnet')).not.toBe('');
  await uebe(offen, oeffnePerson(P02_1), 'AAAAAA');
  for (const name of ['Kennung_Errechnet', 'Kennung_Begruendung', 'Profil_Errechnet', 'It_Fingerabdruck'])
    expect(wertVon(offen, name)).toBe('');
});

describe('vergleichen', () => {
  const bewertet = async () => {
    const offen = await uebungMit();
    await uebe(offen, oeffnePerson(P01_1));
    await uebe(offen, wieDasMuster(P01));
    return offen;
  };

  it('hält Tipp, Kennung, Förderziel und alle Stufen fest; danach ändert sich daran nichts mehr', async () => {
    const offen = await bewertet();
    expect(await uebe(offen, vergleiche(P01_1, 'AV'), 'AAAAAA')).toEqual(GEAENDERT);
    const { inhalt } = await uebungsblick(offen);
    const kennung = steerFall(fallDerPerson(P01)).kennung.gueltig;
    expect(uebungszeile(inhalt, P01_1)).toMatchObject({ stand: 'verglichen', tipp: 'AV', kennung });
    expect(istVorVergleich(inhalt)).toBe(false);
    const fest = gemerkteEintraege(inhalt, P01_1);
    offen.host.workbook.setCell('Profiling', 'D19', 3);
    expect(await uebe(offen, vergleiche(P01_1, 'bFM'), 'BBBBBB')).toEqual(GEAENDERT);
    await uebe(offen, oeffnePerson(P02_1), 'CCCCCC');
    const spaeter = (await uebungsblick(offen)).inhalt;
    expect(gemerkteEintraege(spaeter, P01_1)).toEqual(fest);
    expect(uebungszeile(spaeter, P01_1)).toMatchObject({ tipp: 'AV' });
  });

  it('geht nicht, solange etwas fehlt, und nennt es', async () => {
    const offen = await bewertet();
    offen.host.workbook.setCell('Profiling', 'D20', '');
    tippe(offen, 'Profil_PrognoseArbeitsmarkt', '');
    expect(await uebe(offen, vergleiche(P01_1, 'AV'))).toMatchObject({
      art: 'fehlerhaft',
      fehler: [
        { code: 'UEBUNG_UNVOLLSTAENDIG', fehlt: ['Berufliche Qualifikation', 'Prognose Arbeitsmarkt'] },
      ],
    });
    expect(uebungszeile((await uebungsblick(offen)).inhalt, P01_1)).toMatchObject({ stand: 'begonnen' });
  });

  it('einer Person, die inzwischen eine andere ist, geht nicht', async () => {
    const offen = await bewertet();
    const zweite = weiterePane(offen);
    await uebe({ mappe: zweite }, oeffnePerson(P02_1), 'AAAAAA');
    expect(await uebe(offen, vergleiche(P01_1, 'AV'), 'BBBBBB')).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'UEBUNG_ANDERE_PERSON' }],
    });
  });

  it('die zweite Runde beginnt mit der ersten und lässt sie, wie sie ist', async () => {
    const offen = await bewertet();
    await uebe(offen, vergleiche(P01_1, 'AV'), 'AAAAAA');
    const runde2 = { person: 'P01', runde: 2 } as const;
    await uebe(offen, oeffnePerson(runde2), 'BBBBBB');
    const { inhalt } = await uebungsblick(offen);
    expect(eintraegeIn(inhalt)).toEqual(gemerkteEintraege(inhalt, P01_1));
    expect(istVorVergleich(inhalt)).toBe(true);
    offen.host.workbook.setCell('Profiling', 'D19', 3);
    await uebe(offen, vergleiche(runde2, 'bFM'), 'CCCCCC');
    const danach = (await uebungsblick(offen)).inhalt;
    expect(gemerkteEintraege(danach, runde2).get('schulischeQualifikation')?.stufe).toBe('3');
    expect(gemerkteEintraege(danach, P01_1)).toEqual(gemerkteEintraege(inhalt, P01_1));
  });
});

it('zwei Aufgabenbereiche: wer später öffnet, legt beiseite, was wirklich dasteht', async () => {
  const offen = await uebungMit();
  const zweite = weiterePane(offen);
  await uebe(offen, oeffnePerson(P01_1));
  await uebe({ mappe: zweite }, oeffnePerson(P02_1), 'AAAAAA');
  offen.host.workbook.setCell('Profiling', 'D19', 2);
  expect(await uebe(offen, oeffnePerson(P01_1), 'BBBBBB')).toEqual(GEAENDERT);
  const { inhalt, fall } = await uebungsblick(offen);
  expect(fall.name).toBe(P01.name);
  expect(gemerkteEintraege(inhalt, P02_1).get('schulischeQualifikation')?.stufe).toBe('2');
});

it('eine unlesbare Zeile im Blatt „Urteile“ hält alles auf, bevor etwas verloren geht', async () => {
  const offen = await uebungMit();
  await uebe(offen, oeffnePerson(P01_1));
  await uebe(offen, wieDasMuster(P01));
  await uebe(offen, oeffnePerson(P02_1), 'AAAAAA');
  const vorher = offen.host.save();
  const ort = (await uebungsblick(offen)).inhalt.liste(URTEILE).heile[3]?.stelle.ort('runde');
  if (ort?.art !== 'zelle') throw new Error('no cell');
  offen.host.workbook.setCell(ort.blatt, ort.zelle, 'zwei');
  expect(await uebe(offen, oeffnePerson(P01_1), 'BBBBBB')).toMatchObject({
    art: 'fehlerhaft',
    fehler: [{ orte: [ort] }],
  });
  expect((await uebungsblick(offen)).fall.name).toBe(P02.name);
  expect(vorher.length).toBeGreaterThan(0);
});

it('eine Person, die es nicht gibt, wird nicht geöffnet', async () => {
  const offen = await uebungMit();
  expect(await uebe(offen, oeffnePerson({ person: 'P99', runde: 1 }))).toMatchObject({
    art: 'fehlerhaft',
    fehler: [{ code: 'UEBUNGSPERSON_UNBEKANNT' }],
  });
});

it('der Code ist keiner ohne Ziffer; ein vorgeschlagener ist einer', async () => {
  const offen = await uebungMit();
  expect(await uebe(offen, setzeCode('Anna'))).toMatchObject({ fehler: [{ code: 'UEBUNGSCODE_UNGUELTIG' }] });
  expect(await uebe(offen, setzeCode('K7-QF'))).toEqual(GEAENDERT);
  expect(wertVon(offen, 'Uebung_Code')).toBe('K7-QF');
  expect(await uebe(offen, setzeCode(''))).toEqual(GEAENDERT);
  expect(String(wertVon(offen, 'Uebung_Code'))).toMatch(/^7[A-Z0-9]{2}-[A-Z0-9]{2}$/);
});

it.each(UEBUNGSPERSONEN.map((person) => [person.id, person] as const))(
  '%s: aus den Zellen gelesen entscheidet das Muster wie in der Lösung',
  async (id, person) => {
    const offen = await uebungMit();
    await uebe(offen, oeffnePerson({ person: id, runde: 1 }));
    await uebe(offen, wieDasMuster(person));
    const { fall } = await uebungsblick(offen);
    const muster = fallDerPerson(person);
    expect(fall.bedarfe).toEqual(muster.bedarfe);
    expect(fall.ressourcenbereiche).toEqual(muster.ressourcenbereiche);
    expect(fall.bisherigeBetreuung).toEqual(muster.bisherigeBetreuung);
    expect(fall.fmEinschaetzung).toEqual(muster.fmEinschaetzung);
  },
);
