/** The reason of a result as a tree: results over rules over inputs. Pure; words come from `text/`. */
import type { Grund, Steuerung } from '../../../../fall/ergebnis';

/** A node of the reason. */
export type Knoten =
  /** An input; its leaf leads to its cell. */
  | { readonly art: 'angabe'; readonly id: string }
  /** One rule with what it rests on. */
  | { readonly art: 'regel'; readonly grund: Grund; readonly kinder: readonly Knoten[] }
  /** A result for which several rules are possible. */
  | {
      readonly art: 'mehrere';
      readonly ergebnis: Grund['art'];
      readonly antworten: readonly string[];
      readonly kinder: readonly Knoten[];
    };

/** The trees of Kennung, Profillage and Betreuung; a Profillage that explains a Kennung stands below it. */
export function baumVon({ begruendung }: Pick<Steuerung, 'begruendung'>): Knoten[] {
  const profillageSteckt = begruendung.some(
    ({ art, eingaben }) => art === 'kennung' && eingaben.includes('profillage'),
  );
  return [
    ...ergebnisKnoten(begruendung, 'kennungGueltig'),
    ...ergebnisKnoten(begruendung, 'kennungGeprueft'),
    ...ergebnisKnoten(begruendung, 'kennung'),
    ...(profillageSteckt ? [] : ergebnisKnoten(begruendung, 'profillage')),
    ...ergebnisKnoten(begruendung, 'betreuung'),
  ];
}

/** A key that is unique among siblings. */
export function keyOf(knoten: Knoten): string {
  if (knoten.art === 'angabe') return knoten.id;
  return knoten.art === 'regel' ? `${knoten.grund.art} ${knoten.grund.regel}` : knoten.ergebnis;
}

function ergebnisKnoten(begruendung: readonly Grund[], ergebnis: Grund['art']): Knoten[] {
  const gruende = begruendung.filter(({ art }) => art === ergebnis);
  const kinder = gruende.map((grund): Knoten => ({
    art: 'regel',
    grund,
    kinder: eingabeKnoten(begruendung, grund),
  }));
  const antworten = [...new Set(gruende.map(({ antwort }) => antwort))];
  return kinder.length > 1 ? [{ art: 'mehrere', ergebnis, antworten, kinder }] : kinder;
}

function eingabeKnoten(begruendung: readonly Grund[], { eingaben }: Grund): Knoten[] {
  return eingaben.flatMap((id) =>
    id === 'profillage' ? ergebnisKnoten(begruendung, 'profillage') : [{ art: 'angabe', id }],
  );
}
