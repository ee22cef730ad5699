/**
 * Everything encrypted anew, with Excel breaking off at every action and refusing everything from then on: no Vermerk is lost,
 * nobody who stays is locked out, and the next attempt completes it. Costs seven seconds.
 */
import '../../support/probekrypto';
import { createUebergabe, type Uebergabe } from '../../../src/bereiche/bfm/vermerke/ansicht/uebergabe';
import { type Merken, verdaechtigeEntfernen } from '../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { nachOeffnen } from '../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import type { Vermerkschluessel } from '../../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import {
  createVermerkschutz,
  type Vermerkschutz,
} from '../../../src/bereiche/bfm/vermerke/vorhaben/vermerkschutz';
import { FALLMANAGERIN, getan, tueFolge, UHR } from '../../support/fallmanagement';
import { openMappe, type Testmappe } from '../../support/mappe';
import { stichprobe } from '../../support/stichprobe';
import { berichte } from '../../support/testbericht';
import {
  bestandVon,
  mappeMitFuenf,
  mitCode,
  oeffne,
  offen,
  texteMit,
  unfertiges,
  verlorenes,
  VIERTER,
  type Vorlage,
  type Wer,
  wiederGeoeffnet,
} from '../../support/umschluesselung';
import { type Umschluesselung, UMSCHLUESSELUNGEN } from '../../support/umschluesselungen';

let vorlage: Vorlage;
let vermerke: readonly string[];
beforeAll(async () => {
  vorlage = await mappeMitFuenf();
  vermerke = await texteMit(vorlage.schluessel.tresor, await bestandVon(await openMappe(vorlage.xlsx)));
}, 60_000);

const KEINE = Infinity;

/** A workbook, and what the pane of whoever tried says about it. */
class Lauf {
  readonly codes: string[] = [];
  private versuch = 0;

  constructor(
    readonly offen: Testmappe,
    readonly art: Umschluesselung,
  ) {}

  /** Opens as somebody with whom it goes on, makes up for what was left, and tries again; from an action on Excel refuses everything. */
  async oeffneUndVersuche(wer: Wer, aktion: number): Promise<string[]> {
    const schluessel = offen(await oeffne(await bestandVon(this.offen), wer));
    this.offen.host.faults.failAlwaysFrom(aktion);
    await tueFolge(this.offen, nachOeffnen(schluessel));
    return this.versuche(schluessel, null);
  }

  /** Tries it; gives what the pane says wrong. @param aktion null: as it is by now. */
  async versuche(schluessel: Vermerkschluessel, aktion: number | null): Promise<string[]> {
    const schutz = createVermerkschutz(schluessel.krypto, UHR);
    schutz.uebernimm(schluessel.tresor);
    const uebergabe = createUebergabe(schutz);
    let code: string | null = null;
    const merken: Merken = (stand) => {
      uebergabe.merke(stand);
      if (stand.code === null) return;
      code = stand.code.text;
      this.codes.push(code);
    };
    const folge = this.art.folge(schluessel, this.versuch++, merken);
    if (aktion !== null) this.offen.host.faults.failAlwaysFrom(aktion);
    uebergabe.melde(await tueFolge(this.offen, folge));
    this.offen.host.faults.clear();
    return this.falschGesagtes(uebergabe, schutz, code);
  }

  private async falschGesagtes(
    uebergabe: Uebergabe,
    schutz: Vermerkschutz,
    code: string | null,
  ): Promise<string[]> {
    const bestand = await bestandVon(this.offen);
    const gilt = code !== null && (await oeffne(bestand, mitCode(code))).art === 'offen';
    const vorher = uebergabe.codestand.get().art;
    await uebergabe.pruefe(bestand);
    const nachher = uebergabe.codestand.get();
    const gezeigt = 'code' in nachher && nachher.code === code;
    const { tresor } = (await oeffne(bestand, FALLMANAGERIN)).schluessel;
    const kopf = schutz.tresor.get()?.bund.kopf.kennung;
    return [
      ...(gilt && vorher === 'nichts' ? ['ein Code, der gilt, blieb ungenannt'] : []),
      ...(gilt && nachher.art !== 'zeigen' ? ['ein Code, der gilt, wird nicht gezeigt'] : []),
      ...(gilt && !gezeigt ? ['gezeigt wird ein anderer Code'] : []),
      ...(!gilt && nachher.art === 'zeigen' ? ['gezeigt wird ein Code, der nicht gilt'] : []),
      ...(kopf === tresor.bund.kopf.kennung ? [] : ['die offenen Schlüssel sind nicht die geltenden']),
    ];
  }

  verlorenes(): Promise<string[]> {
    return verlorenes(this.offen, this.art.bleibende(vorlage.code, this.codes), vermerke);
  }

  /** Somebody opens again and does what is still to be done; gives what is not as it has to be then. */
  async vollende(wer: Wer): Promise<string[]> {
    const schluessel = await wiederGeoeffnet(this.offen, wer);
    const weg = this.art.entfernt(vorlage.code);
    const { eintraege } = await bestandVon(this.offen);
    // Of a row that lost its name while it was being emptied, only the finding is left.
    const istGetan = this.art.name === 'Entfernen' && !eintraege.some(({ name }) => name === weg.name);
    const falsch = istGetan ? [] : await this.versuche(schluessel, KEINE);
    const { lage } = await oeffne(await bestandVon(this.offen), wer);
    if (lage !== null && lage.verdaechtig.length > 0)
      await getan(this.offen, verdaechtigeEntfernen(await wiederGeoeffnet(this.offen, wer)));
    const { art } = await oeffne(await bestandVon(this.offen), weg);
    return [
      ...falsch,
      ...(art === 'offen' ? ['das Alte öffnet noch'] : []),
      ...(await unfertiges(this.offen, wer, vorlage.schluessel.tresor)),
      ...(await this.verlorenes()),
    ];
  }
}

async function beginne(art: Umschluesselung): Promise<Lauf> {
  return new Lauf(await openMappe(vorlage.xlsx), art);
}

const gemerkt = new Map<Umschluesselung, readonly number[]>();

/** Before these actions of the whole sequence another state of the workbook may be left behind; what only looks leaves the same. */
async function bruchstellen(art: Umschluesselung): Promise<readonly number[]> {
  const bekannt = gemerkt.get(art);
  if (bekannt !== undefined) return bekannt;
  const lauf = await beginne(art);
  lauf.offen.host.traffic.reset();
  expect(await lauf.versuche(vorlage.schluessel, KEINE)).toEqual([]);
  const aktionen = lauf.offen.host.traffic.log.flatMap(({ actions }) => actions);
  const stellen = aktionen.flatMap((aktion, stelle) => (/( =|\(\))$/.test(aktion) ? [stelle] : []));
  gemerkt.set(art, stellen);
  return stellen;
}

const AUS_DREI = UMSCHLUESSELUNGEN.map((art) => [art.name, art] as const);

describe('bricht Excel beim neuen Verschlüsseln ab und verweigert von da an alles', () => {
  it.each(AUS_DREI)(
    '%s: jede Person, die bleibt, liest jeden Vermerk, und der nächste Versuch vollendet es',
    async (name, art) => {
      const stellen = stichprobe(await bruchstellen(art), 2, `places where „${name}“ breaks off`);
      const falsch: unknown[] = [];
      for (const [nr, stelle] of stellen.entries()) {
        const lauf = await beginne(art);
        const gesagt = await lauf.versuche(vorlage.schluessel, stelle);
        const verloren = await lauf.verlorenes();
        const danach = await lauf.vollende(nr % 2 === 0 ? FALLMANAGERIN : VIERTER);
        if (gesagt.length + verloren.length + danach.length > 0)
          falsch.push([stelle, gesagt, verloren, danach]);
      }
      berichte(`Encrypting anew („${name}“): broken off at ${stellen.length} places`);
      expect(falsch).toEqual([]);
    },
    3_600_000,
  );

  it('auch zweimal hintereinander, mit dem Öffnen dazwischen', async () => {
    const stellen = await Promise.all(UMSCHLUESSELUNGEN.map(bruchstellen));
    const paare = UMSCHLUESSELUNGEN.flatMap((art, welche) =>
      (stellen[welche] ?? []).flatMap((eine, index, alle) =>
        [0, 1].map((mal) => ({ art, eine, zweite: alle[(index * 37 + mal * 53) % alle.length] ?? 0, index })),
      ),
    );
    const laeufe = stichprobe(paare, 2, 'pairs of places where encrypting anew breaks off');
    const falsch: unknown[] = [];
    for (const { art, eine, zweite, index } of laeufe) {
      const lauf = await beginne(art);
      await lauf.versuche(vorlage.schluessel, eine);
      const gesagt = await lauf.oeffneUndVersuche(index % 2 === 0 ? VIERTER : FALLMANAGERIN, zweite);
      const verloren = await lauf.verlorenes();
      const danach = await lauf.vollende(index % 3 === 0 ? FALLMANAGERIN : VIERTER);
      if (gesagt.length + verloren.length + danach.length > 0)
        falsch.push([art.name, eine, zweite, gesagt, verloren, danach]);
    }
    berichte(`Encrypting anew: broken off twice, ${laeufe.length} pairs`);
    expect(falsch).toEqual([]);
  }, 3_600_000);
});
