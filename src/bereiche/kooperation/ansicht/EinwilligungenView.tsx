/** The view „Einwilligungen“: what was agreed to and how it stands, and the form for another one. Arranges only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useFormular } from '../../../bausteine/formular';
import { Knopf } from '../../../bausteine/Knopf';
import { mitAnzahl } from '../../../bausteine/texte/pane';
import type { PlainDate } from '../../../listen/plainDate';
import { EINWILLIGUNG } from '../texte/einwilligungsansicht';
import { VERWEISUNG } from '../texte/verweisungsansicht';
import { VORHABEN } from '../texte/verweisungshandlungen';
import { PAKETTEILE } from '../vorhaben/paketquelle';
import { Einwilligungszeile } from './Einwilligungszeile';
import { LEERE_EINWILLIGUNG } from './einwilligungsangaben';
import { kooperationsansicht, type KooperationProps } from './kooperationsansicht';
import { NeueEinwilligung } from './NeueEinwilligung';

export const EinwilligungenView = kooperationsansicht(Einwilligungsinhalt, PAKETTEILE);

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalL },
});

function Einwilligungsinhalt({ kooperation, sicht }: KooperationProps): ReactNode {
  const { einwilligungen, partner } = kooperation;
  const heading = useRef<HTMLHeadingElement>(null);
  const zurUeberschrift = (): void => heading.current?.focus();
  const getan = (): void => {
    setOffen(false);
    zurUeberschrift();
  };
  const formular = useFormular({ name: VORHABEN.einwilligung, leer: LEERE_EINWILLIGUNG, onGetan: getan });
  const [offen, setOffen] = useState(formular.werte !== LEERE_EINWILLIGUNG);
  return (
    <>
      {partner.length === 0 && <p>{VERWEISUNG.keinPartner}</p>}
      {partner.length > 0 && !offen && (
        <Knopf onClick={() => setOffen(true)}>
          {einwilligungen.length === 0 ? EINWILLIGUNG.neu : EINWILLIGUNG.weitere}
        </Knopf>
      )}
      {partner.length > 0 && offen && <NeueEinwilligung kooperation={kooperation} formular={formular} />}
      <Abschnitt titel={mitAnzahl(EINWILLIGUNG.titel, einwilligungen.length)} headingRef={heading}>
        {einwilligungen.length === 0 && EINWILLIGUNG.keine}
        <Liste kooperation={kooperation} heute={sicht.heute} onGetan={zurUeberschrift} />
      </Abschnitt>
    </>
  );
}

interface Listenprops extends Pick<KooperationProps, 'kooperation'> {
  readonly heute: PlainDate;
  readonly onGetan: () => void;
}

function Liste({ kooperation, heute, onGetan }: Listenprops): ReactNode {
  const styles = useStyles();
  const [widerruft, setWiderruft] = useState<string | null>(null);
  const setze = (id: string, ist: boolean): void => {
    setWiderruft(ist ? id : null);
    if (!ist) onGetan();
  };
  return (
    <ul className={styles.list}>
      {kooperation.einwilligungen.map((einwilligung) => (
        <li key={einwilligung.id}>
          <Einwilligungszeile
            {...{ einwilligung, kooperation, heute }}
            widerruft={widerruft === einwilligung.id}
            onWiderruft={(ist) => setze(einwilligung.id, ist)}
          />
        </li>
      ))}
    </ul>
  );
}
