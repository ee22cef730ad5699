/** That the written result belongs to inputs of before, and the way to entering it anew. Shows only. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { useSprung } from '../../../../bausteine/sprung';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import { EINSCHAETZUNG } from '../texte/einschaetzung';
import { Knopf } from '../../../../bausteine/Knopf';

export function Ergebnisstand({ sicht }: { readonly sicht: BerechneteSicht }): ReactNode {
  const { text, button } = useFormularstil();
  const { springe } = useSprung();
  if (sicht.stand !== 'veraltet') return null;
  const inhalt = (
    <>
      <p className={text}>{EINSCHAETZUNG.veraltet}</p>
      <Knopf size="small" className={button} onClick={() => springe({ reiter: 'eintragen' })}>
        {EINSCHAETZUNG.neuEintragen}
      </Knopf>
    </>
  );
  return <Kastenliste art="hinweis" eintraege={[{ schluessel: 'veraltet', inhalt }]} />;
}
