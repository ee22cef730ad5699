import { eintragen } from '../../src/mappe/eintragen';
import { lesen } from '../../src/mappe/lesen';
import { ablehnungText, unveraendertText } from '../../src/fall/texte/ablehnung';
import { unterschiede } from '../support/abbild';
import { STICHTAG } from '../support/faelle';
import { abbild, BEISPIEL, eingetragen, JETZT, mappeMit } from '../support/mappe';
import { jedeAktion } from '../support/pruefstand';
import { gestoerteMappe } from '../support/stoerung';

describe('ein Fehler beim Lesen', () => {
  it('wird abgelehnt und ändert nichts, gleich bei welcher Anfrage und Aktion', async () => {
    const offen = await mappeMit(BEISPIEL);
    const { mappe, plane } = gestoerteMappe(offen.host);
    offen.host.traffic.reset();
    await lesen(mappe, STICHTAG);
    const anzahl = offen.host.traffic.actions;
    const vorher = abbild(offen);
    const arten = new Set<string>();
    // The second request has one action per name; every third stands for its neighbours.
    for (const aktion of jedeAktion(Array<string>(anzahl).fill('')).filter((n) => n < 14 || n % 9 === 0)) {
      plane([{ aktion }]);
      const ergebnis = await eintragen(mappe, JETZT);
      arten.add(`${ergebnis.art} ${ergebnis.art === 'abgelehnt' ? ergebnis.ablehnung.grund : ''}`);
    }
    expect([...arten]).toEqual(['abgelehnt unbekannt']);
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('ein Programmfehler wird nicht als Ablehnung verkleidet', async () => {
    const { host } = await mappeMit();
    const { mappe, plane } = gestoerteMappe(host);
    plane([{ aktion: 0, code: 'InvalidObjectPath' }]);
    await expect(eintragen(mappe, JETZT)).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });
});

describe('während eine Zelle bearbeitet wird', () => {
  it('geschieht nichts, und der Satz sagt, was zu tun ist; danach geht es weiter', async () => {
    const offen = await mappeMit(BEISPIEL);
    const vorher = abbild(offen);
    offen.host.faults.cellEditMode(true);
    const ergebnis = await eintragen(offen.mappe, JETZT);
    if (ergebnis.art !== 'abgelehnt') throw new Error(ergebnis.art);
    const { grund, code } = ergebnis.ablehnung;
    expect(unveraendertText(grund, code)).toBe(
      'Es wurde nichts eingetragen, die Arbeitsmappe ist unverändert. In Excel wird gerade eine Zelle bearbeitet. ' +
        'Bitte schließen Sie die Eingabe mit Enter oder Esc ab und versuchen Sie es noch einmal. (InvalidOperationInCellEditMode)',
    );
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
    offen.host.faults.cellEditMode(false);
    await eingetragen(offen);
  });
});

describe('über der Grenze für eine Anfrage', () => {
  it('wird nicht gelesen', async () => {
    const { mappe } = await mappeMit({}, { payloadLimit: 10_000 });
    const ergebnis = await lesen(mappe, STICHTAG);
    expect(ergebnis).toEqual({
      art: 'abgelehnt',
      ablehnung: { grund: 'zuGross', code: 'RequestPayloadSizeLimitExceeded' },
    });
    expect(ablehnungText('zuGross', 'X')).toContain('zu groß');
  });
});

describe('ein älteres Excel', () => {
  it('wird mit einem Satz abgelehnt', async () => {
    const { mappe } = await mappeMit({}, { requirementSet: '1.1' });
    expect(await lesen(mappe, STICHTAG)).toMatchObject({
      art: 'abgelehnt',
      ablehnung: { grund: 'nichtUnterstuetzt' },
    });
  });
});
