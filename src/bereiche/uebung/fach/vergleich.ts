/**
 * How a participant's rating differs from the model solution, which sentences speak for that, and what each difference alone would
 * change. Everything is computed by the rules from the two cases. Pure.
 */
import { FALL_FELDER } from '../../../fall/listen';
import type { Steuerung } from '../../../fall/ergebnis';
import type { Fall } from '../../../fall/fall';
import { steerFall } from '../../../fall/steerFall';
import { angabeLabel, feldLabel } from '../../../fall/texte/felder';
import type { Spalte } from '../../../listen/spalte';
import { BEDARFE, FESTLEGUNG_LABEL, type Kennung, RESSOURCENBEREICHE } from '../../../rules/vocabulary';
import type { Belegt, Saetze } from '../personen/belegt';
import { fallDerPerson } from '../personen/fallDerPerson';
import type { AndereSicht, Uebungsperson } from '../personen/uebungsperson';

/** What would be another one with a single value of the participant's in the model. */
export interface Folge {
  readonly was: 'kennung' | 'profillage' | 'betreuung';
  readonly dann: string;
  readonly statt: string;
}

export interface Unterschied {
  readonly id: string;
  readonly label: string;
  /** As their cells hold it; '' for open. */
  readonly eigen: string;
  readonly muster: string;
  /** The sentences that the model rests on. */
  readonly saetze: readonly Satz[];
  /** Null where nothing would change. */
  readonly folge: Folge | null;
  /** Why reasonable people see it as the participant does, where the model says that. */
  readonly auchMoeglich: string | null;
}

/** A sentence of the story, by its number from 1 on. */
export interface Satz {
  readonly nr: number;
  readonly text: string;
}

export interface Vergleich {
  /** What follows from the model, and from the participant's ratings. */
  readonly muster: Kennung;
  readonly eigen: Kennung;
  readonly unterschiede: readonly Unterschied[];
  /** How many inputs were compared. */
  readonly verglichen: number;
}

/** What the model says reasonable people may see differently: of what, and why. */
export function andereSichten({
  andereSichten: alle,
}: Uebungsperson): readonly { readonly label: string; readonly warum: string }[] {
  return alle.map((sicht) => ({ label: feldLabel(worum(sicht)), warum: sicht.warum }));
}

/** A mark under § 10 is no Integrationsprognose, whosever it is. */
function labelVon({ id }: Punkt, faelle: readonly Fall[]): string {
  const andere = faelle.map(({ festlegung }) => angabeLabel(id, festlegung));
  return andere.find((label) => label !== feldLabel(id)) ?? feldLabel(id);
}

function worum(sicht: AndereSicht): string {
  if ('bedarf' in sicht) return sicht.bedarf;
  return 'ressourcenbereich' in sicht ? sicht.ressourcenbereich : sicht.angabe;
}

/** Compares the case of a participant with the model solution of a person. */
export function vergleichMit(person: Uebungsperson, eigener: Fall): Vergleich {
  // Both by the same rules: those of the participant's workbook.
  const muster = { ...fallDerPerson(person), regelsatz: eigener.regelsatz };
  const musterlage = steerFall(muster);
  const punkte = punkteVon(person);
  const unterschiede = punkte.flatMap((punkt): Unterschied[] => {
    const [eigen, soll] = [punkt.text(eigener), punkt.text(muster)];
    if (eigen === soll) return [];
    return [
      {
        id: punkt.id,
        label: labelVon(punkt, [eigener, muster]),
        eigen,
        muster: soll,
        saetze: punkt.saetze.map((nr) => ({ nr, text: person.geschichte[nr - 1] ?? '' })),
        folge: folgeVon(musterlage, steerFall(punkt.mit(muster, eigener))),
        auchMoeglich:
          person.andereSichten.find((sicht) => istDieselbe(sicht, punkt.id, eigen))?.warum ?? null,
      },
    ];
  });
  return {
    muster: musterlage.kennung.gueltig,
    eigen: steerFall(eigener).kennung.gueltig,
    unterschiede: [...unterschiede].sort((a, b) => gewicht(a.folge) - gewicht(b.folge)),
    verglichen: punkte.length,
  };
}

const GEWICHT: Readonly<Record<Folge['was'], number>> = { kennung: 0, profillage: 1, betreuung: 2 };

/** What changes the Kennung comes first. */
function gewicht(folge: Folge | null): number {
  return folge === null ? Object.keys(GEWICHT).length : GEWICHT[folge.was];
}

/** One input that is compared. */
interface Punkt {
  readonly id: string;
  readonly saetze: Saetze;
  readonly text: (fall: Fall) => string;
  /** The first case with the value of the second. */
  readonly mit: (fall: Fall, anderer: Fall) => Fall;
}

function punkteVon({ bedarfe, ressourcenbereiche, angaben }: Uebungsperson): readonly Punkt[] {
  return [
    ...BEDARFE.map(({ id }): Punkt => ({
      id,
      saetze: bedarfe[id].saetze,
      text: (fall) => String(fall.bedarfe[id] ?? ''),
      mit: (fall, anderer) => ({ ...fall, bedarfe: { ...fall.bedarfe, [id]: anderer.bedarfe[id] } }),
    })),
    ...RESSOURCENBEREICHE.map(({ id }): Punkt => ({
      id,
      saetze: ressourcenbereiche[id].saetze,
      text: (fall) => String(fall.ressourcenbereiche[id] ?? ''),
      mit: (fall) => fall,
    })),
    einzelner('prognoseArbeitsmarkt', angaben.prognoseArbeitsmarkt),
    einzelner('dominierend', angaben.dominierend),
    {
      ...einzelner('verdichtung', angaben.verdichtung),
      // Without one, open and no are the same to the rules.
      text: (fall) => (fall.verdichtung === true ? 'ja' : 'nein'),
      mit: (fall, { verdichtung, verdichtungBegruendung }) => ({
        ...fall,
        verdichtung,
        verdichtungBegruendung,
      }),
    },
    {
      id: 'festlegung',
      saetze: angaben.festlegung.saetze,
      text: ({ festlegung }) => (festlegung === null ? '' : FESTLEGUNG_LABEL[festlegung]),
      mit: (fall, { festlegung, paragraph10Grund }) => ({ ...fall, festlegung, paragraph10Grund }),
    },
    einzelner('foerderziel', angaben.foerderziel),
    einzelner('entwicklungsziel', angaben.entwicklungsziel),
  ];
}

type Einzelner = 'prognoseArbeitsmarkt' | 'dominierend' | 'verdichtung' | 'foerderziel' | 'entwicklungsziel';

function einzelner(id: Einzelner, belegt: Belegt<unknown> | undefined): Punkt {
  return {
    id,
    saetze: belegt?.saetze ?? [],
    text: (fall) => eintrag(id, fall[id]),
    mit: (fall, anderer) => ({ ...fall, [id]: anderer[id] }),
  };
}

function folgeVon(vorher: Steuerung, nachher: Steuerung): Folge | null {
  const paare = [
    ['kennung', vorher.kennung.gueltig, nachher.kennung.gueltig],
    ['profillage', vorher.profillage.gueltig, nachher.profillage.gueltig],
    ['betreuung', vorher.betreuung.vorschlag, nachher.betreuung.vorschlag],
  ] as const;
  const andere = paare.find(([, statt, dann]) => statt !== dann);
  return andere === undefined ? null : { was: andere[0], statt: andere[1], dann: andere[2] };
}

function istDieselbe(sicht: AndereSicht, id: string, eigen: string): boolean {
  if ('bedarf' in sicht) return sicht.bedarf === id && String(sicht.stufe ?? '') === eigen;
  if ('ressourcenbereich' in sicht)
    return sicht.ressourcenbereich === id && String(sicht.stufe ?? '') === eigen;
  if (sicht.angabe !== id) return false;
  if (sicht.angabe === 'verdichtung') return eigen === 'nein';
  if (sicht.angabe === 'direktVermittelbar') return false;
  if (sicht.angabe === 'festlegung') return FESTLEGUNG_LABEL[sicht.wert] === eigen;
  return eintrag(sicht.angabe, sicht.wert) === eigen;
}

/** A value as its cell would hold it. */
function eintrag(id: Einzelner, wert: unknown): string {
  const spalte: Spalte<unknown> = FALL_FELDER[id].spalte;
  return String(spalte.write(wert));
}
