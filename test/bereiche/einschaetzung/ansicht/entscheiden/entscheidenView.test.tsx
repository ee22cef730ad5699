/**
 * @jest-environment jsdom
 *
 * The Entscheiden view on the real template: every decision reaches its cell, and what was computed stays beside it.
 */
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AlleEntscheidungen } from './alleEntscheidungen';
import { BEISPIEL } from '../../../../support/mappe';
import { zeige } from '../ergebnis/aufMappe';
import { festlege } from '../festlegen/finde';
import { mitFeldern, feld, liste, radio, KREUZE, FM, VERDICHTUNG, vergleich, beschreibung } from './finde';

describe('errechnet und entschieden', () => {
  it('stehen nebeneinander, und beide bleiben', async () => {
    const { ruhe, tippe } = await zeige(AlleEntscheidungen, BEISPIEL);
    expect(vergleich('Profillage')).toEqual([
      'Unterstützungsprofil',
      'keine Abweichung',
      'Unterstützungsprofil',
    ]);
    expect(vergleich('bFM-Kennung')).toEqual(['bFM', 'wie errechnet', 'bFM']);
    await tippe('Profil_Festgelegt', 'Förderprofil');
    expect(vergleich('Profillage')).toEqual([
      'Unterstützungsprofil',
      'Förderprofil (zählt nicht: Begründung fehlt)',
      'Unterstützungsprofil',
    ]);
    await festlege('Förderprofil', 'nur vorübergehend');
    await ruhe();
    expect(vergleich('Profillage')).toEqual(['Unterstützungsprofil', 'Förderprofil', 'Förderprofil']);
    expect(vergleich('bFM-Kennung')).toEqual(['bFM', 'AV', 'AV']);
  });

  it('sagen, dass über bFM allein das Fallmanagement entscheidet, bis es entschieden hat', async () => {
    const { ruhe } = await zeige(AlleEntscheidungen, BEISPIEL);
    screen.getByText(/^bFM ist ein Vorschlag\. .* entscheidet allein das Fallmanagement/);
    await userEvent.click(radio('ja', FM));
    await ruhe();
    expect(screen.queryByText(/^bFM ist ein Vorschlag/)).toBeNull();
  });

  it('schweigen, solange etwas zu berichtigen ist', async () => {
    await zeige(AlleEntscheidungen, mitFeldern({ stichtag: 'bald' }));
    screen.getByText(/^Eine Angabe ist zu berichtigen\. Solange wird nichts errechnet/);
    expect(screen.queryByRole('definition')).toBeNull();
  });
});

describe('die Festlegung', () => {
  it('ist eines von sieben, in den Gruppen des Blatts', async () => {
    await zeige(AlleEntscheidungen, BEISPIEL);
    const gruppen = within(screen.getByRole('radiogroup', { name: KREUZE })).getAllByRole('group');
    const inhalt = gruppen.map((each) => within(each).getAllByRole('radio').length);
    expect(inhalt).toEqual([2, 3, 1, 1]);
    expect(gruppen.map((each) => each.firstElementChild?.textContent)).toEqual([
      'Integrationsprognose für die nächsten zwei Jahre',
      '§ 10',
      'Kennung I',
      'Noch keine Entscheidung',
    ]);
    expect(radio(/zwei Jahren wahrscheinlich$/, KREUZE).checked).toBe(true);
  });

  it('wandert mit einem Klick, und das alte verschwindet', async () => {
    const { zelle, ruhe, eingegeben } = await zeige(AlleEntscheidungen, BEISPIEL);
    await userEvent.click(radio('§ 10: sonstiges', KREUZE));
    await ruhe();
    expect([zelle('Kennung_Wahrscheinlich'), zelle('Kennung_Sonstiges')]).toEqual(['', 'x']);
    expect(eingegeben).toHaveLength(1);
    expect(vergleich('bFM-Kennung')[0]).toBe('Zehn');
  });

  it('lässt sich entfernen', async () => {
    const { zelle, ruhe } = await zeige(AlleEntscheidungen, BEISPIEL);
    const knopf = screen.getByRole('button', { name: 'Kreuz entfernen' });
    await userEvent.click(knopf);
    await ruhe();
    expect(zelle('Kennung_Wahrscheinlich')).toBe('');
    expect(
      screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value),
    ).toEqual(['', '']);
    expect(knopf.getAttribute('aria-disabled')).toBe('true');
  });

  it('nennt bei mehreren Kreuzen die Zellen, und eine Wahl berichtigt es', async () => {
    const { zelle, ruhe } = await zeige(
      AlleEntscheidungen,
      mitFeldern({}, { wahrscheinlich: 'x', schueler: 'X' }),
    );
    const gruppe = screen.getByRole('radiogroup', { name: KREUZE });
    expect(beschreibung(gruppe)).toContain('Kennung!B14 und Kennung!B16');
    expect(within(gruppe).queryByRole('radio', { checked: true })).toBeNull();
    await userEvent.click(radio('§ 53a', KREUZE));
    await ruhe();
    expect(beschreibung(gruppe)).not.toContain('Kennung!B14');
    expect([zelle('Kennung_Schueler'), zelle('Kennung_Paragraph53a')]).toEqual(['', 'x']);
  });
});

describe('eine fehlende Begründung', () => {
  it('wird am Feld der Verdichtung gesagt; Leerzeichen sind keine', async () => {
    await zeige(AlleEntscheidungen, mitFeldern({ verdichtung: 'ja', verdichtungBegruendung: '  ' }));
    expect(radio('ja', VERDICHTUNG).checked).toBe(true);
    expect(beschreibung(feld(/^Begründung der Verdichtung/))).toMatch(/^Die Verdichtung zählt nicht/);
  });

  it('fehlt nicht, wo keine nötig ist', async () => {
    await zeige(AlleEntscheidungen, mitFeldern({ verdichtung: 'nein', fmEinschaetzung: 'ja' }));
    expect(beschreibung(feld(/^Begründung der Verdichtung/))).toBe('');
    expect(beschreibung(liste(/^Grund des Fallmanagements/))).not.toContain('Bitte nennen Sie');
  });
});

describe('ein Text, den keine Zelle aufnimmt', () => {
  it('wird am Feld gesagt und nicht geschickt; er bleibt stehen, bis er gekürzt ist', async () => {
    const { ruhe, zelle, eingegeben } = await zeige(AlleEntscheidungen, BEISPIEL);
    const begruendung = feld(/^Begründung der Verdichtung/);
    const zuLang = 'x'.repeat(32_768);
    fireEvent.change(begruendung, { target: { value: zuLang } });
    expect(beschreibung(begruendung)).toBe(
      'Der Text bei „Begründung der Verdichtung“ hat 32.768 Zeichen. Erlaubt sind höchstens 32.767, mehr nimmt eine Zelle nicht auf. Bitte kürzen Sie ihn dort.',
    );
    fireEvent.blur(begruendung);
    await ruhe();
    expect([begruendung.value, eingegeben]).toEqual([zuLang, []]);
    fireEvent.change(begruendung, { target: { value: 'x'.repeat(32_767) } });
    expect(beschreibung(begruendung)).toBe('');
    fireEvent.blur(begruendung);
    await ruhe();
    expect(zelle('Kennung_VerdichtungBegruendung')).toBe('x'.repeat(32_767));
  });
});

describe('die Entscheidung des Fallmanagements', () => {
  it('wird als seine festgehalten, mit Grund aus der Liste', async () => {
    const { ruhe, zelle } = await zeige(AlleEntscheidungen, BEISPIEL);
    screen.getByText(/entscheiden ausschließlich die Fallmanagerinnen und Fallmanager/);
    await userEvent.click(radio('nein', FM));
    await ruhe();
    expect(beschreibung(liste(/^Grund/))).toContain('Bitte nennen Sie den Grund');
    await userEvent.selectOptions(liste(/^Grund/), 'erforderliche Mitwirkung fehlt');
    await ruhe();
    expect([zelle('Kennung_FmEinschaetzung'), zelle('Kennung_FmGrund')]).toEqual([
      'nein',
      'erforderliche Mitwirkung fehlt',
    ]);
    expect(vergleich('bFM-Kennung')[0]).toBe('AV');
    expect(beschreibung(liste(/^Grund/))).not.toContain('Bitte nennen Sie');
  });

  it('nimmt auch einen Grund in eigenen Worten', async () => {
    const { ruhe, zelle } = await zeige(AlleEntscheidungen, mitFeldern({ fmEinschaetzung: 'nein' }));
    await userEvent.selectOptions(liste(/^Grund/), 'eigene Worte …');
    expect(zelle('Kennung_FmGrund')).toBe('');
    await userEvent.type(feld(/^Grund in eigenen Worten/), 'zieht um{Enter}');
    await ruhe();
    expect(zelle('Kennung_FmGrund')).toBe('zieht um');
    expect(liste(/^Grund/).value).toBe('eigene Worte …');
    await userEvent.selectOptions(liste(/^Grund/), 'keine Angabe');
    await ruhe();
    expect(zelle('Kennung_FmGrund')).toBe('');
  });

  it('lässt sich wieder öffnen', async () => {
    const { ruhe, zelle } = await zeige(AlleEntscheidungen, mitFeldern({ fmEinschaetzung: 'ja' }));
    await userEvent.click(radio('noch nicht entschieden', FM));
    await ruhe();
    expect(zelle('Kennung_FmEinschaetzung')).toBe('');
  });
});
