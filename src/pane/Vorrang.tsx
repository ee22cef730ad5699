/** What comes before everything else in the workbook, above every view: a sentence at once, the rest when it is loaded. */
import type { ReactNode } from 'react';
import { useAufAbruf } from '../bausteine/useAufAbruf';
import type { ViewProps } from '../bausteine/viewProps';
import type { MitVorrang, Vorrangquelle } from '../bausteine/vorrang';

interface Props extends ViewProps {
  readonly bereiche: readonly MitVorrang[];
}

export function Vorrang({ bereiche, sicht }: Props): ReactNode {
  return bereiche.map(
    ({ vorrang }) =>
      vorrang?.steht(sicht) && <Vorrangteil key={vorrang.satz} sicht={sicht} quelle={vorrang} />,
  );
}

function Vorrangteil({ quelle, sicht }: ViewProps & { readonly quelle: Vorrangquelle }): ReactNode {
  const abruf = useAufAbruf(quelle.lade);
  return <aside>{abruf.art === 'da' ? <abruf.teil sicht={sicht} /> : <strong>{quelle.satz}</strong>}</aside>;
}
