/** The open inputs that still decide something, by the results they decide. Pure. */
import type { Grund, Steuerung } from '../../../../fall/ergebnis';
import type { Fall } from '../../../../fall/fall';

/** Open inputs that decide the same results. */
export interface Fragengruppe {
  readonly arten: readonly Grund['art'][];
  readonly ids: readonly string[];
}

/** All of them, those that decide the checked Kennung or the Kennung first. */
export function fragenVon(fall: Fall, { kennung, profillage, begruendung }: Steuerung): Fragengruppe[] {
  const jeArt: readonly { readonly art: Grund['art']; readonly fragen: readonly string[] }[] = [
    { art: 'kennungGeprueft', fragen: fragenZurGeprueften(fall, begruendung) },
    { art: 'kennung', fragen: kennung.entscheidendeFragen },
    { art: 'profillage', fragen: profillage.entscheidendeFragen },
  ];
  const gruppen = new Map<string, { arten: Grund['art'][]; ids: string[] }>();
  for (const id of new Set(jeArt.flatMap(({ fragen }) => fragen))) {
    const arten = jeArt.filter(({ fragen }) => fragen.includes(id)).map(({ art }) => art);
    const gruppe = gruppen.get(arten.join()) ?? { arten, ids: [] };
    gruppe.ids.push(id);
    gruppen.set(arten.join(), gruppe);
  }
  return [...gruppen.values()];
}

/** The open inputs behind a checked Kennung that is not certain; the result names no fewer. */
function fragenZurGeprueften(fall: Fall, begruendung: readonly Grund[]): string[] {
  const gruende = begruendung.filter(({ art }) => art === 'kennungGeprueft');
  if (new Set(gruende.map(({ antwort }) => antwort)).size < 2) return [];
  return gruende.flatMap(({ eingaben }) => eingaben).filter((id) => istOffen(fall, id));
}

function istOffen(fall: Fall, id: string): boolean {
  if (id === 'festlegung') return fall.festlegung === null;
  return id in fall.bedarfe && fall.bedarfe[id as keyof Fall['bedarfe']] === null;
}
