/**
 * `npm run check:a11y`: builds the app and says what axe-core finds in every state, look and language. `-- --json` ends
 * with one line for machines: `{"pages":310,"findings":0}`, a page being one state in one look and one language.
 */
import { buildApp } from '../support/build-app.ts';
import { openBrowser } from '../support/chromium.ts';
import { serveLibrary } from '../support/library.ts';
import { checkState } from './check-state.ts';
import { EPISODES } from './episodes.ts';
import { STATES } from './states.ts';
import { LANGUAGES } from './variants.ts';

buildApp();
const served = await serveLibrary(EPISODES);
const browser = await openBrowser();
let pages = 0;
let findings = 0;
try {
  for (const language of LANGUAGES)
    for (const state of STATES) {
      const checked = await checkState(browser, served.address, state, language);
      pages += checked.looks;
      findings += checked.findings.length;
      for (const finding of checked.findings) console.log(finding);
    }
} finally {
  await browser.close();
  await served.close();
}
console.log(`${pages} pages, ${findings} findings`);
if (process.argv.includes('--json')) console.log(JSON.stringify({ pages, findings }));
process.exitCode = findings === 0 ? 0 : 1;
