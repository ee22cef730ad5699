/** Puts the pane into the page. Knows nothing of Office or Excel. */
import { createRoot } from 'react-dom/client';
import { Absturzgrenze } from './Absturzgrenze';
import { Pane, type PaneProps } from './Pane';
import { isDark } from './theme';
import { Themed } from './Themed';

/** Shows the pane in place of everything below `root`; `background` is the ground colour of Office. */
export function renderPane(root: HTMLElement, props: PaneProps, background: string): void {
  document.documentElement.style.colorScheme = isDark(background) ? 'dark' : 'light';
  // React would log the message of an error, and a message may carry contents; the pane shows the code.
  createRoot(root, { onCaughtError: () => undefined }).render(
    <Themed background={background}>
      <Absturzgrenze sitzung={props.sitzung}>
        <Pane {...props} />
      </Absturzgrenze>
    </Themed>,
  );
}

/** Shows one sentence in place of the pane. */
export function renderRefusal(root: HTMLElement, sentence: string): void {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = sentence;
  root.replaceChildren(paragraph);
}
