/** One step: who, what, by when, what is missing in it, and the form to change it while it is being changed. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { kurzeId } from '../../../listen/nummer';
import { schrittAendern } from '../vorhaben/schritte';
import type { Planblick } from '../vorhaben/planblick';
import type { Schritt } from '../listen';
import type { Pruefung } from '../fach/planPruefung';
import { NOCH_OFFEN, pruefungText, schrittText } from '../texte/plan';
import { PLAN, WER_LABEL } from '../texte/planansicht';
import { fristText, SCHRITT } from '../texte/schrittansicht';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import type { Formular } from '../../../bausteine/formular';
import { nurGeaenderte } from '../../../bausteine/nurGeaenderte';
import { fehlangabenImSchritt, pruefeSchritt, type Schrittaenderung, schritttexte } from './schrittangaben';
import { Schrittfelder } from './Schrittfelder';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { useFokusHierher } from '../../../bausteine/useFokusHierher';
import { Knopf } from '../../../bausteine/Knopf';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  text: { margin: `0 0 ${tokens.spacingVerticalXXS}`, paddingLeft: tokens.spacingHorizontalXXL },
  quiet: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly schritt: Schritt;
  readonly blick: Planblick;
  readonly fehlt: readonly Pruefung[];
  readonly formular: Formular<Schrittaenderung>;
  readonly inArbeit: boolean;
  readonly onErledigt: (erledigt: boolean) => void;
  readonly onAendern: () => void;
  readonly onAbbrechen: () => void;
}

export function Schrittzeile(props: Props): ReactNode {
  const styles = useStyles();
  const { schritt, fehlt, inArbeit } = props;
  const { id, wer, freiwillig } = schritt;
  const teile = [
    wer === null ? NOCH_OFFEN : WER_LABEL[wer],
    fristText(schritt),
    ...(freiwillig === true ? [PLAN.freiwillig] : []),
  ];
  if (inArbeit) return <Aenderung {...props} />;
  return (
    <>
      <Zellknopf
        zeile
        ort={schritt.stelle.ort('was')}
        label={kurzeId(id)}
        zusatz={schrittText(schritt) || NOCH_OFFEN}
      />
      <p className={styles.text}>{teile.join(' · ')}</p>
      {fehlt.map((each) => (
        <p key={each.code} className={styles.quiet}>
          {pruefungText({ ...each, zeile: null })}
        </p>
      ))}
      <Knoepfe {...props} />
    </>
  );
}

function Knoepfe({ schritt, formular, onErledigt, onAendern }: Props): ReactNode {
  const styles = useStyles();
  const { erledigtAm } = schritt;
  const id = kurzeId(schritt.id);
  const label = erledigtAm === null ? SCHRITT.erledigt : SCHRITT.wiederOffen;
  return (
    <div className={styles.buttons}>
      <Knopf
        size="small"
        aria-label={`${label}: ${id}`}
        disabledFocusable={formular.laeuft}
        onClick={() => onErledigt(erledigtAm === null)}
      >
        {label}
      </Knopf>
      <Knopf size="small" aria-label={`${PLAN.aendern}: ${id}`} onClick={onAendern}>
        {PLAN.aendern}
      </Knopf>
    </div>
  );
}

function Aenderung({ schritt, blick, formular, onAbbrechen }: Props): ReactNode {
  const styles = useStyles();
  const element = useFokusHierher();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const texte = { ...schritttexte(schritt), ...werte.teil };
  const pruefung = pruefeSchritt(texte);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const uebernimm = (): void => {
    setGeprueft(true);
    if (!pruefung.ok) return zumErsten();
    void sende(schrittAendern(schritt.id, nurGeaenderte(pruefung.angaben, werte.teil)));
  };
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={SCHRITT.aendern(kurzeId(schritt.id))}>
      <div ref={form} className={styles.form}>
        <Schrittfelder
          {...{ texte, maengel, blick }}
          onAendere={(teil) => aendere({ teil: { ...werte.teil, ...teil } })}
        />
        <Absendezeile angaben={fehlangabenImSchritt(texte, maengel)}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={uebernimm}>
            {PLAN.uebernehmen}
          </Knopf>
          <Knopf onClick={onAbbrechen}>{PLAN.abbrechen}</Knopf>
        </Absendezeile>
      </div>
    </div>
  );
}
