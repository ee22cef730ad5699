import { type StandInHost } from '../../host/nodeHost';
import { partsOf } from '../../host/packageEdit';
import { abbildVon } from '../../support/abbild';
import { BLAETTER } from '../../support/bereiche';
import {
  diagrammeVon,
  fremdeMappe,
  fuegeEin,
  meldetZuSpaet,
  mitPlan,
  type Stelle,
} from '../../support/einfuegen';
import { stichprobe } from '../../support/stichprobe';

describe('ein Fehler mitten darin', () => {
  it('lässt nichts halb getan, an Aktionen von der ersten bis zur letzten Anfrage', async () => {
    const offen = await fremdeMappe();
    const vorher = sichtbares(offen.host);
    const stellen: Stelle[] = [0, 5].map((aktion) => ({ lauf: 0, aktion }));
    stellen.push(...[0, 1].map((aktion) => ({ lauf: 1, aktion })));
    stellen.push(...[0, 2, 4, 5, 40, 41, 110, 300, 480].map((aktion) => ({ lauf: 2, aktion })), {
      lauf: 3,
      aktion: 0,
    });
    for (const stelle of stichprobe(stellen, 4, 'actions of the insertion of sheets')) {
      const ausgang = await fuegeEin(offen, mitPlan(offen.host, stelle));
      expect([stelle, ausgang.art]).toEqual([stelle, 'unveraendert']);
      expect([stelle, sichtbares(offen.host)]).toEqual([stelle, vorher]);
    }
  });

  it('auch nicht, wenn Excel ihn erst meldet, nachdem alles getan ist', async () => {
    const offen = await fremdeMappe();
    const vorher = sichtbares(offen.host);
    for (const lauf of stichprobe([1, 2, 3], 1, 'insertions that Excel calls failed too late')) {
      const ausgang = await fuegeEin(offen, meldetZuSpaet(offen.host, lauf));
      expect([lauf, ausgang.art, sichtbares(offen.host)]).toEqual([lauf, 'unveraendert', vorher]);
    }
  });

  it('kostet nur das Diagramm, das es trifft', async () => {
    const offen = await fremdeMappe();
    expect(await fuegeEin(offen, mitPlan(offen.host, { lauf: 4, aktion: 2 }))).toEqual({
      art: 'eingefuegt',
      fehlt: [{ art: 'diagramm', blatt: 'Verlauf', titel: 'Relevante Handlungsbedarfe je Schlüsselgruppe' }],
    });
    expect(diagrammeVon(offen.host).filter((xml) => xml.includes('Ressourcenbereiche damals'))).toHaveLength(
      1,
    );
    expect((await offen.mappe.read()).art).toBe('gelesen');
  });

  it('nennt die Blätter, wenn sie sich nicht wieder entfernen lassen', async () => {
    const offen = await fremdeMappe();
    const excel = mitPlan(offen.host, { lauf: 2, aktion: 5 }, { lauf: 3, aktion: 3, code: 'AccessDenied' });
    expect(await fuegeEin(offen, excel)).toEqual({
      art: 'unvollstaendig',
      ablehnung: { grund: 'unbekannt', code: 'GeneralException' },
      blaetter: BLAETTER,
    });
  });

  it('wird als Fehler des Programms erst gemeldet, wenn die Mappe wieder ist, wie sie war', async () => {
    const offen = await fremdeMappe();
    const vorher = sichtbares(offen.host);
    const excel = mitPlan(offen.host, { lauf: 2, aktion: 30, code: 'InvalidObjectPath' });
    await expect(fuegeEin(offen, excel)).rejects.toMatchObject({ code: 'InvalidObjectPath' });
    expect(sichtbares(offen.host)).toEqual(vorher);
  });
});

/** Sheets, tables, names and cells; unused formats may stay behind. */
function sichtbares(host: StandInHost): readonly string[] {
  const parts = partsOf(host.save());
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const namen = workbook.match(/<definedName\b.*?<\/definedName>/g) ?? [];
  const zellen = [...abbildVon(host.save())]
    .filter(([key]) => key.includes('!'))
    .map((each) => each.join(' '));
  return [...(workbook.match(/<sheet [^>]*>/g) ?? []), ...namen, ...zellen].sort();
}
