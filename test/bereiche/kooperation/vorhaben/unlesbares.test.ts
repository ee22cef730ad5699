/** A packet is made of cells that can be read; what cannot be read stops it where it would be needed, and only there. */
import { UEBERGABEBLATT } from '../../../../src/bereiche/kooperation/listen';
import type { Partnerart } from '../../../../src/bereiche/kooperation/regeln/vokabular';
import { uebergabeblattSchreiben } from '../../../../src/bereiche/kooperation/vorhaben/blaetter';
import { berechne } from '../../../../src/fall/berechne';
import type { Aktenplan } from '../../../../src/mappe/akteAendern';
import { inhaltMit, tabelle } from '../../../support/inhalt';
import { fallMit, STICHTAG, ZUSATZ } from '../../../support/faelle';
import { FEHLERWERT, text, zahl } from '../../../support/rawFaelle';
import { schrittZeile, tag, zielZeile } from '../../plan/fach/planFaelle';
import { PARTNER } from '../../../../src/bereiche/kooperation/listenDesHauses';
import { kooperationsinhalt, type Kooperationszellen, partnerZeile } from '../fach/kooperationFaelle';

const FALL = fallMit({}, { name: 'Kim Muster' });

async function schreibe(art: Partnerart, mehr: Kooperationszellen): Promise<Aktenplan> {
  const inhalt = kooperationsinhalt({
    partner: [partnerZeile(art)],
    einwilligungen: [
      {
        id: text('E1'),
        partner: text('p1'),
        umfang: text('Name und Erreichbarkeit; Anlass und Auftrag; Ziel; Plan'),
        erteiltAm: tag('2026-11-01'),
      },
    ],
    verweisungen: [
      {
        id: text('V1'),
        partner: text('P1'),
        anlass: text('Mobilität'),
        auftrag: text('Helfen'),
        stand: text('Kontakt'),
        einwilligung: text('e1'),
        rueckmeldungFaellig: tag('2027-01-02'),
      },
    ],
    ...mehr,
  });
  const blick = { fall: FALL, ergebnis: berechne(FALL), inhalt, heute: STICHTAG, zusatz: ZUSATZ };
  return uebergabeblattSchreiben('V1')(blick);
}

/** The codes of a refusal; the text of the sheet otherwise. */
async function ausgang(art: Partnerart, mehr: Kooperationszellen): Promise<readonly string[]> {
  const plan = await schreibe(art, mehr);
  if (!plan.ok) return plan.fehler.map(({ code }) => code);
  return plan.aenderungen.flatMap((each) =>
    each.art === 'block' && each.block === UEBERGABEBLATT ? each.werte.map((zeile) => String(zeile[1])) : [],
  );
}

it('eine Erreichbarkeit mit Fehlerwert gilt nicht als leer', async () => {
  expect(await ausgang('sonstige', { kontaktweg: FEHLERWERT })).toHaveLength(1);
  expect(await ausgang('sonstige', {})).not.toContain('So zu erreichen: ');
});

it('ein Fehler im Plan hält nur auf, was etwas aus dem Plan enthielte', async () => {
  const kaputt = { ziele: [zielZeile({ termin: zahl(-4) })] };
  expect((await ausgang('externesFm', kaputt)).length).toBe(1);
  expect(await ausgang('sonstige', kaputt)).toContain('Auftrag: Helfen');
});

it('ein Ziel, das die Person nicht mitträgt, und ein beendetes gehen nicht mit', async () => {
  for (const ziel of [{ mitgetragen: text('nein') }, { weiteres: text('beendet') }])
    expect((await ausgang('externesFm', { ziele: [zielZeile(ziel)] })).join()).not.toMatch(/Miete/);
  expect((await ausgang('externesFm', { ziele: [zielZeile()] })).join()).toMatch(/Ziel: Die Miete/);
});

it('was nach § 16a klingt und nicht beantwortet ist, bleibt weg; was verneint ist, geht mit', async () => {
  const schritt = (leistung: string) => ({
    ziele: [zielZeile()],
    schritte: [schrittZeile({ was: text('Schulden ordnen'), leistung16a: text(leistung) })],
  });
  expect((await ausgang('externesFm', schritt(''))).join()).not.toMatch(/Schulden/);
  expect((await ausgang('externesFm', schritt('Schuldnerberatung'))).join()).not.toMatch(/Schulden/);
  expect((await ausgang('externesFm', schritt('keine Leistung nach § 16a'))).join()).toMatch(/Schulden/);
});

it('wo der Plan nicht gelesen ist, wird nicht so getan, als gäbe es keinen', () => {
  const inhalt = inhaltMit(tabelle(PARTNER, []));
  const blick = { fall: FALL, ergebnis: berechne(FALL), inhalt, heute: STICHTAG, zusatz: ZUSATZ };
  expect(() => uebergabeblattSchreiben('V1')(blick)).toThrow('Was not read');
});
