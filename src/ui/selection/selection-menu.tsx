import { useLayoutEffect, useRef } from 'react';
import type { ViewChoice } from '../../core/reading/views.ts';
import { RefusedText } from '../copy/refused-text.tsx';
import { useCopying } from '../copy/use-copying.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icon.tsx';
import { useAllText } from '../text/all-text.ts';
import { keepPlaced } from './keep-placed.ts';
import { useMenuKeys } from './use-menu-keys.ts';
import { useQuote } from './use-quote.ts';
import { useSelection } from './use-selection.ts';
import '../../styles/selection.css';

/**
 * What can be done with selected text, beside it. It never takes the selection away nor moves the page; Tab goes into it,
 * Esc closes it. It stands after the text, so that what comes next for Tab is what comes after the text.
 */
export function SelectionMenu({ choice }: { choice: ViewChoice }) {
  const text = useAllText();
  const menu = useRef<HTMLFieldSetElement>(null);
  const { selected, dismiss } = useSelection();
  const quoteOf = useQuote(choice);
  const copying = useCopying<'quote' | 'link'>();
  useMenuKeys(menu, selected !== null, dismiss);

  useLayoutEffect(() => {
    if (selected === null || menu.current === null) return;
    return keepPlaced(menu.current, selected);
  }, [selected]);

  const copy = (what: 'quote' | 'link') => {
    const quote = selected === null ? null : quoteOf(selected.range);
    if (quote === null) return;
    return what === 'link'
      ? copying.copy(what, quote.address)
      : copying.copy(what, quote.text, quote.html);
  };

  return (
    <div className="selection-layer">
      {selected !== null && (
        // A press must not take the selection away.
        <fieldset
          ref={menu}
          className="selection-menu"
          onMouseDown={(event) => event.preventDefault()}
        >
          <legend className="sr-only">{text.selection.menu}</legend>
          {MENU.map(({ what, icon }) => (
            <button key={what} type="button" onClick={() => void copy(what)}>
              {copying.copied === what ? (
                <Icon name="check" size={16} strokeWidth={1.75} />
              ) : (
                <Icon name={icon} size={16} strokeWidth={1.75} />
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
  { what: 'quote', icon: 'quote' },
  { what: 'link', icon: 'link-2' },
] as const;
