/** The steps of the plan, each with what is missing in it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlainDate } from '../../../listen/plainDate';
import type { Formular } from '../../../bausteine/formular';
import { useHandlungen } from '../../../bausteine/sitzungskontext';
import type { Planblick } from '../vorhaben/planblick';
import { schrittAendern } from '../vorhaben/schritte';
import type { Schrittaenderung } from './schrittangaben';
import { Schrittzeile } from './Schrittzeile';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
});

interface Props {
  readonly blick: Planblick;
  readonly stichtag: PlainDate;
  readonly formular: Formular<Schrittaenderung>;
  readonly onAbbrechen: () => void;
}

export function Schrittliste({ blick, stichtag, formular, onAbbrechen }: Props): ReactNode {
  const styles = useStyles();
  const { akteAendern } = useHandlungen();
  const { schritte, pruefungen } = blick;
  // Past the form, so that a step that is being changed stays as it is.
  const setzeErledigt = (id: string, erledigtAm: PlainDate | null): void =>
    void akteAendern('schrittAendern', schrittAendern(id, { erledigtAm }));
  return (
    <ul className={styles.list}>
      {schritte.map((schritt) => (
        <li key={schritt.id} data-schritt={schritt.id}>
          <Schrittzeile
            {...{ schritt, blick, formular, onAbbrechen }}
            fehlt={pruefungen.filter((each) => each.zeile === schritt.id && !each.ok)}
            inArbeit={formular.werte.id === schritt.id}
            onErledigt={(erledigt) => setzeErledigt(schritt.id, erledigt ? stichtag : null)}
            onAendern={() => formular.aendere({ id: schritt.id, teil: {} })}
          />
        </li>
      ))}
    </ul>
  );
}
