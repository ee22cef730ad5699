/** The drawing of the decisions (DMNDI): what is asked below, and every decision above all that it needs. */
import { EINGABEN, type Entscheidung } from './modell';

const KASTEN = { breite: 200, hoehe: 60, abstand: 30, stufe: 160, rand: 40 } as const;

interface Stelle {
  readonly x: number;
  readonly y: number;
}

/** The id of what a decision needs: an arrow of the drawing. */
export function bedarfsId(entscheidung: string, name: string): string {
  return `${entscheidung}_braucht_${name}`;
}

/** The element that a modeler reads the drawing from. */
export function zeichnung(entscheidungen: readonly Entscheidung[]): string {
  const stellen = stellenVon(entscheidungen);
  const kaesten = [...stellen].map(
    ([name, { x, y }]) =>
      `      <dmndi:DMNShape id="${name}_k" dmnElementRef="${name}"><dc:Bounds height="${KASTEN.hoehe}" width="${KASTEN.breite}" x="${x}" y="${y}" /></dmndi:DMNShape>`,
  );
  const pfeile = entscheidungen.flatMap(({ name, braucht }) =>
    braucht.map((each) => {
      const von = punkt(stellen.get(each), 0);
      const nach = punkt(stellen.get(name), KASTEN.hoehe);
      return `      <dmndi:DMNEdge id="${name}_p_${each}" dmnElementRef="${bedarfsId(name, each)}">${von}${nach}</dmndi:DMNEdge>`;
    }),
  );
  return [
    '  <dmndi:DMNDI>',
    '    <dmndi:DMNDiagram id="bild">',
    ...kaesten,
    ...pfeile,
    '    </dmndi:DMNDiagram>',
    '  </dmndi:DMNDI>',
  ].join('\n');
}

function stellenVon(entscheidungen: readonly Entscheidung[]): ReadonlyMap<string, Stelle> {
  const stufen = new Map<string, number>(EINGABEN.map(({ name }) => [name, 0]));
  for (const { name, braucht } of entscheidungen)
    stufen.set(name, 1 + Math.max(...braucht.map((each) => stufen.get(each) ?? 0)));
  const hoechste = Math.max(...stufen.values());
  const belegt = new Map<number, number>();
  return new Map(
    [...stufen].map(([name, stufe]) => {
      const spalte = belegt.get(stufe) ?? 0;
      belegt.set(stufe, spalte + 1);
      const x = KASTEN.rand + spalte * (KASTEN.breite + KASTEN.abstand);
      return [name, { x, y: KASTEN.rand + (hoechste - stufe) * KASTEN.stufe }];
    }),
  );
}

/** A point of the upper or lower edge. */
function punkt(stelle: Stelle | undefined, nachUnten: number): string {
  if (stelle === undefined) throw new Error('A decision needs what there is not');
  return `<di:waypoint x="${stelle.x + KASTEN.breite / 2}" y="${stelle.y + nachUnten}" />`;
}
