import '../../../../support/probekrypto';
import {
  eigenesPasswortAendern,
  type Merken,
  personHinzufuegen,
  schutzEinrichten,
  type Schutzstand,
} from '../../../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import type { Vorhabenfolge } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/folge';
import {
  codeErneuern,
  fremdesPasswortSetzen,
  personEntfernen,
} from '../../../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import { schrittTun } from '../../../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import { vermerkSchreiben } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import type { Vorhaben } from '../../../../../src/mappe/akteAendern';
import {
  createVermerkschutz,
  type Vermerkschutz,
} from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkschutz';
import type { OeffnenErgebnis } from '../../../../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import {
  abgelehnt,
  auftrag,
  blickAuf,
  FALLMANAGERIN,
  fallakte,
  type Fallakte,
  folgeGetan,
  getan,
  mitSchutz,
  uebernehmen,
  UHR,
  verfaelscht,
  VERTRETER,
} from '../../../../support/fallmanagement';
import { BEISPIEL, mappeMit } from '../../../../support/mappe';
import { FAELLIGES } from '../../../../support/faelliges';

const krypto = globalThis.crypto;
const UMFANG = { trotzUnlesbarer: false };
const TROTZDEM = { trotzUnlesbarer: true };
const DRITTE = { name: 'Frau Drei', rolle: 'vertretung', passwort: 'drei Fische im Teich' } as const;

/** Opens with what the workbook holds now. */
async function oeffne(
  akte: Pick<Fallakte, 'mappe'>,
  { name, passwort }: { readonly name: string; readonly passwort: string },
): Promise<OeffnenErgebnis['art']> {
  const { tresorbestand } = await blickAuf(akte);
  return (await neuerSchutz().oeffne(tresorbestand, name, passwort)).art;
}

function neuerSchutz(): Vermerkschutz {
  return createVermerkschutz(krypto, UHR);
}

/** Encrypts everything anew and goes on with the keys that hold from then on. */
async function geaendert(
  akte: Fallakte,
  aendere: (merken: Merken) => Vorhabenfolge,
): Promise<{ readonly akte: Fallakte; readonly code: string | null }> {
  let stand: Schutzstand = { tresor: null, code: null };
  const folge = aendere((neu) => (stand = { tresor: neu.tresor, code: neu.code ?? stand.code }));
  await folgeGetan(akte, folge);
  const { tresor, code } = stand;
  if (tresor === null) throw new Error('No keys to go on with');
  return { akte: { ...akte, schluessel: { krypto, tresor, uhr: UHR } }, code: code?.text ?? null };
}

async function texte({ mappe, schluessel }: Fallakte): Promise<(string | undefined)[]> {
  const schutz = neuerSchutz();
  schutz.uebernimm(schluessel.tresor);
  const gelesen = (await schutz.lies((await blickAuf({ mappe })).vermerke)) ?? [];
  return gelesen.map((each) => (each.art === 'gelesen' ? each.inhalt.text : each.art));
}

describe('die Liste der Berechtigten', () => {
  let akte: Fallakte;
  let code: string;
  beforeAll(async () => {
    akte = await fallakte();
    ({ code } = akte);
    await uebernehmen(akte);
  }, 60_000);

  it('öffnet für jede Person mit ihrem Passwort, für die Teamleitung mit dem Code', async () => {
    expect(await oeffne(akte, FALLMANAGERIN)).toBe('offen');
    expect(await oeffne(akte, VERTRETER)).toBe('offen');
    expect(await oeffne(akte, { ...VERTRETER, passwort: FALLMANAGERIN.passwort })).toBe('falschesPasswort');
    const { berechtigte } = await blickAuf(akte);
    const teamleitung = berechtigte.find(({ rolle }) => rolle === 'wiederherstellung');
    expect(await oeffne(akte, { name: teamleitung?.name ?? '', passwort: code })).toBe('offen');
  }, 60_000);

  it('mit dem Code wird gelesen, aber nicht entschieden und kein Vermerk geschrieben', async () => {
    const { berechtigte, liste, tresorbestand } = await blickAuf(akte);
    const name = berechtigte.find(({ rolle }) => rolle === 'wiederherstellung')?.name ?? '';
    const schutz = neuerSchutz();
    await schutz.oeffne(tresorbestand, name, code);
    const tresor = schutz.tresor.get();
    if (tresor === null) throw new Error('The code does not open');
    const schluessel = { krypto, tresor, uhr: UHR };
    const fehlt = ['SCHRITT_NICHT_MOEGLICH FACHKRAFT_FEHLT'];
    const ende = schrittTun(auftrag(['beenden'], { grund: 'umzug' }), schluessel, FAELLIGES);
    expect(await abgelehnt(akte, ende)).toEqual(fehlt);
    const vermerk = { datum: liste.heute, betreff: 'Gespräch', text: 'Text' };
    expect(await abgelehnt(akte, vermerkSchreiben(vermerk, schluessel))).toEqual(fehlt);
    expect((await blickAuf(akte)).vermerke).toHaveLength(1);
  }, 60_000);

  it('behält die letzte Vertretung', async () => {
    const [entfernen] = personEntfernen(akte.schluessel, VERTRETER.name, UMFANG, () => {});
    expect(await abgelehnt(akte, entfernen as Vorhaben)).toEqual([
      'BERECHTIGUNG_NICHT_MOEGLICH letzteVertretung',
    ]);
  });

  it('nimmt eine weitere Vertretung auf, die auch das Frühere liest', async () => {
    await getan(
      akte,
      personHinzufuegen(akte.schluessel, DRITTE, () => {}),
    );
    expect(await oeffne(akte, DRITTE)).toBe('offen');
    expect(await texte(akte)).toHaveLength(1);
  }, 60_000);

  it('wer entfernt wurde, öffnet nichts mehr; alle anderen lesen alles', async () => {
    const davor = akte;
    ({ akte } = await geaendert(akte, (merken) =>
      personEntfernen(akte.schluessel, VERTRETER.name, UMFANG, merken),
    ));
    expect(await oeffne(akte, VERTRETER)).toBe('unlesbar');
    expect(await oeffne(akte, DRITTE)).toBe('offen');
    expect(await texte(akte)).toEqual([expect.stringContaining('Wohnung')]);
    expect(await texte({ ...davor, mappe: akte.mappe })).toEqual(['fremderSchluessel']);
  }, 60_000);

  it('wer die alten Schlüssel noch offen hat, schreibt damit nichts mehr', async () => {
    const fremde = await mitSchutz(await mappeMit(BEISPIEL));
    const weiter = schrittTun(auftrag(['fortfuehren']), fremde.schluessel, FAELLIGES);
    expect(await abgelehnt(akte, weiter)).toEqual(['VERMERKSCHUTZ_VERALTET']);
  }, 60_000);

  it('das eigene Passwort wechselt nur mit dem alten', async () => {
    const neu = 'ein ganz neues Passwort';
    const wechsel = (alt: string): Vorhaben =>
      eigenesPasswortAendern(akte.schluessel, { alt, neu }, () => {});
    expect(await abgelehnt(akte, wechsel('falsch geraten hier'))).toEqual([
      'BERECHTIGUNG_NICHT_MOEGLICH falschesPasswort',
    ]);
    await getan(akte, wechsel(FALLMANAGERIN.passwort));
    expect(await oeffne(akte, FALLMANAGERIN)).toBe('falschesPasswort');
    expect(await oeffne(akte, { name: FALLMANAGERIN.name, passwort: neu })).toBe('offen');
  }, 60_000);

  it('ein verlorenes Passwort setzt eine andere berechtigte Person', async () => {
    const neu = 'wiedergefundenes Wort';
    ({ akte } = await geaendert(akte, (merken) =>
      fremdesPasswortSetzen(akte.schluessel, { name: DRITTE.name, neu }, UMFANG, merken),
    ));
    expect(await oeffne(akte, DRITTE)).toBe('falschesPasswort');
    expect(await oeffne(akte, { name: DRITTE.name, passwort: neu })).toBe('offen');
  }, 60_000);

  it('ein neuer Code macht den alten wertlos', async () => {
    const name =
      (await blickAuf(akte)).berechtigte.find(({ rolle }) => rolle === 'wiederherstellung')?.name ?? '';
    const erneuert = await geaendert(akte, (merken) => codeErneuern(akte.schluessel, UMFANG, merken));
    ({ akte } = erneuert);
    expect(await oeffne(akte, { name, passwort: code })).toBe('falschesPasswort');
    expect(await oeffne(akte, { name, passwort: erneuert.code ?? '' })).toBe('offen');
    expect(await texte(akte)).toEqual([expect.stringContaining('Wohnung')]);
  }, 60_000);

  it('ein Vermerk, der sich nicht öffnen lässt, bleibt nach einer Rückfrage, wie er ist; alles andere wird neu verschlüsselt', async () => {
    const vermerk = { datum: (await blickAuf(akte)).liste.heute, betreff: 'Gespräch', text: 'zweiter' };
    await getan(akte, vermerkSchreiben(vermerk, akte.schluessel));
    const { vermerke } = await blickAuf(akte);
    const ort = vermerke[1]?.stelle.ort('text');
    if (ort?.art !== 'zelle') throw new Error('No Vermerk');
    const muell = verfaelscht(vermerke[1]?.zelle ?? '');
    akte.host.workbook.setCell(ort.blatt, ort.zelle, muell);
    const vorher = akte.host.save();
    const [gefragt] = codeErneuern(akte.schluessel, UMFANG, () => {});
    expect(await abgelehnt(akte, gefragt as Vorhaben)).toEqual([
      'BERECHTIGUNG_NICHT_MOEGLICH vermerkeUnlesbar',
    ]);
    expect(Buffer.from(akte.host.save()).equals(Buffer.from(vorher))).toBe(true);
    ({ akte } = await geaendert(akte, (merken) => codeErneuern(akte.schluessel, TROTZDEM, merken)));
    expect((await blickAuf(akte)).vermerke[1]?.zelle).toBe(muell);
    expect(await texte(akte)).toEqual([expect.stringContaining('Wohnung'), 'beschaedigt']);
  }, 60_000);
});

describe('das Einrichten', () => {
  it('braucht eine Vertretung und lange Passwörter', async () => {
    const offen = await mappeMit(BEISPIEL);
    const einrichten = (personen: Parameters<typeof schutzEinrichten>[1]): Vorhaben =>
      schutzEinrichten(krypto, personen, () => {});
    expect(await abgelehnt(offen, einrichten([FALLMANAGERIN]))).toEqual([
      'BERECHTIGUNG_NICHT_MOEGLICH letzteVertretung',
    ]);
    expect(
      await abgelehnt(offen, einrichten([FALLMANAGERIN, { ...VERTRETER, passwort: 'zu kurz' }])),
    ).toEqual(['BERECHTIGUNG_NICHT_MOEGLICH passwortZuKurz']);
    expect(await abgelehnt(offen, einrichten([VERTRETER]))).toEqual([
      'BERECHTIGUNG_NICHT_MOEGLICH fallmanagementFehlt',
    ]);
    expect((await blickAuf(offen)).berechtigte).toEqual([]);
  }, 60_000);

  it('geht nur einmal', async () => {
    const akte = await mitSchutz(await mappeMit(BEISPIEL));
    const nochmal = schutzEinrichten(krypto, [FALLMANAGERIN, VERTRETER], () => {});
    expect(await abgelehnt(akte, nochmal)).toEqual(['BERECHTIGUNG_NICHT_MOEGLICH schonEingerichtet']);
  }, 60_000);
});
