/** That the written result belongs to inputs of before, and the way to entering it anew. Shows only. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { useSprung } from '../../../../bausteine/sprung';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import { EINSCHAETZUNG } from '../texte/einschaetzung';

export function Ergebnisstand({ sicht }: { readonly sicht: BerechneteSicht }): ReactNode {
  const { text, button } = useFormularstil();
  const { springe } = useSprung();
  if (sicht.stand !== 'veraltet') return null;
  const inhalt = (
    <>
      <p className={text}>{EINSCHAETZUNG.veraltet}</p>
      <Button size="small" className={button} onClick={() => springe({ reiter: 'eintragen' })}>
        {EINSCHAETZUNG.neuEintragen}
      </Button>
    </>
  );
  return <Kastenliste art="hinweis" eintraege={[{ schluessel: 'veraltet', inhalt }]} />;
}
