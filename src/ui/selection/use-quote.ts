import { inLanguage } from '../../core/contract/localized.ts';
import { quoteHtml, quoteOf, quoteText } from '../../core/reading/quote-text.ts';
import { rangeAddress } from '../../core/reading/range-address.ts';
import { type ViewChoice, viewParams } from '../../core/reading/views.ts';
import { episodeAddress } from '../services/addresses.ts';
import { usePages } from '../services/pages.ts';
import { useSession } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';
import { usePane } from '../transcript/pane-context.ts';
import { selectedPassages } from './selected-passages.ts';

/** Of what is selected: its words as text and as HTML, and the address of its range. */
interface Selected {
  text: string;
  html: string;
  address: string;
}

/** Returns the function that quotes a selection; null where it holds no word of the text. */
export function useQuote(choice: ViewChoice): (range: Range) => Selected | null {
  const { languages } = useAllText();
  const { store } = useSession();
  const pane = usePane();
  const pages = usePages();
  return (range) => {
    const root = pane.text();
    const { view } = store.getState();
    const { episode } = view;
    const quote = root === null ? null : quoteOf(view, selectedPassages(root, range));
    if (quote === null) return null;
    const { startTime, endTime } = quote;
    const address = rangeAddress(
      pages.url(episodeAddress(episode.id)),
      viewParams(episode, choice),
      startTime,
      endTime,
    );
    const title = inLanguage(episode.title, languages).text;
    const source = { title, show: episode.show, address };
    return { address, text: quoteText(quote, source), html: quoteHtml(quote, source) };
  };
}
