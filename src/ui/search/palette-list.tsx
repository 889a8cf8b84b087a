import type { MouseEvent } from 'react';
import { inLanguage } from '../../core/contract/localized.ts';
import { PageLink } from '../kit/page-link.tsx';
import { useServices } from '../services/services.ts';
import { useAllText } from '../text/all-text.ts';
import { fromFirstMark, Marked } from './marked.tsx';
import { NameLine } from './names.tsx';
import type { PaletteGroup, PaletteOption } from './palette-options.ts';
import { PassageShape } from './passage-row.tsx';
import { Where } from './where.tsx';

interface PaletteListProps {
  id: string;
  list: { groups: PaletteGroup[]; options: PaletteOption[] } | null;
  active: number;
  onActive(index: number): void;
  optionId(index: number): string;
  onFollow(address: string): void;
}

/** The listbox of the combobox: the focus stays in the field, which names the active option. */
export function PaletteList({ id, list, active, ...props }: PaletteListProps) {
  const wording = useAllText();
  const { onActive, optionId, onFollow } = props;
  const row = (option: PaletteOption) => {
    const index = list?.options.indexOf(option) ?? 0;
    return (
      <PageLink
        key={option.key}
        to={option.link}
        id={optionId(index)}
        role="option"
        aria-selected={index === active}
        tabIndex={-1}
        className="palette-option"
        onPointerMove={() => onActive(index)}
        onClick={(event: MouseEvent) => {
          // With a modifier it is the browser's: another tab, another window.
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onFollow(option.link);
        }}
      >
        <OptionContent option={option} />
      </PageLink>
    );
  };
  const all = list?.options.at(-1);
  return (
    <div id={id} role="listbox" aria-label={wording.search.results} className="palette-list">
      {list?.groups.map(({ key, episode, options, toCome }) => {
        const title = episode === null ? null : inLanguage(episode.title, wording.languages);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div
            key={key}
            role="group"
            aria-label={title?.text ?? wording.search.names}
            className="palette-group"
          >
            <p className="palette-group-name" lang={title?.lang} dir="auto" aria-hidden="true">
              {title?.text ?? wording.search.names}
            </p>
            {options.map(row)}
            {Array.from({ length: toCome }, (_, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
              <PassageShape key={nth} />
            ))}
          </div>
        );
      })}
      {all !== undefined && row(all)}
    </div>
  );
}

function OptionContent({ option }: { option: PaletteOption }) {
  const wording = useAllText();
  const { device } = useServices();
  switch (option.kind) {
    case 'passage':
      return (
        <>
          <Marked of={fromFirstMark(option.excerpt.line)} className="palette-line" />
          <Where excerpt={option.excerpt} />
        </>
      );
    case 'name':
      return (
        <span className="name-row">
          <NameLine heading={option.heading} />
        </span>
      );
    case 'all':
      return (
        <span className="palette-all">
          <span className="palette-key" aria-hidden="true">
            {wording.search.openKey}
          </span>
          <span className="palette-key" aria-hidden="true">
            {wording.search.seeAllKeys(device.isApple)}
          </span>
          {wording.search.seeAll(option.count)}
        </span>
      );
  }
}
