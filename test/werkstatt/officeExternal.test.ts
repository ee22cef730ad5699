import { createExternal, type OfficeExternal } from '../../scripts/werkstatt/officeExternal';
import type { PaneHost } from '../../scripts/werkstatt/paneHost';

/** A host that gives back what it gets, and lets the test send messages. */
function echo(): { external: OfficeExternal; send: (message: string) => void } {
  let push: (message: string) => void = () => undefined;
  const host: PaneHost = {
    requirementSet: '1.17',
    theme: 'dunkel',
    execute: (body) => Promise.resolve(`Antwort auf ${body}`),
    listen: (listener) => (push = listener),
  };
  return { external: createExternal(host), send: (message) => push(message) };
}

const MESSAGE = JSON.stringify({
  type: 3,
  message: {
    entries: [
      { messageCategory: 65536, messageType: 10, targetId: '{1}', message: '{"address":"A1"}', id: 0 },
    ],
  },
});

describe('window.external', () => {
  it('carries a batch to the host and its answer back as the desktop does', async () => {
    const { external } = echo();
    const response = await new Promise<unknown>((resolve) =>
      external.Execute(93, [['', 'POST', 'ProcessQuery', [], 'die Anfrage']], (answer) =>
        resolve(typeof answer === 'number' ? answer : [answer.dimensions(), answer.toArray()]),
      ),
    );
    expect(response).toEqual([1, [0, [200, [], 'Antwort auf die Anfrage']]]);
  });

  it('refuses what is not a batch', () => {
    const answers: unknown[] = [];
    echo().external.Execute(64, [[]], (answer) => answers.push(answer));
    expect(answers).toEqual([7000]);
  });

  it('passes events on from registering to unregistering', () => {
    const { external, send } = echo();
    const heard: unknown[] = [];
    const statuses: number[] = [];
    send(MESSAGE);
    external.RegisterEvent(
      33,
      '',
      (id, payload) => heard.push([id, payload.toArray()]),
      (status) => statuses.push(status),
    );
    send(MESSAGE);
    external.UnregisterEvent(33, '', (status) => statuses.push(status));
    send(MESSAGE);
    expect(heard).toEqual([[33, [[65536, 10, '{1}', '{"address":"A1"}', 0, false]]]]);
    expect(statuses).toEqual([0, 0]);
  });

  it('does not mix up the events of the workbook with others', () => {
    const { external, send } = echo();
    const heard: unknown[] = [];
    external.RegisterEvent(
      39,
      '',
      () => heard.push('Befehl'),
      () => undefined,
    );
    send(MESSAGE);
    expect(heard).toEqual([]);
  });

  it('tells what Excel is around the pane', () => {
    const context = echo().external.GetContext() as Record<string, () => string>;
    expect(JSON.parse(context['GetSupportedMatrix']?.() ?? '')).toEqual({
      ExcelApi: '1.17',
      AddinCommands: '1.1',
    });
    expect(JSON.parse(context['GetOfficeThemeInfo']?.() ?? '')).toMatchObject({
      bodyBackgroundColor: 0x262626,
    });
    expect(context['GetAppUILocale']?.()).toBe('de-DE');
  });
});
