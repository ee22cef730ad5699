/** Beleg and Stärke of one rating: text fields that hand over on Enter and on leaving, and never lose what was typed. */
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Eingabeziel } from '../../../../mappe/eingabe';
import { NOTIZEN_KNOPF, NOTIZ_HINWEIS, NOTIZ_LABEL } from '../../texte/erheben';
import { Feld } from '../../../../bausteine/Feld';
import { useEntwurf } from '../../../../bausteine/entwurf';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';

type Ziel = Extract<Eingabeziel, { art: 'bedarf' | 'bereich' }>;

/** What stands in the two cells. */
export interface Notiztexte {
  readonly beleg: string;
  readonly staerke: string;
}

const useStyles = makeStyles({
  notes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    width: '100%',
  },
});

interface Props {
  readonly ziel: Ziel;
  readonly texte: Notiztexte;
  readonly offen: boolean;
  readonly onUmschalten: () => void;
  /** Called when a field is left by key, so that rating goes on. */
  readonly onFertig: () => void;
}

export function Notizen({ offen, onUmschalten, ...props }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.notes}>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={offen}
        icon={offen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        onClick={onUmschalten}
      >
        {NOTIZEN_KNOPF}
      </Button>
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

function Notizfeld({ ziel, teil, texte, onFertig }: FeldProps): ReactNode {
  const { eingeben } = useHandlungen();
  const entwurf = useEntwurf({
    schluessel: `${ziel.art} ${ziel.id} ${teil}`,
    gespeichert: texte[teil],
    ablegen: (wert) => {
      void eingeben([{ ziel: { ...ziel, teil }, wert: wert.trim() }]);
      return true;
    },
  });
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
