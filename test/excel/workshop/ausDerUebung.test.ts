/**
 * From the real Übungsmappe into the real Workshop: what a participant has compared over the genuine office.js arrives as it is, the
 * open Kennung as open, and nothing else of the file. About 5 s.
 */
import { strFromU8, unzipSync } from 'fflate';
import { oeffnePerson } from '../../../src/bereiche/uebung/vorhaben/oeffnePerson';
import { setzeCode } from '../../../src/bereiche/uebung/vorhaben/setzeCode';
import { vergleiche } from '../../../src/bereiche/uebung/vorhaben/vergleiche';
import { UEBUNGSPERSONEN } from '../../../src/bereiche/uebung/personen';
import { fallDerPerson } from '../../../src/bereiche/uebung/personen/fallDerPerson';
import { P01 } from '../../../src/bereiche/uebung/personen/p01';
import { musterkennung } from '../../../src/bereiche/workshop/fach/personen';
import { steerFall } from '../../../src/fall/steerFall';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../src/rules/vocabulary';
import { tippe } from '../../support/mappe';
import { uebe, uebungMit, wieDasMuster } from '../../support/uebung';
import { gewaehlt, workshopNach } from '../../support/workshop';
import { gesagtesIn } from '../../support/workshopinhalt';

const OFFENE = UEBUNGSPERSONEN.find(
  (person) => steerFall(fallDerPerson(person)).kennung.gueltig === 'noch nicht festgelegt',
);

it('was verglichen ist, kommt an, wie es dasteht; sonst nichts', async () => {
  if (OFFENE === undefined) throw new Error('nobody is open');
  const offen = await uebungMit();
  await uebe(offen, setzeCode('K7-QF'));
  tippe(offen, 'Fall_Fachkraft', 'KANARIENVOGEL');
  for (const [index, person] of [P01, OFFENE].entries()) {
    const ort = { person: person.id, runde: 1 } as const;
    await uebe(offen, oeffnePerson(ort), `AAAAA${index + 2}`);
    await uebe(offen, wieDasMuster(person));
    offen.host.workbook.setCell('Profiling', 'E20', 'KANARIENVOGEL');
    expect(await uebe(offen, vergleiche(ort, 'AV'), `BBBBB${index + 2}`)).toEqual({ art: 'geaendert' });
  }
  // Begun and not compared: it stays with the participant.
  await uebe(offen, oeffnePerson({ person: 'P03', runde: 1 }), 'CCCCCC');
  offen.host.workbook.setCell('Profiling', 'D19', 3);
  const bytes = await workshopNach(async (sitzung) => {
    await sitzung.pruefe(gewaehlt(offen.host.save()));
    await sitzung.uebernimm(false);
  });
  const gesagt = [...gesagtesIn(bytes)].map(([schluessel, wert]) => `${schluessel} ${wert}`);
  const erwartet = [P01, OFFENE].flatMap((person) => {
    const stufen = [...BEDARFE, ...RESSOURCENBEREICHE].flatMap(({ id }) => {
      const { wert } = { ...person.bedarfe, ...person.ressourcenbereiche }[id];
      return wert === null ? [] : [`1 ${person.id} K7-QF ${id} ${wert}`];
    });
    return [...stufen, `1 ${person.id} K7-QF kennung ${person === P01 ? 'AV' : 'noch offen'}`];
  });
  expect(gesagt.sort()).toEqual(erwartet.sort());
  expect(musterkennung(OFFENE.id)).toBe('noch offen');
  const teile = Object.values(unzipSync(bytes)).map((teil) => strFromU8(teil));
  expect(teile.filter((teil) => /KANARIENVOGEL|Miriam Adeyemi/.test(teil))).toEqual([]);
});
