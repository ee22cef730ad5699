/** The six fields of diagnosis: what was written, what the ratings say, what is missing. One button takes all that was changed. */
import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../bausteine/Feld';
import { useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { type Feldeinschaetzung, feldluecken, type Sechsfeld } from '../fach/sechsFelder';
import { einschaetzungstext, feldtitel, offeneFelderText, SECHS_FELDER } from '../texte/hilfeplanung';
import { type Felderaenderung, felderAendern } from '../vorhaben/hilfeplanung';

const VORHABEN = { getan: SECHS_FELDER.getan };
const NICHTS_GEAENDERT: Felderaenderung = {};

const useStyles = makeStyles({
  liste: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly felder: readonly Sechsfeld[];
  readonly onGetan: () => void;
}

export function SechsFelder({ felder, onGetan }: Props): ReactNode {
  const styles = useFormularstil();
  const { werte, laeuft, aendere, sende } = useFormular({ name: VORHABEN, leer: NICHTS_GEAENDERT, onGetan });
  const offene = felder.filter(({ lage, ressourcen }) => lage === '' || ressourcen === '');
  return (
    <div className={styles.form}>
      <p className={styles.text}>{offeneFelderText(offene.map(({ id }) => id))}</p>
      <p className={styles.quiet}>{SECHS_FELDER.hinweis}</p>
      {felder.map((feld) => (
        <Feldklappe
          key={feld.id}
          feld={feld}
          geaendert={werte[feld.id] ?? {}}
          onAendere={(teil) => aendere({ [feld.id]: { ...werte[feld.id], ...teil } })}
        />
      ))}
      <Knopf
        appearance="primary"
        className={styles.button}
        disabledFocusable={laeuft || Object.keys(werte).length === 0}
        onClick={() => void sende(felderAendern(werte))}
      >
        {SECHS_FELDER.uebernehmen}
      </Knopf>
      <p className={styles.quiet}>{SECHS_FELDER.drucken}</p>
    </div>
  );
}

type Feldtexte = Partial<Pick<Sechsfeld, 'lage' | 'ressourcen'>>;

interface KlappeProps {
  readonly feld: Sechsfeld;
  readonly geaendert: Feldtexte;
  readonly onAendere: (teil: Feldtexte) => void;
}

function Feldklappe({ feld, geaendert, onAendere }: KlappeProps): ReactNode {
  const styles = useFormularstil();
  return (
    <Klappe titel={feldtitel(feld.id, feldluecken(feld))} anfangsOffen={Object.keys(geaendert).length > 0}>
      <div className={styles.form} data-feld={feld.id}>
        <Einschaetzungen zeilen={[...feld.bedarfe, ...feld.ressourcenbereiche]} />
        {(['lage', 'ressourcen'] as const).map((teil) => (
          <Feld key={teil} label={SECHS_FELDER[teil]} fehler={null}>
            <Textarea
              resize="vertical"
              value={geaendert[teil] ?? feld[teil]}
              onChange={(_, { value }) => onAendere({ [teil]: value })}
            />
          </Feld>
        ))}
      </div>
    </Klappe>
  );
}

function Einschaetzungen({ zeilen }: { readonly zeilen: readonly Feldeinschaetzung[] }): ReactNode {
  const formular = useFormularstil();
  const styles = useStyles();
  return (
    <div>
      <p className={formular.text}>{SECHS_FELDER.eingeschaetzt}</p>
      <ul className={styles.liste}>
        {zeilen.map((each) => (
          <li key={each.label}>{einschaetzungstext(each)}</li>
        ))}
      </ul>
    </div>
  );
}
