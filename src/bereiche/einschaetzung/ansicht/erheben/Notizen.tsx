/** Beleg and Stärke of one rating: text fields that hand over on Enter and on leaving, and never lose what was typed. */
import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { NOTIZEN_KNOPF, NOTIZ_HINWEIS, NOTIZ_LABEL, notizenText } from '../../texte/erheben';
import { Feld } from '../../../../bausteine/Feld';
import { SEHR_SCHMAL } from '../../../../bausteine/schmal';
import { Klappknopf, type Klappstand } from './Klappknopf';
import { type Notiz, useNotizentwurf } from './notizentwurf';
import type { Notiztexte } from './notiztexte';

const useStyles = makeStyles({
  notes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  // Folded, the words share a line with the help and are cut off where they are too long for it.
  folded: { flex: '1 1 0', minWidth: 0, [SEHR_SCHMAL]: { flex: '1 0 100%' } },
  open: { flex: '1 0 100%' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    width: '100%',
  },
});

interface Props extends Notiz, Klappstand {
  /** Called when a field is left by key, so that rating goes on. */
  readonly onFertig: () => void;
}

export function Notizen({ offen, onUmschalten, ...props }: Props): ReactNode {
  const styles = useStyles();
  const [beleg, staerke] = [useNotizentwurf(props, 'beleg'), useNotizentwurf(props, 'staerke')];
  const titel = offen ? NOTIZEN_KNOPF : notizenText({ beleg: beleg.text, staerke: staerke.text });
  return (
    <div className={mergeClasses(styles.notes, offen ? styles.open : styles.folded)}>
      <Klappknopf titel={titel} offen={offen} onUmschalten={onUmschalten} />
      {offen && (
        <div className={styles.fields}>
          <Notizfeld {...props} teil="beleg" />
          <Notizfeld {...props} teil="staerke" />
        </div>
      )}
    </div>
  );
}

interface FeldProps extends Pick<Props, 'ziel' | 'texte' | 'onFertig'> {
  readonly teil: keyof Notiztexte;
}

function Notizfeld({ teil, onFertig, ...notiz }: FeldProps): ReactNode {
  const entwurf = useNotizentwurf(notiz, teil);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key !== 'Escape' && key !== 'Enter') return;
    // The key must not go on to the answer that gets the focus now.
    event.preventDefault();
    if (key === 'Escape') entwurf.verwirf();
    else entwurf.uebernimm();
    onFertig();
  };
  return (
    <Feld label={NOTIZ_LABEL[teil]} hinweis={NOTIZ_HINWEIS[teil]} fehler={null}>
      <Input
        value={entwurf.text}
        onChange={(_event, { value }) => entwurf.aendere(value)}
        onBlur={() => entwurf.uebernimm()}
        onKeyDown={onKeyDown}
      />
    </Feld>
  );
}
