/** One consent: of whom, for what, how it stands, what rests on it; giving, revoking and printing it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import { useFokusHierher } from '../../../bausteine/useFokusHierher';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import { kurzeId } from '../../../listen/nummer';
import type { PlainDate } from '../../../listen/plainDate';
import { betroffene } from '../fach/betroffene';
import { einwilligungsmangel } from '../fach/grundlage';
import { type Kooperation, partnerMit } from '../fach/kooperation';
import type { Einwilligung } from '../listen';
import { DATENGRUPPE_LABEL, EINWILLIGUNG_BLATT } from '../regeln/vokabular';
import { EINWILLIGUNG, gruendetText, zustandText } from '../texte/einwilligungsansicht';
import { VERWEISUNG } from '../texte/verweisungsansicht';
import { VORHABEN } from '../texte/verweisungshandlungen';
import { einwilligungsblattSchreiben } from '../vorhaben/blaetter';
import { einwilligungErteilen, einwilligungWiderrufen } from '../vorhaben/einwilligungen';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
});

interface Props {
  readonly einwilligung: Einwilligung;
  readonly kooperation: Kooperation;
  readonly heute: PlainDate;
  /** Whether it is asked just now if it is really to be revoked. */
  readonly widerruft: boolean;
  readonly onWiderruft: (ist: boolean) => void;
}

export function Einwilligungszeile(props: Props): ReactNode {
  const { row } = useStyles();
  const styles = useFormularstil();
  const { einwilligung, kooperation, heute, widerruft } = props;
  const { id, umfang, zweck } = einwilligung;
  const partner = partnerMit(kooperation, einwilligung.partner);
  const mangel = einwilligungsmangel(einwilligung, einwilligung.partner ?? '', heute);
  const gruendet = gruendetText(betroffene(kooperation, id).map((each) => each.id));
  return (
    <div className={row}>
      <Zellknopf
        zeile
        ort={einwilligung.stelle.ort('partner')}
        label={kurzeId(id)}
        zusatz={partner?.name ?? VERWEISUNG.ohnePartner}
      />
      <p className={styles.text}>{zustandText(einwilligung, mangel)}</p>
      {zweck !== '' && <p className={styles.text}>{zweck}</p>}
      <p className={styles.quiet}>{umfang.map((gruppe) => DATENGRUPPE_LABEL[gruppe]).join(', ')}</p>
      {gruendet !== '' && <p className={styles.text}>{gruendet}</p>}
      {widerruft ? <Widerruf {...props} /> : <Knoepfe {...props} />}
    </div>
  );
}

function Knoepfe({ einwilligung, kooperation, heute, onWiderruft }: Props): ReactNode {
  const styles = useFormularstil();
  const { akteAendern, zeigen } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang === 'aendern');
  const [geschrieben, setGeschrieben] = useState(false);
  const { id, erteiltAm, widerrufenAm } = einwilligung;
  const schreibe = async (): Promise<void> => {
    const { art } = await akteAendern(VORHABEN.blatt, einwilligungsblattSchreiben(id));
    if (art === 'geaendert') setGeschrieben(true);
  };
  if (widerrufenAm !== null) return null;
  const knopf = (label: string, tue: () => void): ReactNode => (
    <Knopf
      size="small"
      aria-label={EINWILLIGUNG.bei(label, kurzeId(id))}
      disabledFocusable={laeuft}
      onClick={tue}
    >
      {label}
    </Knopf>
  );
  const erteile = (): void => void akteAendern(VORHABEN.erteilen, einwilligungErteilen(id, heute));
  return (
    <div className={styles.buttons}>
      {erteiltAm === null && knopf(EINWILLIGUNG.erteilt, erteile)}
      {partnerMit(kooperation, einwilligung.partner) !== null &&
        knopf(EINWILLIGUNG.schreiben, () => void schreibe())}
      {geschrieben &&
        knopf(EINWILLIGUNG.ansehen, () => void zeigen({ art: 'blatt', blatt: EINWILLIGUNG_BLATT }))}
      {erteiltAm !== null && knopf(EINWILLIGUNG.widerrufen, () => onWiderruft(true))}
    </div>
  );
}

/** It cannot always be taken back, so it is asked once more. */
function Widerruf({ einwilligung, onWiderruft }: Props): ReactNode {
  const styles = useFormularstil();
  const element = useFokusHierher();
  const { akteAendern } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang === 'aendern');
  const { id } = einwilligung;
  const widerrufe = async (): Promise<void> => {
    const { art } = await akteAendern(VORHABEN.widerrufen, einwilligungWiderrufen(id));
    if (art === 'geaendert') onWiderruft(false);
  };
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={EINWILLIGUNG.zu(kurzeId(id))}>
      <p className={styles.text}>{EINWILLIGUNG.folgen}</p>
      <div className={styles.buttons}>
        <Knopf appearance="primary" disabledFocusable={laeuft} onClick={() => void widerrufe()}>
          {EINWILLIGUNG.wirklich}
        </Knopf>
        <Knopf onClick={() => onWiderruft(false)}>{EINWILLIGUNG.abbrechen}</Knopf>
      </div>
    </div>
  );
}
