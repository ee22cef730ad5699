/** The new recovery code, or that nobody confirmed to have it. */
import type { ReactNode } from 'react';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { useStore } from '../../../../bausteine/useStore';
import type { Schluesselbund } from '../tresor/schluesselbund';
import { CODE } from '../texte/vermerkschutz';
import { schluesselname } from './schluesselname';
import { useVermerkschutz } from './schutz';
import type { VermerkProps } from './vermerkProps';
import { Wiederherstellungscode } from './Wiederherstellungscode';
import { Knopf } from '../../../../bausteine/Knopf';

interface Props extends Pick<VermerkProps, 'sicht'> {
  readonly bund: Schluesselbund;
}

export function Codestelle({ sicht, bund }: Props): ReactNode {
  const { uebergabe } = useVermerkschutz();
  const stand = useStore(uebergabe.codestand);
  if (stand.art === 'nichts') return null;
  if ('code' in stand)
    return (
      <Wiederherstellungscode
        code={stand.code}
        ungewiss={stand.art === 'ungewiss'}
        schluessel={schluesselname(bund)}
        kopf={sicht.fall}
        heute={sicht.heute}
        onBestaetigt={uebergabe.bestaetige}
      />
    );
  const inhalt = (
    <>
      {CODE.ungesichert}
      <div>
        <Knopf size="small" onClick={uebergabe.bestaetige}>
          {CODE.habeIch}
        </Knopf>
      </div>
    </>
  );
  return <Kastenliste art="hinweis" eintraege={[{ schluessel: 'code', inhalt }]} />;
}
