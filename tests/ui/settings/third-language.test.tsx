/** A third language is a file of words and a row: all that offers and finds languages follows the table. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { zhHans } from '../../../src/ui/text/zh-hans.ts';
import { openApp } from '../search/searching.tsx';

/** As its file would hold them; what this test does not read stands there in Chinese. */
const german = {
  ...zhHans,
  nav: { library: 'Bibliothek', main: 'Hauptmenü' },
  opens: { ...zhHans.opens, settings: 'Einstellungen' },
  settings: { ...zhHans.settings, title: 'Einstellungen', language: 'Sprache der Oberfläche' },
};

vi.mock('../../../src/ui/text/languages.ts', async (original) => {
  const { INTERFACE_LANGUAGES } =
    await original<typeof import('../../../src/ui/text/languages.ts')>();
  const speech = { units: 'long', between: ' ' };
  const row = { tag: 'de', name: 'Deutsch', short: 'DE', speech, load: async () => german };
  return { INTERFACE_LANGUAGES: [...INTERFACE_LANGUAGES, row] };
});

const user = userEvent.setup();
const languageButton = () => document.querySelector('.language-button') as HTMLElement;

beforeEach(() => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-AT', 'en']);
});

test('a browser that wants it has it', async () => {
  openApp('/', () => []);
  await screen.findByText('Bibliothek');
  expect(document.documentElement.lang).toBe('de');
});

test('the button of languages goes through all of them', async () => {
  openApp('/', () => []);
  await screen.findByText('Bibliothek');
  for (const [short, link] of [
    ['EN', 'Library'],
    ['中文', '节目库'],
    ['DE', 'Bibliothek'],
  ] as const) {
    expect(languageButton().textContent).toBe(short);
    await user.click(languageButton());
    await screen.findByText(link, { selector: 'a' });
  }
});

test('the settings offer it, and keep the choice', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en']);
  openApp('/', () => []);
  await user.click(await screen.findByLabelText('Settings'));
  const choice = await screen.findByLabelText('Language of this app');
  const offered = Array.from(choice.querySelectorAll('option'), ({ textContent }) => textContent);
  expect(offered).toEqual(['Match browser', 'English', '简体中文', 'Deutsch']);
  await user.selectOptions(choice, 'Deutsch');
  await screen.findByLabelText('Sprache der Oberfläche');
  expect(JSON.stringify({ ...localStorage })).toContain('\\"language\\":\\"de\\"');
});
