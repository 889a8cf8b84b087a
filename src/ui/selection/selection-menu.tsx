import { Check, Link2, Quote } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { inLanguage } from '../../core/contract/localized.ts';
import {
  type Quote as Quotation,
  quoteHtml,
  quoteOf,
  quoteText,
} from '../../core/reading/quote-text.ts';
import { rangeAddress } from '../../core/reading/range-address.ts';
import { type ViewChoice, viewParams } from '../../core/reading/views.ts';
import { RefusedText } from '../copy/refused-text.tsx';
import { useCopying } from '../copy/use-copying.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useReader } from '../session/reader-context.ts';
import { useAllText } from '../text/all-text.ts';
import { keepPlaced } from './keep-placed.ts';
import { selectedPassages } from './selected-passages.ts';
import { useMenuKeys } from './use-menu-keys.ts';
import { useSelection } from './use-selection.ts';
import '../../styles/selection.css';

/**
 * What can be done with selected text, beside it. It never takes the selection away nor moves the page; Tab goes into it,
 * Esc closes it. It stands after the text, so that what comes next for Tab is what comes after the text.
 */
export function SelectionMenu({ choice }: { choice: ViewChoice }) {
  const text = useAllText();
  const { store } = useReader();
  const layer = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLFieldSetElement>(null);
  const root = () =>
    layer.current?.closest('.transcript-pane')?.querySelector('.transcript') ?? null;
  const { selected, dismiss } = useSelection(root);
  const copying = useCopying<'quote' | 'link'>();
  useMenuKeys(menu, selected !== null, dismiss);

  useLayoutEffect(() => {
    if (selected === null || menu.current === null) return;
    return keepPlaced(menu.current, selected);
  }, [selected]);

  const copy = (what: 'quote' | 'link') => {
    const textRoot = root();
    if (selected === null || textRoot === null) return;
    const { view } = store.getState();
    const { episode } = view;
    const quote = quoteOf(view, selectedPassages(textRoot, selected.range));
    if (quote === null) return;
    const address = addressOf(quote, viewParams(episode, choice));
    if (what === 'link') return copying.copy(what, address);
    const source = {
      title: inLanguage(episode.title, text.languages).text,
      show: episode.show,
      address,
    };
    return copying.copy(what, quoteText(quote, source), quoteHtml(quote, source));
  };

  return (
    <div ref={layer} className="selection-layer">
      {selected !== null && (
        // A press must not take the selection away.
        <fieldset
          ref={menu}
          className="selection-menu"
          onMouseDown={(event) => event.preventDefault()}
        >
          <legend className="sr-only">{text.selection.menu}</legend>
          {MENU.map(({ what, icon: Icon }) => (
            <button key={what} type="button" onClick={() => void copy(what)}>
              {copying.copied === what ? (
                <Check aria-hidden="true" size={16} strokeWidth={1.75} />
              ) : (
                <Icon aria-hidden="true" size={16} strokeWidth={1.75} />
              )}
              <span className="selection-label" data-copied={copying.copied === what || undefined}>
                <span>{text.selection[what]}</span>
                <span>{text.selection.copied}</span>
              </span>
            </button>
          ))}
        </fieldset>
      )}
      <p className="sr-only" role="status">
        {copying.copied === null ? '' : text.selection.copied}
      </p>
      {copying.refused !== null && (
        <Dialog title={text.selection.menu} closeLabel={text.copy.close} onClose={copying.dismiss}>
          <RefusedText>{copying.refused}</RefusedText>
        </Dialog>
      )}
    </div>
  );
}

const MENU = [
  { what: 'quote', icon: Quote },
  { what: 'link', icon: Link2 },
] as const;

function addressOf({ startTime, endTime }: Quotation, view: ReturnType<typeof viewParams>): string {
  return rangeAddress(location.href, view, startTime, endTime);
}
