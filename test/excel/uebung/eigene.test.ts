/** A person that a trainer has typed into the sheets, practised over the genuine office.js like everybody else. About 5 s. */
import { vergleichMit } from '../../../src/bereiche/uebung/fach/vergleich';
import { personenIn } from '../../../src/bereiche/uebung/fach/personen';
import { istVerglichen } from '../../../src/bereiche/uebung/fach/stand';
import { oeffnePerson } from '../../../src/bereiche/uebung/vorhaben/oeffnePerson';
import { vergleiche } from '../../../src/bereiche/uebung/vorhaben/vergleiche';
import { EIGENE_GESCHICHTEN, EIGENE_MUSTER, EIGENE_PERSONEN } from '../../../src/bereiche/uebung/listen';
import { type Aenderung, anfuegen } from '../../../src/listen/aenderung';
import type { Vorhaben } from '../../../src/mappe/akteAendern';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../src/rules/vocabulary';
import { date } from '../../support/faelle';
import { uebe, uebungMit, uebungsblick, wieDasMuster } from '../../support/uebung';

const ALLE = [...BEDARFE, ...RESSOURCENBEREICHE];
const PERSON = 'E1';

/** What a trainer has entered; the tables have grown with it, as they do in Excel. @param ohne an area without a Stufe. */
function eigenePerson(ohne = ''): Vorhaben {
  return () => ({
    ok: true,
    zurueck: null,
    aenderungen: [
      anfuegen(EIGENE_PERSONEN, {
        id: PERSON,
        titel: 'Eigene Person',
        name: 'Toni Beispiel',
        geburtsdatum: date('1990-05-01'),
        stichtag: date('2026-11-16'),
        neukunde: true,
        prognoseArbeitsmarkt: 'bis6',
        festlegung: 'wahrscheinlich',
      }),
      ...['Toni sucht seit drei Wochen.', 'Toni wohnt gut.'].map((satz, nr) =>
        anfuegen(EIGENE_GESCHICHTEN, { person: PERSON, nr: nr + 1, satz }),
      ),
      ...ALLE.filter(({ id }) => id !== ohne).map(({ id }): Aenderung => {
        const zeile = anfuegen(EIGENE_MUSTER, { person: PERSON, bereich: id, stufe: 0, saetze: '1, 2' });
        if (id !== 'wohnsituation' || zeile.art !== 'anfuegen') return zeile;
        return { ...zeile, werte: { ...zeile.werte, stufe: '?' } };
      }),
    ],
  });
}

it('steht bei den anderen, lässt sich einschätzen und vergleichen', async () => {
  const offen = await uebungMit();
  await uebe(offen, eigenePerson());
  const { personen, fehler } = personenIn((await uebungsblick(offen)).inhalt);
  expect(fehler).toEqual([]);
  const eigene = personen.find(({ id }) => id === PERSON);
  if (eigene === undefined) throw new Error('not found');
  const ort = { person: PERSON, runde: 1 } as const;
  expect(await uebe(offen, oeffnePerson(ort), 'AAAAAA')).toEqual({ art: 'geaendert' });
  await uebe(offen, wieDasMuster(eigene));
  offen.host.workbook.setCell('Profiling', 'D29', 3);
  expect(await uebe(offen, vergleiche(ort, 'AV'), 'BBBBBB')).toEqual({ art: 'geaendert' });
  const { inhalt, fall } = await uebungsblick(offen);
  expect(istVerglichen(inhalt, ort)).toBe(true);
  expect(vergleichMit(eigene, fall).unterschiede).toMatchObject([
    { id: 'wohnsituation', eigen: '3', muster: '', saetze: [{ nr: 1 }, { nr: 2, text: 'Toni wohnt gut.' }] },
  ]);
});

it('ohne Musterlösung wird sie genannt und lässt sich nicht öffnen', async () => {
  const offen = await uebungMit();
  await uebe(offen, eigenePerson('berufserfahrung'));
  const { personen, fehler } = personenIn((await uebungsblick(offen)).inhalt);
  expect(personen.some(({ id }) => id === PERSON)).toBe(false);
  expect(fehler).toMatchObject([
    {
      code: 'UEBUNGSPERSON_UNVOLLSTAENDIG',
      fehlt: ['Berufserfahrung'],
      orte: [{ blatt: 'Eigene Personen' }],
    },
  ]);
  expect(await uebe(offen, oeffnePerson({ person: PERSON, runde: 1 }))).toMatchObject({
    fehler: [{ code: 'UEBUNGSPERSON_UNBEKANNT' }],
  });
});
